import { Column, Entity, Index } from 'typeorm';
import { PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingBody } from '../bodies';
import { Pillar } from './pillar.entity';
import { PolicyMatrix } from './policy-matrix.entity';

/** A measure 施策① below a pillar. */
@Entity()
@Index(['matrixId'])
export class PolicyMeasure extends Thing {
  @PointsTo(() => PolicyMatrix)
  matrixId: string;

  @PointsTo(() => MeetingBody, { nullable: true })
  bodyId: string | null;

  @PointsTo(() => Pillar)
  pillarId: string;

  @Column({ type: 'int', default: 0 })
  position: number;

  @Text('')
  marker: string;

  @Text()
  title: string;
}
