import { Entity, Index } from 'typeorm';
import { Organisation } from '../organisations';
import { Staff } from '../people';
import { OneOf, PointsTo, Text } from '../platform/database/columns';
import { MeetingPart } from './meeting-part';

export const ATTENDANCE_STATUSES = ['PRESENT', 'ABSENT', 'PROXY', 'LEFT'] as const;
export const ATTENDANCE_PARTS = ['PARTICIPANT', 'FACILITATOR', 'SECRETARIAT', 'OBSERVER'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];
export type AttendancePartName = (typeof ATTENDANCE_PARTS)[number];

/** That an organisation, perhaps by a person, was at a meeting; `bodyIds` are the bodies it came for. */
@Entity()
@Index(['meetingId'])
@Index(['organisationId'])
export class Attendance extends MeetingPart {
  @PointsTo(() => Organisation)
  organisationId: string;

  @PointsTo(() => Staff, { nullable: true })
  staffId: string | null;

  /** The post that came, never a name. */
  @Text('')
  label: string;

  @OneOf('attendance', ATTENDANCE_STATUSES, 'PRESENT')
  status: AttendanceStatus;

  @OneOf('attendance', ATTENDANCE_PARTS, 'PARTICIPANT')
  part: AttendancePartName;

  @PointsTo(() => Organisation, { nullable: true })
  proxyForOrganisationId: string | null;
}
