import { ResolveField, Resolver } from '@nestjs/graphql';
import { MeModel } from '../people';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ConfidentialityPledgeModel } from './agreement.model';
import { AgreementsQueries } from './agreements.queries';

@Resolver(() => MeModel)
export class PledgeFields {
  constructor(private readonly queries: AgreementsQueries) {}

  @ResolveField(() => ConfidentialityPledgeModel, { nullable: true })
  pledge(@CurrentActor() actor: Actor) {
    return this.queries.ownPledge(actor);
  }
}
