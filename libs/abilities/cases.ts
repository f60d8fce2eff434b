import { coverageOf, type Instant, type Marked, markedOpen } from '#libs/consent';
import type { Can } from './ability';
import { type Later, later } from './later';
import { defineOriginals } from './originals';
import { bodiesToday, type CaseFacts, type Standing } from './standing';

/**
 * Visibility rules 4 and 6 and what they ask for: agreements, pledges, reader lists, exclusions. Which cases a person
 * reads is a fact of the standing; no role adds to it.
 */
export function defineCases(can: Can, standing: Standing): void {
  const { organisationId, staffId } = standing;
  if (organisationId === null) return;
  const served = bodiesToday(standing, 'SECRETARIAT');
  can('read', 'SharingAgreement', { organisationId });
  can('read', 'SharingAgreement', {
    memberships: {
      $elemMatch: { bodyId: { $in: served }, validFrom: { $lte: standing.today }, validTo: { $gt: standing.today } },
    },
  });
  if (standing.administers) {
    can(['create', 'update'], 'SharingAgreement', { organisationId });
    can('read', 'ConfidentialityPledge', { organisationId });
  }
  if (staffId === null) return;
  can('read', 'ConfidentialityPledge', { staffId });
  if (standing.platformRole === 'NONE') can('create', 'ConfidentialityPledge');
  if (standing.takesPart) can('create', 'CasePresentation');
  const readable = [...standing.readableCases];
  const presented = [...standing.presentedCases];
  can('read', 'CasePresentation', { id: { $in: readable } });
  can('read', 'CaseReader', { caseId: { $in: readable } });
  can('read', 'AccessExclusion', { caseId: { $in: presented } });
  can('read', 'AuditEntry', { caseId: { $in: presented } });
  can(['manageReaders', 'exclude', 'callConference', 'present', 'manageConsents', 'withdraw'], 'CasePresentation', {
    id: { $in: presented },
  });
  can('read', ['CaseConference', 'ConferenceBody', 'ConferenceAttendance'], { caseId: { $in: readable } });
  can('read', 'CaseKey', { caseId: { $in: readable } });
  can('read', ['CaseSection', 'CaseDraft', 'SectionVersion', 'AnonymityAttestation'], { caseId: { $in: presented } });
  can('convene', 'CaseConference', { caseId: { $in: presented } });
  // A supervisor comments and asks, and confirms nothing.
  can('confirm', 'CaseConference', { caseId: { $in: readable }, id: { $nin: [...standing.advisedConferences] } });
  can('attend', 'ConferenceAttendance', { caseId: { $in: presented } });
  can('attend', 'ConferenceAttendance', { caseId: { $in: readable }, staffId, organisationId });
  const open = openOf(standing);
  defineDisclosure(can, standing, open);
  defineRequests(can, standing, open);
  defineRecord(can, standing, open);
  defineOriginals(can, standing);
}

/** What is open of cases that others present: it follows from facts that are told only to who asks for such a thing. */
interface Open {
  readonly sections: Later;
  readonly requests: Later;
  readonly entries: Later;
  readonly papers: Later;
}

const openOf = (standing: Standing): Open => ({
  sections: later(() => openSections(standing)),
  requests: later(() => openRequests(standing)),
  entries: later(() => openEntries(standing)),
  papers: later(() => openPapers(standing)),
});

/** What is open of cases that other organisations present, decided from the facts (visibility rule 5). */
const openSections = ({ caseFacts, nowMicros }: Standing): string[] =>
  caseFacts.flatMap((facts) => sectionsOpen(facts, nowMicros));

/** What is open of the text of one case; in one of its conferences, where one is given. */
const sectionsOpen = (facts: CaseFacts, now: Instant, conferenceId?: string): string[] =>
  facts.sections
    .filter(({ category, publishedIn }) => publishedIn <= coverageOf(facts, category, now, conferenceId).upTo)
    .map(({ id }) => id);

/** Own papers of conferences about such cases in which all is open now: sections there, and entries. */
function openPapers(standing: Standing): string[] {
  const { caseFacts, casePapers, nowMicros } = standing;
  const entries = new Set(openEntries(standing));
  const heard = new Map<string, ReadonlySet<string>>();
  return casePapers
    .filter(({ caseId, conferenceId, partIds }) => {
      const facts = caseFacts.find((one) => one.caseId === caseId);
      if (!facts || partIds.length === 0) return false;
      const sections = heard.get(conferenceId) ?? new Set(sectionsOpen(facts, nowMicros, conferenceId));
      heard.set(conferenceId, sections);
      return partIds.every((id) => sections.has(id) || entries.has(id));
    })
    .map(({ id }) => id);
}

/** What of all this is open in such cases, by its categories (visibility rules 5 and 8). */
const openMarked = (
  { caseFacts, nowMicros }: Standing,
  marked: readonly (Marked & { readonly id: string; readonly caseId: string })[],
): string[] =>
  marked
    .filter((one) => {
      const facts = caseFacts.find(({ caseId }) => caseId === one.caseId);
      return facts !== undefined && markedOpen(facts, one, nowMicros);
    })
    .map(({ id }) => id);

/** What the acting organisation is asked about such cases and may read now. */
const openRequests = (standing: Standing): string[] =>
  openMarked(
    standing,
    standing.caseRequests.filter(({ withdrawn }) => !withdrawn),
  );

/** What is open of the record of such cases, and as it stands. */
const openEntries = (standing: Standing): string[] =>
  openMarked(
    standing,
    standing.caseEntries.filter(({ replaced }) => !replaced),
  );

/**
 * Requests for information: whoever presents the case asks and hears the answers; each organisation that is asked knows
 * of what it was asked itself, and of nobody else (困難な問題を抱える女性への支援に関する法律15条3項, 4項).
 */
function defineRequests(can: Can, standing: Standing, { requests }: Open): void {
  const ofPresented = { caseId: { $in: [...standing.presentedCases] } };
  can(['read', 'withdraw'], 'InformationRequest', ofPresented);
  can(['read', 'answer'], 'InformationRequest', { id: requests });
  can('read', 'RequestAnswer', ofPresented);
  can('read', 'RequestAnswer', { requestId: requests });
}

/** Visibility rule 8: what is recorded in a conference is read by its categories, whoever wrote it. */
function defineRecord(can: Can, standing: Standing, { entries }: Open): void {
  const { organisationId, staffId } = standing;
  if (organisationId === null || staffId === null) return;
  const ofPresented = { caseId: { $in: [...standing.presentedCases] } };
  can(['read', 'replace'], 'ConferenceEntry', ofPresented);
  can('read', 'ConferenceEntry', { id: entries });
  can('replace', 'ConferenceEntry', { id: entries, staffId, organisationId });
  can('read', 'EntryConfirmation', ofPresented);
  can('read', 'EntryConfirmation', { entryId: entries });
  const ofReadable = { caseId: { $in: [...standing.readableCases] } };
  can('read', ['ConferenceResult', 'ResultConfirmation', 'CaseAction'], ofReadable);
  can('finish', 'CaseAction', { ...ofReadable, assigneeOrganisationId: organisationId });
  can('assign', 'CaseAction', ofPresented);
}

/** Visibility rules 5, 9 and 11: consent and other grounds, for presenters and for those whom a request names. */
function defineDisclosure(can: Can, standing: Standing, { sections, papers }: Open): void {
  const { organisationId, staffId, manages } = standing;
  if (organisationId === null || staffId === null) return;
  const ofReadable = { caseId: { $in: [...standing.readableCases] } };
  const ofPresented = { caseId: { $in: [...standing.presentedCases] } };
  can('read', 'CaseSection', { id: sections });
  can(
    'read',
    ['Consent', 'ConsentEvidence', 'Withdrawal', 'CaseFreeze', 'DisclosureException', 'ExceptionAct', 'RecallTask'],
    ofPresented,
  );
  // The papers of a conference go to their reader alone; who presents the case knows that they were issued.
  // Whoever had one knows that it was recalled; its files stay closed.
  const theirs = { recipientStaffId: staffId, recipientOrganisationId: organisationId };
  const own = { ...theirs, replacedAt: 'infinity' };
  can('read', 'ConferenceEdition', ofPresented);
  can('read', 'ConferenceEdition', { ...ofReadable, ...theirs });
  can('read', 'ConferenceEditionFile', { edition: { $elemMatch: { ...own, ...ofPresented } } });
  can('read', 'ConferenceEditionFile', { editionId: papers });
  can('settle', 'CaseFreeze', ofPresented);
  can(['read', 'answer'], 'RecallTask', { staffId, organisationId });
  const named = { ...ofReadable, partnerStaffId: staffId, partnerOrganisationId: organisationId };
  can(['read', 'approveAsPartner'], 'DisclosureException', named);
  can('read', 'ExceptionAct', { ...ofReadable, staffId, organisationId });
  can('revoke', 'DisclosureException', ofPresented);
  if (manages) can('approveAsManager', 'DisclosureException', { ...ofPresented, managerStaffId: staffId });
  if (standing.platformRole !== 'AUDITOR') return;
  // The register: of cases that do not exclude the auditor, and without content.
  const known = { caseId: { $nin: [...standing.hiddenCases] } };
  can('read', ['DisclosureException', 'ExceptionAct', 'ExceptionReview'], known);
  can('review', 'DisclosureException', known);
}
