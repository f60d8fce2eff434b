import { useEffect } from 'react';
import { askPages, useWatched } from '../../graphql';
import type { ConferenceEditionState } from '../../graphql/generated/graphql';
import { ConferencePapersQuery } from './paper-query';

const LOOK_AGAIN_MS = 2_000;

export const unfinished = (state: ConferenceEditionState): boolean => state === 'QUEUED' || state === 'RUNNING';

/** The papers of a conference that the reader may know, looked at again and again while one is being made. */
export function usePapers(id: string) {
  const [result, again] = useWatched({ query: ConferencePapersQuery, variables: { id } });
  const making = result.data?.conference?.editions.some(({ state }) => unfinished(state)) ?? false;
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(askPages, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [making]);
  return { result, again };
}
