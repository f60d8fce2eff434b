import { Global, Module } from '@nestjs/common';
import { MailSender } from './mail-sender';
import { Mails } from './mails.service';

/** Mails: an outbox in the database, and whoever empties it. */
@Global()
@Module({ providers: [Mails, MailSender], exports: [Mails, MailSender] })
export class MailModule {}
