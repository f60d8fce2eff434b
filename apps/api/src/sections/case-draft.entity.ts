import { Check, Column, Entity, Index } from 'typeorm';
import { CASE_SECTIONS, type CaseSectionName } from '#libs/consent';
import { OneOf, Text, Thing } from '../platform/database/columns';

/** A section as it is being typed: only the latest text, for the presenting organisation's readers alone. */
@Entity()
@Index('draft_of_section', ['caseId', 'section'], { unique: true })
@Check('case_draft_asked', `section = 'PERSONS_VIEW' OR NOT could_not_be_asked`)
export class CaseDraft extends Thing {
  @Column('uuid')
  caseId: string;

  @OneOf('case_draft', CASE_SECTIONS)
  section: CaseSectionName;

  @Text()
  sealed: string;

  /** The person could not be asked; the text says why. */
  @Column({ type: 'boolean', default: false })
  couldNotBeAsked: boolean;

  @Column('uuid')
  savedByStaffId: string;

  @Column('timestamptz')
  savedAt: Date;
}
