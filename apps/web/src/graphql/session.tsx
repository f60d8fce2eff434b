import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Provider } from 'urql';
import { REFUSALS, say } from '#libs/messages';
import { forgetKept } from '../ui/kept';
import { useText } from '../ui/text';
import { answerOf, type AuthAnswer, type Entry, get, type Me, type Proof, send, sendBare, type Ways } from './auth';
import { createClient } from './client';
import { setGuard } from './guarded-fetch';
import { hearTabs, type TabNews, tellTabs } from './tabs';

/** A locked session keeps who was there, so that the page beneath can go on with what was typed. */
type State =
  | { readonly at: 'asking' }
  | { readonly at: 'out'; readonly ended?: boolean }
  | { readonly at: 'in'; readonly me: Me }
  | { readonly at: 'locked'; readonly me?: Me | undefined; readonly ways?: Ways; readonly since?: number };

type Profile = Me & { readonly locked?: false };

interface Session {
  /** Undefined while it is not known; null when nobody is signed in. Behind a locked screen it is whoever was there. */
  readonly me: Me | null | undefined;
  readonly locked: boolean;
  /** Somebody was signed in on this page, and did not sign out here. */
  readonly ended: boolean;
  /** Asks one of the sign-in addresses for something and answers in the reader's language. */
  readonly ask: <T>(path: string, body?: unknown) => Promise<AuthAnswer<T>>;
  /** Learns anew who is signed in; `background` does not keep the session awake. */
  readonly look: (background?: boolean) => Promise<void>;
  /** To be called once the server has let somebody in: this tab and the others learn who. */
  readonly entered: () => Promise<void>;
  readonly signInAsSample: (email: string) => Promise<AuthAnswer<Entry>>;
  /** May answer with a step that the other organisation asks for; the sign-in page goes on with it. */
  readonly actFor: (organisationId: string) => Promise<AuthAnswer<Entry>>;
  /** Ends the session and opens the sign-in as a page of its own, so that nothing of the person stays in memory. */
  readonly signOut: () => Promise<void>;
  /** Ends the session of whoever is signed in, and stays on a page that is for anybody. */
  readonly signOutHere: () => Promise<void>;
  readonly lock: () => void;
  /** How a locked session can be unlocked; asked for anew each time, for a passkey's challenge works once. */
  readonly waysToUnlock: () => Promise<Ways | null>;
  readonly unlock: (proof: Proof) => Promise<AuthAnswer<Entry>>;
}

const Context = createContext<Session | undefined>(undefined);

/** What the server says about the session of this browser; undefined when it cannot be reached. */
async function present(background: boolean): Promise<State | undefined> {
  const response = await get('/auth/me', background).catch(() => undefined);
  if (!response || response.status >= 500) return undefined;
  if (!response.ok) return { at: 'out' };
  const told = (await response.json()) as Profile | ({ locked: true } & Ways);
  return told.locked ? { at: 'locked', ways: told } : { at: 'in', me: told };
}

/** Who acts for whom; as long as this stays, the page and what was typed on it stay. */
const keyOf = (state: State): string =>
  'me' in state && state.me ? `${state.me.staffId} ${state.me.organisation.id}` : '';

/** Holds who is signed in and gives pages a client of that person alone. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { t, language } = useText();
  const [state, setState] = useState<State>({ at: 'asking' });
  const waiting = useRef<((unlocked: boolean) => void)[]>([]);
  const locking = useRef<Promise<unknown>>(Promise.resolve());

  const goTo = useCallback((next: State, asked = Infinity): void => {
    const since = performance.now();
    setState((before) => {
      // What was asked before the screen was covered must not uncover it.
      if (next.at === 'in' && before.at === 'locked' && asked <= (before.since ?? 0)) return before;
      if (next.at === 'locked') return { at: 'locked', me: 'me' in before ? before.me : undefined, since };
      if (next.at === 'out')
        return { at: 'out', ended: before.at !== 'asking' && (before.at !== 'out' || before.ended) };
      return next;
    });
  }, []);
  const look = useCallback(
    async (background = false): Promise<void> => {
      const asked = performance.now();
      const now = await present(background);
      if (now) goTo(now, asked);
      else setState((before) => (before.at === 'asking' ? { at: 'out' } : before));
    },
    [goTo],
  );
  useEffect(() => {
    void Promise.resolve(false).then(look);
  }, [look]);

  // Requests that met the lock go on once the same person is back, and never in the name of another.
  const key = keyOf(state);
  const heldFor = useRef('');
  // What was typed stays with who typed it, and for whom: the end of either forgets it.
  useEffect(() => forgetKept, [key]);
  useEffect(() => {
    if (state.at === 'locked') heldFor.current ||= key;
    if (state.at === 'locked' || state.at === 'asking') return;
    const same = heldFor.current !== '' && heldFor.current === key;
    heldFor.current = '';
    for (const goOn of waiting.current.splice(0)) goOn(same);
  }, [state, key]);

  useEffect(
    () =>
      setGuard('unlocked', () => {
        goTo({ at: 'locked' });
        return new Promise((resolve) => waiting.current.push(resolve));
      }),
    [goTo],
  );
  useEffect(
    () =>
      hearTabs((news: TabNews) => {
        const since = performance.now();
        if (news === 'locked')
          setState((before) => (before.at === 'in' ? { at: 'locked', me: before.me, since } : before));
        if (news === 'changed') void look(true);
      }),
    [look],
  );

  const session = useMemo<Session>(() => {
    const ask = <T,>(path: string, body?: unknown): Promise<AuthAnswer<T>> =>
      answerOf<T>(send(path, body), { t, language });
    const entered = async (): Promise<void> => {
      await look();
      tellTabs('changed');
    };
    const enter = async (answer: Promise<AuthAnswer<Entry>>): Promise<AuthAnswer<Entry>> => {
      const told = await answer;
      if (told.ok && !told.data.step) await entered();
      return told;
    };
    const end = async (): Promise<void> => {
      await sendBare('/auth/sign-out').catch(() => undefined);
      tellTabs('changed');
    };
    return {
      me: state.at === 'out' ? null : state.at === 'asking' ? undefined : state.me,
      locked: state.at === 'locked',
      ended: state.at === 'out' && (state.ended ?? false),
      ask,
      look,
      entered,
      signInAsSample: (email) => enter(ask('/auth/sample-sign-in', { email })),
      actFor: (organisationId) => enter(ask('/auth/act-for', { organisationId })),
      signOut: async () => {
        setState({ at: 'asking' });
        await end();
        location.replace('/sign-in');
      },
      signOutHere: async () => {
        await end();
        setState({ at: 'out' });
      },
      lock: () => {
        goTo({ at: 'locked' });
        tellTabs('locked');
        locking.current = sendBare('/auth/lock').catch(() => undefined);
      },
      waysToUnlock: async () => {
        await locking.current;
        let now = await present(true);
        if (now?.at === 'in') {
          // The server has not heard of the lock: tell it, and stay covered.
          await sendBare('/auth/lock').catch(() => undefined);
          now = await present(true);
        }
        if (now?.at === 'out') goTo(now);
        return now?.at === 'locked' ? (now.ways ?? null) : null;
      },
      unlock: async (proof) => {
        const told = await answerOf<Entry>(sendBare('/auth/unlock', proof), { t, language });
        if (!told.ok && told.code === 'NOT_SIGNED_IN') goTo({ at: 'out' });
        return enter(Promise.resolve(told));
      },
    };
  }, [state, t, language, look, goTo]);

  // Every person and organisation gets a client of their own: what one has read is forgotten with the old one.
  const client = useMemo(
    // A request may have been on its way with a token that was just renewed: only the present one tells.
    () => createClient(language, key ? () => void look(true) : undefined),
    [language, key, look],
  );
  return (
    <Context value={session}>
      <Provider value={client}>{children}</Provider>
    </Context>
  );
}

/** The session; throws outside the provider. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('no session provider above');
  return session;
}

/** Who is signed in, on pages that only signed-in people reach. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error(say(REFUSALS.NOT_SIGNED_IN, 'en'));
  return me;
}
