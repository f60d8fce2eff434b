import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { background } from '../../graphql';
import { useText } from '../../ui';
import { EditionsQuery } from './edition-row';

/* Looks again after 1, 2, then every 5 seconds, and only while something is being made. */
const PAUSES_MS = [1_000, 2_000, 5_000] as const;

/** The register, narrowed to a series or a meeting, looked at again while an edition is in the making. */
export function useEditions(of: { seriesId?: string; meetingId?: string; after?: string | undefined }) {
  const { language } = useText();
  const [result, execute] = useQuery({
    query: EditionsQuery,
    variables: { first: 20, after: of.after ?? null, seriesId: of.seriesId ?? null, meetingId: of.meetingId ?? null },
  });
  const round = useRef(0);
  const making = result.data?.editions.nodes.some(({ state }) => state === 'QUEUED' || state === 'RUNNING') ?? false;
  useEffect(() => {
    if (!making) {
      round.current = 0;
      return;
    }
    if (result.fetching || result.stale) return;
    const pause = PAUSES_MS[Math.min(round.current, PAUSES_MS.length - 1)];
    const timer = setTimeout(() => {
      round.current += 1;
      execute(background(language));
    }, pause);
    return () => clearTimeout(timer);
  }, [making, result.data, result.fetching, result.stale, execute, language]);
  return { result, again: () => execute({ requestPolicy: 'network-only' }), making };
}
