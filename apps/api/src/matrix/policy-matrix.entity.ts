import { Column, Entity, Index } from 'typeorm';
import { Day, PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingBody } from '../bodies';

/** One version of a body's table of issues and initiatives, as of a day. Without a keeper nobody reads it. */
@Entity()
@Index(['bodyId'])
export class PolicyMatrix extends Thing {
  @PointsTo(() => MeetingBody, { nullable: true })
  bodyId: string | null;

  @Text('')
  title: string;

  @Column({ type: 'int', default: 1 })
  versionNumber: number;

  @Day()
  asOf: string;
}
