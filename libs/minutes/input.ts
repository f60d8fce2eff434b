import type { AttendanceStatus, HeadCount, LegalBasis, MergeForm } from '#libs/overlap';
import type { MeetingState } from '#libs/states';

/*
 * The rows that one recipient may see, already filtered: what is not here is not in the document. A hidden thing is
 * left out by the caller, except another body's item in a joint meeting, which comes as an entry without an item.
 */

export interface MinutesBody {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly legalBases: readonly LegalBasis[];
}

/** What a body called the meeting on its day, with its own numbers. Bodies the reader may not see are left out. */
export interface MeetingNumber {
  readonly bodyId: string;
  readonly bodyName: string;
  readonly bodyShortName: string;
  /** The sub-group of origin; '' for the body itself. */
  readonly subGroupName: string;
  readonly fiscalYear: number;
  readonly fiscalOrdinal: number;
  readonly runningOrdinal: number;
}

export interface AgendaItemView {
  readonly id: string;
  /** Set on a point (○) below another item of the same meeting. */
  readonly parentId: string | null;
  readonly title: string;
  readonly kind: string;
  /** Bodies that the item is taken for, of those the reader may see. */
  readonly bodyIds: readonly string[];
  /** '' without. */
  readonly presenter: string;
  /** Plain text, one paragraph or marked point (●, ○, ・) per line; '' without. */
  readonly discussion: string;
  readonly matrixRowIds: readonly string[];
}

/** A line of the agenda in its order. Without an item it is another body's: number, slot and `stubLabel` only. */
export interface AgendaEntry {
  readonly number: string;
  /** `HH:MM`; null without a slot. */
  readonly start: string | null;
  readonly minutes: number | null;
  /** Names of the bodies an unseen item is taken for; null for an item that is seen. */
  readonly stubLabel: string | null;
  readonly item: AgendaItemView | null;
}

export interface GroupView {
  readonly name: string;
  /** A post, not counted among the participants; '' without. */
  readonly facilitatorPost: string;
  readonly facilitatorOrganisation: { readonly id: string; readonly name: string } | null;
  readonly participants: readonly { readonly organisationId: string; readonly name: string }[];
}

export type AttendancePart = 'PARTICIPANT' | 'FACILITATOR' | 'SECRETARIAT' | 'OBSERVER';

export interface AttendanceRow {
  readonly organisationId: string;
  readonly organisationName: string;
  /** The post that came, never a name; '' for the organisation as such. */
  readonly label: string;
  readonly status: AttendanceStatus;
  readonly part: AttendancePart;
  /** The organisation a proxy stood in for; null otherwise. */
  readonly proxyForName: string | null;
  /** Its id: the mark 代 then stands with that organisation instead of the one that came. */
  readonly proxyForOrganisationId?: string | null;
}

export interface PaperView {
  readonly number: string;
  readonly title: string;
  /** Replaced papers keep their number and show the neutral words of any replacement. */
  readonly replaced?: boolean;
}

export interface MinutesMeeting {
  readonly id: string;
  /** `YYYY-MM-DD`, `HH:MM`. */
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly online: boolean;
  readonly openness: 'OPEN' | 'CLOSED' | 'PARTIAL';
  /** PERSONAL_INFORMATION, DELIBERATION, FAIRNESS, OTHER or ''. */
  readonly opennessReason: string;
  readonly state: MeetingState;
  /** True when it is held for more than one body, whether the reader sees the others or not. */
  readonly isJoint: boolean;
  readonly numbers: readonly MeetingNumber[];
  readonly agenda: readonly AgendaEntry[];
  readonly groups: readonly GroupView[];
  readonly attendance: readonly AttendanceRow[];
  readonly headCount: HeadCount | null;
  /** Labels such as レクチャー・講評 with an office. */
  readonly lecturers: readonly string[];
  readonly papers: readonly PaperView[];
}

export interface DecisionView {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly bodyIds: readonly string[];
  readonly text: string;
  readonly state: 'DRAFT' | 'CONFIRMED';
  readonly matrixRowIds: readonly string[];
}

export interface ActionView {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly text: string;
  readonly organisationId: string | null;
  readonly organisationName: string;
  /** `YYYY-MM-DD`; null (or 'infinity') without a date. */
  readonly due: string | null;
  readonly status: 'OPEN' | 'IN_PROGRESS' | 'DONE';
}

export interface MatrixSide {
  readonly title: string;
  readonly bullets: readonly string[];
}

export interface PolicyMatrixView {
  /** `YYYY-MM-DD`; null prints no date. */
  readonly asOf: string | null;
  readonly pillars: readonly {
    readonly number: number;
    readonly title: string;
    readonly measures: readonly {
      readonly marker: string;
      readonly title: string;
      readonly rows: readonly {
        readonly marker: string;
        readonly issue: MatrixSide;
        readonly initiative: MatrixSide;
      }[];
    }[];
  }[];
}

/** What only members of all bodies may see of a series. */
export interface SeriesCoverView {
  readonly title: string;
  readonly paperNumber: string;
  /** `YYYY-MM-DD`; null without. */
  readonly reportDate: string | null;
  readonly receivingCouncil: string;
  readonly asOfNote: string;
}

export interface SeriesReportInput {
  /** ISO instant of the issue. */
  readonly issuedAt: string;
  readonly code: string;
  readonly form: MergeForm;
  /** Null for a reader who is not in all bodies: the title may name them. */
  readonly cover: SeriesCoverView | null;
  /** Name of the edition for the foot of the page; ''. */
  readonly edition: string;
  /** The bodies of the series that the reader may see, in the order to print. */
  readonly bodies: readonly MinutesBody[];
  readonly meetings: readonly MinutesMeeting[];
  readonly decisions: readonly DecisionView[];
  readonly actions: readonly ActionView[];
  /** Of bodies that keep one and whose members the reader is among. */
  readonly matrices: readonly PolicyMatrixView[];
  readonly logHead?: string;
}

export interface MeetingMinutesInput {
  readonly issuedAt: string;
  /** The head of the log at the issue, printed at the end; '' or left out where nothing is issued. */
  readonly logHead?: string;
  readonly edition: string;
  readonly meeting: MinutesMeeting;
  readonly decisions: readonly DecisionView[];
  readonly actions: readonly ActionView[];
  readonly next: { readonly date: string; readonly start: string; readonly end: string; readonly place: string } | null;
}
