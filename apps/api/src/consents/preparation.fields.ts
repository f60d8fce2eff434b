import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseConferenceModel } from '../conferences';
import { getOrganisation, OrganisationModel } from '../organisations';
import { findStaffName } from '../people';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { PreparedReaderModel } from './preparation.model';
import { PreparationService } from './preparation.service';

@Resolver(() => CaseConferenceModel)
export class ConferencePreparationResolver {
  constructor(private readonly service: PreparationService) {}

  @ResolveField(() => [PreparedReaderModel], { description: 'Empty for a reader who does not present the case.' })
  preparation(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.service.of(actor, parent);
  }
}

@Resolver(() => PreparedReaderModel)
export class PreparedReadersResolver {
  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() parent: PreparedReaderModel) {
    return getOrganisation(actor, parent.organisationId);
  }

  @ResolveField(() => String, { nullable: true })
  name(@CurrentActor() actor: Actor, @Parent() parent: PreparedReaderModel) {
    return findStaffName(actor, parent.staffId);
  }
}
