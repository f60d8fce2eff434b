import { useState } from 'react';
import { OwnConferences, useComing } from '../features/conferences/own-conferences';
import { OpenFreezes } from '../features/consents/open-freezes';
import { OpenGrounds, useAwaited } from '../features/consents/open-grounds';
import { OpenRecalls } from '../features/consents/open-recalls';
import { AwaitedOpenings } from '../features/originals/openings-awaited';
import { hasOpenRequest, OpenRequests } from '../features/requests/open-requests';
import { ForgottenCases, forgottenOf } from '../features/results/forgotten-cases';
import { OwnRoles } from '../features/results/own-roles';
import { graphql, useWatched } from '../graphql';

const HomeCasesQuery = graphql(`
  query HomeCases {
    ...ComingConferences
    ...Freezes
    ...Recalls
    ...GroundsAtHome
    ...OpeningsAwaited
    ...RequestsAtHome
    ...OwnRoles
    ...LedgerAtHome
  }
`);

/** What 今日 shows of cases: what cannot wait, the rest, and whether that is nothing at all; undefined until it is known. */
export function useHomeCases() {
  const [result, again] = useWatched({ query: HomeCasesQuery, variables: {} });
  const { data } = result;
  const [now] = useState(() => new Date().toISOString());
  const coming = useComing(data);
  const awaited = useAwaited(data, now);
  if (!data) return { result, again };
  const stopped = new Set(data.openFreezes.map(({ caseId }) => caseId));
  const asked = hasOpenRequest(data);
  const urgent = stopped.size + coming.urgent.length + data.recalls.filter(({ answer }) => answer === 'OPEN').length;
  const waiting = awaited + data.openingsToDecide.length + data.caseActions.length + coming.later.length;
  return {
    result,
    again,
    nothing: urgent + waiting === 0 && !asked && forgottenOf(data).length === 0,
    above: (
      <>
        <OpenFreezes data={data} />
        <OwnConferences conferences={coming.urgent} urgent />
        <OpenRecalls data={data} />
      </>
    ),
    below: (
      <>
        <OwnConferences conferences={coming.later} />
        <OpenGrounds n={awaited} />
        <AwaitedOpenings n={data.openingsToDecide.length} />
        {asked && <OpenRequests />}
        <OwnRoles data={data} />
        <ForgottenCases data={data} stopped={stopped} />
      </>
    ),
  };
}
