import type { HeadCount } from '#libs/overlap';
import type { CellBlock } from './document';
import type { AttendancePart, AttendanceRow, GroupView, MinutesMeeting } from './input';
import { HEAD_WORDS, NAME_SPACE } from './marks.data';
import { word, type MinutesWord } from './words';

/** 35名程度, 約35名, 35名以上, 数名 or 12名, exactly as far as it was recorded. */
export function headsOf({ count, qualifier }: HeadCount): string {
  return word(HEAD_WORDS[qualifier], { count });
}

/** An organisation, with the post that came, as proxy or gone early. */
export function attendeeOf(row: AttendanceRow): string {
  const name = [row.organisationName, row.label].filter(Boolean).join(NAME_SPACE);
  if (row.status === 'LEFT') return word('leftEarly', { name });
  if (row.status !== 'PROXY') return name;
  return row.proxyForName ? word('asProxyFor', { name, other: row.proxyForName }) : word('asProxy', { name });
}

/** A line of names; the facilitator of a group is a post and is not counted among its participants. */
function namesLine(mark: MinutesWord, names: readonly string[], count = ''): CellBlock[] {
  if (names.length === 0) return [];
  return [{ text: `${word(mark)}${[...names, count].filter(Boolean).join(NAME_SPACE)}`, words: true }];
}

function groupBlocks({ name, facilitatorPost, participants }: GroupView): CellBlock[] {
  const names = participants.map((participant) => participant.name);
  return [
    { text: name, bold: true },
    ...namesLine('facilitator', facilitatorPost === '' ? [] : [facilitatorPost]),
    ...namesLine('groupParticipants', names, word('heads', { count: names.length })),
  ];
}

/** Attendance rows of organisations that no group of the meeting names already. */
function outsideGroups({ groups, attendance }: MinutesMeeting): readonly AttendanceRow[] {
  const grouped = new Set(
    groups.flatMap(({ participants, facilitatorOrganisation }) => [
      ...participants.map(({ organisationId }) => organisationId),
      ...(facilitatorOrganisation ? [facilitatorOrganisation.id] : []),
    ]),
  );
  return attendance.filter(({ organisationId, status }) => status !== 'PRESENT' || !grouped.has(organisationId));
}

/** Who came beside the groups, by name. */
function besideGroups(meeting: MinutesMeeting): CellBlock[] {
  const rows = outsideGroups(meeting);
  const there = (part: AttendancePart) => rows.filter((row) => row.part === part && row.status !== 'ABSENT');
  const absent = rows.filter(({ status, part }) => status === 'ABSENT' && part !== 'OBSERVER');
  return [
    ...namesLine('present', [...there('FACILITATOR'), ...there('PARTICIPANT')].map(attendeeOf)),
    ...namesLine('secretariat', there('SECRETARIAT').map(attendeeOf)),
    ...namesLine('observers', there('OBSERVER').map(attendeeOf)),
    ...namesLine(
      'absent',
      absent.map(({ organisationName }) => organisationName),
    ),
  ];
}

/** Without groups a count is enough: the names stand in the table of attendance. */
function countOf({ attendance, headCount, groups }: MinutesMeeting): CellBlock[] {
  if (headCount) return [{ text: headsOf(headCount) }];
  const there = attendance.filter(({ status, part }) => status !== 'ABSENT' && part !== 'OBSERVER');
  const count = new Set(there.map(({ organisationId }) => organisationId)).size;
  return count === 0 || groups.length > 0 ? [] : [{ text: word('organisations', { count }) }];
}

/** Who was at a meeting, as blocks of one cell: groups with their people, else a count as it was recorded. */
export function participantBlocks(meeting: MinutesMeeting): readonly CellBlock[] {
  const groups = meeting.groups.flatMap(groupBlocks);
  return [...groups, ...(groups.length > 0 ? besideGroups(meeting) : []), ...countOf(meeting)];
}
