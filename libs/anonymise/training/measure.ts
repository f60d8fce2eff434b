import type { Finding } from '../finding';
import type { Sentence } from './corpora';
import type { Note } from './notes';

/** What is measured: a text with the spans that must not be missed, each of a kind. */
export interface Measured {
  readonly text: string;
  readonly gold: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  readonly known?: readonly string[];
}

export interface Row {
  readonly kind: string;
  readonly count: number;
  /** Exact spans of the same kind among the findings of that kind. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Spans of which every sign is covered by findings of whatever kind. */
  readonly covered: number;
}

export interface Figures {
  readonly rows: readonly Row[];
  readonly texts: number;
  readonly withNames: number;
  readonly missedName: number;
  readonly flagged: number;
  readonly mustPerThousand: number;
}

const PERSON = 'PER';
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const ofSentence = ({ text, spans }: Sentence): Measured => ({
  text,
  gold: spans.filter(({ tag }) => tag !== 'THING').map(({ start, end, tag }) => ({ start, end, kind: tag })),
});

export const ofNote = ({ text, spans }: Note): Measured => ({
  text,
  gold: spans.map(({ start, end, kind }) => ({ start, end, kind: kind === 'ID' ? 'NUMBER' : kind })),
});

interface Sums {
  count: number;
  found: number;
  exact: number;
  covered: number;
}

/** Measures findings against what must not be missed. */
export function measure(texts: readonly Measured[], check: (measured: Measured) => readonly Finding[]): Figures {
  const sums = new Map<string, Sums>();
  const of = (kind: string): Sums => {
    const there = sums.get(kind) ?? { count: 0, found: 0, exact: 0, covered: 0 };
    sums.set(kind, there);
    return there;
  };
  let [signs, flagged, must, withNames, missedName] = [0, 0, 0, 0, 0];
  for (const measured of texts) {
    const findings = check(measured);
    const marks = new Uint8Array(measured.text.length);
    for (const { start, end, kind, level } of findings) {
      marks.fill(1, start, end);
      of(kind).found += 1;
      if (level === 'must') must += 1;
    }
    const isCovered = (start: number, end: number): boolean => marks.subarray(start, end).every((mark) => mark === 1);
    for (const { start, end, kind } of measured.gold) {
      const sum = of(kind);
      sum.count += 1;
      if (isCovered(start, end)) sum.covered += 1;
      if (findings.some((one) => one.start === start && one.end === end && one.kind === kind)) sum.exact += 1;
    }
    const names = measured.gold.filter(({ kind }) => kind === PERSON);
    if (names.length > 0) withNames += 1;
    if (names.some(({ start, end }) => !isCovered(start, end))) missedName += 1;
    signs += measured.text.length;
    flagged += marks.reduce((sum, mark) => sum + mark, 0);
  }
  const rows = [...sums]
    .filter(([, { count }]) => count > 0)
    .map(([kind, { count, found, exact, covered }]) => {
      const [precision, recall] = [share(exact, found), share(exact, count)];
      const f1 = share(2 * precision * recall, precision + recall);
      return { kind, count, precision, recall, f1, covered: share(covered, count) };
    });
  return {
    rows: rows.sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    texts: texts.length,
    withNames,
    missedName,
    flagged: share(flagged, signs),
    mustPerThousand: share(must * 1_000, signs),
  };
}
