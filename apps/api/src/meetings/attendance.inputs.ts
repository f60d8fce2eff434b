import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, Max, Min, ValidateNested, IsIn } from 'class-validator';
import { HEAD_QUALIFIERS } from '#libs/overlap';
import { IdField, PlainField, TextField } from '../platform/graphql';
import type { AttendancePartName, AttendanceStatus } from './attendance.entity';
import { AttendancePartEnum, AttendanceStatusEnum } from './enums';

const ROWS = 200;

@InputType()
export class AttendanceRowInput {
  @IdField()
  organisationId: string;

  /** The person who came, where the organisation's posts show one. */
  @IdField({ optional: true })
  staffId?: string;

  /** The post that came, never a name. */
  @TextField({ max: 100, optional: true })
  label?: string;

  @PlainField(() => AttendanceStatusEnum, { nullable: true })
  status?: AttendanceStatus;

  @PlainField(() => AttendancePartEnum, { nullable: true })
  part?: AttendancePartName;

  @IdField({ optional: true })
  proxyForOrganisationId?: string;
}

@InputType()
export class RecordAttendanceInput {
  @IdField()
  meetingId: string;

  /** Version of the meeting: the rows are replaced as a whole. */
  @PlainField(() => Int)
  version: number;

  @Field(() => [AttendanceRowInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(ROWS)
  @Type(() => AttendanceRowInput)
  rows: AttendanceRowInput[];
}

@InputType()
export class RecordHeadCountInput {
  @IdField()
  meetingId: string;

  /** Version of the meeting. */
  @PlainField(() => Int)
  version: number;

  /** How many came; left out where the number is to be taken back. */
  @PlainField(() => Int, { nullable: true })
  @Min(0)
  @Max(100_000)
  count?: number;

  /** How far the number may be trusted: 程度, 約, 以上, 数名. */
  @TextField({ max: 20, optional: true })
  @IsIn(HEAD_QUALIFIERS)
  qualifier?: string;
}

@InputType()
export class LecturerInput {
  /** An office, never a name. */
  @TextField({ max: 100 })
  label: string;
}

@InputType()
export class RecordLecturersInput {
  @IdField()
  meetingId: string;

  /** Version of the meeting. */
  @PlainField(() => Int)
  version: number;

  @Field(() => [LecturerInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  @Type(() => LecturerInput)
  lecturers: LecturerInput[];
}

@InputType()
export class SaveGroupInput {
  @IdField()
  meetingId: string;

  /** Left out for a new group. */
  @IdField({ optional: true })
  id?: string;

  /** Version of the group; needed with its id. */
  @PlainField(() => Int, { nullable: true })
  version?: number;

  @TextField({ max: 60 })
  name: string;

  @TextField({ max: 100, optional: true })
  facilitatorPost?: string;

  @IdField({ optional: true })
  facilitatorOrganisationId?: string;

  @IdField({ list: true })
  @ArrayMaxSize(ROWS)
  participantIds: string[];
}
