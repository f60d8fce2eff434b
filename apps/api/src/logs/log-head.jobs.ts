import { Injectable, type OnModuleInit } from '@nestjs/common';
import { headOfLog } from '../platform/audit/audit.service';
import { DailyTasks, once } from '../platform/jobs';
import { Mails } from '../platform/mail';
import { type Actor, organisationOf } from '../platform/visibility';

/**
 * Sends the head of the log to each organisation's administrators once a month: with it in many hands, nobody can cut
 * off or write anew what was recorded until then without its being seen.
 */
@Injectable()
export class LogHeadJobs implements OnModuleInit {
  constructor(
    private readonly mails: Mails,
    private readonly tasks: DailyTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register('LOG_HEAD', (actor) => this.send(actor));
  }

  /** Whichever day of the month comes first; a month in which nobody looked is not made up for. */
  async send(actor: Actor): Promise<void> {
    const head = await headOfLog(actor);
    if (head === '' || !(await once(actor, 'LOG_HEAD_OF_MONTH', `${actor.today.slice(0, 7)}-01`))) return;
    await this.mails.queue(actor, { to: { administratorsOf: organisationOf(actor) }, kind: 'LOG_HEAD', detail: head });
  }
}
