import type { Can } from './ability';
import { bodiesToday, type Standing } from './standing';

/** What an entry of the log carries that is about no case: nobody is kept out of that. */
const NO_CASE = '00000000-0000-0000-0000-000000000000';

const todaysMember = (standing: Standing, bodies: string[]): object => ({
  $elemMatch: { bodyId: { $in: bodies }, validFrom: { $lte: standing.today }, validTo: { $gt: standing.today } },
});

/** Organisations and people: a name of an organisation for all, of a person for its own house and the secretariats. */
export function definePeople(can: Can, standing: Standing): void {
  const { organisationId, staffId } = standing;
  if (organisationId !== null || standing.editionBodyId !== null) can('read', 'Organisation');
  // Told before sign-in as well.
  can('read', 'Installation');
  if (staffId !== null) {
    can('read', 'IdempotencyRecord', { staffId });
    // Who is kept out of a case learns nothing of it from the log either (visibility rule 6).
    const caseId = { $nin: standing.hiddenCases.filter((id) => id !== NO_CASE) };
    can('read', 'AuditEntry', { staffId, caseId });
    if (standing.platformRole === 'AUDITOR') can('read', 'AuditEntry', { caseId });
  }
  // An edition too reads as the members of its body do.
  can('read', 'Post', { memberships: todaysMember(standing, bodiesToday(standing)) });
  if (organisationId === null) return;
  if (standing.platformRole === 'OPERATOR') {
    can(['create', 'update'], 'Organisation');
    // A mail to one person may say that there is a case.
    can('read', 'MailMessage', { toKind: { $ne: 'STAFF' } });
  }

  if (staffId !== null) can('read', 'Staff', { id: staffId });
  can('read', ['Staff', 'StaffName'], { posts: { $elemMatch: { organisationId } } });
  can('read', 'Post', { organisationId });
  can('read', ['OrganisationSetting', 'StaffAttestation', 'HandOver'], { organisationId });
  can('read', 'StaffAttestation', { memberships: todaysMember(standing, bodiesToday(standing, 'SECRETARIAT')) });
  if (staffId !== null) can('read', 'Account', { staffId });
  can('read', 'StaffName', { memberships: todaysMember(standing, bodiesToday(standing, 'SECRETARIAT')) });
  if (standing.administers) {
    can('create', 'Staff');
    can('read', 'Account', { posts: { $elemMatch: { organisationId } } });
    can(['create', 'update'], 'OrganisationSetting', { organisationId });
    can('create', ['StaffAttestation', 'HandOver'], { organisationId });
    can(['create', 'update'], 'Post', { organisationId });
  }
}
