import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from './organisation.entity';

export const OrganisationKindEnum = Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, kind]));
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });

@ObjectType('Organisation')
export class OrganisationModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => OrganisationKindEnum)
  kind: OrganisationKind;

  @Field(() => Int, { description: 'Place in the organisational order.' })
  sortOrder: number;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];
}

@ObjectType('OrganisationConnection')
export class OrganisationConnection extends Connection(OrganisationModel, 'Organisation') {}

/** What anyone signed in may know of an organisation. */
export function toOrganisation(row: Organisation, actor: Actor): OrganisationModel {
  const { id, name, kind, sortOrder, version } = row;
  return { id, name, kind, sortOrder, version, abilities: actor.ability.can('update', row) ? ['update'] : [] };
}
