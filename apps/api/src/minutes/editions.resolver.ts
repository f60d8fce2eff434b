import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { EditionsArgs, IssueMinutesInput, MinutesPreviewArgs } from './edition.inputs';
import { MinutesEditionConnection, MinutesEditionModel, MinutesPreviewModel } from './edition.model';
import { EditionsQueries } from './editions.queries';
import { EditionsService } from './editions.service';

@Resolver(() => MinutesEditionModel)
export class EditionsResolver {
  constructor(
    private readonly queries: EditionsQueries,
    private readonly service: EditionsService,
  ) {}

  @Query(() => MinutesEditionConnection)
  editions(@CurrentActor() actor: Actor, @Args() args: EditionsArgs) {
    return this.queries.list(actor, args);
  }

  @Query(() => MinutesEditionModel, { nullable: true })
  edition(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.find(actor, id);
  }

  @Query(() => MinutesPreviewModel, { description: 'The reader’s own edition as text; nothing is registered.' })
  minutesPreview(@CurrentActor() actor: Actor, @Args() args: MinutesPreviewArgs) {
    return this.queries.preview(actor, args);
  }

  @Mutation(() => [MinutesEditionModel])
  issueMinutes(@CurrentActor() actor: Actor, @Args('input') input: IssueMinutesInput) {
    return this.service.issue(actor, input);
  }

  @ResolveField(() => String)
  title(@CurrentActor() actor: Actor, @Parent() edition: MinutesEditionModel) {
    return this.queries.title(actor, edition);
  }

  @ResolveField(() => OrganisationModel)
  recipient(@CurrentActor() actor: Actor, @Parent() { recipientOrganisationId }: MinutesEditionModel) {
    return getOrganisation(actor, recipientOrganisationId);
  }

  @ResolveField(() => OrganisationModel)
  requestedBy(@CurrentActor() actor: Actor, @Parent() { requesterOrganisationId }: MinutesEditionModel) {
    return getOrganisation(actor, requesterOrganisationId);
  }
}
