import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { daysBetween } from '#libs/calendar';
import { AGREEMENT_KINDS, type AgreementKind } from '#libs/messages';
import { LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { ConfidentialityPledge } from './confidentiality-pledge.entity';
import { SharingAgreement } from './sharing-agreement.entity';

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

  @Field(() => LocalDate, { nullable: true, description: 'Set where it was ended before it expired.' })
  endedOn: string | null;

  @Field(() => String, { nullable: true })
  textVersion: string | null;

  @Field(() => Int, { nullable: true })
  version: number | null;

  @Field(() => [String], { description: 'sign, end' })
  abilities: string[];
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

/** The first day on which the agreement holds no more, whichever comes first. */
const lastsUntil = ({ expiresOn, endedOn }: SharingAgreement): string => (endedOn < expiresOn ? endedOn : expiresOn);

const UNSIGNED = {
  id: null,
  signedOn: null,
  expiresOn: null,
  endedOn: null,
  textVersion: null,
  version: null,
} as const;

/** The state of an organisation's agreements today: of the one that lasts longest. */
export function toAgreement(
  rows: readonly SharingAgreement[],
  organisationId: string,
  { ability, today }: Actor,
): SharingAgreementModel {
  const mine = Object.assign(new SharingAgreement(), { organisationId });
  const abilities = ability.can('create', mine) ? ['sign'] : [];
  const latest = rows.toSorted((a, b) => lastsUntil(a).localeCompare(lastsUntil(b))).at(-1);
  if (!latest) return { ...UNSIGNED, state: 'NONE', abilities };
  const { id, signedOn, textVersion, version } = latest;
  const expiresOn = lastsUntil(latest);
  const left = daysBetween(today, expiresOn);
  const state = left <= 0 ? 'EXPIRED' : left <= SOON_DAYS ? 'EXPIRES_SOON' : 'CURRENT';
  if (left > 0 && ability.can('update', latest)) abilities.push('end');
  const endedOn = latest.endedOn < latest.expiresOn ? latest.endedOn : null;
  return { id, state, signedOn, expiresOn, endedOn, textVersion, version, abilities };
}

/** One's own pledge. */
export const toPledge = ({ id, textVersion, signedAt }: ConfidentialityPledge): ConfidentialityPledgeModel => ({
  id,
  textVersion,
  signedAt,
});
