import type { StateOf, StateTable } from './table';

/**
 * 開催回. A meeting is planned, notified (開催通知), held or cancelled. One that met without a written notice goes
 * straight from planned to held; a notice taken back returns it to planned.
 */
export const MEETING_STATES = {
  PLANNED: ['NOTIFIED', 'HELD', 'CANCELLED'],
  NOTIFIED: ['HELD', 'PLANNED', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
} as const satisfies StateTable;

/**
 * 統合. Only an approved merge takes effect, only one in effect is undone. A proposal that finds no approval ends as
 * WITHDRAWN: UNDONE says that meetings were merged once, and this must not be said of one that never was.
 */
export const MERGE_STATES = {
  PROPOSED: ['APPROVED', 'WITHDRAWN'],
  APPROVED: ['IN_EFFECT', 'WITHDRAWN'],
  IN_EFFECT: ['UNDONE'],
  UNDONE: [],
  WITHDRAWN: [],
} as const satisfies StateTable;

/**
 * 議題. A member proposes, the secretariat or chair accepts, postpones or takes off; what was postponed may come back.
 */
export const AGENDA_ITEM_STATES = {
  PROPOSED: ['ACCEPTED', 'POSTPONED', 'WITHDRAWN'],
  ACCEPTED: ['POSTPONED', 'WITHDRAWN'],
  POSTPONED: ['ACCEPTED', 'WITHDRAWN'],
  WITHDRAWN: [],
} as const satisfies StateTable;

/** 対応事項. A finished action can be opened again; work can be put back. */
export const ACTION_STATES = {
  OPEN: ['IN_PROGRESS', 'DONE'],
  IN_PROGRESS: ['DONE', 'OPEN'],
  DONE: ['OPEN'],
} as const satisfies StateTable;

/** 決定事項. What is confirmed is changed by a later decision only. */
export const DECISION_STATES = {
  DRAFT: ['CONFIRMED'],
  CONFIRMED: [],
} as const satisfies StateTable;

/** 個別ケース検討会議. Held or cancelled, it stays what it was. */
export const CONFERENCE_STATES = {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
} as const satisfies StateTable;

/** 事例. What was published may be closed, and opened again. */
export const CASE_STATES = {
  DRAFT: [],
  OPEN: ['CLOSED'],
  CLOSED: ['OPEN'],
} as const satisfies StateTable;

/** 事例の役割. As of any action; telling her may be dropped with a reason when the case is closed. */
export const CASE_ACTION_STATES = {
  OPEN: ['IN_PROGRESS', 'DONE', 'DROPPED'],
  IN_PROGRESS: ['DONE', 'OPEN', 'DROPPED'],
  DONE: ['OPEN'],
  DROPPED: [],
} as const satisfies StateTable;

export type MeetingState = StateOf<typeof MEETING_STATES>;
export type CaseState = StateOf<typeof CASE_STATES>;
export type CaseActionState = StateOf<typeof CASE_ACTION_STATES>;
export type ConferenceState = StateOf<typeof CONFERENCE_STATES>;
export type MergeState = StateOf<typeof MERGE_STATES>;
export type AgendaItemState = StateOf<typeof AGENDA_ITEM_STATES>;
export type ActionState = StateOf<typeof ACTION_STATES>;
export type DecisionState = StateOf<typeof DECISION_STATES>;
