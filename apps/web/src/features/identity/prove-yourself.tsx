import { type ComponentProps, type ReactNode, useState } from 'react';
import type { AuthAnswer, Method, Proof, Ways } from '../../graphql';
import { Button, Notice, useText } from '../../ui';
import { passkeysWork, prove } from './passkey';
import { PasswordForm, RecoveryForm, TotpForm } from './proof-forms';

interface Props {
  methods: readonly Method[];
  /** The options for a passkey, made anew for each attempt, or null when there are none now. */
  passkeyOptions: () => Promise<Ways['passkeyOptions'] | null>;
  /** Sends a proof; what follows a good one is the caller's business. */
  onProof: (proof: Proof) => Promise<AuthAnswer<unknown>>;
}

/** Every way that is open now to show who one is: the passkey, a code or the password, and codes on paper. */
export function ProveYourself({ methods, passkeyOptions, onProof }: Props) {
  const { t } = useText();
  const [busy, setBusy] = useState<Method>();
  const [refused, setRefused] = useState<{ by: Method; message: string }>();
  const has = (method: Method): boolean => methods.includes(method);
  const send = async (by: Method, proof: Proof | null | Promise<Proof | null>): Promise<void> => {
    if (busy) return;
    setBusy(by);
    setRefused(undefined);
    const told = await proof;
    const answer = told ? await onProof(told) : null;
    setBusy(undefined);
    if (!answer) setRefused({ by, message: t('identity:passkeyStopped') });
    else if (!answer.ok) setRefused({ by, message: answer.message });
  };
  const by = (method: Method) => ({
    busy: busy === method,
    refused: refused?.by === method ? refused.message : undefined,
    onProof: (proof: Proof) => send(method, proof),
  });
  const passkey = has('PASSKEY') && passkeysWork();
  const typed = (['PASSWORD', 'TOTP'] as const).filter(has);
  // One way stands open; the others are a press away, so that nobody takes them for steps to be done.
  const [first, ...others] = passkey ? [undefined, ...typed] : typed;
  return (
    <div className="flex max-w-md flex-col gap-5">
      {passkey && (
        <div>
          {by('PASSKEY').refused && <Notice tone="error" title={refused!.message} />}
          <Button
            look="primary"
            aria-describedby="passkey-hint"
            aria-disabled={busy === 'PASSKEY' || undefined}
            onClick={() =>
              void send(
                'PASSKEY',
                passkeyOptions().then((options) => (options ? prove(options) : null)),
              )
            }
          >
            {busy === 'PASSKEY' ? t('identity:waiting') : t('identity:passkeySend')}
          </Button>
          <p id="passkey-hint" className="mt-1 text-sm text-solid-gray-700">
            {t('identity:passkeyHint')}
          </p>
        </div>
      )}
      {first && <Typed method={first} {...by(first)} look="primary" />}
      {others.map(
        (method) =>
          method && (
            <Folded key={method} title={t(method === 'TOTP' ? 'identity:totpInstead' : 'identity:passwordInstead')}>
              <Typed method={method} {...by(method)} look="secondary" />
            </Folded>
          ),
      )}
      {has('RECOVERY') && (
        <Folded title={t('identity:lostDevice')}>
          <RecoveryForm {...by('RECOVERY')} />
          <p className="mt-4 text-sm text-solid-gray-700">{t('identity:lostAll')}</p>
        </Folded>
      )}
      {!passkey && typed.length === 0 && !has('RECOVERY') && <p>{t('identity:noWay')}</p>}
    </div>
  );
}

function Typed({ method, ...rest }: ComponentProps<typeof TotpForm> & { method: 'TOTP' | 'PASSWORD' }) {
  return method === 'TOTP' ? <TotpForm {...rest} /> : <PasswordForm {...rest} />;
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="border-t border-solid-gray-420 pt-2">
      <summary className="link min-h-11 cursor-pointer py-2">{title}</summary>
      <div className="py-3">{children}</div>
    </details>
  );
}
