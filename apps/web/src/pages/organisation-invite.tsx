import { InviteForm } from '../features/inviting/invite-form';
import { InvitingPage } from '../features/inviting/inviting-page';
import { useText } from '../ui';

/** Invites a person to the own organisation. */
export function OrganisationInvitePage() {
  const { t } = useText();
  return (
    <InvitingPage
      ability="inviteStaff"
      title={t('inviting:inviteTitle')}
      lead={t('inviting:inviteLead')}
      from={{ label: t('organisations:title'), to: '/organisation', back: t('organisations:toThis') }}
      another={t('inviting:inviteAnother')}
    >
      {({ organisationId, onDone }) => <InviteForm organisationId={organisationId} onDone={onDone} />}
    </InvitingPage>
  );
}
