import { Column, Entity, Index } from 'typeorm';
import { Organisation } from '../organisations';
import { PointsTo } from '../platform/database/columns';
import { MeetingGroup } from './meeting-group.entity';
import { MeetingPart } from './meeting-part';

/** An organisation that takes part in a group, in the order of the roster. */
@Entity()
@Index(['meetingId'])
@Index(['groupId', 'organisationId'], { unique: true })
export class GroupParticipant extends MeetingPart {
  @PointsTo(() => MeetingGroup)
  groupId: string;

  @PointsTo(() => Organisation)
  organisationId: string;

  @Column({ type: 'int', default: 0 })
  position: number;
}
