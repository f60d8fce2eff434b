import { useEffect } from 'react';
import { useQuery } from 'urql';
import { background } from '../../graphql';
import type { ConferenceEditionState } from '../../graphql/generated/graphql';
import { useText } from '../../ui';
import { ConferencePapersQuery } from './paper-query';

const LOOK_AGAIN_MS = 2_000;

export const unfinished = (state: ConferenceEditionState): boolean => state === 'QUEUED' || state === 'RUNNING';

/** The papers of a conference that the reader may know, looked at again while one is being made. */
export function usePapers(id: string) {
  const { language } = useText();
  const [result, execute] = useQuery({ query: ConferencePapersQuery, variables: { id } });
  const { data, fetching, stale } = result;
  const making = data?.conference?.editions.some(({ state }) => unfinished(state)) ?? false;
  useEffect(() => {
    if (!making || fetching || stale) return;
    const timer = setTimeout(() => execute(background(language)), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [making, data, fetching, stale, execute, language]);
  return { result, again: () => execute({ requestPolicy: 'network-only' }) };
}
