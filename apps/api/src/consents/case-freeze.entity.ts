import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NOBODY } from '../platform/ids/ids';

/** Somebody heard her wish: until the presenter settles it, the case is closed to all others. */
@Entity()
export class CaseFreeze {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The id of no case where the code was that of none. */
  @Index('freeze_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  askedByStaffId: string;

  @Column('uuid')
  askedByOrganisationId: string;

  @Column('timestamptz')
  askedAt: Date;

  /** 'infinity' while it holds. */
  @Column({ type: 'timestamptz', default: 'infinity' })
  settledAt: Date;

  @Column({ type: 'uuid', default: NOBODY })
  settledByStaffId: string;
}
