import { Column, Entity, Index } from 'typeorm';
import { Organisation } from '../organisations';
import { OneOf, PointsTo, Thing } from '../platform/database/columns';
import { MeetingSeries } from './meeting-series.entity';

export const SERIES_EVENTS = [
  'IMPORTED',
  'PROPOSED',
  'APPROVED',
  'CARRIED_OUT',
  'COVER_CHANGED',
  'WITHDRAWN',
  'UNDONE',
] as const;
export type SeriesEventKind = (typeof SERIES_EVENTS)[number];

/** The register of a merge; it is added to, never changed, and stays after an undo. Seen by approvers. */
@Entity()
@Index(['seriesId'])
export class SeriesEvent extends Thing {
  @PointsTo(() => MeetingSeries)
  seriesId: string;

  @Column({ type: 'uuid', array: true })
  bodyIds: string[];

  @OneOf('series_event', SERIES_EVENTS)
  kind: SeriesEventKind;

  @PointsTo(() => Organisation, { nullable: true })
  organisationId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}
