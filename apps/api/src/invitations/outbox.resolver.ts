import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findOrganisation, OrganisationModel } from '../organisations';
import { type ConnectionOf, CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { StaffInvitationsArgs } from './invitation.inputs';
import { OutboxQueries } from './outbox.queries';
import { OutgoingMailConnection, OutgoingMailModel } from './outbox.model';

@Resolver(() => OutgoingMailModel)
export class OutboxResolver {
  constructor(private readonly queries: OutboxQueries) {}

  @Query(() => OutgoingMailConnection, { description: 'Outgoing mails, for the operator; empty for everybody else.' })
  outbox(@CurrentActor() actor: Actor, @Args() args: StaffInvitationsArgs): Promise<ConnectionOf<OutgoingMailModel>> {
    return this.queries.list(actor, args);
  }

  @ResolveField(() => OrganisationModel, {
    nullable: true,
    description: 'The organisation whose administrators get it, where it goes to them.',
  })
  organisation(@CurrentActor() actor: Actor, @Parent() { receiver, to }: OutgoingMailModel) {
    return findOrganisation(actor, receiver === 'ADMINISTRATORS' ? to : null);
  }
}
