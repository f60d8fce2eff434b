import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Finding } from '#libs/anonymise';
import { CASE_SECTIONS } from '#libs/consent';
import type { CaseSectionName } from '../../graphql/generated/graphql';
import {
  asFinding,
  type FindingDesk,
  type FoundIn as InParts,
  inOrder,
  joinedIn,
  NOTHING_SETTLED,
  Numbers,
  openOf,
  type PlacedFinding,
  settledWith,
  shifted,
  type Texts as OfParts,
  wordsIn,
} from '../../ui';
import { FindingsQuery } from './attest-query';
import { SECTIONS_IN_FORM } from './form-parts';
import { useChecker } from './use-checker';

const PAUSE_MS = 1_200;

export type Texts = OfParts<CaseSectionName>;
export type FoundIn = InParts<CaseSectionName>;
/** A telling word in a section of the form. */
export type CaseFinding = PlacedFinding<CaseSectionName>;

interface Checked {
  readonly texts: Texts;
  readonly known: string;
  readonly found: FoundIn;
  /** Found by the server, for this device cannot. */
  readonly away: boolean;
  /** Places were reworded since: the next check is still to come. */
  readonly stale: boolean;
  /** How often it was asked for by hand: then the findings are counted anew. */
  readonly asked: number;
}

const sameTexts = (one: Texts, other: Texts): boolean =>
  SECTIONS_IN_FORM.every((section) => one[section] === other[section]);

/** What the server told about one place, as the check of this page speaks of it. */
export const told = ({ must, ...place }: { start: number; end: number; kind: string; must: boolean }): Finding =>
  asFinding({ ...place, level: must ? 'must' : 'review' });

export interface CaseCheck extends FindingDesk<CaseSectionName> {
  readonly begun: boolean;
  readonly running: boolean;
  readonly loading: { readonly done: number; readonly total: number } | undefined;
  /** How much of the text is checked, 0 to 1. */
  readonly share: number;
  /** This device could not run the check. */
  readonly away: boolean;
  /** The findings belong to the text as it stands. */
  readonly fresh: boolean;
  readonly known: string;
  readonly setKnown: (known: string) => void;
  readonly run: () => void;
  /** Adds what only the server has found. */
  readonly add: (section: CaseSectionName, findings: readonly Finding[]) => void;
}

/** The check of everything that stands in the form: asked for once, then again whenever the writer pauses. */
export function useCaseCheck(caseId: string, texts: Texts, saved: boolean): CaseCheck {
  const client = useClient();
  const { check, loading, share } = useChecker();
  const [known, setKnown] = useState('');
  const [checked, setChecked] = useState<Checked>();
  const [begun, setBegun] = useState(false);
  const [running, setRunning] = useState(false);
  const [settled, setSettled] = useState(NOTHING_SETTLED);
  const rounds = useRef(0);
  const asked = useRef(0);
  const now = useRef(texts);
  useEffect(() => {
    now.current = texts;
  }, [texts]);
  const [numbers] = useState(() => new Numbers<CaseSectionName>());

  const onServer = useCallback(async (): Promise<FoundIn> => {
    const { data } = await client.query(FindingsQuery, { id: caseId }, { requestPolicy: 'network-only' }).toPromise();
    return Object.fromEntries(
      SECTIONS_IN_FORM.map((section) => [
        section,
        (data?.anonymityFindings ?? []).filter((one) => one.section === section).map(told),
      ]),
    );
  }, [client, caseId]);

  const run = useCallback(async (): Promise<void> => {
    rounds.current += 1;
    const round = rounds.current;
    setBegun(true);
    setRunning(true);
    const lists = await check(
      CASE_SECTIONS.map((section) => texts[section]),
      wordsIn(known),
    );
    const found = lists ? Object.fromEntries(CASE_SECTIONS.map((name, at) => [name, lists[at]!])) : await onServer();
    if (rounds.current !== round) return;
    setRunning(false);
    // What was reworded meanwhile is checked next; an older answer would take its marks away and bring them back.
    setChecked((before) =>
      before && now.current !== texts
        ? before
        : { texts, known, found, away: lists === null, stale: false, asked: asked.current },
    );
  }, [check, texts, known, onServer]);

  const fresh = checked !== undefined && !checked.stale && checked.known === known && sameTexts(checked.texts, texts);
  const away = checked?.away ?? false;
  useEffect(() => {
    // The server checks what is saved; asking it before tells nothing new.
    if (!begun || fresh || (away && !saved)) return;
    const timer = setTimeout(() => void run(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [begun, fresh, away, saved, run]);

  const findings = useMemo(() => {
    if (!checked) return [];
    const found = SECTIONS_IN_FORM.map((section) => [
      section,
      shifted(checked.texts[section], texts[section], checked.found[section] ?? []),
    ]);
    const there = joinedIn(texts, Object.fromEntries(found) as FoundIn);
    return numbers.of(texts, inOrder(SECTIONS_IN_FORM, texts, there), checked.asked);
  }, [checked, texts, numbers]);

  return {
    begun,
    running,
    loading,
    share,
    away,
    fresh,
    findings,
    open: openOf(findings, settled),
    settled,
    known,
    setKnown,
    run: () => {
      asked.current += 1;
      void run();
    },
    settlePlace: ({ key }, settling) => setSettled((before) => settledWith(before, 'places', key, settling)),
    settleWord: (word, settling) => setSettled((before) => settledWith(before, 'words', word, settling)),
    reworded: (next, found) => setChecked((before) => before && { ...before, texts: next, found, stale: true }),
    add: (section, more) =>
      setChecked((before) => {
        if (!before) return before;
        const there = before.found[section] ?? [];
        const apart = more.filter(({ start, end }) => there.every((one) => one.end <= start || one.start >= end));
        return { ...before, found: { ...before.found, [section]: [...there, ...apart] } };
      }),
  };
}
