import { Injectable } from '@nestjs/common';
import { type Actor, knowing, visible, visibleOf } from '../platform/visibility';
import { ConferenceEntry } from './conference-entry.entity';
import { EntryConfirmation } from './entry-confirmation.entity';

@Injectable()
export class EntriesQueries {
  /** Whatever of a conference is open to the actor, oldest first; to presenters with what was replaced since. */
  readonly ofConference = visibleOf(ConferenceEntry, 'conferenceId', 'recordedAt', knowing);

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

  readonly confirmationsOf = visibleOf(EntryConfirmation, 'entryId', 'at', knowing);
}
