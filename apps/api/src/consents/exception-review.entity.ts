import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An auditor has looked at an entry of the register; added to, never changed. */
@Entity()
export class ExceptionReview {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  exceptionId: string;

  @Index('reviews_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}
