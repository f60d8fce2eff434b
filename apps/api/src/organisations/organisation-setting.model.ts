import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql';
import { REQUIREMENTS, type Requirement } from '../platform/identity';

export const SignInRequirementEnum = enumOf('SignInRequirement', REQUIREMENTS);

@ObjectType('OrganisationSetting', { description: 'How the own organisation’s people sign in.' })
export class OrganisationSettingModel {
  @Field(() => ID, { description: 'The organisation’s id.' })
  id: string;

  @Field(() => SignInRequirementEnum)
  factor: Requirement;

  @Field(() => Int, { description: 'Minutes without a request after which a screen locks.' })
  idleMinutes: number;

  @Field(() => Int, { description: 'Hours after which a login ends.' })
  sessionHours: number;

  @Field(() => [String], {
    description: 'Networks in CIDR form from which alone people may come; none means anywhere.',
  })
  allowedNetworks: string[];

  @Field(() => Boolean, { description: 'Whether an organisation of this kind may limit its networks.' })
  mayLimitNetworks: boolean;

  @Field(() => Int, { description: '0 while nothing has been chosen and the defaults hold.' })
  version: number;

  @Field(() => [String])
  abilities: string[];
}
