import { useOutletContext, useParams } from 'react-router';
import { ConsentsQuery } from '../features/consents/consent-query';
import { WithPersonDesk } from '../features/consents/with-person-desk';
import { Loaded, useWatched } from '../graphql';
import { NotShown } from '../ui';

/** The one page that the person herself looks at, on the telephone of who supports her. */
export function WithPersonPage() {
  const { id = '' } = useParams();
  const hideScreen = useOutletContext<() => void>();
  const [result, again] = useWatched({ query: ConsentsQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) =>
        one?.abilities.includes('manageConsents') ? (
          <WithPersonDesk key={id} opened={one} onHide={hideScreen} />
        ) : (
          <NotShown />
        )
      }
    </Loaded>
  );
}
