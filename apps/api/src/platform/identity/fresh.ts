import { refusal } from '../graphql/refusal';
import type { Actor } from '../visibility/actor';

/** How long somebody who has shown who they are may do what needs it. */
export const FRESH_MINUTES = 15;

/** Until when somebody who showed who they are at this instant counts as fresh. */
export const freshUntil = (freshAt: Date): Date => new Date(freshAt.getTime() + FRESH_MINUTES * 60_000);

/** Refuses with FRESH_SIGN_IN_REQUIRED where nobody showed who they are in the 15 minutes before `now`. */
export function requireFreshAt(freshAt: Date | null, now: Date): void {
  if (freshAt === null || now > freshUntil(freshAt))
    throw refusal('FRESH_SIGN_IN_REQUIRED', { minutes: FRESH_MINUTES });
}

/** Refuses with FRESH_SIGN_IN_REQUIRED unless the acting person has shown who they are in the last 15 minutes. */
export function requireFresh(actor: Actor): void {
  requireFreshAt(actor.principal.kind === 'PERSON' ? actor.principal.freshAt : null, actor.now);
}
