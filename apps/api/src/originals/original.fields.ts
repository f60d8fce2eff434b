import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases';
import { CaseConferenceModel } from '../conferences';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { OpeningStateEnum } from './enums';
import { OpeningActModel, OriginalOpeningModel, SealedOriginalModel, toSealedOriginal } from './original.model';
import { OriginalsQueries } from './originals.queries';
import { ReadOpenings } from './read-openings.service';

@Resolver(() => OriginalOpeningModel)
export class OriginalOpeningFieldsResolver {
  constructor(private readonly reading: ReadOpenings) {}

  @ResolveField(() => OrganisationModel, { description: 'For which it is asked.' })
  organisation(@CurrentActor() actor: Actor, @Parent() parent: OriginalOpeningModel) {
    return getOrganisation(actor, parent.requestedByOrganisationId);
  }

  @ResolveField(() => OpeningStateEnum)
  state(@CurrentActor() actor: Actor, @Parent() parent: OriginalOpeningModel) {
    return this.reading.state(actor, parent);
  }

  @ResolveField(() => [OpeningActModel])
  acts(@CurrentActor() actor: Actor, @Parent() parent: OriginalOpeningModel) {
    return this.reading.acts(actor, parent);
  }

  @ResolveField(() => [String], { description: 'What the reader may do about it now: decide, open, end.' })
  abilities(@CurrentActor() actor: Actor, @Parent() parent: OriginalOpeningModel) {
    return this.reading.abilities(actor, parent);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for an auditor, who reads no content.' })
  reason(@CurrentActor() actor: Actor, @Parent() parent: OriginalOpeningModel) {
    return this.reading.text(actor, parent, 'reason');
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for an auditor, who reads no content.' })
  necessity(@CurrentActor() actor: Actor, @Parent() parent: OriginalOpeningModel) {
    return this.reading.text(actor, parent, 'necessity');
  }
}

@Resolver(() => CaseModel)
export class CaseOpeningsResolver {
  constructor(private readonly queries: OriginalsQueries) {}

  @ResolveField(() => [OriginalOpeningModel], {
    description: 'To who presents it, of all readers; to others their own.',
  })
  originalOpenings(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.queries.ofCase(actor, parent.id);
  }
}

@Resolver(() => CaseConferenceModel)
export class ConferenceOriginalsResolver {
  constructor(private readonly queries: OriginalsQueries) {}

  @ResolveField(() => [SealedOriginalModel], { description: 'Papers of the reader’s own that were recalled.' })
  async sealedOriginals(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return (await this.queries.sealedOf(actor, parent.id)).map(toSealedOriginal);
  }
}
