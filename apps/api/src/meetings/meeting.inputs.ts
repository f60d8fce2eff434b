import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { type Openness, OpennessEnum } from '../bodies';
import { IdField, LocalDate, LocalTime, PlainField, TextField } from '../platform/graphql';
import { type MeetingOrder, MeetingOrderEnum, MeetingStateEnum } from './enums';
import type { MeetingState } from './meeting.entity';

@ArgsType()
export class MeetingsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;

  @IdField({ optional: true })
  bodyId?: string;

  @Field(() => Int, { nullable: true })
  fiscalYear?: number;

  @Field(() => MeetingStateEnum, { nullable: true })
  state?: MeetingState;

  @Field(() => MeetingOrderEnum, { nullable: true, defaultValue: 'NEWEST_FIRST' })
  order: MeetingOrder;
}

@ArgsType()
export class BodyMeetingsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'Fiscal year, from 1 April.' })
  year?: number;
}

@InputType()
export class CreateMeetingInput {
  @IdField({ list: true })
  @ArrayMaxSize(10)
  bodyIds: string[];

  /** At most one sub-group of origin per body. */
  @IdField({ list: true, optional: true })
  @ArrayMaxSize(10)
  subGroupIds?: string[];

  @PlainField(() => LocalDate)
  heldOn: string;

  @PlainField(() => LocalTime)
  startsAt: string;

  @PlainField(() => LocalTime)
  endsAt: string;

  @TextField({ optional: true })
  place?: string;

  @PlainField(() => Boolean, { nullable: true })
  online?: boolean;

  /** The strictest of the bodies' own when left out. */
  @PlainField(() => OpennessEnum, { nullable: true })
  openness?: Openness;

  @TextField({ optional: true })
  opennessReason?: string;
}

@InputType()
export class UpdateMeetingInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => LocalDate, { nullable: true })
  heldOn?: string;

  @PlainField(() => LocalTime, { nullable: true })
  startsAt?: string;

  @PlainField(() => LocalTime, { nullable: true })
  endsAt?: string;

  @TextField({ optional: true })
  place?: string;

  @PlainField(() => Boolean, { nullable: true })
  online?: boolean;

  @PlainField(() => OpennessEnum, { nullable: true })
  openness?: Openness;

  @TextField({ optional: true })
  opennessReason?: string;
}

@InputType()
export class MoveMeetingInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => MeetingStateEnum)
  to: MeetingState;
}

@InputType()
export class InviteOrganisationInput {
  @IdField()
  meetingId: string;

  /** The body of the meeting that invites: the guest sees the meeting as a member of that body would. */
  @IdField()
  bodyId: string;

  @IdField()
  organisationId: string;
}
