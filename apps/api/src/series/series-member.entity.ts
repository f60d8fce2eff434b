import { Column, Entity, Index } from 'typeorm';
import { MeetingBody } from '../bodies';
import { PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingSeries } from './meeting-series.entity';

/** A body in a series by name; seen by its members, and by the approvers of each body in the series. */
@Entity()
@Index(['seriesId', 'bodyId'], { unique: true })
@Index(['bodyId'])
export class SeriesMember extends Thing {
  @PointsTo(() => MeetingSeries)
  seriesId: string;

  @PointsTo(() => MeetingBody)
  bodyId: string;

  /** All bodies of the series, repeated so that one row decides who sees it. */
  @Column({ type: 'uuid', array: true })
  seriesBodyIds: string[];

  @Text()
  bodyName: string;

  @Text()
  bodyShortName: string;

  @Column({ type: 'int', default: 0 })
  position: number;
}
