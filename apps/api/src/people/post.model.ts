import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationModel } from '../organisations';
import { LocalDate } from '../platform/graphql';
import type { Post } from './post.entity';
import { PLATFORM_ROLES, type PlatformRole } from './staff.entity';

export const PlatformRoleEnum = Object.fromEntries(PLATFORM_ROLES.map((role) => [role, role]));
registerEnumType(PlatformRoleEnum, { name: 'PlatformRole' });

@ObjectType('Post')
export class PostModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  staffId: string;

  organisationId: string;

  @Field(() => String)
  title: string;

  @Field(() => LocalDate)
  activeFrom: string;

  @Field(() => LocalDate, { nullable: true })
  activeUntil: string | null;

  @Field(() => Int)
  version: number;
}

@ObjectType('Me')
export class MeModel {
  @Field(() => ID)
  staffId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  postTitle: string;

  @Field(() => OrganisationModel)
  organisation: OrganisationModel;

  @Field(() => [OrganisationModel])
  organisations: OrganisationModel[];

  @Field(() => PlatformRoleEnum)
  platformRole: PlatformRole;

  @Field(() => [String])
  abilities: string[];
}

/** A post without its holder's name: the name is a field of its own, with a rule of its own. */
export function toPost(row: Post): PostModel {
  const { id, staffId, organisationId, title, activeFrom, version } = row;
  return {
    id,
    staffId,
    organisationId,
    title,
    activeFrom,
    activeUntil: row.activeUntil === 'infinity' ? null : row.activeUntil,
    version,
  };
}
