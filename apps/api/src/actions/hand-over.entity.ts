import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations';
import { Staff } from '../people';
import { PointsTo } from '../platform/database/columns';

/** That one person's open work went to another in the same organisation, in one step. Added, never changed. */
@Entity()
@Index(['organisationId', 'at'])
export class HandOver {
  @PrimaryColumn('uuid')
  id: string;

  @PointsTo(() => Organisation)
  organisationId: string;

  @PointsTo(() => Staff)
  fromStaffId: string;

  @PointsTo(() => Staff)
  toStaffId: string;

  /** How many actions went over. */
  @Column('int')
  actions: number;

  @Column('timestamptz')
  at: Date;
}
