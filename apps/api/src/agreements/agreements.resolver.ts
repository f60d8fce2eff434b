import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AGREEMENT_TEXTS, say } from '#libs/messages';
import { OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { EndAgreementInput, SignAgreementInput, SignPledgeInput } from './agreement.inputs';
import { AgreementTextModel, ConfidentialityPledgeModel, SharingAgreementModel } from './agreement.model';
import { AgreementsQueries } from './agreements.queries';
import { AgreementsService } from './agreements.service';

@Resolver(() => OrganisationModel)
export class AgreementsResolver {
  constructor(
    private readonly queries: AgreementsQueries,
    private readonly service: AgreementsService,
  ) {}

  @Query(() => [AgreementTextModel], { description: 'The texts that are signed now.' })
  agreementTexts(@CurrentActor() actor: Actor): AgreementTextModel[] {
    return AGREEMENT_TEXTS.map(({ kind, version, text }) => ({ kind, version, text: say(text, actor.language) }));
  }

  @Mutation(() => SharingAgreementModel)
  signAgreement(@CurrentActor() actor: Actor, @Args('input') input: SignAgreementInput) {
    return this.service.sign(actor, input);
  }

  @Mutation(() => SharingAgreementModel)
  endAgreement(@CurrentActor() actor: Actor, @Args('input') input: EndAgreementInput) {
    return this.service.end(actor, input);
  }

  @Mutation(() => ConfidentialityPledgeModel)
  signPledge(@CurrentActor() actor: Actor, @Args('input') input: SignPledgeInput) {
    return this.service.pledge(actor, input);
  }

  @ResolveField(() => SharingAgreementModel, {
    nullable: true,
    description: 'Known to the organisation itself and to the secretariats of its bodies.',
  })
  agreement(@CurrentActor() actor: Actor, @Parent() organisation: OrganisationModel) {
    return this.queries.agreementOf(actor, organisation.id);
  }
}
