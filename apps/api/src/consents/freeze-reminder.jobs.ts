import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays } from '#libs/calendar';
import { DailyTasks } from '../platform/jobs';
import { Mails } from '../platform/mail';
import type { Actor } from '../platform/visibility';
import { settledBy } from './consent.model';
import { ConsentsQueries } from './consents.queries';

/** No run of days without an open office is as long. */
const LONGEST = 20;

/** Reminds those who present a frozen case on the day by which she is to be asked; it stays frozen whatever they do. */
@Injectable()
export class FreezeReminder implements OnModuleInit {
  constructor(
    private readonly queries: ConsentsQueries,
    private readonly mails: Mails,
    private readonly tasks: DailyTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register('FREEZE_DUE', (actor) => this.remind(actor));
  }

  /** Once for each: on other days than the last one nobody is reminded. */
  async remind(actor: Actor): Promise<void> {
    const days = Array.from({ length: LONGEST }, (_, before) => addDays(actor.today, before - LONGEST));
    const due = days.filter((day) => settledBy(day) === actor.today);
    const [first, last] = [due[0], due.at(-1)];
    if (first && last) await this.queries.remindOfFreezes(actor, first, addDays(last, 1), this.mails.connected);
  }
}
