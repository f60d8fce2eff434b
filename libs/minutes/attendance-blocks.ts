import {
  attendanceMatrix,
  type AttendanceFacts,
  type AttendanceMark,
  type AttendanceMatrix,
  type HeadCell,
  type HeadTotal,
  type NumberedSitting,
} from '#libs/overlap';
import { balanced, cellOf, columnHead, heading, paragraph, rowHead, rowOf } from './blocks';
import type { Block, Cell, Table } from './document';
import type { AttendanceRow, MinutesMeeting } from './input';
import type { Labels } from './labels';
import { headsOf } from './participants';
import { word } from './words';

type Sittings = readonly NumberedSitting<MinutesMeeting>[];

const MOST_COLUMNS = 6;
const LABEL_WIDTH = 28;
const TABLE_WIDTH = 100;

const MARKS = {
  PRESENT: 'markPresent',
  PROXY: 'markProxy',
  LEFT: 'markLeft',
  ABSENT: 'markAbsent',
  NOT_THERE: 'markNotThere',
  UNKNOWN: 'markUnknown',
} as const satisfies Record<AttendanceMark, string>;

const SPEAKS: ReadonlySet<AttendanceMark> = new Set(['PRESENT', 'PROXY', 'LEFT', 'ABSENT']);

/** A proxy is marked with the organisation that it stood in for, where that is known. */
function factOf(meetingId: string, row: AttendanceRow): AttendanceFacts {
  const { organisationId, organisationName, status, proxyForOrganisationId, proxyForName } = row;
  const own = { meetingId, organisationId, organisationName, status };
  if (status !== 'PROXY' || !proxyForOrganisationId || !proxyForName) return own;
  return { ...own, organisationId: proxyForOrganisationId, organisationName: proxyForName };
}

/** Attendance rows, and the members of groups whom no row names: a group tells that they were there. */
function factsOf(meeting: MinutesMeeting): AttendanceFacts[] {
  const rows = meeting.attendance.filter(({ part }) => part !== 'OBSERVER').map((row) => factOf(meeting.id, row));
  const named = new Set(rows.map(({ organisationId }) => organisationId));
  const grouped = meeting.groups.flatMap(({ facilitatorOrganisation, participants }) => [
    ...(facilitatorOrganisation
      ? [{ organisationId: facilitatorOrganisation.id, name: facilitatorOrganisation.name }]
      : []),
    ...participants,
  ]);
  const added = grouped
    .filter(({ organisationId }) => !named.has(organisationId))
    .map(({ organisationId, name }) => ({
      meetingId: meeting.id,
      organisationId,
      organisationName: name,
      status: 'PRESENT' as const,
    }));
  return [...rows, ...added];
}

function headText(head: HeadCell): string {
  if (head.kind === 'HEADS') return headsOf(head);
  return head.kind === 'ORGANISATIONS' ? word('organisations', { count: head.count }) : word('markUnknown');
}

function totalText({ count, approximate, atLeast }: HeadTotal): string {
  const key = approximate ? (atLeast ? 'totalAboutAtLeast' : 'totalAbout') : atLeast ? 'totalAtLeast' : 'totalExact';
  return word('totalHeads', { total: word(key, { count }) });
}

const centred = (text: string): Cell => ({ ...cellOf(text), align: 'centre' });

function tableOf(matrix: AttendanceMatrix, sittings: Sittings, labels: Labels): Table {
  const at = sittings.map(({ meeting }) => matrix.meetingIds.indexOf(meeting.id));
  // Where a long series takes several tables, each lists the organisations that its own meetings speak of.
  const whole = sittings.length === matrix.meetingIds.length;
  const rows = matrix.rows.filter(({ marks }) => whole || at.some((index) => SPEAKS.has(marks[index]!)));
  const width = (TABLE_WIDTH - LABEL_WIDTH) / sittings.length;
  return {
    kind: 'table',
    summary: word('attendanceSummary'),
    columns: [LABEL_WIDTH, ...sittings.map(() => width)],
    header: [
      rowOf(
        columnHead(word('organisation')),
        ...sittings.map(({ running, meeting }) => columnHead(...labels.lines(running, meeting))),
      ),
    ],
    body: [
      ...rows.map(({ name, marks }) => rowOf(rowHead(name), ...at.map((index) => centred(word(MARKS[marks[index]!]))))),
      rowOf(rowHead(word('headRow')), ...at.map((index) => centred(headText(matrix.heads[index]!)))),
    ],
  };
}

/** 出席状況: organisation by meeting, head counts as they were recorded, lecturers and observers apart. */
export function attendanceBlocks(sittings: Sittings, labels: Labels): Block[] {
  const meetings = sittings.map(({ meeting }) => meeting);
  const matrix = attendanceMatrix(meetings, meetings.flatMap(factsOf));
  if (matrix.heads.every(({ kind }) => kind === 'UNKNOWN')) return [];
  const apart = (meeting: MinutesMeeting): string[] => [
    ...meeting.lecturers,
    ...meeting.attendance
      .filter(({ part }) => part === 'OBSERVER')
      .map(({ organisationName }) => `${word('observers')}${organisationName}`),
  ];
  return [
    heading(2, word('attendanceHeading')),
    ...balanced(sittings, MOST_COLUMNS).map((piece) => tableOf(matrix, piece, labels)),
    paragraph(word('attendanceLegend'), { align: 'left' }),
    ...(matrix.total ? [paragraph(totalText(matrix.total))] : []),
    ...sittings.flatMap(({ running, meeting }) =>
      apart(meeting).map((text) => paragraph(word('noteOf', { meeting: labels.short(running, meeting), text }))),
    ),
  ];
}
