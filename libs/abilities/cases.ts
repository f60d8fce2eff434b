import type { Can } from './ability';
import { bodiesToday, type Standing } from './standing';

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
  can(['manageReaders', 'exclude', 'callConference', 'present'], 'CasePresentation', { id: { $in: presented } });
  can('read', ['CaseConference', 'ConferenceBody', 'ConferenceAttendance'], { caseId: { $in: readable } });
  can('read', 'CaseKey', { caseId: { $in: readable } });
  can('read', ['CaseSection', 'CaseDraft', 'SectionVersion', 'AnonymityAttestation'], { caseId: { $in: presented } });
  can('convene', 'CaseConference', { caseId: { $in: presented } });
  can('attend', 'ConferenceAttendance', { caseId: { $in: presented } });
  can('attend', 'ConferenceAttendance', { caseId: { $in: readable }, staffId, organisationId });
}
