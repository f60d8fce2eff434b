import { type Category, coverageOf, type EntryFact, entryOpen, entrySubject } from '#libs/consent';
import type { Note } from '../platform/audit/audit.service';
import type { Actor } from '../platform/visibility';
import { OPENED_BY } from '../sections';
import type { ConferenceEntry } from './conference-entry.entity';

/** On what ground the actor opens what was recorded in a category, for the presenter's log. */
function openedAs(actor: Actor, caseId: string, category: Category): string {
  const facts = actor.standing.caseFacts.find((one) => one.caseId === caseId);
  return facts ? `${OPENED_BY}_${coverageOf(facts, category, actor.standing.nowMicros).reason}` : 'OPENED_AS_PRESENTER';
}

/** That an entry was opened, once for each of its categories: the fact, the ground and the case; never a word of it. */
export const entryOpeningsOf = (actor: Actor, { caseId, categories }: ConferenceEntry): Note[] =>
  categories.map((category) => ({
    kind: 'READ',
    act: openedAs(actor, caseId, category),
    subject: entrySubject(category),
    ref: caseId,
    caseId,
  }));

/** Whether the actor could read a moment later what is recorded so; nobody records anything else. */
export function inSight(actor: Actor, caseId: string, entry: EntryFact): boolean {
  const facts = actor.standing.caseFacts.find((one) => one.caseId === caseId);
  return !facts || entryOpen(facts, entry, actor.standing.nowMicros);
}
