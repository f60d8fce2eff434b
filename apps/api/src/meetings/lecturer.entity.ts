import { Column, Entity, Index } from 'typeorm';
import { Text } from '../platform/database/columns';
import { MeetingPart } from './meeting-part';

/** Someone who lectures or comments and is counted apart; the label is an office, never a name. */
@Entity()
@Index(['meetingId'])
export class Lecturer extends MeetingPart {
  @Text()
  label: string;

  @Column({ type: 'int', default: 0 })
  position: number;
}
