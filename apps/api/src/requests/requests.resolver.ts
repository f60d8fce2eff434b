import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../bodies';
import { CaseModel } from '../cases';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AnswerRequest } from './answer-request.service';
import { AskForInformation } from './ask-information.service';
import {
  AnswerInformationRequestInput,
  AskForInformationInput,
  WithdrawInformationRequestInput,
} from './request.inputs';
import { InformationRequestConnection, InformationRequestModel } from './request.model';
import { RequestsQueries } from './requests.queries';

@Resolver(() => CaseModel)
export class RequestsResolver {
  constructor(
    private readonly queries: RequestsQueries,
    private readonly asking: AskForInformation,
    private readonly answering: AnswerRequest,
  ) {}

  @Query(() => InformationRequestModel, { nullable: true })
  informationRequest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.find(actor, id);
  }

  @Query(() => InformationRequestConnection, {
    description: 'What the reader’s organisation is asked, and what it asks in cases that the reader presents.',
  })
  informationRequests(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.list(actor, args);
  }

  @Mutation(() => CaseModel)
  askForInformation(@CurrentActor() actor: Actor, @Args('input') input: AskForInformationInput) {
    return this.asking.ask(actor, input);
  }

  @Mutation(() => InformationRequestModel)
  withdrawInformationRequest(@CurrentActor() actor: Actor, @Args('input') input: WithdrawInformationRequestInput) {
    return this.answering.withdraw(actor, input);
  }

  @Mutation(() => InformationRequestModel)
  answerInformationRequest(@CurrentActor() actor: Actor, @Args('input') input: AnswerInformationRequestInput) {
    return this.answering.answer(actor, input);
  }

  @ResolveField('informationRequests', () => [InformationRequestModel], {
    description: 'To who presents the case all of them; to others what their own organisation is asked.',
  })
  ofCase(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.queries.ofCase(actor, parent.id);
  }
}
