import { labelsFor } from '#libs/minutes';
import { findMeeting, heldForOf } from '../meetings';
import { groupBy, loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, allowedIds, visible, visibleById } from '../platform/visibility';
import { ActionItem } from './action-item.entity';
import { type ActionItemModel, type ActionMeetingModel, toActionItem } from './action-item.model';

/** The action with this id, or null where it is missing or hidden. */
export async function findAction(actor: Actor, id: string): Promise<ActionItemModel | null> {
  if (!isId(id)) return null;
  const actions = loader<string, ActionItem | null>(actor, 'action', (ids) => visibleById(actor, ActionItem, ids));
  const row = await actions.load(id);
  return row && toActionItem(row, actor);
}

/** The actions of a meeting, or of an item of one, that the reader may read, by due day. */
const below =
  (parent: 'meetingId' | 'agendaItemId') =>
  async (actor: Actor, id: string): Promise<ActionItemModel[]> => {
    const actions = loader<string, ActionItem[]>(actor, `action-${parent}`, async (ids) => {
      const query = visible(actor, ActionItem, 'action').andWhere(`action.${parent} = ANY(:ids)`, { ids });
      const rows = await query.orderBy('action.dueOn', 'ASC').addOrderBy('action.id', 'ASC').getMany();
      return groupBy(rows, ids, (row) => row[parent] ?? '');
    });
    return (await actions.load(id)).map((row) => toActionItem(row, actor));
  };

export const actionsOfMeeting = below('meetingId');
export const actionsOfItem = below('agendaItemId');

/** Whether the actor may change an action, beyond finishing it; asked once for all of a request. */
export const mayUpdate = (actor: Actor, id: string): Promise<boolean> =>
  loader<string, boolean>(actor, 'update-action', async (ids) => {
    const allowed = await allowedIds(actor, 'update', ActionItem, ids);
    return ids.map((each) => allowed.has(each));
  }).load(id);

/** The meeting that agreed on an action, named as the reader may know it; null for an assignee from outside. */
export async function findActionMeeting(actor: Actor, meetingId: string): Promise<ActionMeetingModel | null> {
  const meeting = await findMeeting(actor, meetingId);
  if (!meeting) return null;
  const numbered = { numbers: await heldForOf(actor, meetingId) };
  return { id: meeting.id, heldOn: meeting.heldOn, label: labelsFor([numbered]).cite(numbered) };
}
