import {
  type CaseSectionName,
  type Category,
  coverageOf,
  entrySubject,
  requestSubject,
  sectionsOf,
} from '#libs/consent';
import type { Note } from '../platform/audit/audit.service';
import type { Actor } from '../platform/visibility';
import type { CaseSection } from './case-section.entity';

/** How every act begins by which somebody opened something of a case who does not present it; the ground follows. */
export const OPENED_BY = 'OPENED_BY';

/** Under which name the log keeps that a section was opened. */
export const openedSubject = (section: CaseSectionName): string => `CaseSection.${section}`;

/** Under which names the log keeps that something of a category was opened: a section, a request, an entry. */
export const openedSubjectsOf = (category: Category): string[] => [
  ...sectionsOf(category).map(openedSubject),
  requestSubject(category),
  entrySubject(category),
];

/** Something of a case was opened: the fact, the ground and the case, for the presenter's log; never a word of the text. */
function opening({ standing }: Actor, caseId: string, category: Category, subject: string): Note {
  const facts = standing.caseFacts.find((one) => one.caseId === caseId);
  const reason = facts && coverageOf(facts, category, standing.nowMicros).reason;
  return { kind: 'READ', act: reason ? `${OPENED_BY}_${reason}` : 'OPENED_AS_PRESENTER', subject, ref: caseId, caseId };
}

/** That a section was opened. */
export const openingOf = (actor: Actor, { caseId, category, section }: CaseSection): Note =>
  opening(actor, caseId, category, openedSubject(section));

/** That something was opened which is marked with categories: once for each, under the name the log has for it. */
export const openingsOf = (
  actor: Actor,
  { caseId, categories }: { readonly caseId: string; readonly categories: readonly Category[] },
  subjectOf: (category: Category) => string,
): Note[] => categories.map((category) => opening(actor, caseId, category, subjectOf(category)));
