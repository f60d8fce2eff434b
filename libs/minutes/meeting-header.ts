import { cellOf, cellOfBlocks, columnHead, heading, rowHead, rowOf } from './blocks';
import type { Block, Cell, CellBlock, Row } from './document';
import type { AttendanceRow, MeetingMinutesInput, MinutesMeeting, PaperView } from './input';
import { placeOf, whenOf, type Labels } from './labels';
import { NAME_SPACE } from './marks.data';
import { attendeeOf, headsOf, participantBlocks } from './participants';
import { word, type MinutesWord } from './words';

const OPENNESS = { OPEN: 'open', CLOSED: 'closed', PARTIAL: 'partial' } as const;
const REASONS: Readonly<Record<string, MinutesWord>> = {
  PERSONAL_INFORMATION: 'reasonPersonalInformation',
  DELIBERATION: 'reasonDeliberation',
  FAIRNESS: 'reasonFairness',
  OTHER: 'reasonOther',
};

function opennessOf({ openness, opennessReason }: MinutesMeeting): string {
  const text = word(OPENNESS[openness]);
  const reason = Object.hasOwn(REASONS, opennessReason) ? REASONS[opennessReason] : undefined;
  return openness === 'OPEN' || !reason ? text : word('opennessWithReason', { openness: text, reason: word(reason) });
}

function namesOf(meeting: MinutesMeeting, labels: Labels): string[] {
  return meeting.numbers.map((number) => {
    const subGroup = number.subGroupName === '' ? '' : word('inBrackets', { text: number.subGroupName });
    const overall = labels.overall(number);
    const whole = overall === '' ? '' : word('inBrackets', { text: overall });
    return `${number.bodyName}${subGroup}${NAME_SPACE}${labels.own(number)}${whole}`;
  });
}

function names(rows: readonly AttendanceRow[]): Cell {
  return cellOfBlocks(
    rows.length === 0 ? [] : [{ text: rows.map(attendeeOf).join(NAME_SPACE), words: true } satisfies CellBlock],
  );
}

function attendanceRows(meeting: MinutesMeeting): [MinutesWord, Cell][] {
  const rows = meeting.attendance;
  const there = rows.filter(({ status }) => status !== 'ABSENT');
  const own = there.filter(({ part, status }) => part === 'PARTICIPANT' && status !== 'PROXY');
  const heads = meeting.headCount ? [{ text: headsOf(meeting.headCount) }] : [];
  return [
    ['attendees', cellOfBlocks([...names(own).blocks, ...heads])],
    ['proxies', names(there.filter(({ status, part }) => status === 'PROXY' && part !== 'OBSERVER'))],
    [
      'absentees',
      cellOf(
        rows
          .filter(({ status }) => status === 'ABSENT')
          .map(({ organisationName }) => organisationName)
          .join(NAME_SPACE),
      ),
    ],
    ['facilitators', names(there.filter(({ part, status }) => part === 'FACILITATOR' && status !== 'PROXY'))],
    ['secretariatRow', names(there.filter(({ part, status }) => part === 'SECRETARIAT' && status !== 'PROXY'))],
    ['observersRow', names(there.filter(({ part }) => part === 'OBSERVER'))],
  ];
}

function groupsCell(meeting: MinutesMeeting): Cell {
  if (meeting.groups.length === 0) return cellOf();
  return cellOfBlocks(participantBlocks({ ...meeting, attendance: [], headCount: null }));
}

const paperText = ({ number, title, replaced }: PaperView) =>
  [number, replaced ? word('replaced') : title].filter(Boolean).join(NAME_SPACE);

/** The header of the minutes of one meeting; rows without content are left out. */
export function meetingHeader({ meeting, next }: MeetingMinutesInput, labels: Labels): Block[] {
  const joint = meeting.isJoint ? word('inBrackets', { text: word('jointMark') }) : '';
  const fields: [MinutesWord, Cell][] = [
    ['meetingName', cellOf(...namesOf(meeting, labels), joint)],
    ['dateAndTime', cellOf(whenOf(meeting))],
    ['place', cellOf(placeOf(meeting))],
    ['openness', cellOf(opennessOf(meeting))],
    ...attendanceRows(meeting),
    ['groupsRow', groupsCell(meeting)],
    ['lecturers', cellOf(...meeting.lecturers)],
    ['papersRow', cellOf(...meeting.papers.map(paperText))],
    ['nextMeeting', next ? cellOf(whenOf(next), next.place) : cellOf()],
  ];
  const rows: Row[] = fields
    .filter(([, cell]) => cell.blocks.length > 0)
    .map(([name, cell]) => rowOf(rowHead(word(name)), cell));
  const header = [rowOf(columnHead(word('item')), columnHead(word('content')))];
  return [
    heading(2, word('headerHeading')),
    { kind: 'table', summary: word('headerSummary'), columns: [18, 82], header, body: rows },
  ];
}
