import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobHandler, type JobOrder, Jobs, JobVisibility, once } from '../platform/jobs';
import { Mails } from '../platform/mail';
import { ConsentsQueries } from './consents.queries';

/** Sent by the database itself with each withdrawal by a code. */
const WITHDRAWAL_JOB = 'CASE_WITHDRAWAL';

/**
 * A withdrawal by code ends access in the transaction that asks for it. What any replacement brings besides follows here,
 * for whoever asked reads nothing of the case; those who present it hear by a neutral mail that something has changed.
 */
@Injectable()
export class WithdrawalJob implements JobHandler, OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly visibility: JobVisibility,
    private readonly queries: ConsentsQueries,
    private readonly mails: Mails,
  ) {}

  onModuleInit(): void {
    this.jobs.register(WITHDRAWAL_JOB, this);
  }

  /** Of a code that is not the organisation's there is nothing to replace. */
  run({ subjectId, organisationId }: JobOrder): Promise<void> {
    return this.visibility.as({ kind: 'JOB', organisationId }, async (actor) => {
      await this.queries.replaceWithdrawn(actor, subjectId);
      if (await once(actor, `WITHDRAWAL_${subjectId}`, actor.today))
        await this.queries.tellPresenting(actor, subjectId, this.mails.connected);
    });
  }

  /** Nobody waits for it, and nothing is open meanwhile. */
  giveUp(): Promise<void> {
    return Promise.resolve();
  }
}
