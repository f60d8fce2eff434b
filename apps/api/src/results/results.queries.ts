import { Injectable } from '@nestjs/common';
import { type CaseModel, CasePresentation, toCase } from '../cases';
import { CaseConference } from '../conferences';
import { groupBy, loader, missing } from '../platform/graphql';
import { type Actor, organisationOf, visible, visibleById } from '../platform/visibility';
import { CaseAction } from './case-action.entity';
import { ConferenceEntry } from './conference-entry.entity';
import { ConferenceResult } from './conference-result.entity';
import { ResultConfirmation } from './result-confirmation.entity';

@Injectable()
export class ResultsQueries {
  /** All results of a conference, the earliest first. */
  ofConference(actor: Actor, conferenceId: string): Promise<ConferenceResult[]> {
    return loader<string, ConferenceResult[]>(actor, 'conference-results', async (ids) => {
      const rows = await visible(actor, ConferenceResult, 'result')
        .andWhere('result.conferenceId = ANY(:ids)', { ids })
        .orderBy('result.recordedAt', 'ASC')
        .addOrderBy('result.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.conferenceId);
    }).load(conferenceId);
  }

  /** All results of the conferences about a case. */
  ofCase(actor: Actor, caseId: string): Promise<ConferenceResult[]> {
    return loader<string, ConferenceResult[]>(actor, 'case-results', async (ids) => {
      const rows = await visible(actor, ConferenceResult, 'result')
        .andWhere('result.caseId = ANY(:ids)', { ids })
        .orderBy('result.recordedAt', 'ASC')
        .addOrderBy('result.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  confirmationsOf(actor: Actor, resultId: string): Promise<ResultConfirmation[]> {
    return loader<string, ResultConfirmation[]>(actor, 'result-confirmations', async (ids) => {
      const rows = await visible(actor, ResultConfirmation, 'confirmation')
        .andWhere('confirmation.resultId = ANY(:ids)', { ids })
        .orderBy('confirmation.at', 'ASC')
        .addOrderBy('confirmation.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.resultId);
    }).load(resultId);
  }

  /** The actions of a case, what is due first before all others. */
  actionsOf(actor: Actor, caseId: string): Promise<CaseAction[]> {
    return loader<string, CaseAction[]>(actor, 'case-actions', async (ids) => {
      const rows = await visible(actor, CaseAction, 'action')
        .andWhere('action.caseId = ANY(:ids)', { ids })
        .orderBy('action.dueOn', 'ASC')
        .addOrderBy('action.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  /** The case that something is to be done about: whoever sees the one reads the other. */
  caseOf(actor: Actor, caseId: string): Promise<CaseModel> {
    return loader<string, CaseModel>(actor, 'cases-of-actions', async (ids) => {
      const rows = await visibleById(actor, CasePresentation, ids);
      return rows.map((row) => (row ? toCase(row, actor) : (missing() as never)));
    }).load(caseId);
  }

  /** What the acting organisation has still to do about the cases that the actor reads. */
  ownOpenActions(actor: Actor): Promise<CaseAction[]> {
    return visible(actor, CaseAction, 'action')
      .andWhere(`action.assigneeOrganisationId = :own AND action.state IN ('OPEN', 'IN_PROGRESS')`, {
        own: organisationOf(actor),
      })
      .orderBy('action.dueOn', 'ASC')
      .addOrderBy('action.id', 'ASC')
      .getMany();
  }

  /** Conferences about a case that were not cancelled, the earliest first. */
  conferencesOf(actor: Actor, caseId: string): Promise<CaseConference[]> {
    return loader<string, CaseConference[]>(actor, 'ledger-conferences', async (ids) => {
      const rows = await visible(actor, CaseConference, 'conference')
        .andWhere(`conference.caseId = ANY(:ids) AND conference.state <> 'CANCELLED'`, { ids })
        .orderBy('conference.heldOn', 'ASC')
        .addOrderBy('conference.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  /** Entries that say what is to be done, as far as they are open to the actor. */
  wordsOf(actor: Actor, entryId: string): Promise<ConferenceEntry | null> {
    return loader<string, ConferenceEntry | null>(actor, 'case-action-words', async (ids) => {
      const rows = await visible(actor, ConferenceEntry, 'entry').andWhere('entry.id = ANY(:ids)', { ids }).getMany();
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    }).load(entryId);
  }
}
