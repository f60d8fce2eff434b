import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A person on a case's reader list, for the organisation for which they read it, confirmed by its presenter. */
@Entity()
@Index('cases_of_reader', ['staffId', 'organisationId'])
export class CaseReader {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('reader_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  confirmedByStaffId: string;

  @Column('timestamptz')
  addedAt: Date;

  /** 'infinity' while on the list. */
  @Column({ type: 'timestamptz', default: 'infinity' })
  removedAt: Date;
}
