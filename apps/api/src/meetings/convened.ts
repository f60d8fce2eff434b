import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';

/** Whether the acting organisation sits in all these bodies on a day. */
export function sitsInAll(actor: Actor, bodyIds: readonly string[], day: string): boolean {
  const { seats } = actor.standing;
  return bodyIds.every((id) => seats.some((seat) => seat.bodyId === id && seat.from <= day && day < seat.to));
}

/**
 * Refuses a day on which the acting organisation has no seat in one of the bodies: it could not see, and so not keep,
 * what it writes for that day.
 */
export function requireSeats(actor: Actor, bodyIds: readonly string[], day: string, field?: string): void {
  if (sitsInAll(actor, bodyIds, day)) return;
  throw refusal('MEETING_DATE_WITHOUT_SEAT', {}, field ? { field } : {});
}

/** Refuses an end that is not after the start; both HH:MM. */
export function requireSpan(startsAt: string, endsAt: string): void {
  if (startsAt >= endsAt) throw refusal('TIME_INVALID', {}, { field: 'endsAt' });
}
