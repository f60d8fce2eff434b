import { Injectable } from '@nestjs/common';
import { canMove, DECISION_STATES as TABLE } from '#libs/states';
import { holdMeeting } from '../meetings';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { missing, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import { AgendaItem } from './agenda-item.entity';
import { type AgendaItemModel, toAgendaItem } from './agenda-item.model';
import type { ConfirmDecisionInput, RecordDecisionInput } from './agenda.inputs';
import { decisionsOf } from './agendas.loaders';
import { Decision } from './decision.entity';

@Injectable()
export class DecisionsService {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** Adds a decision to an item as a draft, or changes a draft. */
  async record(actor: Actor, input: RecordDecisionInput): Promise<AgendaItemModel> {
    const { meetingId } = await this.visibility.require(actor, 'update', AgendaItem, input.agendaItemId);
    await holdMeeting(this.visibility, actor, 'convene', meetingId);
    const item = await this.visibility.require(actor, 'read', AgendaItem, input.agendaItemId);
    if (item.state !== 'ACCEPTED') throw refusal('STATE_REFUSED', { from: item.state });
    const id = input.id ? await this.rewrite(actor, input, input.id) : await this.add(actor, item, input.text);
    await this.audit.record(actor, 'DECISION_RECORDED', 'Decision', id);
    return this.item(actor, item.id);
  }

  /** A confirmed decision is changed by a later one only. */
  async confirm(actor: Actor, { id, version }: ConfirmDecisionInput): Promise<AgendaItemModel> {
    const decision = await this.visibility.require(actor, 'update', Decision, id);
    if (decision.version === version && !canMove(TABLE, decision.state, 'CONFIRMED')) {
      throw refusal('STATE_REFUSED', { from: decision.state });
    }
    await this.save(actor, { id, version }, { state: 'CONFIRMED' });
    await this.audit.record(actor, 'DECISION_CONFIRMED', 'Decision', id);
    return this.item(actor, decision.agendaItemId);
  }

  private async add(actor: Actor, item: AgendaItem, text: string): Promise<string> {
    const id = newId();
    const { id: agendaItemId, meetingId, heldOn, bodyIds } = item;
    const position = (await decisionsOf(actor, agendaItemId)).length;
    await add(actor.manager, Decision, { id, agendaItemId, meetingId, heldOn, bodyIds, position, text });
    return id;
  }

  private async rewrite(actor: Actor, { agendaItemId, version = 0, text }: RecordDecisionInput, id: string) {
    const decision = await this.visibility.require(actor, 'update', Decision, id);
    if (decision.agendaItemId !== agendaItemId) throw missing();
    if (decision.version === version && decision.state !== 'DRAFT') {
      throw refusal('STATE_REFUSED', { from: decision.state });
    }
    await this.save(actor, { id, version }, { text });
    return id;
  }

  private save(actor: Actor, at: { id: string; version: number }, patch: Partial<Decision>): Promise<void> {
    return saveVersioned(actor, Decision, at, patch, async () => {
      const { id, text, state, version } = await this.visibility.require(actor, 'read', Decision, at.id);
      return { id, text, state, version };
    });
  }

  private async item(actor: Actor, id: string): Promise<AgendaItemModel> {
    actor.loaders.clear();
    return toAgendaItem(await this.visibility.require(actor, 'read', AgendaItem, id));
  }
}
