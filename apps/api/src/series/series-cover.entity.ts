import { Column, Entity } from 'typeorm';
import { Day, PointsTo, Text } from '../platform/database/columns';
import { MeetingSeries } from './meeting-series.entity';

/** What stands on the cover of the report; it may name every body, so only members of all of them see it. */
@Entity()
export class SeriesCover {
  @PointsTo(() => MeetingSeries, { primary: true })
  seriesId: string;

  @Column({ type: 'uuid', array: true })
  bodyIds: string[];

  @Text()
  title: string;

  @Text('')
  paperNumber: string;

  @Day({ nullable: true })
  reportDate: string | null;

  @Text('')
  receivingCouncil: string;

  @Text('')
  asOfNote: string;

  @Column({ type: 'int', default: 1 })
  version: number;
}
