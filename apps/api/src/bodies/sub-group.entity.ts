import { Entity, Index } from 'typeorm';
import { PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingBody } from './meeting-body.entity';

/** A part of a body that meets by itself, such as a research team; its meetings count in the body's numbers. */
@Entity()
@Index(['bodyId'])
export class SubGroup extends Thing {
  @PointsTo(() => MeetingBody)
  bodyId: string;

  @Text()
  name: string;
}
