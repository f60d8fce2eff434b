import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NOBODY } from '../platform/ids/ids';
import { OneOf, Text } from '../platform/database/columns';

export const CONFERENCE_EDITION_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED'] as const;
export type ConferenceEditionState = (typeof CONFERENCE_EDITION_STATES)[number];

/**
 * One issue of the papers of a case conference to one reader, who acts for one organisation; made with that reader's
 * rights. Who asked for it sees number, pages and hashes (visibility rule 8).
 */
@Entity()
@Index('editions_of_conference', ['conferenceId', 'recipientStaffId'])
export class ConferenceEdition {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('editions_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  conferenceId: string;

  @Column('uuid')
  recipientStaffId: string;

  @Column('uuid')
  recipientOrganisationId: string;

  @Column('uuid')
  requesterStaffId: string;

  @Column('uuid')
  requesterOrganisationId: string;

  @OneOf('conference_edition', CONFERENCE_EDITION_STATES, 'QUEUED')
  state: ConferenceEditionState;

  /** Counted per conference and recipient, from 1: it tells nothing of what others were sent. */
  @Column('int')
  number: number;

  /** The sections and entries that stand in it; none before it is made. */
  @Column({ type: 'uuid', array: true, default: [] })
  partIds: string[];

  @Column({ type: 'int', default: 0 })
  pages: number;

  @Text('')
  sha256Pdf: string;

  @Text('')
  sha256Text: string;

  /** The head of the log that is printed on it. */
  @Text('')
  logHead: string;

  /** The result of the conference that it tells; NOBODY without. */
  @Column({ type: 'uuid', default: NOBODY })
  resultId: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  issuedAt: Date | null;

  /** 'infinity' while it circulates; from then on nobody opens it any more (visibility rules 11 and 12). */
  @Column({ type: 'timestamptz', default: 'infinity' })
  replacedAt: Date;
}
