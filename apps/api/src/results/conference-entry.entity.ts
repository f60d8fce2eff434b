import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CATEGORIES, type Category, ENTRY_KINDS, type EntryKind, URGENCIES, type Urgency } from '#libs/consent';
import { OneOf, Text } from '../platform/database/columns';
import { NOBODY } from '../platform/ids/ids';

/**
 * Something recorded in a conference, in words that are sealed; added to, never changed: a correction is an entry that
 * replaces another. It is read by its categories, as sections are (visibility rule 8).
 */
@Entity()
@Check(
  'conference_entry_categories',
  `cardinality(categories) > 0 AND categories <@ ARRAY[${CATEGORIES.map((one) => `'${one}'`).join(', ')}]`,
)
@Check('conference_entry_urgent', `(kind = 'POLICY') = (urgency <> 'NONE')`)
export class ConferenceEntry {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('entry_of_case')
  @Column('uuid')
  caseId: string;

  @Index('entry_of_conference')
  @Column('uuid')
  conferenceId: string;

  @OneOf('conference_entry', ENTRY_KINDS)
  kind: EntryKind;

  /** Of a policy of support; NONE of anything else. */
  @OneOf('conference_entry', URGENCIES, 'NONE')
  urgency: Urgency;

  @Column({ type: 'text', array: true })
  categories: Category[];

  /** The publication that stood when it was written: consent to an earlier one does not cover it. */
  @Column('int')
  publication: number;

  @Text()
  sealed: string;

  /** With which its recorder checked that it names nobody. */
  @Text()
  engineVersion: string;

  /** How many findings were let stand. */
  @Column({ type: 'int', default: 0 })
  dismissed: number;

  /** Why, word by word; sealed like the text. */
  @Text('')
  sealedReasons: string;

  /** The entry of which it is the correction; NOBODY where it is a new one. */
  @Index('entry_replaced')
  @Index('entry_replaced_once', { unique: true, where: `replaces_id <> '${NOBODY}'` })
  @Column({ type: 'uuid', default: NOBODY })
  replacesId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  recordedAt: Date;
}
