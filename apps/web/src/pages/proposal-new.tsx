import { useState } from 'react';
import { useQuery } from 'urql';
import { InvitationsQuery } from '../features/inviting/invitation-row';
import { ProposeForm } from '../features/inviting/propose-form';
import { type Told, ToldNotice } from '../features/inviting/told';
import { useProposable } from '../features/inviting/use-organisations';
import { Loaded } from '../graphql';
import { Button, Empty, LinkButton, NotShown, Page, useText } from '../ui';

function Propose({ onDone }: { onDone: (told: Told) => void }) {
  const { t } = useText();
  const { result, again, organisations } = useProposable();
  return (
    <Loaded result={result} again={again}>
      {() =>
        organisations.length === 0 ? (
          <Empty>{t('inviting:noOrganisations')}</Empty>
        ) : (
          <ProposeForm organisations={organisations} onDone={onDone} />
        )
      }
    </Loaded>
  );
}

/** Proposes a person to an organisation of a body that one keeps. */
export function NewProposalPage() {
  const { t } = useText();
  const [told, setTold] = useState<Told>();
  const [result, execute] = useQuery({ query: InvitationsQuery, variables: { first: 1 } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ me }) => {
        if (!me.abilities.includes('proposeStaff')) return <NotShown />;
        return (
          <Page
            kind="settings"
            title={t('inviting:propose')}
            crumbs={[{ label: t('inviting:proposals'), to: '/proposals' }]}
          >
            {told ? (
              <>
                <ToldNotice told={told} />
                <div className="flex flex-wrap gap-3">
                  <Button onClick={() => setTold(undefined)}>{t('inviting:proposeAnother')}</Button>
                  <LinkButton to="/proposals">{t('inviting:toProposals')}</LinkButton>
                </div>
              </>
            ) : (
              <div className="max-w-2xl">
                <p className="mb-5">{t('inviting:proposeLead')}</p>
                <Propose onDone={setTold} />
              </div>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
