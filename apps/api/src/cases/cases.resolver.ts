import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../bodies';
import { findOrganisation, getOrganisation, OrganisationModel } from '../organisations';
import { findPost, findStaffName, PostModel } from '../people';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { BeginCaseInput, ChangeCaseReaderInput, EndExclusionInput, ExcludeFromCaseInput } from './case.inputs';
import { AccessExclusionModel, CaseConnection, CaseModel, CaseReaderModel } from './case.model';
import { CaseAccess } from './case-access.service';
import { CasesQueries } from './cases.queries';
import { CasesService } from './cases.service';

@Resolver(() => CaseModel)
export class CasesResolver {
  constructor(
    private readonly queries: CasesQueries,
    private readonly service: CasesService,
    private readonly access: CaseAccess,
  ) {}

  @Query(() => CaseModel, { name: 'case', nullable: true })
  one(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.find(actor, id);
  }

  @Query(() => CaseConnection, { description: 'The cases on whose reader list the reader stands.' })
  cases(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.list(actor, args);
  }

  @Mutation(() => CaseModel)
  beginCase(@CurrentActor() actor: Actor, @Args('input') input: BeginCaseInput) {
    return this.service.begin(actor, input);
  }

  @Mutation(() => CaseModel)
  addCaseReader(@CurrentActor() actor: Actor, @Args('input') input: ChangeCaseReaderInput) {
    return this.access.addReader(actor, input);
  }

  @Mutation(() => CaseModel)
  removeCaseReader(@CurrentActor() actor: Actor, @Args('input') input: ChangeCaseReaderInput) {
    return this.access.removeReader(actor, input);
  }

  @Mutation(() => CaseModel)
  excludeFromCase(@CurrentActor() actor: Actor, @Args('input') input: ExcludeFromCaseInput) {
    return this.access.exclude(actor, input);
  }

  @Mutation(() => CaseModel)
  endExclusion(@CurrentActor() actor: Actor, @Args('input') input: EndExclusionInput) {
    return this.access.endExclusion(actor, input);
  }

  @ResolveField(() => OrganisationModel)
  presentingOrganisation(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return getOrganisation(actor, parent.presentingOrganisationId);
  }

  @ResolveField(() => [CaseReaderModel])
  readers(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.queries.readerModelsOf(actor, parent.id);
  }

  @ResolveField(() => [AccessExclusionModel], { description: 'Empty for a reader who does not present the case.' })
  exclusions(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.queries.exclusionModelsOf(actor, parent.id);
  }
}

@Resolver(() => CaseReaderModel)
export class CaseReadersResolver {
  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() reader: CaseReaderModel) {
    return getOrganisation(actor, reader.organisationId);
  }

  @ResolveField(() => String, { nullable: true })
  name(@CurrentActor() actor: Actor, @Parent() reader: CaseReaderModel) {
    return findStaffName(actor, reader.staffId);
  }

  @ResolveField(() => PostModel, {
    nullable: true,
    description: 'The post in that organisation, as far as the reader may know it by `posts`.',
  })
  post(@CurrentActor() actor: Actor, @Parent() reader: CaseReaderModel) {
    return findPost(actor, reader.staffId, reader.organisationId);
  }
}

@Resolver(() => AccessExclusionModel)
export class AccessExclusionsResolver {
  @ResolveField(() => OrganisationModel, { nullable: true })
  organisation(@CurrentActor() actor: Actor, @Parent() exclusion: AccessExclusionModel) {
    return findOrganisation(actor, exclusion.organisationId);
  }
}
