import { Check, Column, Entity, Index } from 'typeorm';
import { Day, Text, Thing } from '../platform/database/columns';

/** An organisation's agreement on sharing information: what it signed, until when. Without one in force it opens no case. */
@Entity()
@Check('sharing_agreement_span', 'signed_on < expires_on')
export class SharingAgreement extends Thing {
  @Index('agreement_of_organisation')
  @Column('uuid')
  organisationId: string;

  @Text()
  textVersion: string;

  @Day()
  signedOn: string;

  /** The first day on which it no longer holds. */
  @Day()
  expiresOn: string;

  @Column('uuid')
  signedByStaffId: string;

  /** Ended before it expired, from this day on. */
  @Day({ open: true })
  endedOn: string;
}
