import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, Navigate, useLocation } from 'react-router';
import * as z from 'zod/mini';
import { sampleAccounts, useSession } from '../graphql';
import { Form, Page, requiredText, TextField, useText } from '../ui';

/** Characters of a password that somebody chooses; the server asks for the same. */
const SHORTEST = 15;

/** Only addresses of this app; anything else would lead away after signing in. */
const safe = (from: unknown): string => (typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/');

/** E-mail and password; afterwards one is back where one wanted to be. */
export function SignInPage() {
  const { t } = useText();
  const { me, signIn } = useSession();
  const from = safe((useLocation().state as { from?: unknown } | null)?.from);
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [successor, setSuccessor] = useState(false);
  const [practice, setPractice] = useState(false);
  useEffect(() => {
    void sampleAccounts()
      .then((accounts) => setPractice(accounts.length > 0))
      .catch(() => undefined);
  }, []);
  const form = useForm({
    resolver: zodResolver(
      z.object({
        email: requiredText(t, t('entry:email')),
        password: z.string().check(z.minLength(1, t('ui:fieldRequired', { label: t('entry:password') }))),
        newPassword: z
          .string()
          .check(
            z.refine((text) => !successor || text.length >= SHORTEST, t('entry:newPasswordShort', { min: SHORTEST })),
          ),
      }),
    ),
    defaultValues: { email: '', password: '', newPassword: '' },
    shouldFocusError: false,
  });
  if (me) return <Navigate to={from} replace />;
  const { errors } = form.formState;
  const submit = async (typed: { email: string; password: string; newPassword: string }): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    const answer = await signIn(typed.email, typed.password, successor ? typed.newPassword : undefined);
    setBusy(false);
    if (answer.ok) return;
    setRefused(answer.message);
    // A one-time password only chooses its successor: ask for it here, with what was typed still in place.
    if (answer.code === 'PASSWORD_REPLACE_REQUIRED') setSuccessor(true);
  };
  return (
    <Page kind="settings" title={t('entry:signInTitle')}>
      <p className="mb-5">{t('entry:signInLead')}</p>
      {from !== '/' && <p className="mb-5 text-solid-gray-700">{t('entry:returning')}</p>}
      <div className="max-w-md">
        <Form form={form} onSubmit={submit} submit={t('entry:signIn')} busy={busy} refused={refused}>
          <TextField
            label={t('entry:email')}
            required
            type="email"
            inputMode="email"
            autoComplete="username"
            error={errors.email?.message}
            {...form.register('email')}
          />
          <TextField
            label={t('entry:password')}
            required
            type="password"
            autoComplete="current-password"
            error={errors.password?.message}
            {...form.register('password')}
          />
          {successor && (
            <TextField
              label={t('entry:newPassword')}
              hint={t('entry:newPasswordHint', { min: SHORTEST })}
              required
              type="password"
              autoComplete="new-password"
              error={errors.newPassword?.message}
              {...form.register('newPassword')}
            />
          )}
        </Form>
      </div>
      <p className="mt-8 text-solid-gray-700">{t('entry:help')}</p>
      {practice && (
        <p className="mt-2">
          <Link className="link" to="/welcome">
            {t('entry:tryPractice')}
          </Link>
        </p>
      )}
    </Page>
  );
}
