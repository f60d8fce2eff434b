import { Check, Column, Entity, Index } from 'typeorm';
import { Text } from '../platform/database/columns';
import { MeetingPart } from './meeting-part';

/** Attendance known by number alone; the qualifier （程度, 約, 以上, 数名） says how far the number may be trusted. */
@Entity()
@Index(['meetingId'])
@Check('head_count_positive', 'count >= 0')
export class HeadCount extends MeetingPart {
  @Column('int')
  count: number;

  @Text('')
  qualifier: string;
}
