import { useCallback, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../graphql';
import type { CaseSectionName } from '../../graphql/generated/graphql';
import { SaveDraft } from './draft-query';
import { type Draft, type Drafts, type DraftState, isUnsaved } from './drafts';

const PAUSE_MS = 1_000;
const AGAIN_MS = 4_000;
/** The outcome is not known, or the server is away: the same text is sent again. */
const AWAY = new Set(['UNREACHABLE', 'OUTCOME_UNKNOWN', 'BUSY', 'INTERNAL']);

type Change = Partial<Pick<Draft, 'text' | 'couldNotBeAsked'>>;

export interface DraftsDesk {
  readonly drafts: Drafts;
  readonly change: (section: CaseSectionName, change: Change) => void;
  /** Takes what the server has now instead, or over it what stands here. */
  readonly resolve: (section: CaseSectionName, theirs: Omit<Draft, 'state'>, keep: 'mine' | 'theirs') => void;
  readonly saveNow: () => void;
  readonly unsaved: boolean;
  /** Something waits for the connection. */
  readonly waiting: boolean;
  /** It waited and has been sent since. */
  readonly recovered: boolean;
}

/**
 * Keeps what is typed on the screen and sends it when the writer pauses: one section after the other, the latest text
 * alone, again and again while the server is away. Nothing is kept in the browser's storage.
 */
export function useDrafts(caseId: string, begun: Drafts): DraftsDesk {
  const [drafts, setDrafts] = useState(begun);
  const [recovered, setRecovered] = useState(false);
  const latest = useRef(begun);
  const busy = useRef(false);
  const { run } = useCommand(SaveDraft);
  const put = useCallback((section: CaseSectionName, next: Partial<Draft>): void => {
    latest.current = { ...latest.current, [section]: { ...latest.current[section], ...next } };
    setDrafts(latest.current);
  }, []);

  const sendOne = useCallback(
    async (section: CaseSectionName): Promise<void> => {
      const sent = latest.current[section];
      const waited = sent.state.at === 'offline';
      if (!waited) put(section, { state: { at: 'sending' } });
      const { text, couldNotBeAsked, version } = sent;
      const outcome = await run({ input: { caseId, section, text, couldNotBeAsked, version } });
      const now = latest.current[section];
      const same = now.text === text && now.couldNotBeAsked === couldNotBeAsked;
      if (outcome.ok) {
        const saved = outcome.data.saveDraft.drafts.find((one) => one.section === section);
        const state: DraftState = same ? { at: 'saved', time: saved?.savedAt ?? '' } : { at: 'typing' };
        put(section, { version: saved?.version ?? version + 1, state });
        if (waited) setRecovered(true);
        return;
      }
      const { code, message } = outcome.refused;
      if (AWAY.has(code)) put(section, { state: { at: 'offline' } });
      else if (code === 'CONFLICT') put(section, { state: { at: 'conflict' } });
      else put(section, { state: { at: 'refused', why: message } });
    },
    [caseId, put, run],
  );

  const send = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const due = (): CaseSectionName | undefined =>
      (Object.keys(latest.current) as CaseSectionName[]).find((section) =>
        ['typing', 'offline'].includes(latest.current[section].state.at),
      );
    for (let section = due(); section; section = due()) {
      await sendOne(section);
      if (latest.current[section].state.at === 'offline') break;
    }
    busy.current = false;
  }, [sendOne]);

  useEffect(() => {
    const typing = Object.values(drafts).some(({ state }) => state.at === 'typing');
    const offline = Object.values(drafts).some(({ state }) => state.at === 'offline');
    if (!typing && !offline) return;
    const timer = setTimeout(() => void send(), typing ? PAUSE_MS : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [drafts, send]);
  useEffect(() => {
    const back = (): void => void send();
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [send]);

  const unsaved = Object.values(drafts).some(isUnsaved);
  // The browser asks before a page is left on which something waits.
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return {
    drafts,
    change: (section, change) => {
      setRecovered(false);
      const { state } = latest.current[section];
      const open = state.at === 'conflict' || state.at === 'offline' ? state : { at: 'typing' as const };
      put(section, { ...change, state: open });
    },
    resolve: (section, { version, text, couldNotBeAsked }, keep) =>
      put(section, { version, ...(keep === 'theirs' ? { text, couldNotBeAsked } : {}), state: { at: 'typing' } }),
    saveNow: () => void send(),
    unsaved,
    waiting: Object.values(drafts).some(({ state }) => state.at === 'offline'),
    recovered,
  };
}
