import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { Charter } from './charter.entity';
import { MembershipRoleEnum, MergeApproverEnum, SecrecyBasisEnum } from './enums';
import type { Membership, MembershipRole, SecrecyBasis } from './membership.entity';

@ObjectType('LegalBasis')
export class LegalBasisModel {
  @Field(() => String)
  law: string;

  @Field(() => String)
  article: string;
}

@ObjectType('SubGroup')
export class SubGroupModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('Charter')
export class CharterModel {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => LocalDate)
  effectiveFrom: string;

  @Field(() => [MembershipRoleEnum])
  conveningRights: MembershipRole[];

  @Field(() => MergeApproverEnum)
  mergeApprover: Charter['mergeApprover'];
}

@ObjectType('Membership')
export class MembershipModel {
  @Field(() => ID)
  id: string;

  bodyId: string;
  organisationId: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;

  @Field(() => LocalDate)
  validFrom: string;

  @Field(() => LocalDate, { nullable: true })
  validTo: string | null;

  @Field(() => SecrecyBasisEnum)
  secrecyBasis: SecrecyBasis;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];
}

export function toMembership(row: Membership, actor: Actor): MembershipModel {
  const { id, bodyId, organisationId, role, validFrom, secrecyBasis, version } = row;
  const validTo = row.validTo === 'infinity' ? null : row.validTo;
  const abilities = actor.ability.can('update', row) && actor.today < row.validTo ? ['end'] : [];
  return { id, bodyId, organisationId, role, validFrom, validTo, secrecyBasis, version, abilities };
}
