import { Injectable, type OnModuleInit } from '@nestjs/common';
import { daysBetween } from '#libs/calendar';
import { DailyTasks, once } from '../platform/jobs';
import { Mails } from '../platform/mail';
import { type Actor, organisationOf } from '../platform/visibility';
import { AttestationsService } from './attestations.service';

/** Days before the end of the quarter on which those who have said nothing yet are reminded; the nearest comes last. */
const REMIND_BEFORE = [3, 14];

/** Reminds an organisation's administrators that its word on who works there is due. */
@Injectable()
export class AttestationJobs implements OnModuleInit {
  constructor(
    private readonly attestations: AttestationsService,
    private readonly mails: Mails,
    private readonly tasks: DailyTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register('ATTESTATION', (actor) => this.remind(actor));
  }

  /** One reminder for each of these days, also where nobody looked on the day itself; a later one replaces an earlier. */
  async remind(actor: Actor): Promise<void> {
    const organisationId = organisationOf(actor);
    const stand = await this.attestations.of(actor, organisationId);
    if (!stand?.due) return;
    const left = daysBetween(actor.today, stand.dueOn);
    const days = REMIND_BEFORE.find((before) => left <= before);
    if (days === undefined || !(await once(actor, `ATTESTATION_${days}`, stand.dueOn))) return;
    await this.mails.queue(actor, { to: { administratorsOf: organisationId }, kind: 'NOTICE' });
  }
}
