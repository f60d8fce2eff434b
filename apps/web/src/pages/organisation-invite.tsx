import { useState } from 'react';
import { useQuery } from 'urql';
import { InviteForm } from '../features/inviting/invite-form';
import { InvitationsQuery } from '../features/inviting/invitation-row';
import { type Told, ToldNotice } from '../features/inviting/told';
import { Loaded } from '../graphql';
import { Button, LinkButton, NotShown, Page, useText } from '../ui';

/** Invites a person to the own organisation; afterwards what was done, with the link where no mail goes. */
export function OrganisationInvitePage() {
  const { t } = useText();
  const [told, setTold] = useState<Told>();
  const [result, execute] = useQuery({ query: InvitationsQuery, variables: { first: 1 } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ me }) => {
        if (!me.abilities.includes('inviteStaff')) return <NotShown />;
        return (
          <Page
            kind="settings"
            title={t('inviting:inviteTitle')}
            crumbs={[{ label: t('organisations:title'), to: '/organisation' }]}
          >
            {told ? (
              <>
                <ToldNotice told={told} />
                <div className="flex flex-wrap gap-3">
                  <Button onClick={() => setTold(undefined)}>{t('inviting:inviteAnother')}</Button>
                  <LinkButton to="/organisation">{t('organisations:toThis')}</LinkButton>
                </div>
              </>
            ) : (
              <div className="max-w-2xl">
                <p className="mb-5">{t('inviting:inviteLead')}</p>
                <InviteForm organisationId={me.organisation.id} onDone={setTold} />
              </div>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
