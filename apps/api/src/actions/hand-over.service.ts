import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Post, PostEnds } from '../people';
import { Audit } from '../platform/audit/audit.service';
import { add, changeVersioned } from '../platform/database/change';
import { Announcements } from '../platform/events';
import { missing, Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, Visibility, visible } from '../platform/visibility';
import { ActionItem } from './action-item.entity';
import { toActionItem } from './action-item.model';
import { HandOver } from './hand-over.entity';
import { WORK_IS_HANDED_OVER } from './hand-over.events';
import type { HandOverInput } from './hand-over.inputs';
import type { HandOverModel, HandOverPreviewModel } from './hand-over.model';

interface Pair {
  readonly from: Post;
  readonly to: Post;
}

/** In April, people move: what one has not finished goes to another in one step that somebody has looked at. */
@Injectable()
export class HandOverService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
    private readonly ends: PostEnds,
    private readonly news: Announcements,
  ) {}

  onModuleInit(): void {
    this.readers.register('HandOver', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<HandOverModel> {
    const { actions, at } = await this.visibility.require(actor, 'read', HandOver, id);
    return { id, actions, at };
  }

  /** What would go over; for the organisation's own administrator. */
  async preview(actor: Actor, fromPostId: string, toPostId: string): Promise<HandOverPreviewModel> {
    const { from } = await this.pair(actor, fromPostId, toPostId);
    const actions = await openActions(actor, from.staffId);
    return { actions: actions.map((row) => toActionItem(row, actor)), administrator: from.administrator };
  }

  /**
   * Moves everything that was reviewed, or nothing: what has changed since answers HAND_OVER_CHANGED. Who administered
   * the organisation does so no more, and the other does, who must have a sign-in.
   */
  async handOver(actor: Actor, input: HandOverInput): Promise<HandOverModel> {
    const { from, to } = await this.pair(actor, input.fromPostId, input.toPostId);
    requireFresh(actor);
    const endFromOn = input.endFromOn ?? undefined;
    if (endFromOn !== undefined) {
      this.ends.requireDay(actor, from, endFromOn, 'endFromOn');
      this.ends.requireNotOwnToday(actor, from, endFromOn, 'endFromOn');
    }
    const open = await openActions(actor, from.staffId);
    const reviewed = new Set(input.actionIds);
    const same = open.length === reviewed.size && open.every(({ id }) => reviewed.has(id));
    if (!same || input.administrator !== from.administrator) throw refusal('HAND_OVER_CHANGED');
    await this.ends.requireAdministrator(actor, from, actor.today, to);
    const id = newId();
    const organisationId = organisationOf(actor);
    const at = actor.now;
    const record = { id, organisationId, fromStaffId: from.staffId, toStaffId: to.staffId, actions: open.length, at };
    await add(actor.manager, HandOver, record);
    for (const { id: action, version } of open)
      if (!(await changeVersioned(actor.manager, ActionItem, { id: action, version }, { assigneeStaffId: to.staffId })))
        throw refusal('HAND_OVER_CHANGED');
    await this.news.announce(actor, WORK_IS_HANDED_OVER, { fromStaffId: from.staffId, toStaffId: to.staffId });
    await this.audit.record(actor, 'HANDED_OVER', 'HandOver', id, { kind: 'RIGHTS' });
    await movePosts(actor, { from, to }, endFromOn);
    if (endFromOn !== undefined) await this.ends.endLogins(actor, from.staffId);
    return { id, actions: open.length, at };
  }

  /** Two posts of the own organisation, of two people; the receiving one is not over. */
  private async pair(actor: Actor, fromPostId: string, toPostId: string): Promise<Pair> {
    const from = await this.visibility.require(actor, 'update', Post, fromPostId);
    const to = await this.visibility.require(actor, 'update', Post, toPostId);
    if (from.staffId === to.staffId || to.activeUntil <= actor.today) throw missing();
    return { from, to };
  }
}

/** What a person has not finished for the acting organisation, in the order in which the list shows it. */
const openActions = (actor: Actor, staffId: string): Promise<ActionItem[]> =>
  visible(actor, ActionItem, 'action')
    .andWhere('action.assigneeStaffId = :staffId', { staffId })
    .andWhere('action.assigneeOrganisationId = :organisationId', { organisationId: organisationOf(actor) })
    .andWhere(`action.state <> 'DONE'`)
    .orderBy('action.dueOn', 'ASC')
    .addOrderBy('action.id', 'ASC')
    .getMany();

/** The receiving post first: the giving one may be the acting administrator's own. */
async function movePosts(actor: Actor, { from, to }: Pair, endFromOn: string | undefined): Promise<void> {
  const change = async (post: Post, patch: Partial<Post>): Promise<void> => {
    if (!(await changeVersioned(actor.manager, Post, post, patch))) throw refusal('HAND_OVER_CHANGED');
  };
  if (from.administrator && !to.administrator) await change(to, { administrator: true });
  const patch = {
    ...(from.administrator ? { administrator: false } : {}),
    ...(endFromOn === undefined ? {} : { activeUntil: endFromOn }),
  };
  if (Object.keys(patch).length > 0) await change(from, patch);
}
