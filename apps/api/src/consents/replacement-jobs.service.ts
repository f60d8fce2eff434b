import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobHandler, type JobOrder, Jobs, JobVisibility, once } from '../platform/jobs';
import { Mails } from '../platform/mail';
import type { Actor } from '../platform/visibility';
import { ConsentsQueries } from './consents.queries';

type Replace = (actor: Actor, receipt: string) => Promise<void>;

/**
 * A freeze, and a withdrawal by a code, close a case in the transaction that asks for them. What any replacement brings
 * besides follows here, for whoever asked may read nothing of the case: papers leave circulation and holders are asked
 * for theirs, so that nobody can tell it from another cause (visibility rule 11). Those who present the case hear by a
 * neutral mail that something has changed. Of a code that fits no case there is nothing to replace.
 */
@Injectable()
export class ReplacementJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly visibility: JobVisibility,
    private readonly queries: ConsentsQueries,
    private readonly mails: Mails,
  ) {}

  /** The database itself sends a job with each of them. */
  onModuleInit(): void {
    this.jobs.register(
      'CASE_FREEZE',
      this.after('FREEZE', (actor, id) => this.queries.replaceFrozen(actor, id)),
    );
    this.jobs.register(
      'CASE_WITHDRAWAL',
      this.after('WITHDRAWAL', (actor, id) => this.queries.replaceWithdrawn(actor, id)),
    );
  }

  private after(what: string, replace: Replace): JobHandler {
    return {
      run: ({ subjectId, organisationId }: JobOrder) =>
        this.visibility.as({ kind: 'JOB', organisationId }, async (actor) => {
          await replace(actor, subjectId);
          if (await once(actor, `${what}_${subjectId}`, actor.today))
            await this.queries.tellPresenting(actor, subjectId, this.mails.connected);
        }),
      // Nobody waits for it, and nothing is open meanwhile.
      giveUp: () => Promise.resolve(),
    };
  }
}
