import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor, LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { findAttestedOn, findHasSignIn, findStaffName } from './people.loaders';
import { PeopleService } from './people.service';
import { AddStaffInput, EndPostInput } from './post.inputs';
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

  @Mutation(() => PostModel)
  addStaff(@CurrentActor() actor: Actor, @Args('input') input: AddStaffInput) {
    return this.service.addStaff(actor, input);
  }

  @Mutation(() => PostModel)
  endPost(@CurrentActor() actor: Actor, @Args('input') input: EndPostInput) {
    return this.service.endPost(actor, input);
  }

  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() post: PostModel) {
    return getOrganisation(actor, post.organisationId);
  }

  @ResolveField(() => String, { nullable: true })
  name(@CurrentActor() actor: Actor, @Parent() post: PostModel) {
    return findStaffName(actor, post.staffId);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Known to the own organisation.' })
  administrator(@CurrentActor() { standing }: Actor, @Parent() post: PostModel) {
    return post.organisationId === standing.organisationId ? post.holdsAdministration : null;
  }

  @ResolveField(() => LocalDate, {
    nullable: true,
    description: 'The last day on which the organisation said that the post is held.',
  })
  attestedOn(@CurrentActor() actor: Actor, @Parent() post: PostModel) {
    return findAttestedOn(actor, post.id);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether the holder has signed in once, by an invitation. Known to the own administrator.',
  })
  hasSignIn(@CurrentActor() actor: Actor, @Parent() post: PostModel) {
    return findHasSignIn(actor, post);
  }
}
