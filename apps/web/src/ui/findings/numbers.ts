import type { PlacedFinding, Texts } from './finding';

/** The stretch of a text that another has in other words: what stands before and behind it is the same. */
function changeOf(before: string, after: string): { from: number; until: number; by: number } {
  let from = 0;
  const most = Math.min(before.length, after.length);
  while (from < most && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { from, until: before.length - tail, by: after.length - before.length };
}

/** A finding before; `moved` when it stood in what was changed, so that its place is not known. */
type Before<Part extends string = string> = PlacedFinding<Part> & { readonly moved: boolean };
type Alike = (one: Before, other: PlacedFinding) => boolean;

const inPlace: Alike = (one, { part, start, end }) =>
  !one.moved && one.part === part && one.start === start && one.end === end;
const byWord: Alike = (one, { part, word }) => one.moved && one.part === part && one.word === word;
const overlapping: Alike = (one, { part, start, end }) =>
  !one.moved && one.part === part && one.start < end && one.end > start;

/**
 * The numbers of findings, which stay while the page is open: a finding keeps its number when others go or the text
 * around it changes, and a new one gets the next. Counted anew from 1 whenever the check is asked for by hand.
 */
export class Numbers<Part extends string> {
  private last: { readonly texts: Texts<Part>; readonly findings: readonly PlacedFinding<Part>[] } | undefined;
  private round = 0;
  private highest = 0;

  /** Findings in the order of the form with the numbers that they had. */
  of(texts: Texts<Part>, findings: readonly PlacedFinding<Part>[], round = 0): PlacedFinding<Part>[] {
    if (round !== this.round) [this.last, this.round, this.highest] = [undefined, round, 0];
    const free = this.before(texts);
    const given = new Map<PlacedFinding<Part>, number>();
    // The surest first: the same place, then the same word in what was changed, then a place that is now longer or shorter.
    for (const isSame of [inPlace, byWord, overlapping]) {
      for (const finding of findings) {
        const at = given.has(finding) ? -1 : free.findIndex((one) => isSame(one, finding));
        if (at >= 0) given.set(finding, free.splice(at, 1)[0]!.number);
      }
    }
    const numbered = findings.map((finding) => {
      const number = given.get(finding) ?? this.highest + 1;
      this.highest = Math.max(this.highest, number);
      return { ...finding, number };
    });
    this.last = { texts, findings: numbered };
    return numbered;
  }

  /** The findings before, where they stand now; of those in what was changed at several places their words alone tell. */
  private before(texts: Texts<Part>): Before<Part>[] {
    if (!this.last) return [];
    const { texts: then, findings } = this.last;
    const changes = new Map(
      [...new Set(findings.map(({ part }) => part))].map((part) => [part, changeOf(then[part], texts[part])]),
    );
    return findings.map((finding) => {
      const { from, until, by } = changes.get(finding.part)!;
      if (finding.end <= from) return { ...finding, moved: false };
      if (finding.start >= until) return { ...finding, start: finding.start + by, end: finding.end + by, moved: false };
      return { ...finding, moved: true };
    });
  }
}
