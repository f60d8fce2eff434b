import { Injectable } from '@nestjs/common';
import { bodiesToday } from '#libs/abilities';
import { Membership } from '../bodies';
import { type ConnectionOf, page } from '../platform/graphql';
import { type Actor, visible } from '../platform/visibility';
import type { StaffInvitationsArgs } from './invitation.inputs';
import { StaffInvitation } from './staff-invitation.entity';
import { type StaffInvitationModel, toStaffInvitation } from './staff-invitation.model';

@Injectable()
export class InvitationsQueries {
  /** The invitations that the reader may know of, newest first. */
  list(actor: Actor, args: StaffInvitationsArgs): Promise<ConnectionOf<StaffInvitationModel>> {
    return page(
      visible(actor, StaffInvitation, 'invitation'),
      [
        { key: 'createdAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      (row) => toStaffInvitation(row, actor),
    );
  }

  /** Whether the actor may propose to an organisation: the operator to any, a secretariat to a member of its bodies. */
  async serves(actor: Actor, organisationId: string): Promise<boolean> {
    if (actor.standing.platformRole === 'OPERATOR') return true;
    const bodyIds = bodiesToday(actor.standing, 'SECRETARIAT');
    return visible(actor, Membership, 'membership')
      .andWhere('membership.bodyId = ANY(:bodyIds) AND membership.organisationId = :organisationId', {
        bodyIds,
        organisationId,
      })
      .andWhere('membership.validFrom <= :today AND :today < membership.validTo', { today: actor.today })
      .getExists();
  }

  /** A neutral mail to the address under which a person of the own house has signed in so far, if there is one. */
  async tellOldAddress(actor: Actor, staffId: string, connected: boolean): Promise<void> {
    await actor.manager.query('SELECT tell_old_address($1, $2)', [staffId, connected ? 'QUEUED' : 'KEPT']);
  }

  /** Whether a person of the organisation has a post in no other, now or later. */
  async worksOnlyHere(actor: Actor, staffId: string, organisationId: string): Promise<boolean> {
    const rows = (await actor.manager.query('SELECT works_only_here($1, $2) AS only', [staffId, organisationId])) as [
      { only: boolean },
    ];
    return rows[0].only;
  }
}
