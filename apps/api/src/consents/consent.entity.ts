import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CATEGORIES, type Category } from '#libs/consent';
import { OneOf, Text } from '../platform/database/columns';

export const PURPOSES = ['CASE_CONFERENCE', 'REFERRAL'] as const;
export const CONSENT_DECISIONS = ['GRANTED', 'REFUSED'] as const;
export const CONSENT_FORMS = ['WRITTEN', 'VERBAL_RECORDED', 'ELECTRONIC'] as const;
export type Purpose = (typeof PURPOSES)[number];
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** What she agreed to or refused: purpose × category × recipient × conference × period; added to, never changed. */
@Entity()
@Index('consent_of_case', ['caseId', 'recipientOrganisationId'])
@Check('consent_span', 'valid_from < valid_until')
export class Consent {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  conferenceId: string;

  @Column('uuid')
  recipientOrganisationId: string;

  @OneOf('consent', CATEGORIES)
  category: Category;

  @OneOf('consent', PURPOSES)
  purpose: Purpose;

  @OneOf('consent', CONSENT_DECISIONS)
  decision: ConsentDecision;

  @OneOf('consent', CONSENT_FORMS)
  form: ConsentForm;

  /** In which it was explained to her. */
  @Text('ja')
  language: string;

  @Column({ type: 'boolean', default: false })
  companion: boolean;

  @Column('uuid')
  explainedByStaffId: string;

  /** Of the text that was explained: what is published later is not covered. */
  @Column('int')
  publication: number;

  @Column('timestamptz')
  validFrom: Date;

  /** 'infinity' where she named no end. */
  @Column({ type: 'timestamptz', default: 'infinity' })
  validUntil: Date;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  givenAt: Date;
}
