export { composeMail, MAIL_KINDS, type MailKind } from './mails';
export * from './message';
export * from './merge';
export * from './refusals';
export * from './screens';
export * from './minutes';
export * from './editions';
export * from './history';
export * from './logs';
