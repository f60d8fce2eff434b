import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AttestStaffInput, OrganisationAttestationModel, StaffAttestationModel } from './attestation.model';
import { AttestationsService } from './attestations.service';

@Resolver(() => OrganisationModel)
export class AttestationsResolver {
  constructor(private readonly service: AttestationsService) {}

  @Mutation(() => StaffAttestationModel)
  attestStaff(@CurrentActor() actor: Actor, @Args('input') input: AttestStaffInput) {
    return this.service.attest(actor, input.postIds);
  }

  @ResolveField(() => OrganisationAttestationModel, {
    nullable: true,
    description: 'For the organisation’s own people and for secretariats of its bodies.',
  })
  attestation(@CurrentActor() actor: Actor, @Parent() { id }: OrganisationModel) {
    return this.service.of(actor, id);
  }
}
