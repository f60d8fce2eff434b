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

/** What is left of a span when the taken parts are cut out of it. */
function leftOf(span: Finding, taken: readonly Finding[]): Finding[] {
  let parts: Finding[] = [span];
  for (const { start, end } of taken) {
    parts = parts.flatMap((part) => {
      if (end <= part.start || start >= part.end) return [part];
      const before = { ...part, end: start };
      const after = { ...part, start: end };
      return [before, after].filter((one) => one.end > one.start);
    });
  }
  return parts;
}

/**
 * Findings of several seekers as one sorted list without overlaps. Lists given first win; of overlapping ones in one
 * list the longer wins; of a later one, what no earlier covers stays (if `keep` says that it is worth looking at).
 */
export function merge(lists: readonly (readonly Finding[])[], keep: (rest: Finding) => boolean): Finding[] {
  const taken: Finding[] = [];
  for (const list of lists) {
    const longestFirst = list.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const finding of longestFirst) {
      const near = taken.filter(({ start, end }) => start < finding.end && end > finding.start);
      if (near.length === 0) taken.push(finding);
      else taken.push(...leftOf(finding, near).filter(keep));
    }
  }
  return taken.sort(byPlace);
}
