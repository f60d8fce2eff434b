import { Module } from '@nestjs/common';
import { DecideInvitation } from './decide-invitation.service';
import { InvitationsQueries } from './invitations.queries';
import { InvitationsResolver } from './invitations.resolver';
import { InvitationsService } from './invitations.service';
import { OpenInvitation } from './open-invitation.service';
import { OutboxQueries } from './outbox.queries';
import { OutboxResolver } from './outbox.resolver';

@Module({
  providers: [
    InvitationsQueries,
    InvitationsService,
    DecideInvitation,
    OpenInvitation,
    InvitationsResolver,
    OutboxQueries,
    OutboxResolver,
  ],
})
export class InvitationsModule {}
