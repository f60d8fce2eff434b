import { add } from '../platform/database/change';
import { type Actor, visible } from '../platform/visibility';
import { AgendaItem } from './agenda-item.entity';
import { AgendaSlot } from './agenda-slot.entity';

interface Place {
  readonly id: string;
  readonly position: number;
  readonly number: string;
}

/** Slots one after another: each begins where the one before ends, as long as every length before is planned. */
export function offsetsOf(planned: readonly (number | null)[]): (number | null)[] {
  if (planned.every((minutes) => minutes === null)) return planned.map(() => null);
  let at: number | null = 0;
  return planned.map((minutes) => {
    const offset = at;
    at = at === null || minutes === null ? null : at + minutes;
    return offset;
  });
}

/** The agenda in a new order: 1, 2 … for items, 2-1 … for the points below, places counted through both. */
export function placesOf(order: readonly string[], points: ReadonlyMap<string, readonly string[]>): Place[] {
  const places: Place[] = [];
  for (const [at, id] of order.entries()) {
    places.push({ id, position: places.length + 1, number: String(at + 1) });
    for (const [below, point] of (points.get(id) ?? []).entries()) {
      places.push({ id: point, position: places.length + 1, number: `${at + 1}-${below + 1}` });
    }
  }
  return places;
}

/** The order as it stands; whoever changes it holds the meeting first. */
export class AgendaOrder {
  private constructor(
    private readonly actor: Actor,
    private readonly meetingId: string,
    private readonly planned: Map<string, number | null>,
    readonly items: string[],
    readonly points: Map<string, string[]>,
  ) {}

  static async of(actor: Actor, meetingId: string): Promise<AgendaOrder> {
    const slots = await visible(actor, AgendaSlot, 'slot')
      .andWhere('slot.meetingId = :meetingId', { meetingId })
      .orderBy('slot.position', 'ASC')
      .addOrderBy('slot.id', 'ASC')
      .getMany();
    const rows = await visible(actor, AgendaItem, 'item')
      .andWhere(`item.meetingId = :meetingId AND item.parentId IS NOT NULL AND item.state = 'ACCEPTED'`, { meetingId })
      .orderBy('item.position', 'ASC')
      .addOrderBy('item.id', 'ASC')
      .getMany();
    const points = new Map<string, string[]>();
    for (const { id, parentId } of rows) points.set(parentId!, [...(points.get(parentId!) ?? []), id]);
    return new AgendaOrder(
      actor,
      meetingId,
      new Map(slots.map((slot) => [slot.id, slot.plannedMinutes])),
      slots.map((slot) => slot.id),
      points,
    );
  }

  private listOf(id: string, parentId: string | null): string[] {
    return parentId === null ? this.items : (this.points.get(parentId) ?? [id]);
  }

  /** Gives an item the last slot. */
  async append(id: string, plannedMinutes: number | null, label: string): Promise<void> {
    const { meetingId } = this;
    const slot = { id, meetingId, position: 0, number: '', plannedMinutes, takenForLabel: label };
    await add(this.actor.manager, AgendaSlot, slot);
    this.planned.set(id, plannedMinutes);
    this.items.push(id);
  }

  /** Takes an item's slot, or a point's place, off the agenda. */
  async remove(id: string, parentId: string | null): Promise<void> {
    const list = this.listOf(id, parentId);
    if (list.includes(id)) list.splice(list.indexOf(id), 1);
    if (parentId !== null) return;
    this.points.delete(id);
    await this.actor.manager.delete(AgendaSlot, { id });
  }

  /** Swaps an item or point with its neighbour; the first stays first and the last stays last. */
  shift(id: string, parentId: string | null, by: -1 | 1): void {
    const list = this.listOf(id, parentId);
    const at = list.indexOf(id);
    const neighbour = list[at + by];
    if (at < 0 || neighbour === undefined) return;
    list[at] = neighbour;
    list[at + by] = id;
  }

  /** Writes numbers, places and times where they changed; versions stay, for nobody typed them. */
  async save(): Promise<void> {
    const places = placesOf(this.items, this.points);
    const offsets = offsetsOf(this.items.map((id) => this.planned.get(id) ?? null));
    const { manager } = this.actor;
    const values = [places.map((p) => p.id), places.map((p) => p.position), places.map((p) => p.number)];
    await manager.query(
      `UPDATE agenda_item i SET position = n.position, number = n.number
       FROM unnest($1::uuid[], $2::int[], $3::text[]) AS n(id, position, number)
       WHERE i.id = n.id AND (i.position, i.number) IS DISTINCT FROM (n.position, n.number)`,
      values,
    );
    await manager.query(
      `UPDATE agenda_slot s SET position = n.position, number = n.number, offset_minutes = n.starts
       FROM unnest($1::uuid[], $2::int[], $3::text[], $4::int[]) AS n(id, position, number, starts)
       WHERE s.id = n.id AND (s.position, s.number, s.offset_minutes) IS DISTINCT FROM (n.position, n.number, n.starts)`,
      [...values, places.map(({ id }) => offsets[this.items.indexOf(id)] ?? null)],
    );
    this.actor.loaders.clear();
  }
}
