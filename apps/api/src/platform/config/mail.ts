import { ConfigError } from './config-error';

/** The mail server and the address that mails come from. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** MAIL_URL (smtp:// or smtps://) and MAIL_FROM; without a mail server mails stay in the outbox. */
export function mailOf(env: NodeJS.ProcessEnv): MailSettings | undefined {
  const { MAIL_URL: url, MAIL_FROM: from } = env;
  if (!url) return undefined;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw new ConfigError('MAIL_URL is not an address like smtp://host:port');
  }
  if (!from?.includes('@')) throw new ConfigError('MAIL_FROM is missing: the address that mails come from');
  return { url, from };
}
