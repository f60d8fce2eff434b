import { coverageOf, type Instant, type RecipientFacts } from './coverage';
import type { Category } from './sections';

/** What is recorded of a conference, the person's own view before all else; ROLE says what an organisation takes on. */
export const ENTRY_KINDS = ['PERSONS_VIEW', 'DISCUSSION', 'DECISION', 'POLICY', 'ROLE'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** 緊急度, which goes with the policy of support and with nothing else. */
export const URGENCIES = ['NONE', 'ORDINARY', 'HIGH', 'IMMEDIATE'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What decides who may read an entry: its categories, and the publication that stood when it was written. */
export interface EntryFact {
  readonly categories: readonly Category[];
  readonly publication: number;
}

/**
 * An entry is open to whom every one of its categories is open, up to the publication that stood when it was written;
 * without a category it is open to nobody (visibility rule 8: unmarked means withheld).
 */
export const entryOpen = (facts: RecipientFacts, { categories, publication }: EntryFact, now: Instant): boolean =>
  categories.length > 0 && categories.every((category) => publication <= coverageOf(facts, category, now).upTo);

/** Under which name the log keeps that something of a category was opened in an entry. */
export const entrySubject = (category: Category): string => `ConferenceEntry.${category}`;

interface Confirmation {
  readonly staffId: string;
  readonly organisationId: string;
}

/** Confirmed is what somebody of the presenting organisation and one more person have confirmed (visibility rule 8). */
export function isConfirmed(confirmations: readonly Confirmation[], presentingOrganisationId: string): boolean {
  const people = new Set(confirmations.map(({ staffId }) => staffId));
  return people.size > 1 && confirmations.some((one) => one.organisationId === presentingOrganisationId);
}
