import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holdMeeting, Meeting, MeetingModel, partOf, toMeeting } from '../meetings';
import { Audit } from '../platform/audit/audit.service';
import { add, cleared } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { missing, Readers, refusal } from '../platform/graphql';
import { type Actor, organisationOf, Visibility } from '../platform/visibility';
import { bodiesToday } from '#libs/abilities';
import { requireReferences, requireTakenFor, takenForLabel, titleParts } from './agenda-checks';
import { AgendaItem } from './agenda-item.entity';
import { type AgendaItemModel, publicItem, toAgendaItem } from './agenda-item.model';
import { AgendaOrder } from './agenda-order';
import { AgendaSlot } from './agenda-slot.entity';
import type { AddAgendaItemInput, ProposeAgendaItemInput, UpdateAgendaItemInput } from './agenda.inputs';

@Injectable()
export class AgendasService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('AgendaItem', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<AgendaItemModel> {
    return toAgendaItem(await this.visibility.require(actor, 'read', AgendaItem, id));
  }

  /** Puts an item at the end of the agenda, or a point at the end of an item's points. */
  async add(actor: Actor, input: AddAgendaItemInput): Promise<MeetingModel> {
    const meeting = await holdMeeting(this.visibility, actor, 'convene', input.meetingId);
    await requireReferences(actor, input);
    const order = await AgendaOrder.of(actor, meeting.id);
    const parent = input.parentId ? await this.parentOf(actor, meeting.id, input.parentId) : null;
    const part = partOf(meeting);
    const bodyIds = parent ? parent.bodyIds : requireTakenFor(meeting.bodyIds, input.takenFor ?? meeting.bodyIds);
    if (parent && input.takenFor) requireTakenFor(parent.bodyIds, input.takenFor);
    await add(actor.manager, AgendaItem, {
      ...part,
      ...titleParts(input.title),
      bodyIds,
      parentId: parent?.id ?? null,
      position: 0,
      number: '',
      kind: input.kind,
      openTitle: input.openTitle ?? '',
      presenterOrganisationId: input.presenterOrganisationId ?? null,
      presenterLabel: input.presenterLabel ?? '',
      plannedMinutes: input.plannedMinutes ?? null,
      matrixRowIds: input.matrixRowIds ?? [],
    });
    if (parent) order.points.set(parent.id, [...(order.points.get(parent.id) ?? []), part.id]);
    else await order.append(part.id, input.plannedMinutes ?? null, await takenForLabel(actor, meeting, bodyIds));
    await order.save();
    await this.audit.record(actor, 'AGENDA_ITEM_ADDED', 'AgendaItem', part.id);
    return this.meeting(actor, meeting.id);
  }

  /** A member proposes an item; it has no place on the agenda until it is accepted. */
  async propose(actor: Actor, input: ProposeAgendaItemInput): Promise<MeetingModel> {
    const meeting = await holdMeeting(this.visibility, actor, 'read', input.meetingId);
    if (!actor.ability.can('proposeItem', meeting)) throw refusal('NOT_ALLOWED');
    const own = bodiesToday(actor.standing);
    const allowed = meeting.bodyIds.filter((id) => own.includes(id));
    const part = partOf(meeting);
    await add(actor.manager, AgendaItem, {
      ...part,
      ...titleParts(input.title),
      bodyIds: requireTakenFor(allowed, input.takenFor ?? allowed),
      position: 0,
      number: '',
      kind: input.kind,
      state: 'PROPOSED',
      presenterOrganisationId: organisationOf(actor),
      presenterLabel: input.presenterLabel ?? '',
      plannedMinutes: input.plannedMinutes ?? null,
    });
    await this.audit.record(actor, 'AGENDA_ITEM_PROPOSED', 'AgendaItem', part.id);
    return this.meeting(actor, meeting.id);
  }

  /** Changes what an item says, how long it takes, or for which bodies it is; its points and outcome follow the bodies. */
  async update(actor: Actor, { id, version, ...input }: UpdateAgendaItemInput): Promise<AgendaItemModel> {
    const { meetingId, parentId } = await this.visibility.require(actor, 'update', AgendaItem, id);
    await requireReferences(actor, input);
    const meeting = await holdMeeting(this.visibility, actor, 'convene', meetingId);
    if (input.takenFor && parentId !== null) throw refusal('TAKEN_FOR_INVALID', {}, { field: 'takenFor' });
    const bodyIds = input.takenFor ? requireTakenFor(meeting.bodyIds, input.takenFor) : undefined;
    const { title, takenFor: _takenFor, ...rest } = input;
    const patch = {
      ...rest,
      ...(title ? titleParts(title) : {}),
      bodyIds,
      plannedMinutes: cleared(input.plannedMinutes),
      presenterOrganisationId: cleared(input.presenterOrganisationId),
    };
    await saveVersioned(actor, AgendaItem, { id, version }, withPart(patch), async () =>
      publicItem(await this.get(actor, id)),
    );
    await this.followSlot(actor, meeting, id, { bodyIds, plannedMinutes: input.plannedMinutes });
    await this.audit.record(actor, 'AGENDA_ITEM_CHANGED', 'AgendaItem', id);
    actor.loaders.clear();
    return this.get(actor, id);
  }

  private async followSlot(
    actor: Actor,
    meeting: Meeting,
    id: string,
    changed: { bodyIds?: string[]; plannedMinutes?: number | null },
  ): Promise<void> {
    const { bodyIds, plannedMinutes } = changed;
    const label = bodyIds && { takenForLabel: await takenForLabel(actor, meeting, bodyIds) };
    const length = plannedMinutes === undefined ? {} : { plannedMinutes };
    if (!label && plannedMinutes === undefined) return;
    await actor.manager.update(AgendaSlot, { id }, { ...label, ...length });
    await (await AgendaOrder.of(actor, meeting.id)).save();
  }

  private async parentOf(actor: Actor, meetingId: string, id: string): Promise<AgendaItem> {
    const parent = await this.visibility.require(actor, 'update', AgendaItem, id);
    if (parent.meetingId !== meetingId) throw missing();
    if (parent.parentId !== null || parent.state !== 'ACCEPTED') {
      throw refusal('STATE_REFUSED', { from: parent.state }, { field: 'parentId' });
    }
    return parent;
  }

  private async meeting(actor: Actor, id: string): Promise<MeetingModel> {
    return toMeeting(await this.visibility.require(actor, 'read', Meeting, id), actor);
  }
}

/** A new title without a part marker takes the old marker back; null would mean "as it was". */
function withPart<T extends { part?: number | null }>(patch: T): T {
  return { ...patch, part: cleared(patch.part) };
}
