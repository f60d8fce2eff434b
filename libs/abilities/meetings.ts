import type { Can } from './ability';
import { bodiesToday, convenedBy, reachOf, type Standing } from './standing';

const PARTS = ['Attendance', 'HeadCount', 'MeetingGroup', 'GroupParticipant', 'Lecturer'];

/**
 * The ways to a meeting (visibility rule 2): a seat in one of its bodies on its day (or what the
 * body chose instead), or an invitation by one of them.
 * The invitations of a body are one way, however many there are.
 */
export function ways(standing: Standing, meetingKey: string, bodyKey: string): object[] {
  const invitedBy = [...new Set(standing.invited.map(({ bodyId }) => bodyId))];
  return [
    ...reachOf(standing).map((seat) => ({ [bodyKey]: seat.bodyId, heldOn: { $gte: seat.from, $lt: seat.to } })),
    ...invitedBy.map((body) => ({
      [meetingKey]: { $in: standing.invited.filter(({ bodyId }) => bodyId === body).map((one) => one.meetingId) },
      [bodyKey]: body,
    })),
  ];
}

/** Visibility rules 2, 3, 7 and 8 for meetings, agendas, decisions and actions. */
export function defineMeetings(can: Can, standing: Standing): void {
  for (const way of ways(standing, 'id', 'bodyIds')) {
    can('read', 'Meeting', way);
  }
  for (const way of ways(standing, 'meetingId', 'bodyId')) can('read', ['MeetingFor', 'Invitation'], way);
  for (const { bodyId, from, to } of reachOf(standing)) {
    can('read', 'ActionBody', { bodyId, heldOn: { $gte: from, $lt: to }, ofItem: true });
  }
  can('read', 'ActionBody', { bodyId: { $in: bodiesToday(standing, 'SECRETARIAT') } });
  for (const way of ways(standing, 'id', 'bodyIds')) can('read', 'AgendaSlot', { meeting: { $elemMatch: way } });
  for (const way of ways(standing, 'meetingId', 'bodyIds')) {
    can('read', ['AgendaItem', 'Decision'], way);
    can('read', 'ActionItem', { ...way, agendaItemId: { $ne: null } });
    can('read', PARTS, way);
    // Those present for an item that the reader sees.
    can('read', PARTS, { items: { $elemMatch: { ...way, state: 'ACCEPTED' } } });
  }
  if (standing.organisationId !== null) {
    const own = { assigneeOrganisationId: standing.organisationId };
    can(['read', 'finish'], 'ActionItem', own);
    can('read', 'Invitation', { organisationId: standing.organisationId });
  }
  can('read', 'ActionItem', { bodyIds: { $in: bodiesToday(standing, 'SECRETARIAT') } });

  const convened = convenedBy(standing);
  can(['create', 'convene'], 'Meeting', { bodyIds: { $within: convened } });
  can('update', 'ActionItem', { meeting: { $elemMatch: { bodyIds: { $within: convened } } } });
  can('update', ['AgendaItem', 'Decision'], { meeting: { $elemMatch: { bodyIds: { $within: convened } } } });
  can('proposeItem', 'Meeting', {
    bodyIds: { $in: bodiesToday(standing, 'SECRETARIAT', 'CHAIR', 'MEMBER') },
    state: { $in: ['PLANNED', 'NOTIFIED'] },
  });
}
