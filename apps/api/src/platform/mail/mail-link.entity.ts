import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Text } from '../database/columns';

/** The link of a mail that waits: written by whoever sends it, read by the sender alone, gone once it is sent. */
@Entity()
export class MailLink {
  @PrimaryColumn('uuid')
  mailId: string;

  @Column('uuid')
  organisationId: string;

  @Text()
  link: string;
}
