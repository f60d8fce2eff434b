import type { Category } from './sections';

/** Microseconds; what never ends lies beyond all others. */
export type Instant = number;

/** Where 'infinity' of the database lies: beyond all that is ever reached. */
export const ENDLESS: Instant = 9_000_000_000_000_000;

export interface ConsentFact {
  readonly category: Category;
  readonly purpose: string;
  readonly decision: 'GRANTED' | 'REFUSED';
  /** Of the text to which it was given. */
  readonly publication: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly at: Instant;
  /** For which it was given. */
  readonly conferenceId: string;
  /** That conference does not take place. */
  readonly cancelled: boolean;
}

export interface WithdrawalFact {
  readonly category: Category | 'ALL';
  readonly at: Instant;
}

export interface ExceptionFact {
  readonly category: Category;
  readonly ground: string;
  readonly urgent: boolean;
  readonly from: Instant;
  readonly until: Instant;
  /** MANAGER, PARTNER, REVOKED. */
  readonly acts: readonly string[];
}

/** A body through which the case is heard, and whether the recipient sits in it bound to secrecy. */
export interface BodyFact {
  readonly consentRule: string;
  readonly secret: boolean;
}

/** Everything on which it depends what one recipient organisation may read of one case. */
export interface RecipientFacts {
  readonly frozen: boolean;
  readonly bodies: readonly BodyFact[];
  readonly consents: readonly ConsentFact[];
  readonly withdrawals: readonly WithdrawalFact[];
  readonly exceptions: readonly ExceptionFact[];
}

/** Why a category is open, and then why it is not. */
export const COVERAGE_REASONS = [
  'CONSENT',
  'BODY_RULE',
  'EXCEPTION',
  'FROZEN',
  'WITHDRAWN',
  'REFUSED',
  'OTHER_CONFERENCE',
  'NOT_CONFIRMED',
] as const;
export type CoverageReason = (typeof COVERAGE_REASONS)[number];

export interface Coverage {
  readonly reason: CoverageReason;
  /** Texts published up to this number are open; 0 where nothing is. */
  readonly upTo: number;
}

/** The one purpose that opens something in a conference. */
export const CONFERENCE_PURPOSE = 'CASE_CONFERENCE';
const ANY_TEXT = 2_147_483_647;
const URGENT_SPAN: Instant = 24 * 3_600 * 1_000_000;

/** Whether an exception holds: approved by both, or urgent and not a day old (visibility rule 5). */
export function exceptionHolds({ urgent, from, until, acts }: ExceptionFact, now: Instant): boolean {
  if (now < from || now >= until || acts.includes('REVOKED')) return false;
  return (urgent && now < from + URGENT_SPAN) || (acts.includes('MANAGER') && acts.includes('PARTNER'));
}

/** Where all bodies need no consent by law, who sits in one of them bound to secrecy needs none (never for violence). */
function ruledByBodies(bodies: readonly BodyFact[], category: Category): boolean {
  if (category === 'VIOLENCE_SAFETY') return false;
  return bodies.every((body) => body.consentRule === 'NOT_REQUIRED_BY_LAW') && bodies.some((body) => body.secret);
}

/** What will open by itself. */
export interface Opening {
  readonly at: Instant;
  /** Of the text that opens then. */
  readonly upTo: number;
}

/**
 * What she said of a category for conferences: when she last took it back and last refused it (-Infinity without), and
 * each yes after both for a conference that is not called off, whatever its span.
 */
function saidOf({ withdrawals, consents }: RecipientFacts, category: Category) {
  const said = consents.filter((one) => one.category === category && one.purpose === CONFERENCE_PURPOSE);
  const last = (facts: readonly { readonly at: Instant }[]): Instant =>
    Math.max(-Infinity, ...facts.map(({ at }) => at));
  const ended = last(withdrawals.filter((one) => one.category === 'ALL' || one.category === category));
  const refused = last(said.filter(({ decision }) => decision === 'REFUSED'));
  const agreed = said.filter(
    ({ decision, at, cancelled }) => decision === 'GRANTED' && !cancelled && at > ended && at > refused,
  );
  return { said, ended, refused, agreed };
}

/**
 * What one recipient may read in one category at an instant, and why (visibility rules 5 and 11). In what belongs to one
 * conference her yes counts where it was given for that conference; her no, and what she took back, counts everywhere.
 */
export function coverageOf(facts: RecipientFacts, category: Category, now: Instant, conferenceId?: string): Coverage {
  if (facts.frozen) return { reason: 'FROZEN', upTo: 0 };
  const { ended, refused, agreed } = saidOf(facts, category);
  const live = agreed.filter(({ from, until }) => from <= now && now < until);
  const granted = live.filter((one) => conferenceId === undefined || one.conferenceId === conferenceId);
  const exceptional = facts.exceptions.some(
    (one) => one.category === category && one.from > ended && exceptionHolds(one, now),
  );
  if (refused === -Infinity && ended === -Infinity && ruledByBodies(facts.bodies, category))
    return { reason: 'BODY_RULE', upTo: ANY_TEXT };
  if (exceptional) return { reason: 'EXCEPTION', upTo: ANY_TEXT };
  if (granted.length > 0)
    return { reason: 'CONSENT', upTo: Math.max(...granted.map(({ publication }) => publication)) };
  if (live.length > 0) return { reason: 'OTHER_CONFERENCE', upTo: 0 };
  if (ended > -Infinity && ended >= refused) return { reason: 'WITHDRAWN', upTo: 0 };
  return { reason: refused > -Infinity ? 'REFUSED' : 'NOT_CONFIRMED', upTo: 0 };
}

/**
 * The newest text to which she said yes from a later day on, for one conference or any, with the first of those days;
 * null without such a yes, after a no or a withdrawal, and while the case is frozen.
 */
export function opensLater(
  facts: RecipientFacts,
  category: Category,
  now: Instant,
  conferenceId?: string,
): Opening | null {
  const coming = saidOf(facts, category).agreed.filter(
    (one) => one.from > now && (conferenceId === undefined || one.conferenceId === conferenceId),
  );
  if (facts.frozen || coming.length === 0) return null;
  const upTo = Math.max(...coming.map(({ publication }) => publication));
  return { at: Math.min(...coming.filter((one) => one.publication === upTo).map(({ from }) => from)), upTo };
}

/**
 * Whether a recipient may read something of a category on her word or by the rule of a body, or may have read it on a yes
 * that was not taken back since. A ground in law does not wait for her yes, nor does it end with her no.
 */
export function wasOpen(facts: RecipientFacts, category: Category, now: Instant): boolean {
  const { ended, said } = saidOf(facts, category);
  const agreed = said.some(({ decision, at }) => decision === 'GRANTED' && at > ended);
  return agreed || coverageOf({ ...facts, frozen: false, exceptions: [] }, category, now).upTo > 0;
}
