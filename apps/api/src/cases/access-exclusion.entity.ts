import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OneOf } from '../platform/database/columns';

export const EXCLUSION_KINDS = ['ORGANISATION', 'STAFF'] as const;
export type ExclusionKind = (typeof EXCLUSION_KINDS)[number];

/** Somebody who must not learn that a case exists, whatever else is granted; seen by its presenters alone. */
@Entity()
export class AccessExclusion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('exclusion_of_case')
  @Column('uuid')
  caseId: string;

  @OneOf('access_exclusion', EXCLUSION_KINDS)
  kind: ExclusionKind;

  /** The organisation's or the person's id. */
  @Index('exclusion_of_subject')
  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  addedByStaffId: string;

  @Column('timestamptz')
  addedAt: Date;

  /** 'infinity' while it holds. */
  @Column({ type: 'timestamptz', default: 'infinity' })
  endedAt: Date;
}
