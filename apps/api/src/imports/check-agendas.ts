import type { Problems } from './problems';
import type { WardActionItem, WardAgendaItem, WardFile } from './ward-file';
import type { WardIndex } from './ward-index';

/** The bodies for which an item is taken: its own list, else its parent's, else all of the meeting. */
export function takenFor(item: WardAgendaItem, index: WardIndex): readonly string[] {
  const parent = item.parentId == null ? undefined : index.items.get(item.parentId);
  return item.takenFor?.length
    ? item.takenFor
    : parent?.takenFor?.length
      ? parent.takenFor
      : (index.meetings.get(item.meetingId)?.bodyIds ?? []);
}

function checkParent(item: WardAgendaItem, pointer: string, index: WardIndex, problems: Problems): void {
  if (item.parentId == null) return;
  const parent = index.items.get(item.parentId);
  if (!parent) problems.add(`${pointer}/parentId`, 'NOT_IN_FILE', item.parentId, 'agendaItems');
  else if (parent.meetingId !== item.meetingId || parent.parentId != null || parent.id === item.id)
    problems.add(`${pointer}/parentId`, 'PARENT_LOOP');
  else if (takenFor(item, index).some((body) => !takenFor(parent, index).includes(body)))
    problems.add(`${pointer}/takenFor`, 'WIDER_THAN_PARENT');
}

function checkItem(item: WardAgendaItem, pointer: string, index: WardIndex, problems: Problems): void {
  const meeting = index.meetings.get(item.meetingId);
  if (!meeting) problems.add(`${pointer}/meetingId`, 'NOT_IN_FILE', item.meetingId, 'meetings');
  item.takenFor?.forEach((body, at) => {
    if (meeting && !meeting.bodyIds.includes(body))
      problems.add(`${pointer}/takenFor/${at}`, 'BODY_NOT_OF_MEETING', body);
  });
  if (item.presenterOrgId != null && !index.organisations.has(item.presenterOrgId))
    problems.add(`${pointer}/presenterOrgId`, 'NOT_IN_FILE', item.presenterOrgId, 'organisations');
  item.matrixRowIds?.forEach((row, at) => {
    if (!index.matrixRows.has(row)) problems.add(`${pointer}/matrixRowIds/${at}`, 'NOT_IN_FILE', row, 'matrix');
  });
  checkParent(item, pointer, index, problems);
}

function checkAction(action: WardActionItem, pointer: string, index: WardIndex, problems: Problems): void {
  if (!index.meetings.has(action.meetingId))
    problems.add(`${pointer}/meetingId`, 'NOT_IN_FILE', action.meetingId, 'meetings');
  if (action.agendaItemId != null) {
    const item = index.items.get(action.agendaItemId);
    if (!item) problems.add(`${pointer}/agendaItemId`, 'NOT_IN_FILE', action.agendaItemId, 'agendaItems');
    else if (item.meetingId !== action.meetingId)
      problems.add(`${pointer}/agendaItemId`, 'OTHER_MEETING', action.agendaItemId);
  }
  if (!index.organisations.has(action.ownerOrgId))
    problems.add(`${pointer}/ownerOrgId`, 'NOT_IN_FILE', action.ownerOrgId, 'organisations');
  if (action.assigneePersonId != null) {
    const person = index.persons.get(action.assigneePersonId);
    if (!person) problems.add(`${pointer}/assigneePersonId`, 'NOT_IN_FILE', action.assigneePersonId, 'persons');
    else if (person.orgId !== action.ownerOrgId)
      problems.add(`${pointer}/assigneePersonId`, 'OTHER_ORGANISATION', action.assigneePersonId);
  }
  if (action.matrixRowId != null && !index.matrixRows.has(action.matrixRowId))
    problems.add(`${pointer}/matrixRowId`, 'NOT_IN_FILE', action.matrixRowId, 'matrix');
}

/** Checks agenda items, decisions and actions against their meetings and what else they point to. */
export function checkAgendas(file: WardFile, index: WardIndex, problems: Problems): void {
  file.agendaItems?.forEach((item, at) => checkItem(item, `/agendaItems/${at}`, index, problems));
  file.decisions?.forEach((decision, at) => {
    if (!index.items.has(decision.agendaItemId))
      problems.add(`/decisions/${at}/agendaItemId`, 'NOT_IN_FILE', decision.agendaItemId, 'agendaItems');
  });
  file.actionItems?.forEach((action, at) => checkAction(action, `/actionItems/${at}`, index, problems));
}
