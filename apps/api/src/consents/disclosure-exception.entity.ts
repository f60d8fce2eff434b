import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import {
  CATEGORIES,
  type Category,
  DISCLOSURE_GROUNDS,
  type DisclosureGround,
  GROUNDS_FOR_VIOLENCE,
} from '#libs/consent';
import { OneOf, Text } from '../platform/database/columns';

/** A request to open a category to an organisation on a ground other than consent; its approvals are acts of their own. */
@Entity()
@Index('exception_of_case', ['caseId', 'recipientOrganisationId'])
@Check(
  'disclosure_exception_violence',
  `category <> 'VIOLENCE_SAFETY' OR ground IN (${GROUNDS_FOR_VIOLENCE.map((one) => `'${one}'`).join(', ')})`,
)
@Check('disclosure_exception_article', `article <> '' AND sealed_reason <> '' AND sealed_necessity <> ''`)
@Check(
  'disclosure_exception_approvers',
  [
    'manager_staff_id <> requested_by_staff_id AND partner_staff_id <> requested_by_staff_id',
    'manager_staff_id <> partner_staff_id AND partner_organisation_id <> presenting_organisation_id',
  ].join(' AND '),
)
@Check('disclosure_exception_span', `requested_at < expires_at AND expires_at < 'infinity'`)
export class DisclosureException {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  recipientOrganisationId: string;

  @OneOf('disclosure_exception', CATEGORIES)
  category: Category;

  @OneOf('disclosure_exception', DISCLOSURE_GROUNDS)
  ground: DisclosureGround;

  @Text()
  article: string;

  @Text()
  sealedReason: string;

  @Text()
  sealedNecessity: string;

  /** With which both texts were checked to name nobody; empty where that was asked for before there was a check. */
  @Text('')
  engineVersion: string;

  /** How many findings were let stand. */
  @Column({ type: 'int', default: 0 })
  dismissed: number;

  /** Why, word by word; sealed like the texts. */
  @Text('')
  sealedDismissals: string;

  /** The presenter acts alone at once; approved within 24 hours, or closed. */
  @Column({ type: 'boolean', default: false })
  urgent: boolean;

  @Column('uuid')
  requestedByStaffId: string;

  @Column('uuid')
  presentingOrganisationId: string;

  /** A manager of the presenting organisation, who is to approve; NOBODY where it was urgent and there is none. */
  @Column('uuid')
  managerStaffId: string;

  /** Somebody of another organisation, who is to approve. */
  @Index('exceptions_of_partner')
  @Column('uuid')
  partnerStaffId: string;

  @Column('uuid')
  partnerOrganisationId: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
