import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { MeetingPart } from '../meetings';
import { Organisation } from '../organisations';
import { OneOf, PointsTo, Text } from '../platform/database/columns';

export const AGENDA_ITEM_KINDS = [
  'REPORT',
  'CONSULTATION',
  'INFORMATION_EXCHANGE',
  'PROCEDURAL',
  'WORKSHOP',
  'LECTURE',
] as const;
export const AGENDA_ITEM_STATES = ['PROPOSED', 'ACCEPTED', 'POSTPONED', 'WITHDRAWN'] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

/** An item of an agenda; `bodyIds` says for which bodies it is taken. A row with a parent is a point (○) below it. */
@Entity()
@Index(['meetingId', 'position'])
@Index(['core'])
@Check('agenda_item_taken_for_someone', 'cardinality(body_ids) > 0')
export class AgendaItem extends MeetingPart {
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => AgendaItem)
  parentId: string | null;

  @Column('int')
  position: number;

  /** 1, 2 …; a point has 2-1. The same for every reader. */
  @Text()
  number: string;

  @OneOf('agenda_item', AGENDA_ITEM_KINDS)
  kind: AgendaItemKind;

  @OneOf('agenda_item', AGENDA_ITEM_STATES, 'ACCEPTED')
  state: AgendaItemState;

  @Text()
  title: string;

  /** What may stand in public; empty where nothing may. */
  @Text('')
  openTitle: string;

  /** The title without marks, stage, year and filler: equal cores are one topic. */
  @Text('')
  core: string;

  @Column({ type: 'int', nullable: true })
  part: number | null;

  @Column({ type: 'text', array: true, default: '{}' })
  stage: string[];

  @PointsTo(() => Organisation, { nullable: true })
  presenterOrganisationId: string | null;

  @Text('')
  presenterLabel: string;

  @Column({ type: 'int', nullable: true })
  plannedMinutes: number | null;

  @Column({ type: 'uuid', array: true, default: '{}' })
  matrixRowIds: string[];

  @Text('')
  discussion: string;
}
