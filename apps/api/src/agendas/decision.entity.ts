import { Column, Entity, Index } from 'typeorm';
import { MeetingPart } from '../meetings';
import { OneOf, PointsTo, Text } from '../platform/database/columns';
import { AgendaItem } from './agenda-item.entity';

export const DECISION_STATES = ['DRAFT', 'CONFIRMED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** A decision (決定事項) on an item; seen by whoever sees the item. */
@Entity()
@Index(['agendaItemId'])
@Index(['meetingId'])
export class Decision extends MeetingPart {
  @PointsTo(() => AgendaItem)
  agendaItemId: string;

  @Column({ type: 'int', default: 0 })
  position: number;

  @Text()
  text: string;

  @OneOf('decision', DECISION_STATES, 'DRAFT')
  state: DecisionState;
}
