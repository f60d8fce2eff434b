import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { SightModel } from './sight.model';
import { SightQueries } from './sight.queries';

@Resolver(() => SightModel)
export class SightResolver {
  constructor(private readonly queries: SightQueries) {}

  @Query(() => [SightModel], { description: 'Who may see a meeting, and why; for those who may change it.' })
  whoMaySeeMeeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.ofMeeting(actor, id);
  }

  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() { organisationId }: SightModel) {
    return getOrganisation(actor, organisationId);
  }
}
