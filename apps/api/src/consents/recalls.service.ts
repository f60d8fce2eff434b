import { Injectable } from '@nestjs/common';
import { CASE_SECTIONS } from '#libs/consent';
import { add } from '../platform/database/change';
import { newId } from '../platform/ids/ids';
import type { Actor } from '../platform/visibility';
import { openedSubject } from '../sections';
import { ConsentsQueries, type Holder } from './consents.queries';
import { RecallTask } from './recall-task.entity';

/** Asks whoever holds something to give it back, in the same words whatever the cause (visibility rule 11). */
@Injectable()
export class RecallsService {
  constructor(private readonly queries: ConsentsQueries) {}

  /** One task for each person who has opened any of it; who has an open one already gets no second. */
  async ask(actor: Actor, caseId: string, subjects: readonly string[], from?: string): Promise<void> {
    const holders = await this.queries.holders(actor, caseId, subjects);
    await this.askHolders(
      actor,
      caseId,
      holders.filter(({ organisationId }) => from === undefined || organisationId === from),
    );
  }

  /** The same for holders that are known already. */
  async askHolders(actor: Actor, caseId: string, holders: readonly Holder[]): Promise<void> {
    // Others may have been asked a moment ago, for the same cause.
    actor.loaders.clear();
    const asked = (await this.queries.recallsOf(actor, caseId)).filter(({ answer }) => answer === 'OPEN');
    const others = holders.filter(
      ({ staffId, organisationId }) =>
        !asked.some((task) => task.staffId === staffId && task.organisationId === organisationId),
    );
    await add(
      actor.manager,
      RecallTask,
      others.map(({ staffId, organisationId, since }) => ({
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
    const holders = await this.holdersOfAny(actor, caseId);
    if (isAmong(holders, subjectId)) await this.askHolders(actor, caseId, holders);
  }

  /** Whether a person, or anybody of an organisation, has opened any section of a case. */
  async holds(actor: Actor, caseId: string, subjectId: string): Promise<boolean> {
    return isAmong(await this.holdersOfAny(actor, caseId), subjectId);
  }

  private holdersOfAny(actor: Actor, caseId: string): Promise<Holder[]> {
    return this.queries.holders(actor, caseId, CASE_SECTIONS.map(openedSubject));
  }
}

/** Whether one of the holders is this person, or holds for this organisation. */
const isAmong = (holders: readonly Holder[], subjectId: string): boolean =>
  holders.some(({ staffId, organisationId }) => [staffId, organisationId].includes(subjectId));
