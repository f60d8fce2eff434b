import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import { Form, requiredText, TextField, useText } from '../../ui';

const ResetAccess = graphql(`
  mutation ResetAccess($input: ResetAccessInput!) {
    resetAccess(input: $input) {
      ...InvitationRow
    }
  }
`);

interface Props {
  staffId: string;
  /** Whose sign-in it is. */
  person: string;
  /** Told once it is done, with the link where no mail goes. */
  onDone: (link: string | null) => void;
}

/** A new link for somebody who cannot sign in any more; whom it concerns and what it ends is asked before. */
export function ResetAccessForm({ staffId, person, onDone }: Props) {
  const { t } = useText();
  const command = useCommand(ResetAccess);
  const [attempt, setAttempt] = useState(0);
  const schema = z.object({ email: requiredText(t, t('organisations:resetEmail'), 254) });
  const form = useForm<{ email: string }, unknown, { email: string }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { email: '' },
    shouldFocusError: false,
  });
  const { refused } = command;
  return (
    <>
      <p className="mb-4">{t('organisations:resetLead')}</p>
      <Form
        key={attempt}
        form={form}
        onSubmit={async ({ email }) => {
          const outcome = await command.run({ input: { staffId, email } });
          if (!outcome.ok) return;
          form.reset();
          setAttempt(attempt + 1);
          onDone(outcome.data.resetAccess.link ?? null);
        }}
        submit={t('organisations:resetAccess')}
        busy={command.busy}
        refused={refused?.message}
        look="secondary"
        sure={({ email }) => ({
          ask: t('organisations:resetWhom', { person, email }),
          more: t('organisations:resetAsk'),
          sure: t('organisations:resetSure'),
        })}
      >
        <TextField
          label={t('organisations:resetEmail')}
          hint={t('organisations:resetEmailHint')}
          required
          inputMode="email"
          className="w-full max-w-md"
          error={form.formState.errors.email?.message}
          {...form.register('email')}
        />
      </Form>
    </>
  );
}
