import { MINUTES_WORDS, say } from '#libs/messages';
import { groupBy, loader } from '../platform/graphql';
import { type Actor, visible, visibleById } from '../platform/visibility';
import { AgendaItem } from './agenda-item.entity';
import { type AgendaEntryModel, toAgendaItem } from './agenda-item.model';
import { AgendaSlot } from './agenda-slot.entity';
import { Decision } from './decision.entity';

/** The slots of a meeting in order: what everyone who sees the meeting may know of its agenda. */
export const slotsOf = (actor: Actor, meetingId: string): Promise<AgendaSlot[]> =>
  loader<string, AgendaSlot[]>(actor, 'agenda-slot', async (ids) => {
    const query = visible(actor, AgendaSlot, 'slot').andWhere('slot.meetingId = ANY(:ids)', { ids });
    const rows = await query.orderBy('slot.position', 'ASC').addOrderBy('slot.id', 'ASC').getMany();
    return groupBy(rows, ids, (row) => row.meetingId);
  }).load(meetingId);

/** All items of a meeting that the reader may read, points and proposals among them, in order. */
export const itemsOf = (actor: Actor, meetingId: string): Promise<AgendaItem[]> =>
  loader<string, AgendaItem[]>(actor, 'meeting-item', async (ids) => {
    const query = visible(actor, AgendaItem, 'item').andWhere('item.meetingId = ANY(:ids)', { ids });
    const rows = await query.orderBy('item.position', 'ASC').addOrderBy('item.id', 'ASC').getMany();
    return groupBy(rows, ids, (row) => row.meetingId);
  }).load(meetingId);

/** The row of an item, or null where it is missing or hidden. */
export const findAgendaItemRow = (actor: Actor, id: string): Promise<AgendaItem | null> =>
  loader<string, AgendaItem | null>(actor, 'agenda-item', (ids) => visibleById(actor, AgendaItem, ids)).load(id);

/** The points below an item in order. */
export async function pointsOf(actor: Actor, item: { id: string; meetingId: string }): Promise<AgendaItem[]> {
  const items = await itemsOf(actor, item.meetingId);
  return items.filter((row) => row.parentId === item.id && row.state === 'ACCEPTED');
}

/** The decisions on an item in order. */
export const decisionsOf = (actor: Actor, itemId: string): Promise<Decision[]> =>
  loader<string, Decision[]>(actor, 'item-decision', async (ids) => {
    const query = visible(actor, Decision, 'decision').andWhere('decision.agendaItemId = ANY(:ids)', { ids });
    const rows = await query.orderBy('decision.position', 'ASC').addOrderBy('decision.id', 'ASC').getMany();
    return groupBy(rows, ids, (row) => row.agendaItemId);
  }).load(itemId);

/**
 * The agenda as the reader may see it (visibility rule 3): every slot, and the item in it or, where the item is another
 * body's, a stub that names the body. Places are counted anew: gaps would tell how many points a hidden item has.
 */
export async function agendaOf(actor: Actor, meetingId: string): Promise<AgendaEntryModel[]> {
  const [slots, items] = await Promise.all([slotsOf(actor, meetingId), itemsOf(actor, meetingId)]);
  const byId = new Map(items.map((item) => [item.id, item]));
  return slots.map(({ id, number, offsetMinutes, plannedMinutes, takenForLabel }, at) => {
    const item = byId.get(id);
    const stub = say(MINUTES_WORDS.otherBodysItem, actor.language, { bodies: takenForLabel });
    return {
      id,
      number,
      position: at + 1,
      offsetMinutes,
      plannedMinutes,
      stubLabel: item ? null : stub,
      item: item ? toAgendaItem(item) : null,
    };
  });
}
