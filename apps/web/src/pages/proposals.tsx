import { useQuery } from 'urql';
import { InvitationList } from '../features/inviting/invitation-list';
import { InvitationsQuery } from '../features/inviting/invitation-row';
import { Loaded } from '../graphql';
import type { StaffInvitationsQuery } from '../graphql/generated/graphql';
import { Empty, LinkButton, NotShown, Page, Section, useText } from '../ui';

function Lists({ data }: { data: StaffInvitationsQuery }) {
  const { t } = useText();
  const { me, staffInvitations } = data;
  const foreign = staffInvitations.nodes.filter(
    ({ organisation }) => organisation.id !== me.organisation.id || !me.abilities.includes('inviteStaff'),
  );
  const waiting = foreign.filter(
    ({ abilities, proposedBy }) =>
      proposedBy.id !== me.organisation.id && (abilities.includes('confirm') || abilities.includes('renew')),
  );
  const mine = foreign.filter((one) => !waiting.includes(one));
  return (
    <>
      {waiting.length > 0 && (
        <Section title={t('inviting:proposalsToConfirm')}>
          <p className="mb-3">{t('inviting:proposalsToConfirmLead')}</p>
          <InvitationList invitations={waiting} label={t('inviting:proposalsToConfirm')} withOrganisation />
        </Section>
      )}
      <Section
        title={t('inviting:proposalsMine')}
        side={
          <LinkButton className="mb-1 min-h-11" to="/proposals/new">
            {t('inviting:propose')}
          </LinkButton>
        }
      >
        {mine.length === 0 ? (
          <Empty>{t('inviting:proposalsEmpty')}</Empty>
        ) : (
          <InvitationList invitations={mine} label={t('inviting:proposalsMine')} withOrganisation />
        )}
      </Section>
    </>
  );
}

/** People whom a secretariat or the operator proposes to other organisations; a first administrator is confirmed here. */
export function ProposalsPage() {
  const { t } = useText();
  const [result, execute] = useQuery({ query: InvitationsQuery, variables: { first: 100 } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {(data) =>
        data.me.abilities.includes('proposeStaff') ? (
          <Page kind="settings" title={t('inviting:proposals')}>
            <p>{t('inviting:proposeLead')}</p>
            <Lists data={data} />
          </Page>
        ) : (
          <NotShown />
        )
      }
    </Loaded>
  );
}
