import { Injectable } from '@nestjs/common';
import { CaseConference } from '../conferences';
import { groupBy, loader } from '../platform/graphql';
import { type Actor, knowing, organisationOf, visible, visibleOf } from '../platform/visibility';
import { CaseAction } from './case-action.entity';
import { ConferenceEntry } from './conference-entry.entity';
import { ConferenceResult } from './conference-result.entity';
import { ResultConfirmation } from './result-confirmation.entity';

@Injectable()
export class ResultsQueries {
  /** All results of a conference, the earliest first. */
  readonly ofConference = visibleOf(ConferenceResult, 'conferenceId', 'recordedAt');

  /** All results of the conferences about a case. */
  readonly ofCase = visibleOf(ConferenceResult, 'caseId', 'recordedAt');

  readonly confirmationsOf = visibleOf(ResultConfirmation, 'resultId', 'at');

  /** The actions of a case, what is due first before all others. */
  readonly actionsOf = visibleOf(CaseAction, 'caseId', 'dueOn');

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

  /** Moves what somebody has to do about cases to another reader of each, or back to who presents it; tells nothing. */
  async handOver(actor: Actor, fromStaffId: string, toStaffId: string): Promise<void> {
    await actor.manager.query('SELECT hand_over_case_actions($1, $2)', [fromStaffId, toStaffId]);
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
      const rows = await visible(await knowing(actor), ConferenceEntry, 'entry')
        .andWhere('entry.id = ANY(:ids)', { ids })
        .getMany();
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    }).load(entryId);
  }
}
