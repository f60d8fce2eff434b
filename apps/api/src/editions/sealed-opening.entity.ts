import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Text } from '../platform/database/columns';

/**
 * A request to open a paper as it was issued, after it was taken out of circulation: by an officer of the house that
 * presents the case, with an article of law, to be approved by an officer of another house (visibility rule 12).
 */
@Entity()
@Check('sealed_opening_article', `article <> '' AND sealed_reason <> '' AND sealed_necessity <> ''`)
@Check(
  'sealed_opening_officers',
  'approver_staff_id <> requested_by_staff_id AND approver_organisation_id <> requesting_organisation_id',
)
export class SealedOpening {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('openings_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  editionId: string;

  /** The id of an article that is kept as data. */
  @Text()
  article: string;

  @Text()
  sealedReason: string;

  @Text()
  sealedNecessity: string;

  @Index('openings_of_requester')
  @Column('uuid')
  requestedByStaffId: string;

  @Column('uuid')
  requestingOrganisationId: string;

  /** Who is to approve. */
  @Index('openings_of_approver')
  @Column('uuid')
  approverStaffId: string;

  @Column('uuid')
  approverOrganisationId: string;

  @Column('timestamptz')
  requestedAt: Date;
}
