import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql';
import { Button, LinkButton, NotShown, Page } from '../../ui';
import { InvitationsQuery } from './invitation-row';
import { type Told, ToldNotice } from './told';

interface Props {
  /** Of `Me.abilities`: without it the page is not shown. */
  ability: string;
  title: string;
  lead: string;
  /** The page one comes from, and how the way back to it is called. */
  from: { label: string; to: string; back: string };
  another: string;
  children: (person: { organisationId: string; onDone: (told: Told) => void }) => ReactNode;
}

/** A form about a person who is to come; afterwards what was done, with the link where no mail goes. */
export function InvitingPage({ ability, title, lead, from, another, children }: Props) {
  const [told, setTold] = useState<Told>();
  const [result, execute] = useQuery({ query: InvitationsQuery, variables: { first: 1 } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ me }) => {
        if (!me.abilities.includes(ability)) return <NotShown />;
        return (
          <Page kind="settings" title={title} crumbs={[{ label: from.label, to: from.to }]}>
            {told ? (
              <>
                <ToldNotice told={told} />
                <div className="flex flex-wrap gap-3">
                  <Button onClick={() => setTold(undefined)}>{another}</Button>
                  <LinkButton to={from.to}>{from.back}</LinkButton>
                </div>
              </>
            ) : (
              <div className="max-w-2xl">
                <p className="mb-5">{lead}</p>
                {children({ organisationId: me.organisation.id, onDone: setTold })}
              </div>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
