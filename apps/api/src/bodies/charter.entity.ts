import { Column, Entity, Index } from 'typeorm';
import { Day, OneOf, PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingBody } from './meeting-body.entity';

export const MERGE_APPROVERS = ['CHAIR', 'SECRETARIAT'] as const;

/** One version of a body's 設置要綱: who may convene, and who approves a merge for it. */
@Entity()
@Index(['bodyId', 'number'], { unique: true })
export class Charter extends Thing {
  @PointsTo(() => MeetingBody)
  bodyId: string;

  @Column('int')
  number: number;

  @Text()
  title: string;

  @Day()
  effectiveFrom: string;

  /** Roles that may convene a meeting. */
  @Column({ type: 'text', array: true, default: '{}' })
  conveningRights: string[];

  @OneOf('charter', MERGE_APPROVERS, 'CHAIR')
  mergeApprover: (typeof MERGE_APPROVERS)[number];
}
