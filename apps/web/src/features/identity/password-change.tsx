import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { useSession } from '../../graphql';
import { Form, Notice, Section, useText } from '../../ui';
import { longEnough, PasswordField } from './password-field';

interface Typed {
  password: string;
  newPassword: string;
}

/** Another password, after the present one; `least` is the fewest characters that the organisation accepts. */
export function PasswordChange({ least, onChanged }: { least: number; onChanged: () => void }) {
  const { t } = useText();
  const { ask } = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [changed, setChanged] = useState(false);
  const label = t('account:passwordPresent');
  const form = useForm({
    resolver: zodResolver(
      z.object({
        password: z.string().check(z.minLength(1, t('ui:fieldRequired', { label }))),
        newPassword: z
          .string()
          .check(z.refine((text) => longEnough(text, least), t('entry:newPasswordShort', { min: least }))),
      }),
    ),
    defaultValues: { password: '', newPassword: '' },
    shouldFocusError: false,
  });
  const chosen = useWatch({ control: form.control, name: 'newPassword' });
  const submit = async (typed: Typed): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    setChanged(false);
    const answer = await ask('/auth/password', typed);
    setBusy(false);
    if (!answer.ok) return setRefused(answer.message);
    form.reset();
    setChanged(true);
    onChanged();
  };
  const { errors } = form.formState;
  return (
    <Section title={t('account:password')}>
      <p className="mb-4">{t('account:passwordLead')}</p>
      {changed && <Notice tone="success" title={t('account:passwordChanged')} />}
      <div className="max-w-md">
        <Form
          form={form}
          onSubmit={submit}
          submit={t('account:passwordChange')}
          busy={busy}
          refused={refused}
          look="secondary"
        >
          <PasswordField
            label={label}
            required
            autoComplete="current-password"
            error={errors.password?.message}
            {...form.register('password')}
          />
          <PasswordField
            label={t('identity:newPassword')}
            hint={t('identity:newPasswordHint', { min: least })}
            required
            autoComplete="new-password"
            error={errors.newPassword?.message}
            chosen={{ least, typed: chosen }}
            {...form.register('newPassword')}
          />
        </Form>
      </div>
    </Section>
  );
}
