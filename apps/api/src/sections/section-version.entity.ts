import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CASE_SECTIONS, type CaseSectionName } from '#libs/consent';
import { OneOf, Text } from '../platform/database/columns';

/** A section as it was published once; added to, never changed. */
@Entity()
@Index('version_of_section', ['caseId', 'section', 'publication'], { unique: true })
export class SectionVersion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @OneOf('section_version', CASE_SECTIONS)
  section: CaseSectionName;

  @Column('int')
  publication: number;

  @Text()
  sealed: string;

  @Column({ type: 'boolean', default: false })
  couldNotBeAsked: boolean;

  /** The check of anonymity that it passed. */
  @Column('uuid')
  attestationId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  publishedAt: Date;
}
