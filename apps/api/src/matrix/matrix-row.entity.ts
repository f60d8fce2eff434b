import { Column, Entity, Index } from 'typeorm';
import { PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingBody } from '../bodies';
import { PolicyMatrix } from './policy-matrix.entity';
import { PolicyMeasure } from './policy-measure.entity';

/** A pair of 課題 and 取組内容 under one marker (ア, イ …), each a heading with its bullets in order. */
@Entity()
@Index(['matrixId'])
export class MatrixRow extends Thing {
  @PointsTo(() => PolicyMatrix)
  matrixId: string;

  @PointsTo(() => MeetingBody, { nullable: true })
  bodyId: string | null;

  @PointsTo(() => PolicyMeasure)
  measureId: string;

  @Column({ type: 'int', default: 0 })
  position: number;

  @Text('')
  marker: string;

  @Text()
  issueTitle: string;

  @Column({ type: 'text', array: true, default: '{}' })
  issueBullets: string[];

  @Text('')
  initiativeTitle: string;

  @Column({ type: 'text', array: true, default: '{}' })
  initiativeBullets: string[];
}
