import type { Category } from './sections';

/**
 * What is recorded of a conference, the person's own view before all else. ADVICE is what a supervisor says or asks: it
 * approves nothing. ROLE says what an organisation takes on, and NOT_TOLD why she could not be told what came of it.
 */
export const ENTRY_KINDS = ['PERSONS_VIEW', 'DISCUSSION', 'ADVICE', 'DECISION', 'POLICY', 'ROLE', 'NOT_TOLD'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** 緊急度, which goes with the policy of support and with nothing else. */
export const URGENCIES = ['NONE', 'ORDINARY', 'HIGH', 'IMMEDIATE'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Under which name the log keeps that something of a category was opened in an entry. */
export const entrySubject = (category: Category): string => `ConferenceEntry.${category}`;

interface Confirmation {
  readonly staffId: string;
  readonly organisationId: string;
}

/**
 * Confirmed is what somebody of the presenting organisation and one more person have confirmed (visibility rule 8); of a
 * policy of support that person is of another organisation, for no house decides on one alone.
 */
export function isConfirmed(
  confirmations: readonly Confirmation[],
  presentingOrganisationId: string,
  kind?: EntryKind,
): boolean {
  const presented = confirmations.filter((one) => one.organisationId === presentingOrganisationId);
  const people = new Set(confirmations.map(({ staffId }) => staffId));
  const together = kind !== 'POLICY' || presented.length < confirmations.length;
  return people.size > 1 && presented.length > 0 && together;
}

/** What decides whether a case is forgotten; days are YYYY-MM-DD in Tokyo, null where there is none. */
export interface Progress {
  readonly open: boolean;
  /** On which it was to be looked at again. */
  readonly nextOn: string | null;
  /** Of the last conference that is planned. */
  readonly planned: string | null;
  /** Of the last conference that was held. */
  readonly held: string | null;
  readonly begunOn: string;
}

/** 進行管理: how a case goes on is looked at every three months or so (要対協設置・運営指針, for councils on children). */
const QUIET_DAYS = 90;
const daysFrom = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;

/**
 * An open case is forgotten when no conference lies ahead of it and its day has passed; where no day was set, or it was
 * heard since, when nothing happened for ninety days.
 */
export function isForgotten({ open, nextOn, planned, held, begunOn }: Progress, today: string): boolean {
  if (!open || (planned !== null && planned >= today)) return false;
  if (nextOn !== null && (held === null || held < nextOn)) return nextOn < today;
  return daysFrom(held ?? begunOn, today) > QUIET_DAYS;
}
