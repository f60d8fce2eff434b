import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { toHalfWidthDigits } from '#libs/calendar';
import type { Proof } from '../../graphql';
import { Form, requiredText, type Say, TextField, useText } from '../../ui';
import { PasswordField } from './password-field';

interface Props {
  busy: boolean;
  refused: string | undefined;
  onProof: (proof: Proof) => Promise<void>;
  look?: 'primary' | 'secondary';
}

/** Six digits, in half or full width, with or without blanks between them. */
export const sixDigits = (t: Say) =>
  z.pipe(
    z.string(),
    z.transform((typed, ctx) => {
      const digits = toHalfWidthDigits(typed).replace(/[\s\u3000-]/g, '');
      if (!/^\d{6}$/.test(digits)) {
        ctx.issues.push({
          code: 'custom',
          message: t('identity:totpForm', { label: t('identity:totp') }),
          input: typed,
        });
      }
      return digits;
    }),
  );

/** The code of an authenticator app. */
export function TotpForm({ busy, refused, onProof, look = 'primary' }: Props) {
  const { t } = useText();
  const form = useForm({
    resolver: zodResolver(z.object({ totp: sixDigits(t) })),
    defaultValues: { totp: '' },
    shouldFocusError: false,
  });
  return (
    <Form form={form} onSubmit={onProof} submit={t('identity:totpSend')} busy={busy} refused={refused} look={look}>
      <TextField
        label={t('identity:totp')}
        hint={t('identity:totpHint')}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        className="w-40"
        error={form.formState.errors.totp?.message}
        {...form.register('totp')}
      />
    </Form>
  );
}

/** The password once more. */
export function PasswordForm({ busy, refused, onProof, look = 'primary' }: Props) {
  const { t } = useText();
  const label = t('entry:password');
  const form = useForm({
    resolver: zodResolver(z.object({ password: z.string().check(z.minLength(1, t('ui:fieldRequired', { label }))) })),
    defaultValues: { password: '' },
    shouldFocusError: false,
  });
  return (
    <Form form={form} onSubmit={onProof} submit={t('identity:passwordSend')} busy={busy} refused={refused} look={look}>
      <PasswordField
        label={label}
        required
        autoComplete="current-password"
        error={form.formState.errors.password?.message}
        {...form.register('password')}
      />
    </Form>
  );
}

/** One of the codes on paper. */
export function RecoveryForm({ busy, refused, onProof, look = 'secondary' }: Props) {
  const { t } = useText();
  const form = useForm({
    resolver: zodResolver(z.object({ recoveryCode: requiredText(t, t('identity:recovery'), 64) })),
    defaultValues: { recoveryCode: '' },
    shouldFocusError: false,
  });
  return (
    <Form form={form} onSubmit={onProof} submit={t('identity:recoverySend')} busy={busy} refused={refused} look={look}>
      <TextField
        label={t('identity:recovery')}
        hint={t('identity:recoveryHint')}
        required
        autoCapitalize="characters"
        spellCheck={false}
        className="w-full max-w-72"
        error={form.formState.errors.recoveryCode?.message}
        {...form.register('recoveryCode')}
      />
    </Form>
  );
}
