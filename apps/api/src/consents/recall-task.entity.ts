import { Column, Entity, Index } from 'typeorm';
import { Day, OneOf, Thing } from '../platform/database/columns';

export const RECALL_ANSWERS = ['OPEN', 'RETURNED', 'DISPOSED', 'NEVER_HELD'] as const;
export type RecallAnswer = (typeof RECALL_ANSWERS)[number];

/** Asks one person to give back or destroy what they hold; the same words for whatever the cause. */
@Entity()
@Index('recalls_of_holder', ['staffId', 'organisationId'])
export class RecallTask extends Thing {
  @Index('recall_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  /** The day on which the person first had it, by which they can tell what is meant. */
  @Day()
  openedOn: string;

  @Column('timestamptz')
  askedAt: Date;

  @OneOf('recall_task', RECALL_ANSWERS, 'OPEN')
  answer: RecallAnswer;

  @Column({ type: 'timestamptz', default: 'infinity' })
  answeredAt: Date;
}
