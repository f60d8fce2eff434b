import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations';
import { Day, PointsTo, Text } from '../platform/database/columns';
import { Staff } from './staff.entity';

/** An organisation's word that exactly these posts are still held, once a quarter. Added, never changed. */
@Entity()
@Index(['organisationId', 'attestedOn'])
export class StaffAttestation {
  @PrimaryColumn('uuid')
  id: string;

  @PointsTo(() => Organisation)
  organisationId: string;

  @Day()
  attestedOn: string;

  /** The quarter of the fiscal year for which it was given, like 2026Q1. */
  @Text()
  dueQuarter: string;

  @PointsTo(() => Staff)
  attestedByStaffId: string;

  @Column('uuid', { array: true })
  postIds: string[];

  @Column('timestamptz')
  createdAt: Date;
}
