import { Injectable } from '@nestjs/common';
import type { MailKind } from '#libs/messages';
import { Config } from '../config';
import { add } from '../database/change';
import { newId } from '../ids/ids';
import { type Actor, organisationOf } from '../visibility/actor';
import { MailLink } from './mail-link.entity';
import { MailMessage } from './mail-message.entity';

type Receiver = { readonly address: string } | { readonly staffId: string } | { readonly administratorsOf: string };

interface Mail {
  readonly to: Receiver;
  readonly kind: MailKind;
  readonly link?: string;
  readonly detail?: string;
}

const columnsOf = (to: Receiver): Pick<MailMessage, 'toKind' | 'toRef'> => {
  if ('address' in to) return { toKind: 'ADDRESS', toRef: to.address };
  if ('staffId' in to) return { toKind: 'STAFF', toRef: to.staffId };
  return { toKind: 'ADMINISTRATORS', toRef: to.administratorsOf };
};

/** Puts mails into the outbox, in the transaction of what causes them: neither goes without the other. */
@Injectable()
export class Mails {
  constructor(private readonly config: Config) {}

  /** Whether a mail server is connected; if not, mails stay in the outbox and their links are handed over in person. */
  get connected(): boolean {
    return this.config.mail !== undefined;
  }

  async queue(actor: Actor, { to, kind, link, detail = '' }: Mail): Promise<void> {
    const id = newId();
    const organisationId = organisationOf(actor);
    await add(actor.manager, MailMessage, {
      id,
      organisationId,
      ...columnsOf(to),
      kind,
      detail,
      createdAt: actor.now,
      state: this.connected ? 'QUEUED' : 'KEPT',
      nextAt: actor.now,
    });
    if (link !== undefined && this.connected) await add(actor.manager, MailLink, { mailId: id, organisationId, link });
  }
}
