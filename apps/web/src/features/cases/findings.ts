import type { Finding, Kind, Level } from '#libs/anonymise';
import type { CaseSectionName } from '../../graphql/generated/graphql';

/** A telling word in a section of the form. */
export interface CaseFinding {
  readonly section: CaseSectionName;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly level: Level;
  readonly word: string;
  /** The word and which one of its kind in the section: it stays the same when other words change. */
  readonly key: string;
  /** Counted from 1 through the form. */
  readonly number: number;
}

/** Why a word may stand; a reason for what had to be changed, none for what was only looked at. */
export interface Settling {
  readonly reason: string;
}

/** What was let stand: single places by key, words everywhere. It is held while the page is open, and nowhere else. */
export interface Settled {
  readonly places: Readonly<Record<string, Settling>>;
  readonly words: Readonly<Record<string, Settling>>;
}

export const NOTHING_SETTLED: Settled = { places: {}, words: {} };

export const settlingOf = ({ key, word, level }: CaseFinding, { places, words }: Settled): Settling | undefined => {
  const found = places[key] ?? words[word];
  return found && (level === 'review' || found.reason !== '') ? found : undefined;
};

/** The findings of all sections in the order of the form, numbered. */
export function inOrder(
  sections: readonly CaseSectionName[],
  texts: Readonly<Record<CaseSectionName, string>>,
  found: Readonly<Partial<Record<CaseSectionName, readonly Finding[]>>>,
): CaseFinding[] {
  const findings = sections.flatMap((section) => {
    const times = new Map<string, number>();
    return (found[section] ?? [])
      .toSorted((one, other) => one.start - other.start)
      .map(({ start, end, kind, level }) => {
        const word = texts[section].slice(start, end);
        const time = times.get(word) ?? 0;
        times.set(word, time + 1);
        return { section, start, end, kind, level, word, key: `${section} ${time} ${word}` };
      });
  });
  return findings.map((finding, at) => ({ ...finding, number: at + 1 }));
}

/** Findings that still ask for something. */
export const openOf = (findings: readonly CaseFinding[], settled: Settled): CaseFinding[] =>
  findings.filter((finding) => !settlingOf(finding, settled));

/** The findings of a checked text as they stand in a text that was changed in one place: those it touched have gone. */
export function shifted(before: string, after: string, findings: readonly Finding[]): Finding[] {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const until = before.length - tail;
  const by = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= from) return [finding];
    if (finding.start >= until) return [{ ...finding, start: finding.start + by, end: finding.end + by }];
    return [];
  });
}
