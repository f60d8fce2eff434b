import { Check, Column, Entity, Index } from 'typeorm';
import { AgendaItem } from '../agendas';
import { MeetingPart } from '../meetings';
import { Organisation } from '../organisations';
import { Staff } from '../people';
import { OneOf, PointsTo, Text } from '../platform/database/columns';

/** How a paper is dealt with at the meeting. */
export const PAPER_HANDLINGS = ['NORMAL', 'NUMBERED', 'COLLECT', 'VIEW_ONLY'] as const;
export type PaperHandling = (typeof PAPER_HANDLINGS)[number];

/** Sent before, handed out on the day, or for reference. */
export const PAPER_CLASSES = ['ADVANCE', 'ON_DAY', 'REFERENCE'] as const;
export type PaperClass = (typeof PAPER_CLASSES)[number];

/** The end of what has none; PostgreSQL's reaches the driver as a number. */
export const HOLDS = 'infinity';
const openEnd = {
  to: (value: unknown) => value,
  from: (value: Date | number): string => (value instanceof Date ? value.toISOString() : HOLDS),
};

/** A paper of a meeting (資料), seen through the bodies it is for; its content stands in a row of its own. */
@Entity()
@Index(['meetingId'])
@Index(['agendaItemId'])
@Check('paper_for_someone', 'cardinality(body_ids) > 0')
export class Paper extends MeetingPart {
  @PointsTo(() => AgendaItem, { nullable: true })
  agendaItemId: string | null;

  @Text('')
  number: string;

  @Text()
  title: string;

  @OneOf('paper', PAPER_HANDLINGS, 'NORMAL')
  handling: PaperHandling;

  @OneOf('paper', PAPER_CLASSES, 'ADVANCE')
  class: PaperClass;

  /** A neutral name that we give; what the writer's machine called it is not kept. */
  @Text()
  fileName: string;

  @Text()
  mediaType: string;

  @Column('int')
  bytes: number;

  @Text()
  sha256: string;

  @PointsTo(() => Organisation)
  uploadedByOrganisationId: string;

  @PointsTo(() => Staff)
  uploadedByStaffId: string;

  @Column('timestamptz')
  createdAt: Date;

  /** When it was taken back; 'infinity' while it holds. */
  @Column({ type: 'timestamptz', default: HOLDS, transformer: openEnd })
  withdrawnAt: string;
}
