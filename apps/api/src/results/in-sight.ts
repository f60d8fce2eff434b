import { type Marked, markedOpen } from '#libs/consent';
import type { Actor } from '../platform/visibility';

type Sight = Omit<Marked, 'at'> & { readonly conferenceId: string };

/** Whether the actor could read a moment later what is recorded so; nobody records anything else. */
export function inSight({ standing }: Actor, caseId: string, entry: Sight): boolean {
  const facts = standing.caseFacts.find((one) => one.caseId === caseId);
  return !facts || markedOpen(facts, { ...entry, at: standing.nowMicros }, standing.nowMicros);
}
