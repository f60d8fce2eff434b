import { Column, Entity, Index } from 'typeorm';
import { Day, OneOf, PointsTo, Text, Thing } from '../platform/database/columns';
import { Organisation } from '../organisations';

export const TIERS = ['REPRESENTATIVE', 'PRACTITIONER', 'CASE', 'WG', 'LIAISON'] as const;
export const CONSENT_RULES = ['NO_CASES', 'REQUIRED', 'NOT_REQUIRED_BY_LAW', 'UNDEFINED'] as const;
export const SECRECIES = ['STATUTORY', 'BY_RULE', 'NONE'] as const;
export const OPENNESSES = ['OPEN', 'CLOSED', 'PARTIAL'] as const;
export type Tier = (typeof TIERS)[number];
export type ConsentRule = (typeof CONSENT_RULES)[number];
export type Secrecy = (typeof SECRECIES)[number];
export type Openness = (typeof OPENNESSES)[number];

/** A body that meets (会議体). Its name is only a label: law, consent and secrecy are data of the body. */
@Entity()
export class MeetingBody extends Thing {
  /** Eight random Crockford characters; shows no order. */
  @Index({ unique: true })
  @Text()
  code: string;

  @Text()
  name: string;

  @Text()
  shortName: string;

  @Text('')
  purpose: string;

  @OneOf('meeting_body', TIERS)
  tier: Tier;

  @OneOf('meeting_body', CONSENT_RULES, 'UNDEFINED')
  consentRule: ConsentRule;

  @OneOf('meeting_body', SECRECIES, 'NONE')
  secrecy: Secrecy;

  @OneOf('meeting_body', OPENNESSES, 'CLOSED')
  openness: Openness;

  /** True where the body calls case conferences. */
  @Column({ type: 'boolean', default: false })
  caseLevel: boolean;

  @PointsTo(() => Organisation, { nullable: true })
  convenerOrganisationId: string | null;

  /** 1 (係長級) to 4 (局長級); 0 where nobody recorded it. */
  @Column({ type: 'int', default: 0 })
  chairRank: number;

  @Column({ type: 'numeric', precision: 5, scale: 1, default: 0 })
  perYear: string;

  /** How its papers are numbered, for instance 資料{meeting}-{paper}. */
  @Text('')
  paperNumberTemplate: string;

  /** Whether a member of today reads all earlier meetings; otherwise a joiner does not gain the past. */
  @Column({ type: 'boolean', default: false })
  joinersSeePast: boolean;

  /** Whether an organisation that has left keeps what it attended. */
  @Column({ type: 'boolean', default: true })
  leaversKeep: boolean;

  @Day()
  validFrom: string;

  @Day({ open: true })
  validTo: string;
}
