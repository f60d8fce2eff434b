import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobHandler, type JobOrder, Jobs, JobVisibility, once } from '../platform/jobs';
import { Mails } from '../platform/mail';
import { ConsentsQueries } from './consents.queries';

/** Sent by the database itself with each freeze. */
const FREEZE_JOB = 'CASE_FREEZE';

/**
 * A freeze closes a case in the transaction that asks for it. What any replacement brings besides follows here: papers
 * leave circulation and holders are asked for theirs, so that nobody can tell it from another cause (visibility rule 11).
 * Those who present the case hear by a neutral mail that they have something to settle.
 */
@Injectable()
export class FreezeJob implements JobHandler, OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly visibility: JobVisibility,
    private readonly queries: ConsentsQueries,
    private readonly mails: Mails,
  ) {}

  onModuleInit(): void {
    this.jobs.register(FREEZE_JOB, this);
  }

  /** Of a code that no case has there is nothing to replace. */
  run({ subjectId, organisationId }: JobOrder): Promise<void> {
    return this.visibility.as({ kind: 'JOB', organisationId }, async (actor) => {
      await this.queries.replaceFrozen(actor, subjectId);
      if (await once(actor, `FREEZE_${subjectId}`, actor.today))
        await this.queries.tellPresenting(actor, subjectId, this.mails.connected);
    });
  }

  /** Nobody waits for it, and nothing is open meanwhile. */
  giveUp(): Promise<void> {
    return Promise.resolve();
  }
}
