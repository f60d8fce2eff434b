import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OneOf } from '../platform/database/columns';

export const EXCEPTION_ACTS = ['MANAGER', 'PARTNER', 'REVOKED'] as const;
export type ExceptionActKind = (typeof EXCEPTION_ACTS)[number];

/** One half of an approval, or the end of it; added to, never changed. */
@Entity()
@Index('act_of_exception', ['exceptionId', 'kind'], { unique: true })
export class ExceptionAct {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  exceptionId: string;

  @Index('acts_of_case')
  @Column('uuid')
  caseId: string;

  @OneOf('exception_act', EXCEPTION_ACTS)
  kind: ExceptionActKind;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}
