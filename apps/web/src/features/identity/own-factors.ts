import { useState } from 'react';
import { useSession } from '../../graphql';
import { useText } from '../../ui';

/** What somebody has registered beside the password. */
export interface OwnFactors {
  readonly totp: boolean;
  readonly passkeys: readonly {
    readonly id: string;
    readonly label: string;
    readonly createdAt: string;
    readonly lastUsedAt: string | null;
  }[];
  readonly recoveryCodesLeft: number;
  readonly required: 'PASSWORD' | 'SECOND_FACTOR' | 'DIRECTORY';
  readonly directory?: boolean;
}

/** What taking a factor away names. */
export type Removed =
  | { readonly kind: 'TOTP' }
  | { readonly kind: 'DIRECTORY' }
  | { readonly kind: 'PASSKEY'; readonly id: string };

/** Takes factors away and draws codes anew; `told` is how the last of these went. */
export function useFactorMoves(onMoved: () => void) {
  const { t } = useText();
  const { ask } = useSession();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly ok: boolean; readonly message: string }>();
  const move = async <T>(path: string, body: object, done: string, then?: (data: T) => void): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTold(undefined);
    const answer = await ask<T>(path, body);
    setBusy(false);
    if (answer.ok) then?.(answer.data);
    if (!answer.ok || done) setTold({ ok: answer.ok, message: answer.ok ? done : answer.message });
    onMoved();
  };
  return {
    busy,
    told,
    tell: (message: string) => setTold({ ok: true, message }),
    remove: (which: Removed) => move('/auth/factors/remove', which, t('account:removed')),
    codesAnew: (show: (codes: readonly string[]) => void) =>
      move<{ recoveryCodes: string[] }>('/auth/recovery-codes', {}, '', ({ recoveryCodes }) => show(recoveryCodes)),
  };
}
