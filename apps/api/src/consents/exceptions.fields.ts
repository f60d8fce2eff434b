import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { DisclosureExceptionModel, ExceptionActModel, ExceptionReviewModel } from './consent.model';
import { ConsentsReading } from './consents-reading.service';
import { ExceptionsService } from './exceptions.service';
import { ReviewRegister } from './review-register.service';

@Resolver(() => DisclosureExceptionModel)
export class ExceptionFieldsResolver {
  constructor(
    private readonly reading: ConsentsReading,
    private readonly excepting: ExceptionsService,
    private readonly register: ReviewRegister,
  ) {}

  @ResolveField(() => OrganisationModel)
  recipient(@CurrentActor() actor: Actor, @Parent() parent: DisclosureExceptionModel) {
    return getOrganisation(actor, parent.recipientOrganisationId);
  }

  @ResolveField(() => [ExceptionActModel])
  acts(@CurrentActor() actor: Actor, @Parent() parent: DisclosureExceptionModel) {
    return this.reading.actsOf(actor, parent);
  }

  @ResolveField(() => [ExceptionReviewModel], { description: 'Empty for who is no auditor.' })
  reviews(@CurrentActor() actor: Actor, @Parent() parent: DisclosureExceptionModel) {
    return this.register.reviewsOf(actor, parent);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for an auditor, who reads no content.' })
  reason(@CurrentActor() actor: Actor, @Parent() parent: DisclosureExceptionModel) {
    return this.excepting.text(actor, parent, 'reason');
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for an auditor, who reads no content.' })
  necessity(@CurrentActor() actor: Actor, @Parent() parent: DisclosureExceptionModel) {
    return this.excepting.text(actor, parent, 'necessity');
  }
}
