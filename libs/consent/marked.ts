import { coverageOf, type Instant, type RecipientFacts } from './coverage';
import type { Category } from './sections';

/** What decides who may read something that is said of a case beside its sections: a request, an entry. */
export interface Marked {
  readonly categories: readonly Category[];
  /** The publication that stood when it was written. */
  readonly publication: number;
  /** The conference to which it belongs; none where it belongs to the case. */
  readonly conferenceId?: string;
  /** When it was written. */
  readonly at: Instant;
}

/**
 * It is open to whom every one of its categories is open, up to the publication that stood when it was written; without
 * a category it is open to nobody (visibility rule 8: unmarked means withheld). What was written before she took one of
 * them back stays closed, whatever she agrees to afterwards: that opens the text which is explained to her then (rule 11).
 */
export const markedOpen = (
  facts: RecipientFacts,
  { categories, publication, conferenceId, at }: Marked,
  now: Instant,
): boolean =>
  categories.length > 0 &&
  categories.every((category) => publication <= coverageOf(facts, category, now, conferenceId).upTo) &&
  !facts.withdrawals.some((back) => back.at >= at && (back.category === 'ALL' || categories.includes(back.category)));
