import { zodResolver } from '@hookform/resolvers/zod';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useSession } from '../../graphql';
import { Form, requiredText, TextField, useText } from '../../ui';
import { make, passkeysWork } from './passkey';
import type { Registered } from './totp-enrol';

interface Props {
  onRegistered: (registered: Registered) => void;
  onEnded?: ((message: string) => void) | undefined;
  onCancel?: () => void;
}

/** Registers a passkey of this device or of a security key, under a name that one gives it. */
export function PasskeyEnrol({ onRegistered, onEnded, onCancel }: Props) {
  const { t } = useText();
  const { ask } = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const form = useForm({
    resolver: zodResolver(z.object({ label: requiredText(t, t('identity:passkeyLabel'), 60) })),
    defaultValues: { label: '' },
    shouldFocusError: false,
  });
  const register = async (label: string): Promise<string | undefined> => {
    const begun = await ask<PublicKeyCredentialCreationOptionsJSON>('/auth/passkeys/begin');
    const made = begun.ok ? await make(begun.data) : null;
    if (begun.ok && made === 'KNOWN') return t('identity:passkeyKnown');
    if (begun.ok && made === null) return t('identity:passkeyStopped');
    const answer = begun.ok ? await ask<Registered>('/auth/passkeys/confirm', { passkey: made, label }) : begun;
    if (answer.ok) onRegistered(answer.data);
    else if (answer.code === 'STEP_ENDED' && onEnded) onEnded(answer.message);
    else return answer.message;
    return undefined;
  };
  if (!passkeysWork()) return <p>{t('identity:passkeyUnsupported')}</p>;
  return (
    <div className="max-w-md">
      <Form
        form={form}
        onSubmit={async ({ label }) => {
          setBusy(true);
          setRefused(undefined);
          setRefused(await register(label));
          setBusy(false);
        }}
        submit={busy ? t('identity:waiting') : t('identity:enrolPasskey')}
        busy={busy}
        refused={refused}
        {...(onCancel ? { onCancel } : {})}
      >
        <TextField
          label={t('identity:passkeyLabel')}
          hint={t('identity:passkeyLabelHint')}
          required
          maxLength={60}
          error={form.formState.errors.label?.message}
          {...form.register('label')}
        />
      </Form>
    </div>
  );
}
