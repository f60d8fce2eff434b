import { graphql, useCommand } from '../../graphql';
import { Form, useText } from '../../ui';
import { PersonFields, toPerson, usePersonForm } from './person-fields';
import type { Told } from './told';

const InviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      ...InvitationRow
    }
  }
`);

/** Invites a person to the own organisation. */
export function InviteForm({ organisationId, onDone }: { organisationId: string; onDone: (told: Told) => void }) {
  const { t } = useText();
  const form = usePersonForm(organisationId);
  const command = useCommand(InviteStaff);
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        const outcome = await command.run({ input: toPerson(given) });
        if (outcome.ok) onDone({ title: t('inviting:invited'), link: outcome.data.inviteStaff.link });
      }}
      submit={t('inviting:inviteSubmit')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <PersonFields form={form} />
    </Form>
  );
}
