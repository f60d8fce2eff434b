import { useCallback, useEffect, useRef } from 'react';
import {
  type AnyVariables,
  type CombinedError,
  type TypedDocumentNode,
  useClient,
  useQuery,
  type UseQueryArgs,
  type UseQueryState,
} from 'urql';
import { useText } from '../ui/text';
import { background } from './background';
import { withoutMemory } from './client';
import { changesSent, watchPage } from './pages';
import { useSession } from './session';

const ASK_EVERY_MS = 10_000;
/** Errors after which nobody knows what the server would have said. */
const UNHEARD = new Set<unknown>(['INTERNAL', 'BUSY']);

const unheard = (error: CombinedError | undefined): boolean =>
  error !== undefined && error.graphQLErrors.every(({ extensions }) => UNHEARD.has(extensions.code));

interface Asked<Data, Variables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly pause?: boolean;
}

/**
 * A query of a page whose reader may lose sight of it: asked anew every ten seconds, and at once when the tab is looked
 * at again, the screen is unlocked or the lease of a text ends. The page changes only where the answer does; it waits
 * while a change is being sent, and stays as it is while the server is not heard.
 */
export function useWatched<Data, Variables extends AnyVariables>({
  query,
  variables,
  pause = false,
}: Asked<Data, Variables>): [UseQueryState<Data, Variables>, () => void] {
  const client = useClient();
  const { language } = useText();
  const { locked } = useSession();
  const args = { query, variables, pause } as unknown as UseQueryArgs<Variables, Data>;
  const [result, execute] = useQuery(args);
  const { data } = result;
  const shown = useRef(data);
  useEffect(() => {
    shown.current = data;
  }, [data]);
  const sent = JSON.stringify(variables);
  const there = data !== undefined && data !== null;
  const covered = useRef(false);
  useEffect(() => {
    if (locked) covered.current = true;
    if (locked || pause || !there) return;
    let gone = false;
    let asking = false;
    const ask = async (): Promise<void> => {
      const before = changesSent();
      if (asking || before === undefined || document.visibilityState !== 'visible') return;
      asking = true;
      const asked = withoutMemory(client).query(query, JSON.parse(sent) as Variables, background(language));
      const told = await asked.toPromise();
      asking = false;
      if (gone || unheard(told.error) || changesSent() !== before) return;
      if (JSON.stringify(told.data) !== JSON.stringify(shown.current)) execute(background(language));
    };
    const now = (): void => void ask();
    if (covered.current) now();
    covered.current = false;
    const timer = setInterval(now, ASK_EVERY_MS);
    const deaf = watchPage(now);
    document.addEventListener('visibilitychange', now);
    return () => {
      gone = true;
      clearInterval(timer);
      deaf();
      document.removeEventListener('visibilitychange', now);
    };
  }, [client, query, sent, language, locked, pause, there, execute]);
  return [result, useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])];
}
