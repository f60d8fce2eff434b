import type { Can } from './ability';
import { bodiesToday, type Standing } from './standing';

/**
 * Nobody outside an organisation makes a person in it: operator and secretariat propose, its own administrator confirms;
 * the first administrator, whom nobody inside could confirm, is confirmed by a secretariat beside which the organisation
 * sits, and which is not the house that proposed.
 */
export function defineInvitations(can: Can, standing: Standing): void {
  const { organisationId, staffId } = standing;
  if (organisationId === null || staffId === null) return;
  const secretariat = bodiesToday(standing, 'SECRETARIAT').length > 0;
  const proposed = { proposedByStaffId: staffId, proposedByOrganisationId: organisationId };
  const byAnother = { state: 'PROPOSED', proposedByStaffId: { $ne: staffId } };
  can('read', 'StaffInvitation', proposed);
  can('withdraw', 'StaffInvitation', { ...proposed, state: 'PROPOSED' });
  if (standing.platformRole === 'OPERATOR' || secretariat) can('propose', 'StaffInvitation');
  // Whoever runs the platform or reads its log makes nobody.
  if (secretariat && standing.platformRole === 'NONE') {
    const first = { firstAdministrator: true, organisationId: { $in: [...standing.unadministered] } };
    can('read', 'StaffInvitation', first);
    const byAnotherHouse = { proposedByStaffId: { $ne: staffId }, proposedByOrganisationId: { $ne: organisationId } };
    can(['confirm', 'decline'], 'StaffInvitation', { ...first, state: 'PROPOSED', ...byAnotherHouse });
    can('renew', 'StaffInvitation', { ...first, state: 'CONFIRMED', ...byAnotherHouse });
  }
  if (standing.administers) {
    can('read', 'StaffInvitation', { organisationId });
    can('decline', 'StaffInvitation', { organisationId, ...byAnother });
    can('withdraw', 'StaffInvitation', { organisationId, state: 'CONFIRMED' });
  }
  // Not even in the own house: whoever they let in could let others in.
  if (standing.administers && standing.platformRole === 'NONE') {
    can('create', 'StaffInvitation');
    can('confirm', 'StaffInvitation', { organisationId, ...byAnother });
    can('renew', 'StaffInvitation', { organisationId, state: 'CONFIRMED', proposedByOrganisationId: organisationId });
    can('renew', 'StaffInvitation', { organisationId, state: 'CONFIRMED', proposedByStaffId: { $ne: staffId } });
  }
}
