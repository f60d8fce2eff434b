import { Column, Entity, Index } from 'typeorm';
import { CASE_STATES, type CaseState, statesOf } from '#libs/states';
import { OneOf, Text, Thing } from '../platform/database/columns';

/** A case as far as it exists without its content: who presents it, under which public code. */
@Entity()
export class CasePresentation extends Thing {
  /** Eight random characters: they show no sequence. */
  @Index('case_code', { unique: true })
  @Text()
  code: string;

  @Column('uuid')
  presentingOrganisationId: string;

  @Column('uuid')
  createdByStaffId: string;

  @OneOf('case_presentation', statesOf(CASE_STATES), 'DRAFT')
  state: CaseState;

  /** How often it was published; 0 while nothing is. */
  @Column({ type: 'int', default: 0 })
  publication: number;

  @Column('timestamptz')
  createdAt: Date;
}
