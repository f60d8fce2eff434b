/** What numbering needs of a meeting: date `YYYY-MM-DD`, start `HH:MM`. */
export interface SittingFacts {
  readonly id: string;
  readonly date: string;
  readonly start: string;
  /** CANCELLED meetings take no number. */
  readonly state?: string;
}

export interface NumberedSitting<Sitting> {
  readonly meeting: Sitting;
  /** 1 for the earliest that this reader may see. */
  readonly running: number;
}

function compare(a: SittingFacts, b: SittingFacts): number {
  const [left, right] = [`${a.date} ${a.start} ${a.id}`, `${b.date} ${b.start} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Orders the meetings of a series by date, start and id and counts them from 1, cancelled ones out. The numbers are
 * one reader's: they are computed over what that reader may see and never stored.
 */
export function runningNumbers<Sitting extends SittingFacts>(
  meetings: readonly Sitting[],
): readonly NumberedSitting<Sitting>[] {
  const held = meetings.filter(({ state }) => state !== 'CANCELLED').toSorted(compare);
  return held.map((meeting, index) => ({ meeting, running: index + 1 }));
}
