import { type CaseSectionName, type Category, coverageOf } from '#libs/consent';
import type { Note } from '../platform/audit/audit.service';
import type { Actor } from '../platform/visibility';

/** Something of a case, and in which category it stands. */
interface OfCategory {
  readonly caseId: string;
  readonly category: Category;
}

/** How every act begins by which somebody opened something of a case who does not present it; the ground follows. */
export const OPENED_BY = 'OPENED_BY';

/** Under which name the log keeps that a section was opened. */
export const openedSubject = (section: CaseSectionName): string => `CaseSection.${section}`;

/** On what ground the actor opens something of a category, for the presenter's log. */
function openedAs({ standing }: Actor, { caseId, category }: OfCategory): string {
  const facts = standing.caseFacts.find((one) => one.caseId === caseId);
  return facts ? `${OPENED_BY}_${coverageOf(facts, category, standing.nowMicros).reason}` : 'OPENED_AS_PRESENTER';
}

/** That something of a case was opened: the fact, the ground and the case; never a word of the text. */
export const openingOf = (actor: Actor, of: OfCategory, subject: string): Note => ({
  kind: 'READ',
  act: openedAs(actor, of),
  subject,
  ref: of.caseId,
  caseId: of.caseId,
});
