import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../bodies';
import { CaseModel, CasesQueries } from '../cases';
import { CaseConferenceModel } from '../conferences';
import { findOrganisation, getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { CaseActions } from './case-actions.service';
import { CloseCases } from './close-cases.service';
import { ConferenceEntryModel, EntryConfirmationModel } from './entry.model';
import { LedgerService } from './ledger.service';
import { ReadResults } from './read-results.service';
import { RecordResults } from './record-results.service';
import {
  AddCaseActionInput,
  AssignCaseActionInput,
  CloseCaseInput,
  ConfirmResultInput,
  MoveCaseActionInput,
  RecordResultInput,
  ReopenCaseInput,
  RewordCaseActionInput,
} from './result.inputs';
import { CaseActionModel, ConferenceResultModel, LedgerRowConnection, LedgerRowModel } from './result.model';

@Resolver(() => CaseConferenceModel)
export class ConferenceResultsResolver {
  constructor(
    private readonly recording: RecordResults,
    private readonly reading: ReadResults,
  ) {}

  @Mutation(() => CaseConferenceModel)
  recordResult(@CurrentActor() actor: Actor, @Args('input') input: RecordResultInput) {
    return this.recording.record(actor, input);
  }

  @Mutation(() => CaseConferenceModel)
  confirmResult(@CurrentActor() actor: Actor, @Args('input') input: ConfirmResultInput) {
    return this.recording.confirm(actor, input);
  }

  @ResolveField(() => ConferenceResultModel, { nullable: true, description: 'As it stands; null while there is none.' })
  result(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.reading.of(actor, parent.id);
  }
}

@Resolver(() => CaseModel)
export class CaseResultsResolver {
  constructor(
    private readonly closing: CloseCases,
    private readonly roles: CaseActions,
    private readonly ledger: LedgerService,
  ) {}

  @Query(() => LedgerRowConnection, {
    description: 'Each case that the reader reads, by its code and without content.',
  })
  caseLedger(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.ledger.list(actor, args);
  }

  @Query(() => [CaseActionModel], { description: 'What the acting organisation has still to do about cases.' })
  caseActions(@CurrentActor() actor: Actor) {
    return this.roles.ownOpen(actor);
  }

  @Mutation(() => CaseModel)
  closeCase(@CurrentActor() actor: Actor, @Args('input') input: CloseCaseInput) {
    return this.closing.close(actor, input);
  }

  @Mutation(() => CaseModel)
  reopenCase(@CurrentActor() actor: Actor, @Args('input') input: ReopenCaseInput) {
    return this.closing.reopen(actor, input);
  }

  @Mutation(() => CaseActionModel)
  addCaseAction(@CurrentActor() actor: Actor, @Args('input') input: AddCaseActionInput) {
    return this.roles.add(actor, input);
  }

  @Mutation(() => CaseActionModel)
  assignCaseAction(@CurrentActor() actor: Actor, @Args('input') input: AssignCaseActionInput) {
    return this.roles.assign(actor, input);
  }

  @Mutation(() => CaseActionModel)
  rewordCaseAction(@CurrentActor() actor: Actor, @Args('input') input: RewordCaseActionInput) {
    return this.roles.reword(actor, input);
  }

  @Mutation(() => CaseActionModel)
  moveCaseAction(@CurrentActor() actor: Actor, @Args('input') input: MoveCaseActionInput) {
    return this.roles.move(actor, input);
  }

  @ResolveField(() => [CaseActionModel], { description: 'What is due first before all others.' })
  actions(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.roles.ofCase(actor, parent.id);
  }
}

@Resolver(() => ConferenceResultModel)
export class ResultFieldsResolver {
  constructor(private readonly reading: ReadResults) {}

  @ResolveField(() => OrganisationModel, { nullable: true, description: 'Null where none was agreed on.' })
  leadOrganisation(@CurrentActor() actor: Actor, @Parent() parent: ConferenceResultModel) {
    return findOrganisation(actor, parent.leadOrganisationId);
  }

  @ResolveField(() => Boolean, { description: 'By somebody who presents the case and one more reader.' })
  confirmed(@CurrentActor() actor: Actor, @Parent() parent: ConferenceResultModel) {
    return this.reading.confirmed(actor, parent);
  }

  @ResolveField(() => [EntryConfirmationModel])
  confirmations(@CurrentActor() actor: Actor, @Parent() parent: ConferenceResultModel) {
    return this.reading.confirmationsOf(actor, parent.id);
  }
}

@Resolver(() => CaseActionModel)
export class CaseActionFieldsResolver {
  constructor(
    private readonly cases: CasesQueries,
    private readonly reading: ReadResults,
  ) {}

  @ResolveField(() => CaseModel, { name: 'case' })
  ofCase(@CurrentActor() actor: Actor, @Parent() parent: CaseActionModel) {
    return this.cases.caseOf(actor, parent.caseId);
  }

  @ResolveField(() => OrganisationModel)
  assignee(@CurrentActor() actor: Actor, @Parent() parent: CaseActionModel) {
    return getOrganisation(actor, parent.assigneeOrganisationId);
  }

  @ResolveField(() => ConferenceEntryModel, { nullable: true, description: 'What they took on, where it is open.' })
  words(@CurrentActor() actor: Actor, @Parent() parent: CaseActionModel) {
    return this.reading.wordsOf(actor, parent);
  }
}

@Resolver(() => LedgerRowModel)
export class LedgerFieldsResolver {
  @ResolveField(() => OrganisationModel)
  presentingOrganisation(@CurrentActor() actor: Actor, @Parent() parent: LedgerRowModel) {
    return getOrganisation(actor, parent.presentingOrganisationId);
  }

  @ResolveField(() => OrganisationModel, { nullable: true })
  leadOrganisation(@CurrentActor() actor: Actor, @Parent() parent: LedgerRowModel) {
    return findOrganisation(actor, parent.leadOrganisationId);
  }
}
