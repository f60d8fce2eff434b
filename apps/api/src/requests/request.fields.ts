import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasesQueries } from '../cases';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ReadRequests } from './read-requests.service';
import { InformationRequestModel, RequestAnswerModel } from './request.model';

@Resolver(() => InformationRequestModel)
export class RequestFieldsResolver {
  constructor(
    private readonly cases: CasesQueries,
    private readonly reading: ReadRequests,
  ) {}

  @ResolveField(() => CaseModel, { name: 'case' })
  ofCase(@CurrentActor() actor: Actor, @Parent() parent: InformationRequestModel) {
    return this.cases.caseOf(actor, parent.caseId);
  }

  @ResolveField(() => OrganisationModel, { description: 'Who is asked.' })
  organisation(@CurrentActor() actor: Actor, @Parent() parent: InformationRequestModel) {
    return getOrganisation(actor, parent.organisationId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Null where it has closed meanwhile; reading is recorded.',
  })
  async purpose(@CurrentActor() actor: Actor, @Parent() parent: InformationRequestModel) {
    return (await this.reading.words(actor, parent))?.purpose;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Null where it has closed meanwhile; reading is recorded.',
  })
  async wish(@CurrentActor() actor: Actor, @Parent() parent: InformationRequestModel) {
    return (await this.reading.words(actor, parent))?.wish;
  }

  @ResolveField(() => [RequestAnswerModel], { description: 'The earliest first; the last one counts.' })
  answers(@CurrentActor() actor: Actor, @Parent() parent: InformationRequestModel) {
    return this.reading.answersTo(actor, parent);
  }
}

@Resolver(() => RequestAnswerModel)
export class RequestAnswerFieldsResolver {
  constructor(private readonly reading: ReadRequests) {}

  @ResolveField(() => String, { nullable: true, description: 'Null where nothing was added; reading is recorded.' })
  note(@CurrentActor() actor: Actor, @Parent() parent: RequestAnswerModel) {
    return this.reading.note(actor, parent);
  }
}
