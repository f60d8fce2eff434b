import { type Finding, type Joined, joined, type Kind, KINDS, type Level } from '#libs/anonymise';

/** The texts of a form by its parts. */
export type Texts<Part extends string> = Readonly<Record<Part, string>>;
/** What was found in each part. */
export type FoundIn<Part extends string> = Readonly<Partial<Record<Part, readonly Finding[]>>>;

/** A telling word in a part of a form. */
export interface PlacedFinding<Part extends string = string> {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly level: Level;
  readonly word: string;
  /** The word and which one of its kind in the part: it stays the same when other words change. */
  readonly key: string;
  /** Counted from 1 through the form. */
  readonly number: number;
  /** What the check found there, where it is shown as one. */
  readonly parts: readonly Finding[];
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

export const settlingOf = (
  { key, word, level }: Pick<PlacedFinding, 'key' | 'word' | 'level'>,
  { places, words }: Settled,
): Settling | undefined => {
  const found = places[key] ?? words[word];
  return found && (level === 'review' || found.reason !== '') ? found : undefined;
};

/** What was let stand, with one place or word more; or with one less, where nothing is said of it. */
export function settledWith(
  before: Settled,
  kind: keyof Settled,
  key: string,
  settling: Settling | undefined,
): Settled {
  const { [key]: _gone, ...rest } = before[kind];
  return { ...before, [kind]: settling ? { ...rest, [key]: settling } : rest };
}

/** Findings as they are shown: what stands side by side is one. */
export const joinedIn = <Part extends string>(texts: Texts<Part>, found: FoundIn<Part>): FoundIn<Part> =>
  Object.fromEntries(
    (Object.keys(found) as Part[]).map((part) => [part, joined(texts[part], found[part] ?? [])]),
  ) as unknown as FoundIn<Part>;

/** The findings of all parts in the order of the form, numbered. */
export function inOrder<Part extends string>(
  parts: readonly Part[],
  texts: Texts<Part>,
  found: Readonly<Partial<Record<Part, readonly (Finding & Partial<Joined>)[]>>>,
): PlacedFinding<Part>[] {
  const findings = parts.flatMap((part) => {
    const times = new Map<string, number>();
    return (found[part] ?? [])
      .toSorted((one, other) => one.start - other.start)
      .map((finding) => {
        const { start, end, kind, level } = finding;
        const word = texts[part].slice(start, end);
        const time = times.get(word) ?? 0;
        times.set(word, time + 1);
        return {
          part,
          start,
          end,
          kind,
          level,
          word,
          key: `${part} ${time} ${word}`,
          parts: finding.parts ?? [finding],
        };
      });
  });
  return findings.map((finding, at) => ({ ...finding, number: at + 1 }));
}

/** Findings that still ask for something. */
export const openOf = <Part extends string>(
  findings: readonly PlacedFinding<Part>[],
  settled: Settled,
): PlacedFinding<Part>[] => findings.filter((finding) => !settlingOf(finding, settled));

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

/** A finding as the server tells of it. */
export const asFinding = (told: { start: number; end: number; kind: string; level: string }): Finding => ({
  start: told.start,
  end: told.end,
  kind: KINDS.find((kind): kind is Kind => kind === told.kind) ?? 'OTHER',
  level: told.level === 'must' ? 'must' : 'review',
});

/** Why a place that the server found may stand: as was said of it, or of what was found there on this device. */
export function reasonFor<Part extends string>(
  told: PlacedFinding<Part>,
  findings: readonly PlacedFinding<Part>[],
  settled: Settled,
): string | undefined {
  const said = settlingOf(told, settled);
  if (said) return said.reason;
  const there = findings.filter(
    (one) =>
      one.part === told.part && [one, ...one.parts].some(({ start, end }) => start < told.end && end > told.start),
  );
  const reasons = there.flatMap((one) => settlingOf(one, settled) ?? []).map(({ reason }) => reason);
  return reasons.find((reason) => reason) ?? (told.level === 'must' ? undefined : reasons[0]);
}
