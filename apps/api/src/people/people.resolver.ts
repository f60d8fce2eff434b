import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { findStaffName } from './people.loaders';
import { PeopleService } from './people.service';
import { MeModel, PostModel } from './post.model';

@Resolver(() => PostModel)
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @Query(() => MeModel)
  me(@CurrentActor() actor: Actor) {
    return this.service.me(actor);
  }

  @Query(() => [PostModel], { description: 'People of an organisation as far as the reader may know them.' })
  posts(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<PostModel[]> {
    return this.service.posts(actor, organisationId);
  }

  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() post: PostModel) {
    return getOrganisation(actor, post.organisationId);
  }

  @ResolveField(() => String, { nullable: true })
  name(@CurrentActor() actor: Actor, @Parent() post: PostModel) {
    return findStaffName(actor, post.staffId);
  }
}
