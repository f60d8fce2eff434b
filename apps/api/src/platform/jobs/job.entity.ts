import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OneOf, Text } from '../database/columns';

export const JOB_STATES = ['QUEUED', 'DONE', 'FAILED'] as const;
export type JobState = (typeof JOB_STATES)[number];

/**
 * Work to be done outside the request, sent in the transaction that asks for it. It carries ids only: what is to be
 * done, to which thing, and for which organisation. The application role can add one and never read any.
 */
@Entity()
@Index(['state', 'runAfter'])
export class Job {
  @PrimaryColumn('uuid')
  id: string;

  @Text()
  kind: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  organisationId: string;

  @OneOf('job', JOB_STATES, 'QUEUED')
  state: JobState;

  /** Counted before each attempt, so that a job that takes the process down does not do so for ever. */
  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  runAfter: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
