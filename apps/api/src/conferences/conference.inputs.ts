import { InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import type { ConferenceState } from '#libs/states';
import { IdField, LocalDate, LocalTime, PlainField, TextField } from '../platform/graphql';
import type { ConferenceGuestKind, ConferencePresence } from './conference-attendance.entity';
import { ConferenceGuestKindEnum, ConferencePresenceEnum, ConferenceStateEnum } from './enums';

@InputType()
export class CallConferenceInput {
  @IdField()
  caseId: string;

  /** Under whose rules on consent it is called; the bodies show nothing of it. */
  @IdField({ list: true })
  @ArrayMinSize(1, { context: { code: 'BODY_REQUIRED' } })
  @ArrayMaxSize(10)
  bodyIds: string[];

  @PlainField(() => LocalDate)
  heldOn: string;

  @PlainField(() => LocalTime)
  startsAt: string;

  @PlainField(() => LocalTime)
  endsAt: string;

  @TextField({ optional: true })
  place?: string;

  @TextField({ optional: true })
  callAddress?: string;

  /** Needed where it begins within 48 hours. */
  @PlainField(() => Boolean, { defaultValue: false })
  emergency: boolean;
}

@InputType()
export class ChangeConferenceInput {
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

  @TextField({ optional: true })
  callAddress?: string;

  @PlainField(() => Boolean, { nullable: true })
  emergency?: boolean;
}

@InputType()
export class MoveConferenceInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => ConferenceStateEnum)
  to: ConferenceState;
}

@InputType()
export class InviteToConferenceInput {
  @IdField()
  conferenceId: string;

  /** A reader of the case. */
  @IdField()
  staffId: string;

  /** For which the person reads it. */
  @IdField()
  organisationId: string;
}

@InputType()
export class SeatGuestInput {
  @IdField()
  conferenceId: string;

  @PlainField(() => ConferenceGuestKindEnum)
  kind: ConferenceGuestKind;

  @PlainField(() => Boolean, { defaultValue: false })
  pledgedOnPaper: boolean;
}

@InputType()
export class AnswerConferenceInput {
  @IdField()
  attendanceId: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => ConferencePresenceEnum)
  presence: ConferencePresence;

  /** Said by whoever takes part from elsewhere: nobody else hears or sees it there. */
  @PlainField(() => Boolean, { defaultValue: false })
  declaredAlone: boolean;

  @PlainField(() => Boolean, { nullable: true })
  pledgedOnPaper?: boolean;
}
