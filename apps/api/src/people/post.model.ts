import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationModel } from '../organisations';
import { LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
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

  /** Told by a field of its own, to the own house alone. */
  holdsAdministration: boolean;

  @Field(() => Int)
  version: number;

  @Field(() => [String], { description: 'end, resetAccess' })
  abilities: string[];
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
export function toPost(row: Post, actor: Actor): PostModel {
  const { id, staffId, organisationId, title, activeFrom, version } = row;
  const mine = organisationId === actor.standing.organisationId && actor.today < row.activeUntil;
  return {
    id,
    staffId,
    organisationId,
    title,
    activeFrom,
    activeUntil: row.activeUntil === 'infinity' ? null : row.activeUntil,
    holdsAdministration: row.administrator,
    version,
    abilities: [
      ...(mine && actor.ability.can('update', row) ? ['end'] : []),
      ...(mine && actor.ability.can('create', 'StaffInvitation') ? ['resetAccess'] : []),
    ],
  };
}
