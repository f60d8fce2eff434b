import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AddMembershipInput, EndMembershipInput } from './body.inputs';
import { MembershipModel } from './body-parts.model';
import { MembershipsService } from './memberships.service';

@Resolver(() => MembershipModel)
export class MembershipsResolver {
  constructor(private readonly service: MembershipsService) {}

  @Mutation(() => MembershipModel)
  addMembership(@CurrentActor() actor: Actor, @Args('input') input: AddMembershipInput) {
    return this.service.add(actor, input);
  }

  @Mutation(() => MembershipModel)
  endMembership(@CurrentActor() actor: Actor, @Args('input') input: EndMembershipInput) {
    return this.service.end(actor, input);
  }

  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() membership: MembershipModel) {
    return getOrganisation(actor, membership.organisationId);
  }
}
