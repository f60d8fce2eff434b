import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { sayHistory } from '#libs/messages';
import { Connection, LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ConsentRuleEnum, OpennessEnum, SecrecyEnum, TierEnum } from './enums';
import type { ConsentRule, MeetingBody, Openness, Secrecy, Tier } from './meeting-body.entity';

/** What the body chose about its past meetings. */
@ObjectType('HistoryChoice')
export class HistoryChoiceModel {
  @Field(() => Boolean)
  joinersSeePast: boolean;

  @Field(() => Boolean)
  leaversKeep: boolean;

  @Field(() => String, { description: 'The choice in words, for the members.' })
  sentence: string;
}

@ObjectType('MeetingBody')
export class MeetingBodyModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String)
  purpose: string;

  @Field(() => TierEnum)
  tier: Tier;

  @Field(() => ConsentRuleEnum)
  consentRule: ConsentRule;

  @Field(() => SecrecyEnum)
  secrecy: Secrecy;

  @Field(() => OpennessEnum)
  openness: Openness;

  @Field(() => Boolean)
  caseLevel: boolean;

  @Field(() => Int)
  chairRank: number;

  @Field(() => String)
  paperNumberTemplate: string;

  @Field(() => HistoryChoiceModel)
  history: HistoryChoiceModel;

  @Field(() => LocalDate)
  validFrom: string;

  @Field(() => LocalDate, { nullable: true })
  validTo: string | null;

  convenerOrganisationId: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];
}

@ObjectType('MeetingBodyConnection')
export class MeetingBodyConnection extends Connection(MeetingBodyModel, 'MeetingBody') {}

const ACTS = ['update', 'manageMembers', 'convene', 'proposeMerge'] as const;

/** A body as its members see it. */
export function toMeetingBody(row: MeetingBody, actor: Actor): MeetingBodyModel {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    shortName: row.shortName,
    purpose: row.purpose,
    tier: row.tier,
    consentRule: row.consentRule,
    secrecy: row.secrecy,
    openness: row.openness,
    caseLevel: row.caseLevel,
    chairRank: row.chairRank,
    paperNumberTemplate: row.paperNumberTemplate,
    history: {
      joinersSeePast: row.joinersSeePast,
      leaversKeep: row.leaversKeep,
      sentence: sayHistory(row.joinersSeePast, row.leaversKeep, actor.language),
    },
    validFrom: row.validFrom,
    validTo: row.validTo === 'infinity' ? null : row.validTo,
    convenerOrganisationId: row.convenerOrganisationId,
    version: row.version,
    abilities: ACTS.filter((act) => actor.ability.can(act, row)),
  };
}
