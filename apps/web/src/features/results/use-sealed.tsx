import { useEffect, useMemo, useRef, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useLease, useOnce } from '../../graphql';
import { ErrorState, Loading } from '../../ui';

export type Words = ReadonlyMap<string, string>;
type ById = { id: string };

/** Where texts come from, and how the server says which of them are still open. */
export interface Source<Data, Held> {
  readonly texts: TypedDocumentNode<Data, ById>;
  readonly lease: TypedDocumentNode<Held, ById>;
  /** Texts by the ids of their entries; null where nothing is open any more. */
  readonly read: (data: Data) => Words | null;
  readonly open: (held: Held) => readonly string[] | null;
}

export interface Sealed {
  /** The texts while they are open. */
  readonly words: Words | undefined;
  readonly state: 'closed' | 'open' | 'ended';
  /** Counts how often they were opened, so that they can be asked for anew. */
  readonly round: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly end: () => void;
  readonly hold: (words: Words) => void;
}

/**
 * Texts that are shown only after a press, because opening them is recorded; forgotten as soon as they are closed, and
 * closed as soon as one of them leaves the page, whichever question hears of it first. `there`: what the page knows of now.
 */
export function useSealed(there: readonly string[]): Sealed {
  const [words, setWords] = useState<Words>();
  const [state, setState] = useState<Sealed['state']>('closed');
  const [round, setRound] = useState(0);
  const [ways] = useState(() => ({
    open: () => {
      setWords(undefined);
      setState('open');
      setRound((times) => times + 1);
    },
    close: () => {
      setWords(undefined);
      setState('closed');
    },
    end: () => {
      setWords(undefined);
      setState('ended');
    },
    hold: (next: Words) => setWords(next),
  }));
  const stood = useRef(new Set<string>());
  useEffect(() => {
    const gone = [...stood.current].some((id) => words?.has(id) && !there.includes(id));
    stood.current = new Set(there);
    if (gone) ways.end();
  }, [there, words, ways]);
  return { words: state === 'open' ? words : undefined, state, round, ...ways };
}

/** What is recorded is also corrected while it is open, of which the page is to hear before the lease does. */
const RECORD_RENEW_MS = 5_000;

interface Props<Data, Held> {
  id: string;
  source: Source<Data, Held>;
  sealed: Sealed;
  /** Entries that stand on the page: the lease ends when one of those that were opened is closed. */
  shown: readonly string[];
}

/** Asks for the texts once and holds them on the lease; shows nothing but that they are coming, or why they are not. */
export function Opener<Data, Held>({ id, source, sealed, shown }: Props<Data, Held>) {
  const { data, refused, again } = useOnce(source.texts, { id });
  const words = useMemo(() => (data ? source.read(data) : undefined), [data, source]);
  const { hold, end } = sealed;
  const due = useRef<readonly string[]>([]);
  useEffect(() => {
    due.current = shown.filter((one) => sealed.words?.has(one));
  }, [shown, sealed.words]);
  useEffect(() => {
    if (words) hold(words);
    if (words === null) end();
  }, [words, hold, end]);
  const [isOpen] = useState(() => (held: Held): boolean => {
    const open = source.open(held);
    return open !== null && due.current.every((one) => open.includes(one));
  });
  useLease(source.lease, { id }, { active: Boolean(words), isOpen, onEnd: end, renewMs: RECORD_RENEW_MS });
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  return words === undefined ? <Loading /> : null;
}
