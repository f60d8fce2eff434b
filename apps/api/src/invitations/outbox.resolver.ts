import { Args, Query, Resolver } from '@nestjs/graphql';
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
}
