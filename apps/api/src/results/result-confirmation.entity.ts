import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A reader's word that a result is what was agreed on, about the result exactly as it is. */
@Entity()
@Index('confirmation_of_result', ['resultId', 'staffId', 'organisationId'], { unique: true })
export class ResultConfirmation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('result_confirmation_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  resultId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}
