import { Check, Column, Entity, Index } from 'typeorm';
import { CATEGORIES, type Category } from '#libs/consent';
import { Day, Text, Thing } from '../platform/database/columns';

/**
 * What one named organisation is asked for about a case (困難な問題を抱える女性への支援に関する法律15条3項), in words that
 * are sealed. It is read by its categories, as sections are (visibility rule 8); only its end changes.
 */
@Entity()
@Check(
  'information_request_categories',
  `cardinality(categories) > 0 AND categories <@ ARRAY[${CATEGORIES.map((one) => `'${one}'`).join(', ')}]`,
)
@Check('information_request_filled', `article <> '' AND sealed_purpose <> '' AND sealed_wish <> ''`)
export class InformationRequest extends Thing {
  @Index('requests_of_case')
  @Column('uuid')
  caseId: string;

  /** The conference for which it is asked. */
  @Column('uuid')
  conferenceId: string;

  /** Who is asked. */
  @Index('requests_to_organisation')
  @Column('uuid')
  organisationId: string;

  @Column({ type: 'text', array: true })
  categories: Category[];

  /** The publication that stood when it was asked: consent to an earlier one does not cover it. */
  @Column('int')
  publication: number;

  /** The id of the article on which it is asked. */
  @Text()
  article: string;

  @Text()
  sealedPurpose: string;

  @Text()
  sealedWish: string;

  /** A day by which an answer would help; 'infinity' where none is named. Nothing happens when it has passed. */
  @Day({ open: true })
  answerBy: string;

  /** With which the asker checked that it names nobody. */
  @Text()
  engineVersion: string;

  /** How many findings were let stand. */
  @Column({ type: 'int', default: 0 })
  dismissed: number;

  /** Why, word by word; sealed like the text. */
  @Text('')
  sealedReasons: string;

  @Column('uuid')
  staffId: string;

  @Column('timestamptz')
  askedAt: Date;

  /** 'infinity' while it stands. */
  @Column({ type: 'timestamptz', default: 'infinity' })
  withdrawnAt: Date;
}
