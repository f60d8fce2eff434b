export { MailLink } from './mail-link.entity';
export { MAIL_RECEIVERS, MAIL_STATES, type MailReceiver, MailMessage, type MailState } from './mail-message.entity';
export { MailModule } from './mail.module';
export { MailSender } from './mail-sender';
export { Mails } from './mails.service';
