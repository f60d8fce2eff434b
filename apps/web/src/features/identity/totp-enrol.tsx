import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useSession } from '../../graphql';
import { Button, Form, Notice, TextField, useText } from '../../ui';
import { Picture } from './picture';
import { sixDigits } from './proof-forms';

/** What registering a factor answers: recovery codes when it was the first. */
export interface Registered {
  readonly recoveryCodes?: readonly string[];
}

interface Begun {
  readonly secret: string;
  readonly otpauthUri: string;
}

interface Props {
  onRegistered: (registered: Registered) => void;
  /** The step is over: it took too long. */
  onEnded?: ((message: string) => void) | undefined;
  onCancel?: () => void;
  look?: 'primary' | 'secondary';
}

/** A shared secret in groups of four, as it is typed in by hand. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** Registers an authenticator app: its picture or secret, then a first code from it. */
export function TotpEnrol({ onRegistered, onEnded, onCancel, look = 'secondary' }: Props) {
  const { t } = useText();
  const { ask } = useSession();
  const [begun, setBegun] = useState<Begun>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const form = useForm({
    resolver: zodResolver(z.object({ code: sixDigits(t) })),
    defaultValues: { code: '' },
    shouldFocusError: false,
  });
  const step = async <T,>(path: string, body: object, then: (data: T) => void): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    const answer = await ask<T>(path, body);
    setBusy(false);
    if (answer.ok) then(answer.data);
    else if (answer.code === 'STEP_ENDED' && onEnded) onEnded(answer.message);
    else setRefused(answer.message);
  };
  if (!begun) {
    return (
      <>
        {refused && <Notice tone="error" title={refused} />}
        <Button
          look={look}
          aria-disabled={busy || undefined}
          onClick={() => void step<Begun>('/auth/totp/begin', {}, setBegun)}
        >
          {t('identity:totpBegin')}
        </Button>
      </>
    );
  }
  return (
    <div className="max-w-md">
      <p>{t('identity:totpScan')}</p>
      <Picture text={begun.otpauthUri} />
      <p>{t('identity:totpSecret')}</p>
      <p translate="no" className="mt-1 mb-5 font-mono font-bold">
        {inGroups(begun.secret)}
      </p>
      <Form
        form={form}
        onSubmit={({ code }) => step<Registered>('/auth/totp/confirm', { code }, onRegistered)}
        submit={t('identity:totpConfirm')}
        busy={busy}
        refused={refused}
        {...(onCancel ? { onCancel } : {})}
      >
        <TextField
          label={t('identity:totp')}
          hint={t('identity:totpHint')}
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          className="w-40"
          error={form.formState.errors.code?.message}
          {...form.register('code')}
        />
      </Form>
    </div>
  );
}
