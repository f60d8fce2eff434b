/** What a finding can be. KNOWN is what the presenter typed, RARE an attribute that few people share. */
export const KINDS = [
  'PER',
  'LOC',
  'ORG',
  'FAC',
  'DATE',
  'PHONE',
  'ADDRESS',
  'EMAIL',
  'URL',
  'ACCOUNT',
  'NUMBER',
  'KNOWN',
  'RARE',
  'OTHER',
] as const;
export type Kind = (typeof KINDS)[number];

/** `must`: replaced or justified before publication. `review`: looked at and dismissed. */
export type Level = 'must' | 'review';

/** A span of the text in UTF-16 offsets, end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly level: Level;
}

const byPlace = (one: Finding, other: Finding): number => one.start - other.start || other.end - one.end;

/** The stretches of a span that are free. */
function freeIn(span: Finding, taken: Uint8Array): Finding[] {
  const parts: Finding[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (taken[at] === 1) continue;
    const start = at;
    while (at < span.end && taken[at] !== 1) at += 1;
    parts.push({ ...span, start, end: at });
  }
  return parts;
}

/**
 * Findings of several seekers as one sorted list without overlaps. Lists given first win; of overlapping ones in one
 * list the longer wins; of a later one, what no earlier covers stays (if `keep` says that it is worth looking at).
 */
export function merge(lists: readonly (readonly Finding[])[], keep: (rest: Finding) => boolean): Finding[] {
  const all: Finding[] = [];
  const taken = new Uint8Array(
    lists.reduce((most, list) => list.reduce((far, { end }) => Math.max(far, end), most), 0),
  );
  for (const list of lists) {
    const longestFirst = list.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const finding of longestFirst) {
      const free = freeIn(finding, taken);
      const whole = free.length === 1 && free[0]!.start === finding.start && free[0]!.end === finding.end;
      for (const part of whole ? free : free.filter(keep)) {
        all.push(part);
        taken.fill(1, part.start, part.end);
      }
    }
  }
  return all.sort(byPlace);
}
