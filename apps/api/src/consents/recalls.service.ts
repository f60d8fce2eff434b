import { Injectable } from '@nestjs/common';
import { CASE_SECTIONS, CATEGORIES, entrySubject } from '#libs/consent';
import { add } from '../platform/database/change';
import { newId } from '../platform/ids/ids';
import type { Actor } from '../platform/visibility';
import { openedSubject } from '../sections';
import { ConsentsQueries } from './consents.queries';
import { RecallTask } from './recall-task.entity';

/** Asks whoever holds something to give it back, in the same words whatever the cause (visibility rule 11). */
@Injectable()
export class RecallsService {
  constructor(private readonly queries: ConsentsQueries) {}

  /** One task for each person who has opened any of it; who has an open one already gets no second. */
  async ask(actor: Actor, caseId: string, subjects: readonly string[], from?: string): Promise<void> {
    const asked = (await this.queries.recallsOf(actor, caseId)).filter(({ answer }) => answer === 'OPEN');
    const holders = (await this.queries.holders(actor, caseId, subjects)).filter(
      ({ staffId, organisationId }) =>
        (from === undefined || organisationId === from) &&
        !asked.some((task) => task.staffId === staffId && task.organisationId === organisationId),
    );
    await add(
      actor.manager,
      RecallTask,
      holders.map(({ staffId, organisationId, since }) => ({
        id: newId(),
        caseId,
        staffId,
        organisationId,
        openedOn: since,
        askedAt: actor.now,
      })),
    );
  }

  /** Who is excluded after reading something is asked together with everybody else, so that nothing points to them. */
  async replaceFor(actor: Actor, caseId: string, subjectId: string): Promise<void> {
    const subjects = [...CASE_SECTIONS.map(openedSubject), ...CATEGORIES.map(entrySubject)];
    const holders = await this.queries.holders(actor, caseId, subjects);
    if (holders.some(({ staffId, organisationId }) => [staffId, organisationId].includes(subjectId)))
      await this.ask(actor, caseId, subjects);
  }
}
