import { graphql, useCommand } from '../../graphql';
import { Form, useText } from '../../ui';
import { PersonFields, toPerson, usePersonForm } from './person-fields';
import type { Told } from './told';

const ProposeStaff = graphql(`
  mutation ProposeStaff($input: ProposeStaffInput!) {
    proposeStaff(input: $input) {
      ...InvitationRow
    }
  }
`);

interface Props {
  organisations: readonly { readonly id: string; readonly name: string }[];
  onDone: (told: Told) => void;
}

/** Proposes a person to an organisation, which confirms or declines. */
export function ProposeForm({ organisations, onDone }: Props) {
  const { t } = useText();
  const form = usePersonForm();
  const command = useCommand(ProposeStaff);
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        const outcome = await command.run({ input: { organisationId: given.organisationId, ...toPerson(given) } });
        if (outcome.ok) onDone({ title: t('inviting:proposed') });
      }}
      submit={t('inviting:proposeSubmit')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <PersonFields form={form} organisations={organisations} />
    </Form>
  );
}
