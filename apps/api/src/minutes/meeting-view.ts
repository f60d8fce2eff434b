import { addMinutes } from '#libs/calendar';
import { headQualifier } from '#libs/overlap';
import type { AgendaEntry, AgendaItemView, AttendanceRow, GroupView, MinutesMeeting } from '#libs/minutes';
import type { AgendaItem } from '../agendas';
import type { MeetingRows } from './meeting-rows';
import type { Sitting } from '../series';

type HeadCountView = NonNullable<MinutesMeeting['headCount']>;

/** A meeting for the document of one reader, who reaches it through the bodies of `sitting.numbers`. */
export function toMinutesMeeting(sitting: Sitting, rows: MeetingRows): MinutesMeeting {
  const { meeting, numbers } = sitting;
  const through = numbers.map(({ bodyId }) => bodyId);
  return {
    id: meeting.id,
    date: meeting.heldOn,
    start: meeting.startsAt,
    end: meeting.endsAt,
    place: meeting.place,
    online: meeting.online,
    openness: meeting.openness,
    opennessReason: meeting.opennessReason,
    state: meeting.state,
    isJoint: meeting.bodyIds.length > 1,
    numbers: numbers.map((number) => ({
      bodyId: number.bodyId,
      bodyName: number.bodyName,
      bodyShortName: number.bodyShortName,
      subGroupName: number.subGroupName,
      fiscalYear: number.fiscalYear,
      fiscalOrdinal: number.fiscalOrdinal,
      runningOrdinal: number.runningOrdinal,
    })),
    agenda: agendaOf(sitting, rows, through),
    groups: groupsOf(meeting.id, rows),
    attendance: attendanceOf(meeting.id, rows),
    headCount: headCountOf(rows.headCounts.get(meeting.id) ?? []),
    lecturers: (rows.lecturers.get(meeting.id) ?? []).map(({ label }) => label),
    papers: [],
  };
}

/** The slots of the agenda, each with its item and points, or with the names of the bodies whose item it is. */
function agendaOf({ meeting }: Sitting, rows: MeetingRows, through: readonly string[]): AgendaEntry[] {
  const items = (rows.items.get(meeting.id) ?? []).filter(({ bodyIds }) => bodyIds.some((id) => through.includes(id)));
  const byId = new Map(items.map((item) => [item.id, item]));
  const view = (item: AgendaItem): AgendaItemView => ({
    id: item.id,
    parentId: item.parentId,
    title: item.title,
    kind: item.kind,
    bodyIds: item.bodyIds.filter((id) => through.includes(id)),
    presenter: item.presenterLabel || (rows.organisation(item.presenterOrganisationId)?.name ?? ''),
    discussion: item.discussion,
    matrixRowIds: item.matrixRowIds,
  });
  const pointsOf = (parentId: string): AgendaEntry[] =>
    items
      .filter((item) => item.parentId === parentId)
      .flatMap((item) => [
        { number: item.number, start: null, minutes: item.plannedMinutes, stubLabel: null, item: view(item) },
        ...pointsOf(item.id),
      ]);
  return (rows.slots.get(meeting.id) ?? []).flatMap((slot) => {
    const item = byId.get(slot.id);
    const entry = {
      number: slot.number,
      start: slot.offsetMinutes === null ? null : addMinutes(meeting.startsAt, slot.offsetMinutes),
      minutes: slot.plannedMinutes,
    };
    if (!item) return [{ ...entry, stubLabel: slot.takenForLabel, item: null }];
    return [{ ...entry, stubLabel: null, item: view(item) }, ...pointsOf(item.id)];
  });
}

function groupsOf(meetingId: string, rows: MeetingRows): GroupView[] {
  const participants = rows.participants.get(meetingId) ?? [];
  return (rows.groups.get(meetingId) ?? []).map((group) => {
    const facilitator = rows.organisation(group.facilitatorOrganisationId);
    return {
      name: group.name,
      facilitatorPost: group.facilitatorPost,
      facilitatorOrganisation: facilitator && { id: facilitator.id, name: facilitator.name },
      participants: participants
        .filter(({ groupId }) => groupId === group.id)
        .map(({ organisationId }) => ({ organisationId, name: rows.organisation(organisationId)?.name ?? '' })),
    };
  });
}

/** Organisations in organisational order, their posts by label. */
function attendanceOf(meetingId: string, rows: MeetingRows): AttendanceRow[] {
  const order = (organisationId: string): number => rows.organisation(organisationId)?.sortOrder ?? 0;
  return (rows.attendance.get(meetingId) ?? [])
    .toSorted((a, b) => order(a.organisationId) - order(b.organisationId))
    .map(({ organisationId, label, status, part, proxyForOrganisationId }) => ({
      organisationId,
      organisationName: rows.organisation(organisationId)?.name ?? '',
      label,
      status,
      part,
      proxyForName: rows.organisation(proxyForOrganisationId)?.name ?? null,
    }));
}

/** Counts of several bodies in one room add up; the sum is only as exact as the least exact of them. */
function headCountOf(counts: readonly { count: number; qualifier: string }[]): HeadCountView | null {
  if (counts.length === 0) return null;
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    qualifier: headQualifier(counts.find(({ qualifier }) => qualifier !== '')?.qualifier ?? ''),
  };
}
