import { Injectable } from '@nestjs/common';
import { AGENDA_ITEM_STATES as TABLE, canMove } from '#libs/states';
import { holdMeeting, Meeting, type MeetingModel, toMeeting } from '../meetings';
import { Audit } from '../platform/audit/audit.service';
import { saveVersioned } from '../platform/graphql/conflict';
import { refusal } from '../platform/graphql';
import { type Actor, Visibility } from '../platform/visibility';
import { takenForLabel } from './agenda-checks';
import { AgendaItem, type AgendaItemState } from './agenda-item.entity';
import { publicItem, toAgendaItem } from './agenda-item.model';
import { AgendaOrder } from './agenda-order';
import type { AgendaItemVersionInput, MoveAgendaItemInput } from './agenda.inputs';

interface Held {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly order: AgendaOrder;
}

/** What changes the places on an agenda: order, acceptance of a proposal, withdrawal. */
@Injectable()
export class AgendaPlacesService {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** Moves an item or point one place up or down. */
  async move(actor: Actor, { id, version, direction }: MoveAgendaItemInput): Promise<MeetingModel> {
    const { item, order } = await this.holdItem(actor, id);
    await this.save(actor, item, version, {});
    order.shift(id, item.parentId, direction === 'UP' ? -1 : 1);
    return this.done(actor, item, order, 'AGENDA_ITEM_MOVED');
  }

  /** Puts a proposed item at the end of the agenda. */
  async accept(actor: Actor, { id, version }: AgendaItemVersionInput): Promise<MeetingModel> {
    const { item, meeting, order } = await this.holdItem(actor, id);
    await this.change(actor, item, version, 'ACCEPTED');
    await order.append(id, item.plannedMinutes, await takenForLabel(actor, meeting, item.bodyIds));
    return this.done(actor, item, order, 'AGENDA_ITEM_ACCEPTED');
  }

  /** Takes a proposal back, or an item off the agenda of a meeting that is still to come. */
  async withdraw(actor: Actor, { id, version }: AgendaItemVersionInput): Promise<MeetingModel> {
    const { item, meeting, order } = await this.holdItem(actor, id);
    const over = meeting.state === 'HELD' || meeting.state === 'CANCELLED';
    if (over && item.state === 'ACCEPTED') throw refusal('STATE_REFUSED', { from: meeting.state });
    await this.change(actor, item, version, 'WITHDRAWN');
    await order.remove(id, item.parentId);
    return this.done(actor, item, order, 'AGENDA_ITEM_WITHDRAWN');
  }

  private async holdItem(actor: Actor, id: string): Promise<Held> {
    const { meetingId } = await this.visibility.require(actor, 'update', AgendaItem, id);
    const meeting = await holdMeeting(this.visibility, actor, 'convene', meetingId);
    const order = await AgendaOrder.of(actor, meetingId);
    const item = await this.visibility.require(actor, 'read', AgendaItem, id);
    return { item, meeting, order };
  }

  /** A stale version is a conflict before it is a wrong state: the writer has not seen the present one. */
  private async change(actor: Actor, item: AgendaItem, version: number, to: AgendaItemState): Promise<void> {
    if (item.version === version && !canMove(TABLE, item.state, to))
      throw refusal('STATE_REFUSED', { from: item.state });
    await this.save(actor, item, version, { state: to });
  }

  private async save(
    actor: Actor,
    item: AgendaItem,
    version: number,
    patch: { state?: AgendaItemState },
  ): Promise<void> {
    await saveVersioned(actor, AgendaItem, { id: item.id, version }, patch, () =>
      Promise.resolve(publicItem(toAgendaItem(item))),
    );
  }

  private async done(actor: Actor, item: AgendaItem, order: AgendaOrder, act: string): Promise<MeetingModel> {
    await order.save();
    await this.audit.record(actor, act, 'AgendaItem', item.id);
    return toMeeting(await this.visibility.require(actor, 'read', Meeting, item.meetingId), actor);
  }
}
