import { parseTitle } from '#libs/overlap';
import { takenFor } from './check-agendas';
import { NAME_JOINT } from './defaults.data';
import type { Drafts } from './drafts';
import type { MatrixRowIds } from './plan-matrix';
import type { WardAgendaItem, WardFile } from './ward-file';
import type { WardIndex } from './ward-index';

interface Context {
  readonly index: WardIndex;
  readonly drafts: Drafts;
  readonly matrixRows: MatrixRowIds;
}

/** Items of each meeting in the order of `no`, cases left out: they take no number either. */
function byMeeting(file: WardFile, index: WardIndex): ReadonlyMap<string, readonly WardAgendaItem[]> {
  const found = new Map<string, WardAgendaItem[]>();
  for (const item of file.agendaItems ?? []) {
    if (index.cases.has(item.id)) continue;
    const items = found.get(item.meetingId);
    if (items) items.push(item);
    else found.set(item.meetingId, [item]);
  }
  for (const items of found.values()) items.sort((a, b) => a.no - b.no);
  return found;
}

const bodyIds = (item: WardAgendaItem, { index, drafts }: Context): string[] =>
  takenFor(item, index).map((body) => drafts.idOf('meeting_body', body));

function planItem(item: WardAgendaItem, position: number, number: string, context: Context): void {
  const { index, drafts, matrixRows } = context;
  const meeting = index.meetings.get(item.meetingId)!;
  const { core, part, stage } = parseTitle(item.title);
  const row = {
    meeting_id: drafts.idOf('meeting', meeting.id),
    held_on: meeting.date,
    body_ids: bodyIds(item, context),
    parent_id: item.parentId == null ? null : drafts.idOf('agenda_item', item.parentId),
    position,
    number,
    kind: item.kind,
    title: item.title,
    open_title: item.openTitle ?? '',
    core,
    part,
    stage,
    presenter_organisation_id: item.presenterOrgId == null ? null : drafts.idOf('organisation', item.presenterOrgId),
    presenter_label: item.presenterLabel ?? '',
    planned_minutes: item.plannedMinutes ?? null,
    matrix_row_ids: (item.matrixRowIds ?? []).map((id) => matrixRows.get(id)!),
    discussion: item.discussion ?? '',
  };
  const slot = {
    id: drafts.idOf('agenda_item', item.id),
    meeting_id: row.meeting_id,
    position,
    number,
    offset_minutes: item.startOffsetMinutes ?? null,
    planned_minutes: row.planned_minutes,
    taken_for_label: takenFor(item, index)
      .map((body) => index.bodies.get(body)!.name)
      .join(NAME_JOINT),
  };
  drafts.add('agenda_item', item.id, `agendaItems/${item.id}`, row, {
    leaves: [{ table: 'agenda_slot', owner: 'id', rows: item.parentId == null ? [slot] : [] }],
  });
}

function planAgenda(items: readonly WardAgendaItem[], context: Context): void {
  const numbers = new Map<string, { number: number; points: number }>();
  const top = items.filter((item) => item.parentId == null);
  top.forEach((item, at) => numbers.set(item.id, { number: at + 1, points: 0 }));
  items.forEach((item, at) => {
    const own = numbers.get(item.parentId ?? item.id)!;
    if (item.parentId != null) own.points += 1;
    planItem(item, at + 1, item.parentId == null ? `${own.number}` : `${own.number}-${own.points}`, context);
  });
}

function planDecisions(file: WardFile, context: Context): void {
  const { index, drafts } = context;
  const positions = new Map<string, number>();
  for (const decision of file.decisions ?? []) {
    if (index.cases.has(decision.agendaItemId)) continue;
    const item = index.items.get(decision.agendaItemId)!;
    const position = positions.get(item.id) ?? 0;
    positions.set(item.id, position + 1);
    drafts.add('decision', decision.id, `decisions/${decision.id}`, {
      meeting_id: drafts.idOf('meeting', item.meetingId),
      held_on: index.meetings.get(item.meetingId)!.date,
      body_ids: bodyIds(item, context),
      agenda_item_id: drafts.idOf('agenda_item', item.id),
      position,
      text: decision.text,
      state: decision.state,
    });
  }
}

function planActions(file: WardFile, context: Context): void {
  const { index, drafts, matrixRows } = context;
  for (const action of file.actionItems ?? []) {
    if (action.agendaItemId != null && index.cases.has(action.agendaItemId)) continue;
    const item = action.agendaItemId == null ? undefined : index.items.get(action.agendaItemId)!;
    const meeting = index.meetings.get(action.meetingId)!;
    drafts.add('action_item', action.id, `actionItems/${action.id}`, {
      meeting_id: drafts.idOf('meeting', meeting.id),
      held_on: meeting.date,
      body_ids: item ? bodyIds(item, context) : meeting.bodyIds.map((body) => drafts.idOf('meeting_body', body)),
      agenda_item_id: item ? drafts.idOf('agenda_item', item.id) : null,
      title: action.title,
      assignee_organisation_id: drafts.idOf('organisation', action.ownerOrgId),
      assignee_staff_id: action.assigneePersonId == null ? null : drafts.idOf('staff', action.assigneePersonId),
      due_on: action.due ?? 'infinity',
      state: action.status,
      matrix_row_id: action.matrixRowId == null ? null : matrixRows.get(action.matrixRowId)!,
    });
  }
}

/** Drafts agenda items with their points and slots, decisions and actions; what belongs to a case is left out. */
export function planAgendas(file: WardFile, index: WardIndex, drafts: Drafts, matrixRows: MatrixRowIds): void {
  const context = { index, drafts, matrixRows };
  for (const items of byMeeting(file, index).values()) planAgenda(items, context);
  planDecisions(file, context);
  planActions(file, context);
}
