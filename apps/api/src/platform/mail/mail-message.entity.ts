import { MAIL_KINDS, type MailKind } from '#libs/messages';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { OneOf, Text } from '../database/columns';

/** KEPT: no mail server is connected, so it stays here. */
export const MAIL_STATES = ['QUEUED', 'SENT', 'FAILED', 'KEPT'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Who gets a mail: an address, a staff member, or the administrators of an organisation. */
export const MAIL_RECEIVERS = ['ADDRESS', 'STAFF', 'ADMINISTRATORS'] as const;
export type MailReceiver = (typeof MAIL_RECEIVERS)[number];

/** A mail on its way, without its link. */
@Entity()
export class MailMessage {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The organisation for which the writer acted. */
  @Column('uuid')
  organisationId: string;

  @OneOf('mail_message', MAIL_RECEIVERS)
  toKind: MailReceiver;

  /** An address, a staff id, or the id of an organisation whose administrators get it; found out when it is sent. */
  @Text()
  toRef: string;

  @OneOf('mail_message', MAIL_KINDS)
  kind: MailKind;

  /** What its text says beside the link; nothing that names a person or a thing. */
  @Text('')
  detail: string;

  @Column('timestamptz')
  createdAt: Date;

  @OneOf('mail_message', MAIL_STATES)
  state: MailState;

  @Column({ type: 'int', default: 0 })
  attempts: number;

  /** Not before this instant. */
  @Column('timestamptz')
  nextAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;
}
