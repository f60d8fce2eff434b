import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { availableMoves, MEETING_STATES as TABLE } from '#libs/states';
import { type Openness, OpennessEnum } from '../bodies';
import { Connection, LocalDate, LocalTime } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { sitsInAll } from './convened';
import { MeetingStateEnum } from './enums';
import type { Meeting, MeetingState } from './meeting.entity';

@ObjectType('Meeting')
export class MeetingModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalDate)
  heldOn: string;

  @Field(() => LocalTime)
  startsAt: string;

  @Field(() => LocalTime)
  endsAt: string;

  @Field(() => String)
  place: string;

  @Field(() => Boolean)
  online: boolean;

  @Field(() => OpennessEnum)
  openness: Openness;

  @Field(() => String)
  opennessReason: string;

  @Field(() => MeetingStateEnum)
  state: MeetingState;

  @Field(() => Boolean, { description: 'Held for more than one body, of which the reader may know only some.' })
  isJoint: boolean;

  @Field(() => [MeetingStateEnum])
  availableMoves: readonly MeetingState[];

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];

  bodyIds: readonly string[];
}

@ObjectType('MeetingConnection')
export class MeetingConnection extends Connection(MeetingModel, 'Meeting') {}

const ACTS = ['convene', 'proposeItem'] as const;

/** What a refused writer is shown of the present row: the fields that everyone may read, nothing kept beside them. */
export function publicMeeting({ bodyIds: _bodyIds, ...meeting }: MeetingModel): object {
  return meeting;
}

/** A meeting as anyone who sees it may know it; for which bodies it is held is a question of its own. */
export function toMeeting(row: Meeting, actor: Actor): MeetingModel {
  const { id, code, heldOn, startsAt, endsAt, place, online, openness, opennessReason, state, version, bodyIds } = row;
  const keeps = sitsInAll(actor, bodyIds, heldOn);
  const abilities = ACTS.filter((act) => actor.ability.can(act, row) && (act !== 'convene' || keeps));
  const moves = abilities.includes('convene') ? availableMoves(TABLE, state) : [];
  return {
    id,
    code,
    heldOn,
    startsAt,
    endsAt,
    place,
    online,
    openness,
    opennessReason,
    state,
    isJoint: bodyIds.length > 1,
    availableMoves: moves.filter((to) => to !== 'HELD' || heldOn <= actor.today),
    version,
    abilities,
    bodyIds,
  };
}
