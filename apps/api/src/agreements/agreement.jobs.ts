import { Injectable, type OnModuleInit } from '@nestjs/common';
import { daysBetween } from '#libs/calendar';
import { DailyTasks, once } from '../platform/jobs';
import { Mails } from '../platform/mail';
import { type Actor, organisationOf } from '../platform/visibility';
import { AgreementsQueries } from './agreements.queries';

/** Days before the end of an agreement on which its organisation is reminded; the nearest comes last. */
const REMIND_BEFORE = [14, 60];

/** Reminds an organisation's administrators that its agreement ends soon, and with it the way to every case. */
@Injectable()
export class AgreementJobs implements OnModuleInit {
  constructor(
    private readonly queries: AgreementsQueries,
    private readonly mails: Mails,
    private readonly tasks: DailyTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register('AGREEMENT', (actor) => this.remind(actor));
  }

  /** One reminder for each of these days, also where nobody looked on the day itself; one signed anew starts again. */
  async remind(actor: Actor): Promise<void> {
    const organisationId = organisationOf(actor);
    const agreement = await this.queries.agreementOf(actor, organisationId);
    if (agreement?.state !== 'EXPIRES_SOON' || agreement.expiresOn === null) return;
    const left = daysBetween(actor.today, agreement.expiresOn);
    const days = REMIND_BEFORE.find((before) => left <= before);
    if (days === undefined || !(await once(actor, `AGREEMENT_${days}`, agreement.expiresOn))) return;
    await this.mails.queue(actor, { to: { administratorsOf: organisationId }, kind: 'NOTICE' });
  }
}
