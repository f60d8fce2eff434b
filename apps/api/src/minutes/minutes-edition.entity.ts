import { Check, Column, Entity, Index } from 'typeorm';
import { Meeting } from '../meetings';
import { Organisation } from '../organisations';
import { Staff } from '../people';
import { OneOf, PointsTo, Text, Thing } from '../platform/database/columns';
import { MeetingSeries } from '../series';

export const EDITION_KINDS = ['SERIES_REPORT', 'MEETING_MINUTES'] as const;
export const EDITION_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];
export type EditionState = (typeof EDITION_STATES)[number];

/** One issue of minutes to one recipient (版), rendered with the recipient's rights; the requester sees number, pages and hashes. */
@Entity()
@Index(['recipientOrganisationId', 'issuedAt'])
@Index(['requesterOrganisationId'])
@Check('minutes_edition_of_one_thing', 'num_nonnulls(series_id, meeting_id) = 1')
export class MinutesEdition extends Thing {
  @OneOf('minutes_edition', EDITION_KINDS)
  kind: EditionKind;

  @PointsTo(() => MeetingSeries, { nullable: true })
  seriesId: string | null;

  @PointsTo(() => Meeting, { nullable: true })
  meetingId: string | null;

  @PointsTo(() => Organisation)
  recipientOrganisationId: string;

  @PointsTo(() => Organisation)
  requesterOrganisationId: string;

  @PointsTo(() => Staff)
  requesterStaffId: string;

  @OneOf('minutes_edition', EDITION_STATES, 'QUEUED')
  state: EditionState;

  /** Counted per recipient and thing, from 1. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'int', default: 0 })
  pagesDone: number;

  @Column({ type: 'int', nullable: true })
  pages: number | null;

  @Text('')
  sha256Pdf: string;

  @Text('')
  sha256Text: string;

  /** The head of the log that is printed on it: what was recorded until then cannot be cut off unseen. */
  @Text('')
  logHead: string;

  @Text('')
  failureCode: string;

  @Column({ type: 'timestamptz' })
  requestedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  issuedAt: Date | null;
}
