import { Injectable } from '@nestjs/common';
import { isConfirmed } from '#libs/consent';
import { CasesQueries } from '../cases';
import type { Actor } from '../platform/visibility';
import { type ConferenceEntryModel, toConferenceEntry } from './entry.model';
import { current } from './read-entries.service';
import { type CaseActionModel, type ConferenceResultModel, toConferenceResult } from './result.model';
import type { ResultConfirmation } from './result-confirmation.entity';
import { ResultsQueries } from './results.queries';

/** Shows what conferences ended with. */
@Injectable()
export class ReadResults {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: ResultsQueries,
  ) {}

  async of(actor: Actor, conferenceId: string): Promise<ConferenceResultModel | null> {
    const [row] = current(await this.queries.ofConference(actor, conferenceId));
    return row ? toConferenceResult(row) : null;
  }

  confirmationsOf(actor: Actor, resultId: string): Promise<ResultConfirmation[]> {
    return this.queries.confirmationsOf(actor, resultId);
  }

  async confirmed(actor: Actor, { id, caseId }: ConferenceResultModel): Promise<boolean> {
    const own = await this.cases.find(actor, caseId);
    return isConfirmed(await this.queries.confirmationsOf(actor, id), own?.presentingOrganisationId ?? '');
  }

  /** What was taken on, or why she was not told; null where it is not open to the reader or the kind says it. */
  async wordsOf(actor: Actor, { entryId }: CaseActionModel): Promise<ConferenceEntryModel | null> {
    const row = entryId === null ? null : await this.queries.wordsOf(actor, entryId);
    return row ? toConferenceEntry(row, actor) : null;
  }
}
