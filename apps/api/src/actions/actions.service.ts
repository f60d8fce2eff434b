import { Injectable, type OnModuleInit } from '@nestjs/common';
import { bodiesToday } from '#libs/abilities';
import { ACTION_STATES as TABLE, canMove } from '#libs/states';
import { AgendaItem } from '../agendas';
import { findMatrixRow } from '../matrix';
import { holdMeeting, partOf } from '../meetings';
import { Organisation } from '../organisations';
import { findPost } from '../people';
import { Audit } from '../platform/audit/audit.service';
import { add, cleared } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { saveVersioned } from '../platform/graphql/conflict';
import { missing, Readers, refusal } from '../platform/graphql';
import { type Actor, organisationOf, Visibility } from '../platform/visibility';
import { ActionItem } from './action-item.entity';
import { type ActionItemModel, publicAction, toActionItem } from './action-item.model';
import type { AddActionInput, MoveActionInput, UpdateActionInput } from './action.inputs';

@Injectable()
export class ActionsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('ActionItem', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<ActionItemModel> {
    return toActionItem(await this.visibility.require(actor, 'read', ActionItem, id), actor);
  }

  /** Adds an action to a meeting or to one of its items; it is for the bodies of the item, else of the meeting. */
  async add(actor: Actor, input: AddActionInput): Promise<ActionItemModel> {
    const meeting = await holdMeeting(this.visibility, actor, 'convene', input.meetingId);
    const part = partOf(meeting);
    const item = input.agendaItemId ? await this.itemOf(actor, meeting.id, input.agendaItemId) : null;
    const { assigneeOrganisationId, assigneeStaffId = null, matrixRowId = null } = input;
    await this.requireReferences(actor, assigneeOrganisationId, { assigneeStaffId, matrixRowId });
    const bodyIds = item?.bodyIds ?? part.bodyIds;
    requireSight(actor, { agendaItemId: item?.id ?? null, assigneeOrganisationId, bodyIds });
    await add(actor.manager, ActionItem, {
      ...part,
      bodyIds,
      agendaItemId: item?.id ?? null,
      title: input.title,
      assigneeOrganisationId,
      assigneeStaffId,
      dueOn: input.dueOn ?? 'infinity',
      matrixRowId,
    });
    await this.audit.record(actor, 'ACTION_ADDED', 'ActionItem', part.id);
    return this.get(actor, part.id);
  }

  /** Changes what is to be done, by whom or by when; another organisation in charge names its own person anew. */
  async update(actor: Actor, { id, version, ...input }: UpdateActionInput): Promise<ActionItemModel> {
    const action = await this.visibility.require(actor, 'update', ActionItem, id);
    const assigneeOrganisationId = input.assigneeOrganisationId ?? action.assigneeOrganisationId;
    const handedOver = assigneeOrganisationId !== action.assigneeOrganisationId;
    await this.requireReferences(actor, assigneeOrganisationId, input);
    requireSight(actor, { ...action, assigneeOrganisationId });
    const patch = {
      title: input.title,
      assigneeOrganisationId,
      assigneeStaffId: cleared(input.assigneeStaffId ?? (handedOver ? null : input.assigneeStaffId)),
      dueOn: input.dueOn === null ? 'infinity' : input.dueOn,
      matrixRowId: cleared(input.matrixRowId),
    };
    await hold(actor.manager, [action.meetingId]);
    await this.save(actor, { id, version }, patch);
    await this.audit.record(actor, 'ACTION_CHANGED', 'ActionItem', id);
    return this.get(actor, id);
  }

  /** The organisation in charge says how far it is; nobody else does. */
  async move(actor: Actor, { id, version, to }: MoveActionInput): Promise<ActionItemModel> {
    const { state, version: present } = await this.visibility.require(actor, 'finish', ActionItem, id);
    if (version === present && !canMove(TABLE, state, to)) throw refusal('STATE_REFUSED', { from: state });
    await this.save(actor, { id, version }, { state: to });
    await this.audit.record(actor, `ACTION_${to}`, 'ActionItem', id);
    return this.get(actor, id);
  }

  private save(actor: Actor, at: { id: string; version: number }, patch: Partial<ActionItem>): Promise<void> {
    return saveVersioned(actor, ActionItem, at, patch, async () => publicAction(await this.get(actor, at.id)));
  }

  private async itemOf(actor: Actor, meetingId: string, id: string): Promise<AgendaItem> {
    const item = await this.visibility.require(actor, 'update', AgendaItem, id);
    if (item.meetingId !== meetingId) throw missing();
    if (item.state !== 'ACCEPTED') throw refusal('STATE_REFUSED', { from: item.state }, { field: 'agendaItemId' });
    return item;
  }

  private async requireReferences(
    actor: Actor,
    organisationId: string,
    { assigneeStaffId, matrixRowId }: { assigneeStaffId?: string | null; matrixRowId?: string | null },
  ): Promise<void> {
    await this.visibility.require(actor, 'read', Organisation, organisationId);
    if (assigneeStaffId && !(await findPost(actor, assigneeStaffId, organisationId))) throw missing();
    if (matrixRowId && !(await findMatrixRow(actor, matrixRowId))) throw missing();
  }
}

/**
 * An action without an item is seen by its assignee and the secretariat alone (visibility rule 7): a chair would write
 * what the chair cannot read.
 */
function requireSight(
  actor: Actor,
  action: Pick<ActionItem, 'agendaItemId' | 'assigneeOrganisationId' | 'bodyIds'>,
): void {
  if (action.agendaItemId !== null || action.assigneeOrganisationId === organisationOf(actor)) return;
  const secretariat = bodiesToday(actor.standing, 'SECRETARIAT');
  if (!action.bodyIds.some((id) => secretariat.includes(id))) {
    throw refusal('ACTION_NEEDS_ITEM', {}, { field: 'agendaItemId' });
  }
}
