import { Injectable } from '@nestjs/common';
import { type ConnectionOf, page } from '../platform/graphql';
import { MailMessage } from '../platform/mail';
import { type Actor, visible } from '../platform/visibility';
import type { StaffInvitationsArgs } from './invitation.inputs';
import { type OutgoingMailModel, toOutgoingMail } from './outbox.model';

@Injectable()
export class OutboxQueries {
  /** Outgoing mails, newest first. */
  list(actor: Actor, args: StaffInvitationsArgs): Promise<ConnectionOf<OutgoingMailModel>> {
    return page(
      visible(actor, MailMessage, 'mail'),
      [
        { key: 'createdAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      toOutgoingMail,
    );
  }
}
