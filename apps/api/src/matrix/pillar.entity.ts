import { Column, Entity, Index } from 'typeorm';
import { PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingBody } from '../bodies';
import { PolicyMatrix } from './policy-matrix.entity';

/** A pillar （１） of a policy matrix. */
@Entity()
@Index(['matrixId'])
export class Pillar extends Thing {
  @PointsTo(() => PolicyMatrix)
  matrixId: string;

  @PointsTo(() => MeetingBody, { nullable: true })
  bodyId: string | null;

  @Column('int')
  number: number;

  @Text()
  title: string;
}
