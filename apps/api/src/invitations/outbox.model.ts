import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { composeMail } from '#libs/messages';
import { Connection } from '../platform/graphql';
import { MAIL_RECEIVERS, MAIL_STATES, type MailMessage, type MailReceiver, type MailState } from '../platform/mail';

export const MailStateEnum = Object.fromEntries(MAIL_STATES.map((state) => [state, state]));
registerEnumType(MailStateEnum, { name: 'MailState' });
export const MailReceiverEnum = Object.fromEntries(MAIL_RECEIVERS.map((kind) => [kind, kind]));
registerEnumType(MailReceiverEnum, { name: 'MailReceiver' });

@ObjectType('OutgoingMail')
export class OutgoingMailModel {
  @Field(() => ID)
  id: string;

  @Field(() => MailReceiverEnum)
  receiver: MailReceiver;

  @Field(() => String, { description: 'The address, or the id of the person or organisation that it goes to.' })
  to: string;

  @Field(() => MailStateEnum)
  state: MailState;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => String, { description: 'Its words without the link, which only the receiver gets.' })
  text: string;
}

@ObjectType('OutgoingMailConnection')
export class OutgoingMailConnection extends Connection(OutgoingMailModel, 'OutgoingMail') {}

/** What the operator may know of a mail: that it goes, never where its link leads. */
export function toOutgoingMail(row: MailMessage): OutgoingMailModel {
  const { id, toKind: receiver, toRef: to, state, createdAt } = row;
  return { id, receiver, to, state, createdAt, text: composeMail(row.kind, { detail: row.detail }).text };
}
