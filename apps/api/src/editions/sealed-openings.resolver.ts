import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../bodies';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { DecideSealedOpeningInput, RequestSealedOpeningInput } from './sealed-opening.inputs';
import { SealedOpeningActModel, SealedOpeningConnection, SealedOpeningModel } from './sealed-opening.model';
import { SealedOpeningsQueries } from './sealed-openings.queries';
import { SealedOpeningsService } from './sealed-openings.service';

@Resolver(() => SealedOpeningModel)
export class SealedOpeningsResolver {
  constructor(
    private readonly openings: SealedOpeningsService,
    private readonly queries: SealedOpeningsQueries,
  ) {}

  @Query(() => SealedOpeningConnection, {
    description: 'Openings of replaced papers that name the reader; to an auditor the register.',
  })
  sealedOpenings(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.list(actor, args);
  }

  @Mutation(() => SealedOpeningModel)
  requestSealedOpening(@CurrentActor() actor: Actor, @Args('input') input: RequestSealedOpeningInput) {
    return this.openings.request(actor, input);
  }

  @Mutation(() => SealedOpeningModel)
  decideSealedOpening(@CurrentActor() actor: Actor, @Args('input') input: DecideSealedOpeningInput) {
    return this.openings.decide(actor, input);
  }

  @ResolveField(() => OrganisationModel)
  requestingOrganisation(@CurrentActor() actor: Actor, @Parent() parent: SealedOpeningModel) {
    return getOrganisation(actor, parent.requestingOrganisationId);
  }

  @ResolveField(() => OrganisationModel)
  approverOrganisation(@CurrentActor() actor: Actor, @Parent() parent: SealedOpeningModel) {
    return getOrganisation(actor, parent.approverOrganisationId);
  }

  @ResolveField(() => [SealedOpeningActModel])
  acts(@CurrentActor() actor: Actor, @Parent() parent: SealedOpeningModel) {
    return this.queries.actsOf(actor, parent.id);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for an auditor, who reads no content.' })
  reason(@CurrentActor() actor: Actor, @Parent() parent: SealedOpeningModel) {
    return this.openings.text(actor, parent, 'reason');
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for an auditor, who reads no content.' })
  necessity(@CurrentActor() actor: Actor, @Parent() parent: SealedOpeningModel) {
    return this.openings.text(actor, parent, 'necessity');
  }
}
