import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Entry, useSession } from '../../graphql';
import { Form, requiredText, TextField, useText } from '../../ui';
import { longEnough, PasswordField } from './password-field';

/** Characters of a password that succeeds one that worked once; the server may be content with fewer. */
const SHORTEST = 15;

interface Typed {
  email: string;
  password: string;
  newPassword: string;
}

interface Props {
  /** What was typed before, when one begins again. */
  email: string;
  refused: string | undefined;
  onEntry: (entry: Entry, email: string) => Promise<void>;
}

/** Address and password; a password that works once is asked for its successor, with what was typed still in place. */
export function PasswordEntry({ email, refused, onEntry }: Props) {
  const { t } = useText();
  const { ask } = useSession();
  const [told, setTold] = useState(refused);
  const [busy, setBusy] = useState(false);
  const [successor, setSuccessor] = useState(false);
  const form = useForm({
    resolver: zodResolver(
      z.object({
        email: requiredText(t, t('entry:email')),
        password: z.string().check(z.minLength(1, t('ui:fieldRequired', { label: t('entry:password') }))),
        newPassword: z
          .string()
          .check(
            z.refine(
              (text) => !successor || longEnough(text, SHORTEST),
              t('entry:newPasswordShort', { min: SHORTEST }),
            ),
          ),
      }),
    ),
    defaultValues: { email, password: '', newPassword: '' },
    shouldFocusError: false,
  });
  const chosen = useWatch({ control: form.control, name: 'newPassword' });
  const submit = async (typed: Typed): Promise<void> => {
    setBusy(true);
    setTold(undefined);
    const { email: address, password } = typed;
    const answer = await ask<Entry>('/auth/sign-in', successor ? typed : { email: address, password });
    if (answer.ok) await onEntry(answer.data, typed.email);
    else {
      setTold(answer.message);
      if (answer.code === 'PASSWORD_REPLACE_REQUIRED') setSuccessor(true);
    }
    setBusy(false);
  };
  const { errors } = form.formState;
  return (
    <Form form={form} onSubmit={submit} submit={t('entry:signIn')} busy={busy} refused={told}>
      <TextField
        label={t('entry:email')}
        required
        type="email"
        inputMode="email"
        autoComplete="username"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <PasswordField
        label={t('entry:password')}
        required
        autoComplete="current-password"
        error={errors.password?.message}
        {...form.register('password')}
      />
      {successor && (
        <PasswordField
          label={t('identity:newPassword')}
          hint={t('identity:newPasswordHint', { min: SHORTEST })}
          required
          autoComplete="new-password"
          error={errors.newPassword?.message}
          chosen={{ least: SHORTEST, typed: chosen }}
          {...form.register('newPassword')}
        />
      )}
    </Form>
  );
}
