import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config';
import { add } from '../platform/database/change';
import { Announcements } from '../platform/events';
import { InvitationToken } from '../platform/identity';
import { sha256 } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import type { Actor } from '../platform/visibility';
import { STAFF_INVITED } from './invitation.events';
import type { StaffInvitation } from './staff-invitation.entity';

export const LINK_DAYS = 7;
const DAY_MS = 86_400_000;

/** Days from an instant. */
export const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);

type Opened = Pick<StaffInvitation, 'id' | 'organisationId' | 'staffId' | 'email'>;

/** Makes the one-time link of a confirmed invitation and tells those whom a new person concerns. */
@Injectable()
export class OpenInvitation {
  constructor(
    private readonly mails: Mails,
    private readonly news: Announcements,
    private readonly config: Config,
  ) {}

  /** Sends the link; returns it where no mail server is connected, for whoever confirmed to hand it over. */
  async open(actor: Actor, { id, organisationId, staffId, email }: Opened): Promise<string | null> {
    const token = randomBytes(32).toString('base64url');
    await add(actor.manager, InvitationToken, {
      tokenHash: sha256(token),
      invitationId: id,
      staffId,
      email,
      expiresAt: daysFrom(actor.now, LINK_DAYS),
    });
    // Behind the #: browsers do not send that part, so no log of a server holds it.
    const link = `${this.config.publicUrl ?? `http://${this.config.host}:${this.config.port}`}/invitation#${token}`;
    await this.mails.queue(actor, { to: { address: email }, kind: 'INVITATION', link });
    await this.news.announce(actor, STAFF_INVITED, { organisationId, staffId });
    return this.mails.connected ? null : link;
  }
}
