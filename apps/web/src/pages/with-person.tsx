import { useState } from 'react';
import { useOutletContext, useParams } from 'react-router';
import { ConsentsQuery } from '../features/consents/consent-query';
import { WithPersonDesk } from '../features/consents/with-person-desk';
import { Loaded, useWatched } from '../graphql';
import type { ConsentsOfCaseQuery } from '../graphql/generated/graphql';
import { NotShown } from '../ui';

type Case = NonNullable<ConsentsOfCaseQuery['case']>;

/** What is before her stays as it was when it was opened: her answers are to that. */
function AsOpened({ one, onHide }: { one: Case; onHide: () => void }) {
  const [opened] = useState(one);
  return <WithPersonDesk one={opened} onHide={onHide} />;
}

/** The one page that the person herself looks at, on the telephone of who supports her. */
export function WithPersonPage() {
  const { id = '' } = useParams();
  const hideScreen = useOutletContext<() => void>();
  const [result, again] = useWatched({ query: ConsentsQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) =>
        one?.abilities.includes('manageConsents') ? <AsOpened key={id} one={one} onHide={hideScreen} /> : <NotShown />
      }
    </Loaded>
  );
}
