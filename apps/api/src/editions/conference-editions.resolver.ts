import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases';
import { CaseConferenceModel } from '../conferences';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { IssueConferencePaperInput } from './conference-edition.inputs';
import { ConferenceEditionModel } from './conference-edition.model';
import { ConferenceEditionsQueries } from './conference-editions.queries';
import { IssueConferencePaper } from './issue-conference-paper.service';
import { PeopleAskedModel, WithdrawalEffectArgs, WithdrawalEffectModel } from './withdrawal-effect.model';
import { WithdrawalEffect } from './withdrawal-effect.service';

@Resolver(() => CaseConferenceModel)
export class ConferencePapersResolver {
  constructor(
    private readonly queries: ConferenceEditionsQueries,
    private readonly issuing: IssueConferencePaper,
  ) {}

  @Mutation(() => CaseConferenceModel)
  issueConferencePaper(@CurrentActor() actor: Actor, @Args('input') input: IssueConferencePaperInput) {
    return this.issuing.issue(actor, input);
  }

  @ResolveField(() => [ConferenceEditionModel], {
    description: 'To who presents the case, of all readers; to others their own.',
  })
  editions(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.queries.ofConference(actor, parent.id);
  }
}

@Resolver(() => ConferenceEditionModel)
export class ConferenceEditionRecipientResolver {
  @ResolveField(() => OrganisationModel)
  recipient(@CurrentActor() actor: Actor, @Parent() parent: ConferenceEditionModel) {
    return getOrganisation(actor, parent.recipientOrganisationId);
  }
}

@Resolver(() => CaseModel)
export class WithdrawalEffectResolver {
  constructor(private readonly effect: WithdrawalEffect) {}

  @ResolveField(() => WithdrawalEffectModel, {
    nullable: true,
    description: 'Beforehand and without doing it. Null for a reader who does not present the case.',
  })
  withdrawalEffect(@CurrentActor() actor: Actor, @Parent() parent: CaseModel, @Args() args: WithdrawalEffectArgs) {
    return this.effect.of(actor, parent.id, args);
  }
}

@Resolver(() => PeopleAskedModel)
export class PeopleAskedResolver {
  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() parent: PeopleAskedModel) {
    return getOrganisation(actor, parent.organisationId);
  }
}
