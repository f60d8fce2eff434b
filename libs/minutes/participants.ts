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

function rosterBlocks(rows: readonly AttendanceRow[], counted: boolean): CellBlock[] {
  const there = (part: AttendancePart) => rows.filter((row) => row.part === part && row.status !== 'ABSENT');
  const present = [...there('FACILITATOR'), ...there('PARTICIPANT')];
  const organisations = new Set(present.map(({ organisationId }) => organisationId)).size;
  const absent = rows.filter(({ status, part }) => status === 'ABSENT' && part !== 'OBSERVER');
  return [
    ...namesLine('present', present.map(attendeeOf), counted ? word('organisations', { count: organisations }) : ''),
    ...namesLine('secretariat', there('SECRETARIAT').map(attendeeOf)),
    ...namesLine('observers', there('OBSERVER').map(attendeeOf)),
    ...namesLine(
      'absent',
      absent.map(({ organisationName }) => organisationName),
    ),
  ];
}

/** Who was at a meeting, as blocks of one cell: groups first, then the others, then the head count. */
export function participantBlocks(meeting: MinutesMeeting): readonly CellBlock[] {
  const heads = meeting.headCount ? [{ text: headsOf(meeting.headCount) }] : [];
  const counted = meeting.groups.length === 0 && heads.length === 0;
  return [...meeting.groups.flatMap(groupBlocks), ...rosterBlocks(outsideGroups(meeting), counted), ...heads];
}
