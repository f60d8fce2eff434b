import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Organisation } from '../organisations';
import { Post, Staff, StaffName } from '../people';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { missing, Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, organisationOf, staffOf, visible, Visibility } from '../platform/visibility';
import type { InviteStaffInput, ProposeStaffInput, ResetAccessInput } from './invitation.inputs';
import { InvitationsQueries } from './invitations.queries';
import { daysFrom, LINK_DAYS, OpenInvitation } from './open-invitation.service';
import { StaffInvitation } from './staff-invitation.entity';
import { type StaffInvitationModel, toStaffInvitation } from './staff-invitation.model';

const PROPOSAL_DAYS = 30;

@Injectable()
export class InvitationsService implements OnModuleInit {
  constructor(
    private readonly queries: InvitationsQueries,
    private readonly opening: OpenInvitation,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly mails: Mails,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('StaffInvitation', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string, link: string | null = null): Promise<StaffInvitationModel> {
    return toStaffInvitation(await this.visibility.require(actor, 'read', StaffInvitation, id), actor, link);
  }

  /** An organisation's own administrator invites a person to a post in it. */
  async invite(actor: Actor, input: InviteStaffInput): Promise<StaffInvitationModel> {
    if (!actor.ability.can('create', 'StaffInvitation')) throw refusal('NOT_ALLOWED');
    requireFresh(actor);
    const organisationId = organisationOf(actor);
    const row = this.rowOf(actor, input, { organisationId, kind: 'NEW', staffId: newId() });
    await this.addPerson(actor, row);
    return this.confirmed(actor, row, 'STAFF_INVITED');
  }

  /** An operator or a secretariat proposes a person; nothing else happens until the organisation confirms. */
  async propose(actor: Actor, { organisationId, ...input }: ProposeStaffInput): Promise<StaffInvitationModel> {
    if (!actor.ability.can('propose', 'StaffInvitation')) throw refusal('NOT_ALLOWED');
    await this.visibility.require(actor, 'read', Organisation, organisationId);
    if (!(await this.queries.serves(actor, organisationId))) throw refusal('NOT_ALLOWED');
    const first =
      input.administrator &&
      actor.standing.platformRole === 'OPERATOR' &&
      actor.standing.unadministered.includes(organisationId);
    const row = this.rowOf(actor, input, { organisationId, kind: 'NEW', staffId: newId() });
    await add(actor.manager, StaffInvitation, {
      ...row,
      state: 'PROPOSED',
      firstAdministrator: first,
      expiresAt: daysFrom(actor.now, PROPOSAL_DAYS),
    });
    await this.audit.record(actor, 'STAFF_PROPOSED', 'StaffInvitation', row.id, { kind: 'RIGHTS' });
    await this.mails.queue(actor, { to: { administratorsOf: organisationId }, kind: 'NOTICE' });
    return this.get(actor, row.id);
  }

  /** A new link for somebody of one's own house who cannot sign in any more; the address so far hears of it. */
  async resetAccess(actor: Actor, { staffId, email }: ResetAccessInput): Promise<StaffInvitationModel> {
    if (!actor.ability.can('create', 'StaffInvitation')) throw refusal('NOT_ALLOWED');
    requireFresh(actor);
    const organisationId = organisationOf(actor);
    const post = await visible(actor, Post, 'post')
      .andWhere('post.staffId = :staffId AND post.organisationId = :organisationId', { staffId, organisationId })
      .andWhere(':today < post.activeUntil', { today: actor.today })
      .orderBy('post.activeFrom', 'ASC')
      .getOne();
    if (!post) throw missing();
    if (!(await this.queries.worksOnlyHere(actor, staffId, organisationId))) throw refusal('WORKS_ELSEWHERE_TOO');
    await this.queries.tellOldAddress(actor, staffId, this.mails.connected);
    const name = await visible(actor, StaffName, 'name').andWhere('name.staffId = :staffId', { staffId }).getOne();
    const known = { email, name: name?.name ?? '', postTitle: post.title, activeFrom: post.activeFrom };
    const row = this.rowOf(actor, { ...known, administrator: false }, { organisationId, kind: 'RESET', staffId });
    return this.confirmed(actor, row, 'ACCESS_RESET');
  }

  /** The rows of a new person, as they were confirmed. */
  async addPerson(actor: Actor, row: NewPerson): Promise<void> {
    const { staffId, organisationId, name, postTitle: title, activeFrom, administrator } = row;
    await add(actor.manager, Staff, { id: staffId });
    await add(actor.manager, StaffName, { staffId, name });
    await add(actor.manager, Post, { id: newId(), staffId, organisationId, title, activeFrom, administrator });
  }

  private async confirmed(actor: Actor, row: Proposed, act: string): Promise<StaffInvitationModel> {
    await add(actor.manager, StaffInvitation, {
      ...row,
      state: 'CONFIRMED',
      confirmedByStaffId: staffOf(actor),
      expiresAt: daysFrom(actor.now, LINK_DAYS),
    });
    await this.audit.record(actor, act, 'StaffInvitation', row.id, { kind: 'RIGHTS' });
    return this.get(actor, row.id, await this.opening.open(actor, row));
  }

  private rowOf(
    actor: Actor,
    given: InviteStaffInput,
    of: Pick<Proposed, 'organisationId' | 'kind' | 'staffId'>,
  ): Proposed {
    const { name, postTitle, activeFrom, administrator } = given;
    return {
      id: newId(),
      ...of,
      email: given.email.trim().toLowerCase(),
      name,
      postTitle,
      activeFrom,
      administrator,
      proposedByOrganisationId: organisationOf(actor),
      proposedByStaffId: staffOf(actor),
      createdAt: actor.now,
    };
  }
}

type Proposed = Omit<
  StaffInvitation,
  'version' | 'state' | 'firstAdministrator' | 'confirmedByStaffId' | 'expiresAt' | 'acceptedAt'
>;
type NewPerson = Pick<
  StaffInvitation,
  'staffId' | 'organisationId' | 'name' | 'postTitle' | 'activeFrom' | 'administrator'
>;
