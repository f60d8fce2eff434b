import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { availableMoves, CONFERENCE_STATES, type ConferenceState } from '#libs/states';
import { Connection, LocalDate, LocalTime } from '../platform/graphql';
import { someone } from '../platform/ids/ids';
import type { Actor } from '../platform/visibility';
import type { CaseConference } from './case-conference.entity';
import type {
  ConferenceAttendance,
  ConferenceAttendanceKind,
  ConferencePresence,
} from './conference-attendance.entity';
import { ConferenceAttendanceKindEnum, ConferencePresenceEnum, ConferenceStateEnum } from './enums';

@ObjectType('ConferenceAttendance')
export class ConferenceAttendanceModel {
  @Field(() => ID)
  id: string;

  @Field(() => ConferenceAttendanceKindEnum)
  kind: ConferenceAttendanceKind;

  @Field(() => ID, { nullable: true, description: 'Null for those who are at the table without an account.' })
  staffId: string | null;

  organisationId: string | null;

  @Field(() => ConferencePresenceEnum)
  presence: ConferencePresence;

  @Field(() => Boolean)
  declaredAlone: boolean;

  @Field(() => Boolean)
  pledgedOnPaper: boolean;

  @Field(() => Int)
  version: number;
}

@ObjectType('CaseConference', { description: 'A conference about one case, known to the readers of that case alone.' })
export class CaseConferenceModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => String)
  code: string;

  @Field(() => ConferenceStateEnum)
  state: ConferenceState;

  @Field(() => LocalDate)
  heldOn: string;

  @Field(() => LocalTime)
  startsAt: string;

  @Field(() => LocalTime)
  endsAt: string;

  @Field(() => String)
  place: string;

  @Field(() => String)
  callAddress: string;

  @Field(() => Boolean)
  emergency: boolean;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => [ConferenceStateEnum])
  availableMoves: readonly ConferenceState[];

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];
}

@ObjectType('CaseConferenceConnection')
export class CaseConferenceConnection extends Connection(CaseConferenceModel, 'CaseConference') {}

const ACTS = ['convene', 'confirm'] as const;

/** A conference as the readers of its case know it. */
export function toCaseConference(row: CaseConference, actor: Actor): CaseConferenceModel {
  const keeps = actor.ability.can('convene', row);
  const { id, caseId, code, state, heldOn, startsAt, endsAt, place, callAddress, emergency, createdAt, version } = row;
  return {
    id,
    caseId,
    code,
    state,
    heldOn,
    startsAt,
    endsAt,
    place,
    callAddress,
    emergency,
    createdAt,
    version,
    availableMoves: keeps ? availableMoves(CONFERENCE_STATES, state) : [],
    abilities: ACTS.filter((act) => actor.ability.can(act, row)),
  };
}

export const toConferenceAttendance = (row: ConferenceAttendance): ConferenceAttendanceModel => ({
  id: row.id,
  kind: row.kind,
  staffId: someone(row.staffId),
  organisationId: someone(row.organisationId),
  presence: row.presence,
  declaredAlone: row.declaredAlone,
  pledgedOnPaper: row.pledgedOnPaper,
  version: row.version,
});
