import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Attendance, AttendancePartName, AttendanceStatus } from './attendance.entity';
import { AttendancePartEnum, AttendanceStatusEnum } from './enums';
import type { MeetingFor } from './meeting-for.entity';
import type { MeetingGroup } from './meeting-group.entity';

@ObjectType('MeetingFor', { description: 'A body for which a meeting is held, as far as the reader may know of it.' })
export class MeetingForModel {
  @Field(() => ID)
  bodyId: string;

  @Field(() => String)
  bodyName: string;

  @Field(() => String)
  bodyShortName: string;

  @Field(() => String)
  subGroupName: string;

  @Field(() => Int)
  fiscalYear: number;

  @Field(() => Int, { description: 'Number within the fiscal year.' })
  fiscalOrdinal: number;

  @Field(() => Int, { description: 'Number since the body began.' })
  runningOrdinal: number;
}

@ObjectType('HeadCount')
export class HeadCountModel {
  @Field(() => Int)
  count: number;

  @Field(() => String)
  qualifier: string;
}

@ObjectType('Attendance')
export class AttendanceModel {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The post that came, never a name.' })
  label: string;

  @Field(() => AttendanceStatusEnum)
  status: AttendanceStatus;

  @Field(() => AttendancePartEnum)
  part: AttendancePartName;

  @Field(() => Int)
  version: number;

  organisationId: string;
  staffId: string | null;
  proxyForOrganisationId: string | null;
}

@ObjectType('MeetingGroup')
export class MeetingGroupModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  facilitatorPost: string;

  @Field(() => Int)
  version: number;

  facilitatorOrganisationId: string | null;
}

@ObjectType('Lecturer')
export class LecturerModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;
}

@ObjectType('Invitation')
export class InvitationModel {
  @Field(() => ID)
  id: string;

  organisationId: string;
}

export const toMeetingFor = (row: MeetingFor): MeetingForModel => ({
  bodyId: row.bodyId,
  bodyName: row.bodyName,
  bodyShortName: row.bodyShortName,
  subGroupName: row.subGroupName,
  fiscalYear: row.fiscalYear,
  fiscalOrdinal: row.fiscalOrdinal,
  runningOrdinal: row.runningOrdinal,
});

export const toAttendance = (row: Attendance): AttendanceModel => ({
  id: row.id,
  label: row.label,
  status: row.status,
  part: row.part,
  version: row.version,
  organisationId: row.organisationId,
  staffId: row.staffId,
  proxyForOrganisationId: row.proxyForOrganisationId,
});

export const toGroup = (row: MeetingGroup): MeetingGroupModel => ({
  id: row.id,
  name: row.name,
  facilitatorPost: row.facilitatorPost,
  version: row.version,
  facilitatorOrganisationId: row.facilitatorOrganisationId,
});
