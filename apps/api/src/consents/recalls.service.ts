import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CATEGORIES, type Category } from '#libs/consent';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import { openedSubjectsOf } from '../sections';
import type { AnswerRecallInput } from './consent.inputs';
import { type RecallTaskModel, toRecallTask } from './consent.model';
import { ConsentsQueries, type Holder } from './consents.queries';
import { RecallTask } from './recall-task.entity';

/** Asks holders for what they hold, in the same words whatever the cause (visibility rule 11), and hears their answers. */
@Injectable()
export class RecallsService implements OnModuleInit {
  constructor(
    private readonly queries: ConsentsQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('RecallTask', (actor, id) => this.task(actor, id));
  }

  /** One task for each person who has opened anything of these categories; who has an open one already gets no second. */
  async ask(actor: Actor, caseId: string, categories: readonly Category[], from?: string): Promise<void> {
    await this.askHolders(actor, caseId, await this.holdersFrom(actor, caseId, categories, from));
  }

  /** Who has opened anything of these categories, in one organisation or in any other. */
  async holdersFrom(actor: Actor, caseId: string, categories: readonly Category[], from?: string): Promise<Holder[]> {
    const holders = await this.holders(actor, caseId, categories);
    return holders.filter(({ organisationId }) => from === undefined || organisationId === from);
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
    const holders = await this.holders(actor, caseId);
    if (isAmong(holders, subjectId)) await this.askHolders(actor, caseId, holders);
  }

  /** Whether a person, or anybody of an organisation, has opened anything of a case. */
  async holds(actor: Actor, caseId: string, subjectId: string): Promise<boolean> {
    return isAmong(await this.holders(actor, caseId), subjectId);
  }

  /** 回収・廃棄確認: by the holder alone; an answer may be corrected, but not taken back. */
  async answer(actor: Actor, { recallId, version, answer }: AnswerRecallInput): Promise<RecallTaskModel> {
    const { caseId } = await this.visibility.require(actor, 'answer', RecallTask, recallId);
    if (answer === 'OPEN') throw refusal('INVALID_INPUT', {}, { field: 'answer' });
    await saveVersioned(actor, RecallTask, { id: recallId, version }, { answer, answeredAt: actor.now }, () =>
      this.task(actor, recallId),
    );
    await this.audit.record(actor, 'RECALL_ANSWERED', 'RecallTask', recallId, { caseId });
    return this.task(actor, recallId);
  }

  private holders(actor: Actor, caseId: string, categories: readonly Category[] = CATEGORIES): Promise<Holder[]> {
    return this.queries.holders(actor, caseId, categories.flatMap(openedSubjectsOf));
  }

  private async task(actor: Actor, id: string): Promise<RecallTaskModel> {
    return toRecallTask(await this.visibility.require(actor, 'read', RecallTask, id), actor.language);
  }
}

/** Whether one of the holders is this person, or holds for this organisation. */
const isAmong = (holders: readonly Holder[], subjectId: string): boolean =>
  holders.some(({ staffId, organisationId }) => [staffId, organisationId].includes(subjectId));
