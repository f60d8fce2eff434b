import { Column, Entity, Index } from 'typeorm';
import { MeetingBody } from '../bodies';
import { Organisation } from '../organisations';
import { Staff } from '../people';
import { PointsTo, Thing } from '../platform/database/columns';
import { MeetingSeries } from './meeting-series.entity';

/** That a body approved a merge: by its chair, or by its secretariat where its charter says so. */
@Entity()
@Index(['seriesId', 'bodyId'], { unique: true })
export class MergeApproval extends Thing {
  @PointsTo(() => MeetingSeries)
  seriesId: string;

  @PointsTo(() => MeetingBody)
  bodyId: string;

  @PointsTo(() => Organisation)
  organisationId: string;

  @PointsTo(() => Staff)
  staffId: string;

  @Column({ type: 'timestamptz' })
  approvedAt: Date;
}
