import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { CreateOrganisationInput, OrganisationsArgs, UpdateOrganisationInput } from './organisation.inputs';
import { OrganisationConnection, OrganisationModel } from './organisation.model';
import { findOrganisation } from './organisations.loaders';
import { OrganisationsQueries } from './organisations.queries';
import { OrganisationsService } from './organisations.service';

@Resolver(() => OrganisationModel)
export class OrganisationsResolver {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly service: OrganisationsService,
  ) {}

  @Query(() => OrganisationConnection)
  organisations(@CurrentActor() actor: Actor, @Args() args: OrganisationsArgs) {
    return this.queries.list(actor, args);
  }

  @Query(() => OrganisationModel, { nullable: true })
  organisation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return findOrganisation(actor, id);
  }

  @Mutation(() => OrganisationModel)
  createOrganisation(@CurrentActor() actor: Actor, @Args('input') input: CreateOrganisationInput) {
    return this.service.create(actor, input);
  }

  @Mutation(() => OrganisationModel)
  updateOrganisation(@CurrentActor() actor: Actor, @Args('input') input: UpdateOrganisationInput) {
    return this.service.update(actor, input);
  }
}
