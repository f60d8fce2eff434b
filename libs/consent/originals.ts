import type { Instant } from './coverage';

/** The opening of a paper that was replaced, to one of its two officers; instants in microseconds. */
export interface SealedOpeningFact {
  readonly id: string;
  readonly editionId: string;
  /** Somebody asks to stop the case, and nobody has settled it. */
  readonly frozen: boolean;
  readonly ended: boolean;
  /** Null while nobody has approved it. */
  readonly approvedAt: Instant | null;
}

/** How long both officers can open it once it is approved. */
const OPEN_HOURS = 24;
const HOUR_MICROS = 3_600_000_000;

/** The instant at which an approved opening is over; of one that nobody approved, long ago. */
export const openUntil = ({ approvedAt }: SealedOpeningFact): Instant =>
  approvedAt === null ? 0 : approvedAt + OPEN_HOURS * HOUR_MICROS;

/** Whether the paper as it was issued is open: approved less than a day ago, neither ended nor the case frozen (visibility rule 12). */
export const originalOpen = (fact: SealedOpeningFact, now: Instant): boolean =>
  !fact.frozen && !fact.ended && now < openUntil(fact);
