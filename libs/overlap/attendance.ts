import { APPROXIMATE, AT_LEAST, HEAD_QUALIFIERS, SEVERAL, type HeadQualifier } from './attendance.data';
import { groupBy } from './group';

export interface HeadCount {
  readonly count: number;
  readonly qualifier: HeadQualifier;
}

/** How far a recorded number may be trusted; words that are not known say nothing. */
export const headQualifier = (recorded: string): HeadQualifier =>
  HEAD_QUALIFIERS.find((known) => known === recorded) ?? '';

export type AttendanceStatus = 'PRESENT' | 'ABSENT' | 'PROXY' | 'LEFT';

/** One recorded attendance; several rows of one organisation in one meeting become one mark. */
export interface AttendanceFacts {
  readonly meetingId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly status: AttendanceStatus;
}

/** NOT_THERE: others are recorded, this one is not. UNKNOWN: the meeting has a head count or nothing at all. */
export type AttendanceMark = AttendanceStatus | 'NOT_THERE' | 'UNKNOWN';

export type HeadCell =
  | ({ readonly kind: 'HEADS' } & HeadCount)
  | { readonly kind: 'ORGANISATIONS'; readonly count: number }
  | { readonly kind: 'UNKNOWN' };

export interface HeadTotal {
  readonly count: number;
  readonly approximate: boolean;
  readonly atLeast: boolean;
}

export interface AttendanceMatrix {
  readonly meetingIds: readonly string[];
  readonly rows: readonly {
    readonly organisationId: string;
    readonly name: string;
    /** One mark per meeting. */
    readonly marks: readonly AttendanceMark[];
  }[];
  /** One cell per meeting. */
  readonly heads: readonly HeadCell[];
  /** Sum of the head counts; null without any number to add. Never exact when one of them is not. */
  readonly total: HeadTotal | null;
}

/** The mark that says most: one person who stayed counts before one who left, a proxy, or one who was absent. */
const STRONGEST: readonly AttendanceStatus[] = ['PRESENT', 'LEFT', 'PROXY', 'ABSENT'];

function markOf(rows: readonly AttendanceFacts[] | undefined, organisationId: string): AttendanceMark {
  if (!rows) return 'UNKNOWN';
  const statuses = rows.filter((row) => row.organisationId === organisationId).map(({ status }) => status);
  return STRONGEST.find((status) => statuses.includes(status)) ?? 'NOT_THERE';
}

function headOf(headCount: HeadCount | null, rows: readonly AttendanceFacts[] | undefined): HeadCell {
  if (headCount) return { kind: 'HEADS', ...headCount };
  if (!rows) return { kind: 'UNKNOWN' };
  const there = rows.filter(({ status }) => status !== 'ABSENT');
  return { kind: 'ORGANISATIONS', count: new Set(there.map(({ organisationId }) => organisationId)).size };
}

/** Adds head counts up without claiming more than they say: 35名程度 + 12名 + 9名 is about 56. */
export function headTotal(heads: readonly HeadCount[]): HeadTotal | null {
  const counted = heads.filter(({ qualifier }) => qualifier !== SEVERAL);
  if (counted.length === 0) return null;
  return {
    count: counted.reduce((sum, { count }) => sum + count, 0),
    approximate: heads.some(({ qualifier }) => APPROXIMATE.includes(qualifier)),
    atLeast: heads.some(({ qualifier }) => AT_LEAST.includes(qualifier)),
  };
}

/**
 * Who was at which meeting, organisation by meeting: columns in the order given, organisations in the order of their
 * first row. Lecturers and observers are left to the caller, who lists them apart.
 */
export function attendanceMatrix(
  meetings: readonly { readonly id: string; readonly headCount: HeadCount | null }[],
  rows: readonly AttendanceFacts[],
): AttendanceMatrix {
  const byMeeting = groupBy(rows, ({ meetingId }) => meetingId);
  const shown = new Set(meetings.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const row of rows) {
    if (shown.has(row.meetingId) && !names.has(row.organisationId)) names.set(row.organisationId, row.organisationName);
  }
  return {
    meetingIds: meetings.map(({ id }) => id),
    rows: [...names].map(([organisationId, name]) => ({
      organisationId,
      name,
      marks: meetings.map(({ id }) => markOf(byMeeting.get(id), organisationId)),
    })),
    heads: meetings.map(({ id, headCount }) => headOf(headCount, byMeeting.get(id))),
    total: headTotal(meetings.flatMap(({ headCount }) => headCount ?? [])),
  };
}
