import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../bodies';
import { CaseModel, CasesQueries } from '../cases';
import { CaseConferenceModel } from '../conferences';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import {
  AnswerRecallInput,
  DecideExceptionInput,
  FreezeCaseInput,
  RecordConsentsInput,
  RequestExceptionInput,
  ReviewExceptionsInput,
  SettleFreezeInput,
  WithdrawByCodeInput,
  WithdrawConsentInput,
} from './consent.inputs';
import {
  CaseCoverageModel,
  CaseFreezeModel,
  ConsentModel,
  DisclosureArticleModel,
  DisclosureExceptionConnection,
  DisclosureExceptionModel,
  FreezeReceiptModel,
  RecallTaskModel,
  SpokenSetModel,
  WithdrawalReceiptModel,
} from './consent.model';
import { ConsentsReading } from './consents-reading.service';
import { ExceptionsService } from './exceptions.service';
import { FreezesService } from './freezes.service';
import { RecallsService } from './recalls.service';
import { RecipientFactsService } from './recipient-facts.service';
import { RecordConsents } from './record-consents.service';
import { ReviewRegister } from './review-register.service';
import { WithdrawByCode } from './withdraw-by-code.service';
import { WithdrawConsent } from './withdraw-consent.service';

@Resolver()
export class ConsentsResolver {
  constructor(
    private readonly recording: RecordConsents,
    private readonly withdrawing: WithdrawConsent,
    private readonly blindly: WithdrawByCode,
    private readonly freezing: FreezesService,
    private readonly recalling: RecallsService,
    private readonly excepting: ExceptionsService,
    private readonly register: ReviewRegister,
    private readonly reading: ConsentsReading,
  ) {}

  @Query(() => [RecallTaskModel], { description: 'What the reader is asked to give back or destroy.' })
  recalls(@CurrentActor() actor: Actor) {
    return this.reading.ownRecalls(actor);
  }

  @Query(() => [CaseFreezeModel], { description: 'Not settled yet, of the cases that the reader presents.' })
  openFreezes(@CurrentActor() actor: Actor) {
    return this.reading.openFreezes(actor);
  }

  @Query(() => [DisclosureArticleModel], { description: 'The articles that a request can name, as data.' })
  disclosureArticles(@CurrentActor() actor: Actor) {
    return this.reading.articles(actor);
  }

  @Query(() => DisclosureExceptionConnection, {
    description: 'Grounds other than consent; to an auditor the register.',
  })
  disclosureExceptions(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.reading.exceptions(actor, args);
  }

  @Mutation(() => CaseModel)
  recordConsents(@CurrentActor() actor: Actor, @Args('input') input: RecordConsentsInput) {
    return this.recording.record(actor, input);
  }

  @Mutation(() => CaseModel)
  withdrawConsent(@CurrentActor() actor: Actor, @Args('input') input: WithdrawConsentInput) {
    return this.withdrawing.withdraw(actor, input);
  }

  @Mutation(() => WithdrawalReceiptModel)
  withdrawByCode(@CurrentActor() actor: Actor, @Args('input') input: WithdrawByCodeInput) {
    return this.blindly.withdraw(actor, input);
  }

  @Mutation(() => FreezeReceiptModel)
  freezeCase(@CurrentActor() actor: Actor, @Args('input') input: FreezeCaseInput) {
    return this.freezing.freeze(actor, input);
  }

  @Mutation(() => CaseModel)
  settleFreeze(@CurrentActor() actor: Actor, @Args('input') input: SettleFreezeInput) {
    return this.freezing.settle(actor, input);
  }

  @Mutation(() => RecallTaskModel)
  answerRecall(@CurrentActor() actor: Actor, @Args('input') input: AnswerRecallInput) {
    return this.recalling.answer(actor, input);
  }

  @Mutation(() => CaseModel)
  requestException(@CurrentActor() actor: Actor, @Args('input') input: RequestExceptionInput) {
    return this.excepting.request(actor, input);
  }

  @Mutation(() => DisclosureExceptionModel)
  decideException(@CurrentActor() actor: Actor, @Args('input') input: DecideExceptionInput) {
    return this.excepting.decide(actor, input);
  }

  @Mutation(() => [DisclosureExceptionModel], { description: 'Notes that an auditor has looked at them.' })
  reviewExceptions(@CurrentActor() actor: Actor, @Args('input') input: ReviewExceptionsInput) {
    return this.register.review(actor, input);
  }
}

@Resolver(() => CaseModel)
export class CaseConsentsResolver {
  constructor(
    private readonly reading: ConsentsReading,
    private readonly facts: RecipientFactsService,
  ) {}

  @ResolveField(() => [ConsentModel], { description: 'Empty for a reader who does not present the case.' })
  consents(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.reading.consentsOf(actor, parent.id);
  }

  @ResolveField(() => [CaseCoverageModel], { description: 'Empty for a reader who does not present the case.' })
  coverage(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.facts.coverage(actor, parent.id);
  }

  @ResolveField(() => Int, {
    description: 'How often she said no or took something back. 0 for a reader who does not present the case.',
  })
  refusalCount(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.reading.refusalCountOf(actor, parent.id);
  }

  @ResolveField(() => [CaseFreezeModel], { description: 'Empty for a reader who does not present the case.' })
  freezes(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.reading.freezesOf(actor, parent.id);
  }

  @ResolveField(() => [RecallTaskModel], { description: 'To who presents it, of all holders; to others their own.' })
  recalls(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.reading.recallsOf(actor, parent.id);
  }

  @ResolveField(() => [DisclosureExceptionModel])
  exceptions(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.reading.exceptionsOf(actor, parent.id);
  }
}

@Resolver(() => CaseConferenceModel)
export class ConferenceSpokenResolver {
  constructor(private readonly facts: RecipientFactsService) {}

  @ResolveField(() => SpokenSetModel, {
    nullable: true,
    description: 'For who presents the case, and for a reader who chairs a body of the conference; else null.',
  })
  spoken(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.facts.spoken(actor, parent);
  }

  @ResolveField(() => [CaseCoverageModel], {
    description: 'What is covered in this conference. Empty for a reader who does not present the case.',
  })
  coverage(@CurrentActor() actor: Actor, @Parent() { id, caseId }: CaseConferenceModel) {
    return this.facts.coverage(actor, caseId, id);
  }
}

@Resolver(() => CaseFreezeModel)
export class FreezeCodeResolver {
  constructor(private readonly cases: CasesQueries) {}

  @ResolveField(() => String, { description: 'The public code of the case.' })
  async caseCode(@CurrentActor() actor: Actor, @Parent() parent: CaseFreezeModel) {
    return (await this.cases.caseOf(actor, parent.caseId)).code;
  }
}

@Resolver(() => ConsentModel)
export class ConsentRecipientResolver {
  @ResolveField(() => OrganisationModel)
  recipient(@CurrentActor() actor: Actor, @Parent() parent: ConsentModel) {
    return getOrganisation(actor, parent.recipientOrganisationId);
  }
}

@Resolver(() => CaseCoverageModel)
export class CoverageOrganisationResolver {
  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() parent: CaseCoverageModel) {
    return getOrganisation(actor, parent.organisationId);
  }
}
