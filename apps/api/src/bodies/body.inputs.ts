import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { IdField, LocalDate, PlainField, TextField } from '../platform/graphql';
import {
  ConsentRuleEnum,
  MembershipRoleEnum,
  MergeApproverEnum,
  OpennessEnum,
  SecrecyBasisEnum,
  SecrecyEnum,
  TierEnum,
} from './enums';
import type { Charter } from './charter.entity';
import type { ConsentRule, Openness, Secrecy, Tier } from './meeting-body.entity';
import type { MembershipRole, SecrecyBasis } from './membership.entity';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

@InputType()
export class LegalBasisInput {
  @TextField()
  law: string;

  @TextField({ max: 100 })
  article: string;
}

@InputType()
export class CreateBodyInput {
  @TextField()
  name: string;

  @TextField({ max: 40 })
  shortName: string;

  @TextField({ max: 1000, optional: true })
  purpose?: string;

  @PlainField(() => TierEnum)
  tier: Tier;

  @PlainField(() => ConsentRuleEnum, { nullable: true })
  consentRule?: ConsentRule;

  @PlainField(() => SecrecyEnum, { nullable: true })
  secrecy?: Secrecy;

  @PlainField(() => OpennessEnum, { nullable: true })
  openness?: Openness;

  @PlainField(() => Boolean, { nullable: true })
  caseLevel?: boolean;

  @PlainField(() => LocalDate)
  validFrom: string;

  @Field(() => [LegalBasisInput], { nullable: true })
  @ValidateNested({ each: true })
  @ArrayMaxSize(10)
  @Type(() => LegalBasisInput)
  legalBases: LegalBasisInput[] = [];
}

@InputType()
export class UpdateBodyInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @TextField({ optional: true, filled: true })
  name?: string;

  @TextField({ max: 40, optional: true, filled: true })
  shortName?: string;

  @TextField({ max: 1000, optional: true })
  purpose?: string;

  @PlainField(() => ConsentRuleEnum, { nullable: true })
  consentRule?: ConsentRule;

  @PlainField(() => SecrecyEnum, { nullable: true })
  secrecy?: Secrecy;

  @PlainField(() => OpennessEnum, { nullable: true })
  openness?: Openness;

  @PlainField(() => LocalDate, { nullable: true })
  validTo?: string;
}

@InputType()
export class ChooseHistoryInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => Boolean)
  joinersSeePast: boolean;

  @PlainField(() => Boolean)
  leaversKeep: boolean;
}

@InputType()
export class AddCharterInput {
  @IdField()
  bodyId: string;

  @TextField()
  title: string;

  @PlainField(() => LocalDate)
  effectiveFrom: string;

  @PlainField(() => [MembershipRoleEnum])
  conveningRights: MembershipRole[];

  @PlainField(() => MergeApproverEnum)
  mergeApprover: Charter['mergeApprover'];
}

@InputType()
export class AddSubGroupInput {
  @IdField()
  bodyId: string;

  @TextField({ max: 60 })
  name: string;
}

@InputType()
export class AddMembershipInput {
  @IdField()
  bodyId: string;

  @IdField()
  organisationId: string;

  @PlainField(() => MembershipRoleEnum)
  role: MembershipRole;

  @PlainField(() => SecrecyBasisEnum)
  secrecyBasis: SecrecyBasis;

  @PlainField(() => LocalDate)
  validFrom: string;
}

@InputType()
export class EndMembershipInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  /** The first day on which the seat is no longer held. */
  @PlainField(() => LocalDate)
  validTo: string;
}
