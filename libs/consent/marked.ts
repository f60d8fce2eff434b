import { coverageOf, type Instant, type RecipientFacts } from './coverage';
import type { Category } from './sections';

/** What decides who may read something that is said of a case beside its sections: a request, an entry. */
export interface Marked {
  readonly categories: readonly Category[];
  /** The publication that stood when it was written. */
  readonly publication: number;
}

/**
 * It is open to whom every one of its categories is open, up to the publication that stood when it was written; without
 * a category it is open to nobody (visibility rule 8: unmarked means withheld).
 */
export const markedOpen = (facts: RecipientFacts, { categories, publication }: Marked, now: Instant): boolean =>
  categories.length > 0 && categories.every((category) => publication <= coverageOf(facts, category, now).upTo);
