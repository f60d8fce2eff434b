import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { DecideInvitation } from './decide-invitation.service';
import {
  InvitationStepInput,
  InviteStaffInput,
  ProposeStaffInput,
  ResetAccessInput,
  StaffInvitationsArgs,
} from './invitation.inputs';
import { InvitationsQueries } from './invitations.queries';
import { InvitationsService } from './invitations.service';
import { StaffInvitationConnection, StaffInvitationModel } from './staff-invitation.model';

@Resolver(() => StaffInvitationModel)
export class InvitationsResolver {
  constructor(
    private readonly queries: InvitationsQueries,
    private readonly service: InvitationsService,
    private readonly decide: DecideInvitation,
  ) {}

  @Query(() => StaffInvitationConnection)
  staffInvitations(@CurrentActor() actor: Actor, @Args() args: StaffInvitationsArgs) {
    return this.queries.list(actor, args);
  }

  @Mutation(() => StaffInvitationModel)
  inviteStaff(@CurrentActor() actor: Actor, @Args('input') input: InviteStaffInput) {
    return this.service.invite(actor, input);
  }

  @Mutation(() => StaffInvitationModel)
  proposeStaff(@CurrentActor() actor: Actor, @Args('input') input: ProposeStaffInput) {
    return this.service.propose(actor, input);
  }

  @Mutation(() => StaffInvitationModel)
  resetAccess(@CurrentActor() actor: Actor, @Args('input') input: ResetAccessInput) {
    return this.service.resetAccess(actor, input);
  }

  @Mutation(() => StaffInvitationModel)
  confirmInvitation(@CurrentActor() actor: Actor, @Args('input') input: InvitationStepInput) {
    return this.decide.confirm(actor, input);
  }

  @Mutation(() => StaffInvitationModel)
  declineInvitation(@CurrentActor() actor: Actor, @Args('input') input: InvitationStepInput) {
    return this.decide.decline(actor, input);
  }

  @Mutation(() => StaffInvitationModel)
  withdrawInvitation(@CurrentActor() actor: Actor, @Args('input') input: InvitationStepInput) {
    return this.decide.withdraw(actor, input);
  }

  @Mutation(() => StaffInvitationModel)
  renewInvitation(@CurrentActor() actor: Actor, @Args('input') input: InvitationStepInput) {
    return this.decide.renew(actor, input);
  }

  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() invitation: StaffInvitationModel) {
    return getOrganisation(actor, invitation.organisationId);
  }

  @ResolveField(() => OrganisationModel)
  proposedBy(@CurrentActor() actor: Actor, @Parent() invitation: StaffInvitationModel) {
    return getOrganisation(actor, invitation.proposedByOrganisationId);
  }
}
