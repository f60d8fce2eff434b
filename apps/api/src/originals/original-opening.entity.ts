import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { type DisclosureGround, GROUNDS_FOR_ORIGINALS } from '#libs/consent';
import { OneOf, Text } from '../platform/database/columns';

/**
 * A request to open the sealed original of one paper, by the person whose paper it was, for one short time; what was
 * decided about it are acts of their own (visibility rule 12).
 */
@Entity()
@Check('original_opening_article', `article <> '' AND sealed_reason <> '' AND sealed_necessity <> ''`)
@Check('original_opening_span', `requested_at < expires_at AND expires_at <= requested_at + interval '24 hours'`)
export class OriginalOpening {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('opening_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  conferenceId: string;

  @Column('uuid')
  editionId: string;

  @OneOf('original_opening', GROUNDS_FOR_ORIGINALS)
  ground: DisclosureGround;

  @Text()
  article: string;

  @Text()
  sealedReason: string;

  @Text()
  sealedNecessity: string;

  /** With which both texts were checked to name nobody. */
  @Text()
  engineVersion: string;

  /** How many findings were let stand. */
  @Column({ type: 'int', default: 0 })
  dismissed: number;

  /** Why, word by word; sealed like the texts. */
  @Text()
  sealedDismissals: string;

  @Index('openings_of_asker')
  @Column('uuid')
  requestedByStaffId: string;

  @Column('uuid')
  requestedByOrganisationId: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Index('opening_until')
  @Column('timestamptz')
  expiresAt: Date;
}
