import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import { Choices, chosenSome, DateFields, EMPTY_DATE, Form, typedDate, type TypedDate, useText } from '../../ui';

const SignAgreement = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      id
      state
    }
  }
`);

interface Typed {
  expiresOn: TypedDate;
  agreed: string[];
}

/** Signs the text that stands above for the organisation, until a day that is chosen by hand. */
export function AgreementSign({ version, onDone }: { version: string; onDone: () => void }) {
  const { t } = useText();
  const command = useCommand(SignAgreement);
  const schema = z.object({
    expiresOn: typedDate(t, t('organisations:agreementExpires')),
    agreed: chosenSome(t, t('organisations:agreementConfirm')),
  });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { expiresOn: EMPTY_DATE, agreed: [] },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const { refused } = command;
  return (
    <Form
      form={form}
      onSubmit={async ({ expiresOn }) => {
        const outcome = await command.run({ input: { textVersion: version, expiresOn } });
        if (outcome.ok) onDone();
      }}
      submit={t('organisations:agreementSign')}
      busy={command.busy}
      refused={refused?.message}
    >
      <DateFields
        control={form.control}
        name="expiresOn"
        label={t('organisations:agreementExpires')}
        hint={t('organisations:agreementExpiresHint')}
        required
        error={(errors.expiresOn as { message?: string } | undefined)?.message}
      />
      <Choices
        type="checkbox"
        label={t('organisations:confirmLabel')}
        name="agreed"
        required
        choices={[{ value: version, label: t('organisations:agreementConfirm') }]}
        error={errors.agreed?.message}
        register={form.register('agreed')}
      />
    </Form>
  );
}
