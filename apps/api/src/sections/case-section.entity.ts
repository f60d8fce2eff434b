import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CASE_SECTIONS, type CaseSectionName, type Category, CATEGORY_OF } from '#libs/consent';
import { OneOf, Text } from '../platform/database/columns';

const PAIRS = Object.entries(CATEGORY_OF).map(([section, category]) => `('${section}', '${category}')`);

/** What is published of a case in one section: one row, so that row security is field security (visibility rule 5). */
@Entity()
@Index('section_of_case', ['caseId', 'section'], { unique: true })
@Check('case_section_category', `(section, category) IN (${PAIRS.join(', ')})`)
@Check('case_section_asked', `section = 'PERSONS_VIEW' OR NOT could_not_be_asked`)
export class CaseSection {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @OneOf('case_section', CASE_SECTIONS)
  section: CaseSectionName;

  @Column('text')
  category: Category;

  @Text()
  sealed: string;

  @Column({ type: 'boolean', default: false })
  couldNotBeAsked: boolean;

  /** The number of the publication in which it got this text: consent to an earlier one does not cover it. */
  @Column('int')
  publishedIn: number;

  @Column('timestamptz')
  publishedAt: Date;
}
