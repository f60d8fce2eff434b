import type { Drafts, Leaves, Row } from './drafts';
import type { WardFile, WardMeeting, WardMembership } from './ward-file';
import type { WardIndex } from './ward-index';

/** Seats of each body by organisation, made once per file. */
export type Seats = ReadonlyMap<string, ReadonlyMap<string, readonly WardMembership[]>>;

export function seatsOf(file: WardFile): Seats {
  return new Map(
    file.bodies.map((body) => {
      const seats = new Map<string, WardMembership[]>();
      for (const seat of body.memberships) seats.set(seat.orgId, [...(seats.get(seat.orgId) ?? []), seat]);
      return [body.id, seats];
    }),
  );
}

const holds = (seat: WardMembership, day: string): boolean => seat.from <= day && (seat.to == null || day < seat.to);

/** The bodies through which an organisation takes part: those it sits on that day, else those that invited it, else all. */
export function bodiesOf(organisation: string, meeting: WardMeeting, seats: Seats): readonly string[] {
  const own = meeting.bodyIds.filter((body) =>
    seats
      .get(body)
      ?.get(organisation)
      ?.some((seat) => holds(seat, meeting.date)),
  );
  if (own.length > 0) return own;
  const invited = (meeting.invitations ?? [])
    .filter((invitation) => invitation.orgId === organisation)
    .map((invitation) => invitation.bodyId ?? meeting.bodyIds[0]!);
  return invited.length > 0 ? [...new Set(invited)] : meeting.bodyIds;
}

/** In which part an organisation came: a participant of a group before its facilitator, then by its seat. */
function partOf(organisation: string, meeting: WardMeeting, seats: Seats): string {
  if (meeting.groups?.some((group) => group.orgIds.includes(organisation))) return 'PARTICIPANT';
  if (meeting.groups?.some((group) => group.facilitatorOrgId === organisation)) return 'FACILITATOR';
  const roles = meeting.bodyIds.flatMap((body) =>
    (seats.get(body)?.get(organisation) ?? []).filter((seat) => holds(seat, meeting.date)).map((seat) => seat.role),
  );
  if (roles.length === 0) return 'PARTICIPANT';
  if (roles.every((role) => role === 'SECRETARIAT')) return 'SECRETARIAT';
  return roles.every((role) => role === 'OBSERVER') ? 'OBSERVER' : 'PARTICIPANT';
}

/** One row per person, per organisation without a named person, per organisation that was absent, and per proxy. */
export function planAttendance(meeting: WardMeeting, index: WardIndex, seats: Seats, drafts: Drafts): Leaves {
  const { attendance } = meeting;
  const persons = (attendance?.personIds ?? []).map((id) => index.persons.get(id)!);
  const left = new Set(attendance?.leftOrgIds);
  const row = (organisation: string, status: string, more: Partial<Row> = {}): Row => ({
    meeting_id: drafts.idOf('meeting', meeting.id),
    held_on: meeting.date,
    body_ids: bodiesOf(organisation, meeting, seats).map((body) => drafts.idOf('meeting_body', body)),
    organisation_id: drafts.idOf('organisation', organisation),
    staff_id: null,
    label: '',
    status,
    part: partOf(organisation, meeting, seats),
    proxy_for_organisation_id: null,
    ...more,
  });
  const stay = (organisation: string): string => (left.has(organisation) ? 'LEFT' : 'PRESENT');
  const byPerson = new Set(persons.map((person) => person.orgId));
  const present = new Set([...(attendance?.orgIds ?? []), ...left]);
  return {
    table: 'attendance',
    owner: 'meeting_id',
    rows: [
      ...persons.map(({ id, orgId, post }) =>
        row(orgId, stay(orgId), { staff_id: drafts.idOf('staff', id), label: post ?? '' }),
      ),
      ...[...present].filter((id) => !byPerson.has(id)).map((id) => row(id, stay(id))),
      ...(attendance?.absentOrgIds ?? []).map((id) => row(id, 'ABSENT')),
      ...(meeting.proxies ?? []).map(({ orgId, forOrgId }) =>
        row(orgId, 'PROXY', { proxy_for_organisation_id: drafts.idOf('organisation', forOrgId) }),
      ),
    ],
  };
}
