import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AGREEMENT_KINDS, type AgreementKind } from '#libs/messages';
import { LocalDate } from '../platform/graphql';
import type { ConfidentialityPledge } from './confidentiality-pledge.entity';
import type { SharingAgreement } from './sharing-agreement.entity';

export const AGREEMENT_STATES = ['NONE', 'CURRENT', 'EXPIRES_SOON', 'EXPIRED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];
export const AgreementStateEnum = Object.fromEntries(AGREEMENT_STATES.map((state) => [state, state]));
registerEnumType(AgreementStateEnum, { name: 'AgreementState' });
export const AgreementKindEnum = Object.fromEntries(AGREEMENT_KINDS.map((kind) => [kind, kind]));
registerEnumType(AgreementKindEnum, { name: 'AgreementKind' });

@ObjectType('SharingAgreement')
export class SharingAgreementModel {
  @Field(() => ID, { nullable: true })
  id: string | null;

  @Field(() => AgreementStateEnum)
  state: AgreementState;

  @Field(() => LocalDate, { nullable: true })
  signedOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day on which it no longer holds.' })
  expiresOn: string | null;

  @Field(() => String, { nullable: true })
  textVersion: string | null;

  @Field(() => Int, { nullable: true })
  version: number | null;
}

@ObjectType('ConfidentialityPledge')
export class ConfidentialityPledgeModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  textVersion: string;

  @Field(() => GraphQLISODateTime)
  signedAt: Date;
}

@ObjectType('AgreementText')
export class AgreementTextModel {
  @Field(() => AgreementKindEnum)
  kind: AgreementKind;

  @Field(() => String)
  version: string;

  @Field(() => String, { description: 'One rule a line, in the reader’s language.' })
  text: string;
}

/** Days before the end from which an agreement counts as one that expires soon. */
export const SOON_DAYS = 60;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The first day on which the agreement holds no more, whichever comes first. */
const lastsUntil = ({ expiresOn, endedOn }: SharingAgreement): string => (endedOn < expiresOn ? endedOn : expiresOn);

/** The state of an organisation's agreements on a day (`YYYY-MM-DD`): of the one that lasts longest. */
export function toAgreement(rows: readonly SharingAgreement[], today: string): SharingAgreementModel {
  const latest = rows.toSorted((a, b) => lastsUntil(a).localeCompare(lastsUntil(b))).at(-1);
  if (!latest) return { id: null, state: 'NONE', signedOn: null, expiresOn: null, textVersion: null, version: null };
  const { id, signedOn, textVersion, version } = latest;
  const expiresOn = lastsUntil(latest);
  const left = daysBetween(today, expiresOn);
  const state = left <= 0 ? 'EXPIRED' : left <= SOON_DAYS ? 'EXPIRES_SOON' : 'CURRENT';
  return { id, state, signedOn, expiresOn, textVersion, version };
}

/** One's own pledge. */
export const toPledge = ({ id, textVersion, signedAt }: ConfidentialityPledge): ConfidentialityPledgeModel => ({
  id,
  textVersion,
  signedAt,
});
