import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { type Entry, get, useSession } from '../../graphql';
import { Button, buttonClass, Notice, useText } from '../../ui';
import { passkeysWork, prove } from './passkey';

/** What the sign-in page offers beside the password. */
export interface Offered {
  readonly directory: { readonly label: string } | null;
}

/** Asks the server what it offers; nothing until the answer is there. */
export function useOffered(): Offered {
  const [offered, setOffered] = useState<Offered>({ directory: null });
  useEffect(() => {
    void get('/auth/ways', true)
      .then(async (response) => {
        if (response.ok) setOffered((await response.json()) as Offered);
      })
      .catch(() => undefined);
  }, []);
  return offered;
}

/** Signing in without a password: with a passkey alone, or through the ward's own directory. */
export function OtherWays({ onEntry }: { onEntry: (entry: Entry) => Promise<void> }) {
  const { t } = useText();
  const { ask } = useSession();
  const { directory } = useOffered();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const passkey = passkeysWork();
  if (!passkey && !directory) return null;
  const signIn = async (): Promise<string | undefined> => {
    const options = await ask<PublicKeyCredentialRequestOptionsJSON>('/auth/passkey/options');
    if (!options.ok) return options.message;
    const proof = await prove(options.data);
    if (!proof) return t('identity:passkeyStopped');
    const answer = await ask<Entry>('/auth/passkey', proof);
    if (!answer.ok) return answer.message;
    await onEntry(answer.data);
    return undefined;
  };
  const press = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    setRefused(await signIn());
    setBusy(false);
  };
  return (
    <div className="mt-8 border-t border-solid-gray-420 pt-5">
      <p className="mb-3 text-solid-gray-700">{t('identity:passkeyOrPassword')}</p>
      {refused && <Notice tone="error" title={refused} />}
      <div className="flex flex-wrap gap-3">
        {passkey && (
          <Button aria-disabled={busy || undefined} onClick={() => void press()}>
            {busy ? t('identity:waiting') : t('identity:passkeySignIn')}
          </Button>
        )}
        {directory && (
          <a className={buttonClass('secondary')} href="/auth/directory/start">
            {t('identity:directory', { label: directory.label })}
          </a>
        )}
      </div>
    </div>
  );
}
