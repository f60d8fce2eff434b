import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import { Choices, chosenSome, Form, useText } from '../../ui';

const SignPledge = graphql(`
  mutation SignPledge($input: SignPledgeInput!) {
    signPledge(input: $input) {
      id
      textVersion
      signedAt
    }
  }
`);

/** Signs the text that stands above, for oneself. */
export function PledgeSign({ version, onDone }: { version: string; onDone: () => void }) {
  const { t } = useText();
  const command = useCommand(SignPledge);
  const schema = z.object({ agreed: chosenSome(t, t('organisations:pledgeConfirm')) });
  const form = useForm<{ agreed: string[] }, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { agreed: [] },
    shouldFocusError: false,
  });
  return (
    <Form
      form={form}
      onSubmit={async () => {
        const outcome = await command.run({ input: { textVersion: version } });
        if (outcome.ok) onDone();
      }}
      submit={t('organisations:pledgeSign')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <Choices
        type="checkbox"
        label={t('organisations:confirmLabel')}
        name="agreed"
        required
        choices={[{ value: version, label: t('organisations:pledgeConfirm') }]}
        error={form.formState.errors.agreed?.message}
        register={form.register('agreed')}
      />
    </Form>
  );
}
