import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '#libs/anonymise';
import type { CheckAsked, CheckNews } from './check-news';

export type Checked = readonly (readonly Finding[])[];

export interface Checker {
  /** Findings of each text; null where this device cannot run the check. */
  readonly check: (texts: readonly string[], known: readonly string[]) => Promise<Checked | null>;
  /** Parts of the check that have come, while they are coming. */
  readonly loading: { readonly done: number; readonly total: number } | undefined;
  /** How much of a long text is checked, 0 to 1; 0 between checks. */
  readonly share: number;
}

/** The check in a thread of this page; it ends with the page, and nothing that it was given outlives it. */
export function useChecker(): Checker {
  const [loading, setLoading] = useState<Checker['loading']>();
  const [share, setShare] = useState(0);
  const thread = useRef<Worker>(undefined);
  const waiting = useRef(new Map<number, (checked: Checked | null) => void>());
  const last = useRef(0);
  const stop = useCallback(() => {
    thread.current?.terminate();
    thread.current = undefined;
    setLoading(undefined);
    for (const done of waiting.current.values()) done(null);
    waiting.current.clear();
  }, []);
  useEffect(() => stop, [stop]);
  const begin = useCallback((): Worker => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CheckNews>) => {
      if (data.kind === 'loading') {
        setLoading(data.done < data.total ? data : undefined);
        return;
      }
      if (data.kind === 'checking') return setShare(data.share);
      setLoading(undefined);
      setShare(0);
      waiting.current.get(data.id)?.(data.kind === 'checked' ? data.findings : null);
      waiting.current.delete(data.id);
    });
    worker.addEventListener('error', stop);
    return worker;
  }, [stop]);
  const check = useCallback(
    (texts: readonly string[], known: readonly string[]) => {
      thread.current ??= begin();
      last.current += 1;
      const asked: CheckAsked = { id: last.current, texts, known };
      return new Promise<Checked | null>((done) => {
        waiting.current.set(asked.id, done);
        thread.current?.postMessage(asked);
      });
    },
    [begin],
  );
  return { check, loading, share };
}
