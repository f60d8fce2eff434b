import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { Announcements } from '../platform/events';
import { Readers, refusal } from '../platform/graphql';
import { saveVersioned } from '../platform/graphql/conflict';
import { requireFresh } from '../platform/identity';
import { isId, newId } from '../platform/ids/ids';
import { type Actor, organisationOf, Visibility, visible } from '../platform/visibility';
import { PeopleQueries } from './people.queries';
import { Post } from './post.entity';
import type { AddStaffInput, EndPostInput } from './post.inputs';
import { POST_IS_OVER } from './post.events';
import { PostEnds } from './post-ends.service';
import { type MeModel, type PostModel, toPost } from './post.model';
import { Staff } from './staff.entity';
import { StaffName } from './staff-name.entity';

@Injectable()
export class PeopleService implements OnModuleInit {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
    private readonly ends: PostEnds,
    private readonly news: Announcements,
  ) {}

  onModuleInit(): void {
    this.readers.register('Post', (actor, id) => this.getPost(actor, id));
  }

  async getPost(actor: Actor, id: string): Promise<PostModel> {
    return toPost(await this.visibility.require(actor, 'read', Post, id), actor);
  }

  /** A person with a post in the acting organisation, entered by its own administrator; no sign-in comes with it. */
  async addStaff(actor: Actor, { name, postTitle, activeFrom }: AddStaffInput): Promise<PostModel> {
    if (!actor.ability.can('create', 'Staff')) throw refusal('NOT_ALLOWED');
    const [staffId, id] = [newId(), newId()];
    await add(actor.manager, Staff, { id: staffId });
    await add(actor.manager, StaffName, { staffId, name });
    await add(actor.manager, Post, {
      id,
      staffId,
      organisationId: organisationOf(actor),
      title: postTitle,
      activeFrom,
    });
    await this.audit.record(actor, 'STAFF_ADDED', 'Post', id, { kind: 'RIGHTS' });
    return this.getPost(actor, id);
  }

  /**
   * Ends a post on a day, today or later; from then on its holder acts for the organisation no more. An end to come can
   * be moved, one that has come cannot. An account change: needs a fresh sign-in.
   */
  async endPost(actor: Actor, { id, version, activeUntil }: EndPostInput): Promise<PostModel> {
    const post = await this.visibility.require(actor, 'update', Post, id);
    requireFresh(actor);
    this.ends.requireDay(actor, post, activeUntil, 'activeUntil');
    await this.ends.requireAdministrator(actor, post, activeUntil);
    this.ends.requireNotOwnToday(actor, post, activeUntil, 'activeUntil');
    await saveVersioned(actor, Post, { id, version }, { activeUntil }, () => this.getPost(actor, id));
    await this.ends.endLogins(actor, post.staffId);
    if (activeUntil <= actor.today) await this.news.announce(actor, POST_IS_OVER, { staffId: post.staffId });
    await this.audit.record(actor, 'POST_ENDED', 'Post', id, { kind: 'RIGHTS' });
    return this.getPost(actor, id);
  }

  async me(actor: Actor): Promise<MeModel> {
    return (await this.queries.profile(actor)) as MeModel;
  }

  async posts(actor: Actor, organisationId: string): Promise<PostModel[]> {
    if (!isId(organisationId)) return [];
    const rows = await visible(actor, Post, 'post')
      .andWhere('post.organisationId = :organisationId', { organisationId })
      .orderBy('post.rank', 'ASC')
      .addOrderBy('post.id', 'ASC')
      .getMany();
    return rows.map((row) => toPost(row, actor));
  }
}
