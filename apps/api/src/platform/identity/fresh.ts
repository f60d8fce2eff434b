import { refusal } from '../graphql/refusal';
import type { Actor } from '../visibility/actor';

/** How long somebody who has shown who they are may do what needs it. */
export const FRESH_MINUTES = 15;

/** Refuses with FRESH_SIGN_IN_REQUIRED unless the acting person has shown who they are in the last 15 minutes. */
export function requireFresh(actor: Actor): void {
  const { principal, now } = actor;
  const freshAt = principal.kind === 'PERSON' ? principal.freshAt : null;
  if (freshAt === null || now.getTime() - freshAt.getTime() > FRESH_MINUTES * 60_000) {
    throw refusal('FRESH_SIGN_IN_REQUIRED', { minutes: FRESH_MINUTES });
  }
}
