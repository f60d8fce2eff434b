import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IdField, PlainField, TextField } from '../platform/graphql';
import type { OrganisationKind } from './organisation.entity';
import { OrganisationKindEnum } from './organisation.model';

@ArgsType()
export class OrganisationsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;

  @Field(() => OrganisationKindEnum, { nullable: true })
  kind?: OrganisationKind;
}

@InputType()
export class CreateOrganisationInput {
  @TextField()
  name: string;

  @PlainField(() => OrganisationKindEnum)
  kind: OrganisationKind;

  @PlainField(() => Int, { defaultValue: 0 })
  sortOrder: number;
}

@InputType()
export class UpdateOrganisationInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @TextField({ optional: true, filled: true })
  name?: string;

  @PlainField(() => OrganisationKindEnum, { nullable: true })
  kind?: OrganisationKind;

  @PlainField(() => Int, { nullable: true })
  sortOrder?: number;
}
