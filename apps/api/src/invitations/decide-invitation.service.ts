import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { refusal } from '../platform/graphql';
import { saveVersioned } from '../platform/graphql/conflict';
import { requireFresh } from '../platform/identity';
import { type Actor, staffOf, Visibility } from '../platform/visibility';
import type { InvitationStepInput } from './invitation.inputs';
import { InvitationsService } from './invitations.service';
import { daysFrom, LINK_DAYS, OpenInvitation } from './open-invitation.service';
import { StaffInvitation } from './staff-invitation.entity';
import type { StaffInvitationModel } from './staff-invitation.model';

/** What becomes of a proposal or an invitation. */
@Injectable()
export class DecideInvitation {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly opening: OpenInvitation,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** The proposed person becomes one of the organisation's people and gets a link. */
  async confirm(actor: Actor, step: InvitationStepInput): Promise<StaffInvitationModel> {
    const row = await this.require(actor, 'confirm', step);
    requireFresh(actor);
    if (row.expiresAt <= actor.now) throw refusal('INVITATION_EXPIRED');
    const expiresAt = daysFrom(actor.now, LINK_DAYS);
    await this.save(actor, step, { state: 'CONFIRMED', confirmedByStaffId: staffOf(actor), expiresAt });
    await this.invitations.addPerson(actor, row);
    await this.record(actor, 'STAFF_CONFIRMED', row.id);
    return this.invitations.get(actor, row.id, await this.opening.open(actor, row));
  }

  async decline(actor: Actor, step: InvitationStepInput): Promise<StaffInvitationModel> {
    const row = await this.require(actor, 'decline', step);
    await this.save(actor, step, { state: 'DECLINED', confirmedByStaffId: staffOf(actor) });
    await this.record(actor, 'STAFF_DECLINED', row.id);
    return this.invitations.get(actor, row.id);
  }

  /** Taken back before it was used: by who proposed it, or by the organisation's administrator. */
  async withdraw(actor: Actor, step: InvitationStepInput): Promise<StaffInvitationModel> {
    const row = await this.require(actor, 'withdraw', step);
    await this.save(actor, step, { state: 'WITHDRAWN' });
    await this.record(actor, 'INVITATION_WITHDRAWN', row.id);
    return this.invitations.get(actor, row.id);
  }

  /** A new link; all earlier ones of this invitation stop working when one is used. */
  async renew(actor: Actor, step: InvitationStepInput): Promise<StaffInvitationModel> {
    const row = await this.require(actor, 'renew', step);
    requireFresh(actor);
    const expiresAt = daysFrom(actor.now, LINK_DAYS);
    await this.save(actor, step, { confirmedByStaffId: staffOf(actor), expiresAt });
    await this.record(actor, 'INVITATION_RENEWED', row.id);
    return this.invitations.get(actor, row.id, await this.opening.open(actor, row));
  }

  private async require(actor: Actor, act: string, { id }: InvitationStepInput): Promise<StaffInvitation> {
    const row = await this.visibility.require(actor, 'read', StaffInvitation, id);
    if (row.acceptedAt !== null) throw refusal('INVITATION_SETTLED');
    if (!actor.ability.can(act, row)) throw refusal(row.state === 'PROPOSED' ? 'NOT_ALLOWED' : 'INVITATION_SETTLED');
    return row;
  }

  private save(actor: Actor, { id, version }: InvitationStepInput, patch: Partial<StaffInvitation>): Promise<void> {
    return saveVersioned(actor, StaffInvitation, { id, version }, patch, () => this.invitations.get(actor, id));
  }

  private record(actor: Actor, act: string, id: string): Promise<void> {
    return this.audit.record(actor, act, 'StaffInvitation', id, { kind: 'RIGHTS' });
  }
}
