import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AgendaItem, AgendaSlot } from '../agendas';
import { Attendance, GroupParticipant, HeadCount, Lecturer, MeetingGroup } from '../meetings';
import { findOrganisation, type OrganisationModel } from '../organisations';
import { type Actor, visible } from '../platform/visibility';

/** Everything about some meetings that one reader may see, by meeting; one query per kind of row. */
export interface MeetingRows {
  readonly slots: Map<string, AgendaSlot[]>;
  readonly items: Map<string, AgendaItem[]>;
  readonly attendance: Map<string, Attendance[]>;
  readonly headCounts: Map<string, HeadCount[]>;
  readonly groups: Map<string, MeetingGroup[]>;
  readonly participants: Map<string, GroupParticipant[]>;
  readonly lecturers: Map<string, Lecturer[]>;
  organisation(id: string | null): OrganisationModel | null;
}

type OfMeeting = ObjectLiteral & { meetingId: string };

async function byMeeting<T extends OfMeeting>(
  actor: Actor,
  entity: EntityTarget<T>,
  meetingIds: readonly string[],
  order: readonly string[],
  only = 'TRUE',
): Promise<Map<string, T[]>> {
  const query = visible(actor, entity, 'row').andWhere(`row.meetingId = ANY(:meetingIds) AND ${only}`, { meetingIds });
  for (const key of [...order, 'id']) query.addOrderBy(`row.${key}`, 'ASC');
  const found = new Map<string, T[]>();
  for (const row of await query.getMany()) found.set(row.meetingId, [...(found.get(row.meetingId) ?? []), row]);
  return found;
}

/** Reads the rows of these meetings as far as the reader may see them. */
export async function readMeetingRows(actor: Actor, meetingIds: readonly string[]): Promise<MeetingRows> {
  const read = <T extends OfMeeting>(entity: EntityTarget<T>, order: string[], only?: string) =>
    byMeeting(actor, entity, meetingIds, order, only);
  const rows = {
    slots: await read(AgendaSlot, ['position']),
    items: await read(AgendaItem, ['position'], `row.state = 'ACCEPTED'`),
    attendance: await read(Attendance, ['label']),
    headCounts: await read(HeadCount, []),
    groups: await read(MeetingGroup, ['position']),
    participants: await read(GroupParticipant, ['position']),
    lecturers: await read(Lecturer, ['position']),
  };
  const organisations = new Map<string, OrganisationModel>();
  const wanted = [
    ...flat(rows.items).map((item) => item.presenterOrganisationId),
    ...flat(rows.attendance).flatMap((row) => [row.organisationId, row.proxyForOrganisationId]),
    ...flat(rows.groups).map((group) => group.facilitatorOrganisationId),
    ...flat(rows.participants).map((row) => row.organisationId),
  ];
  const found = await Promise.all([...new Set(wanted)].map((id) => findOrganisation(actor, id)));
  for (const one of found) if (one) organisations.set(one.id, one);
  return { ...rows, organisation: (id) => (id === null ? null : (organisations.get(id) ?? null)) };
}

const flat = <T>(rows: Map<string, T[]>): T[] => [...rows.values()].flat();
