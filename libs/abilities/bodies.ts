import type { Can } from './ability';
import { bodiesToday, convenedBy, type Standing } from './standing';

const OF_A_BODY = [
  'LegalBasis',
  'Charter',
  'SubGroup',
  'Membership',
  'PolicyMatrix',
  'Pillar',
  'PolicyMeasure',
  'MatrixRow',
];

/** Visibility rule 1: a body, its law, charter, members and matrix are seen by the organisations that sit in it now. */
export function defineBodies(can: Can, standing: Standing): void {
  const member = bodiesToday(standing);
  const secretariat = bodiesToday(standing, 'SECRETARIAT');
  can('read', 'MeetingBody', { id: { $in: member } });
  can('read', OF_A_BODY, { bodyId: { $in: member } });

  can(['update', 'manageMembers'], 'MeetingBody', { id: { $in: secretariat } });
  can(['create', 'update'], OF_A_BODY, { bodyId: { $in: secretariat } });
  can('convene', 'MeetingBody', { id: { $in: convenedBy(standing) } });
  can('proposeMerge', 'MeetingBody', { id: { $in: standing.approverOf } });
  if (standing.organisationKind === 'WARD_DEPT' && standing.platformRole === 'NONE') can('create', 'MeetingBody');
}
