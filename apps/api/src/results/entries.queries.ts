import { Injectable } from '@nestjs/common';
import { groupBy, loader } from '../platform/graphql';
import { type Actor, knowing, visible } from '../platform/visibility';
import { ConferenceEntry } from './conference-entry.entity';
import { EntryConfirmation } from './entry-confirmation.entity';

@Injectable()
export class EntriesQueries {
  /** Whatever of a conference is open to the actor, oldest first; to presenters with what was replaced since. */
  ofConference(actor: Actor, conferenceId: string): Promise<ConferenceEntry[]> {
    return loader<string, ConferenceEntry[]>(actor, 'conference-entries', async (ids) => {
      const rows = await visible(await knowing(actor), ConferenceEntry, 'entry')
        .andWhere('entry.conferenceId = ANY(:ids)', { ids })
        .orderBy('entry.recordedAt', 'ASC')
        .addOrderBy('entry.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.conferenceId);
    }).load(conferenceId);
  }

  /** Everything that was ever recorded of a case, for its presenter. */
  async ofCase(actor: Actor, caseId: string): Promise<ConferenceEntry[]> {
    return visible(await knowing(actor), ConferenceEntry, 'entry')
      .andWhere('entry.caseId = :caseId', { caseId })
      .getMany();
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ConferenceEntry[]> {
    return visible(await knowing(actor), ConferenceEntry, 'entry')
      .andWhere('entry.id = ANY(:ids)', { ids })
      .getMany();
  }

  confirmationsOf(actor: Actor, entryId: string): Promise<EntryConfirmation[]> {
    return loader<string, EntryConfirmation[]>(actor, 'entry-confirmations', async (ids) => {
      const rows = await visible(await knowing(actor), EntryConfirmation, 'confirmation')
        .andWhere('confirmation.entryId = ANY(:ids)', { ids })
        .orderBy('confirmation.at', 'ASC')
        .addOrderBy('confirmation.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.entryId);
    }).load(entryId);
  }
}
