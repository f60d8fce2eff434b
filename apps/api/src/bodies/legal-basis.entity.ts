import { Column, Entity, Index } from 'typeorm';
import { PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingBody } from './meeting-body.entity';

/** A law and article on which a body stands (根拠法令). */
@Entity()
@Index(['bodyId'])
export class LegalBasis extends Thing {
  @PointsTo(() => MeetingBody)
  bodyId: string;

  @Text()
  law: string;

  @Text()
  article: string;

  @Column({ type: 'int', default: 0 })
  position: number;
}
