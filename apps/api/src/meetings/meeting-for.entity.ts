import { Column, Entity, Index } from 'typeorm';
import { MeetingBody, SubGroup } from '../bodies';
import { Day, PointsTo, Text, Thing } from '../platform/database/columns';
import { Meeting } from './meeting.entity';

/** That a meeting is held for a body: the body's name on that day, its own numbers and the sub-group of origin. */
@Entity()
@Index(['meetingId', 'bodyId'], { unique: true })
@Index(['bodyId', 'heldOn'])
export class MeetingFor extends Thing {
  @PointsTo(() => Meeting)
  meetingId: string;

  @PointsTo(() => MeetingBody)
  bodyId: string;

  @Day()
  heldOn: string;

  @Column({ type: 'int', default: 0 })
  position: number;

  @Text()
  bodyName: string;

  @Text()
  bodyShortName: string;

  @PointsTo(() => SubGroup, { nullable: true })
  subGroupId: string | null;

  @Text('')
  subGroupName: string;

  @Column('int')
  fiscalYear: number;

  /** 令和N年度第M回. */
  @Column('int')
  fiscalOrdinal: number;

  /** 第M回 since the body began. */
  @Column('int')
  runningOrdinal: number;
}
