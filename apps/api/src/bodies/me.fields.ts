import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MeModel } from '../people';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { findBody } from './bodies.loaders';
import { MembershipRoleEnum } from './enums';
import { MeetingBodyModel } from './meeting-body.model';
import type { MembershipRole } from './membership.entity';

@ObjectType('Seat')
export class SeatModel {
  @Field(() => MeetingBodyModel)
  body: MeetingBodyModel;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;
}

@Resolver(() => MeModel)
export class MeFields {
  /** The seats that the acting organisation holds today. */
  @ResolveField(() => [SeatModel])
  async seats(@CurrentActor() actor: Actor, @Parent() _me: MeModel): Promise<SeatModel[]> {
    const { seats, today } = actor.standing;
    const held = seats.filter((seat) => seat.from <= today && today < seat.to);
    const found = await Promise.all(
      held.map(async (seat) => ({ body: await findBody(actor, seat.bodyId), role: seat.role as MembershipRole })),
    );
    return found.filter((seat): seat is SeatModel => seat.body !== null);
  }
}
