import { type CaseSectionName, coverageOf } from '#libs/consent';
import type { Note } from '../platform/audit/audit.service';
import type { Actor } from '../platform/visibility';
import type { CaseSection } from './case-section.entity';

/** How every act begins by which somebody opened a section who does not present its case; the ground follows. */
export const OPENED_BY = 'OPENED_BY';

/** Under which name the log keeps that a section was opened. */
export const openedSubject = (section: CaseSectionName): string => `CaseSection.${section}`;

/** On what ground the actor opens a section, for the presenter's log. */
function openedAs(actor: Actor, { caseId, category }: CaseSection): string {
  const facts = actor.standing.caseFacts.find((one) => one.caseId === caseId);
  return facts ? `${OPENED_BY}_${coverageOf(facts, category, actor.standing.nowMicros).reason}` : 'OPENED_AS_PRESENTER';
}

/** That a section was opened: the fact, the ground and the case; never a word of the text. */
export const openingOf = (actor: Actor, row: CaseSection): Note => ({
  kind: 'READ',
  act: openedAs(actor, row),
  subject: openedSubject(row.section),
  ref: row.caseId,
  caseId: row.caseId,
});
