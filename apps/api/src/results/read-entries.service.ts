import { Injectable } from '@nestjs/common';
import { type Category, coverageOf, entrySubject, isConfirmed } from '#libs/consent';
import { CasesQueries } from '../cases';
import { Audit, type Note } from '../platform/audit/audit.service';
import { loader } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import type { Actor } from '../platform/visibility';
import { CaseVault } from '../sections';
import type { ConferenceEntry } from './conference-entry.entity';
import { EntriesQueries } from './entries.queries';
import { type ConferenceEntryModel, toConferenceEntry } from './entry.model';

/** Where the text of an entry is sealed. */
export const entryPlace = (id: string): string => `entry ${id}`;

/** Of rows that replace each other, those that nothing replaces. */
export const current = <T extends { id: string; replacesId: string }>(rows: readonly T[]): T[] => {
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows.filter(({ id }) => !replaced.has(id));
};

/** Shows what was recorded, and records for the presenter who has opened what. */
@Injectable()
export class ReadEntries {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: EntriesQueries,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
  ) {}

  /** What the actor may read of a conference as it stands: the person's own view first, the rest as it was recorded. */
  async of(actor: Actor, conferenceId: string): Promise<ConferenceEntryModel[]> {
    const rows = current(await this.queries.ofConference(actor, conferenceId));
    const first = rows.filter(({ kind }) => kind === 'PERSONS_VIEW');
    return [...first, ...rows.filter((row) => !first.includes(row))].map((row) => toConferenceEntry(row, actor));
  }

  /** What an entry said before it was corrected, the latest first; nothing for readers who do not present the case. */
  async earlier(actor: Actor, { conferenceId, replacesId }: ConferenceEntryModel): Promise<ConferenceEntryModel[]> {
    const rows = await this.queries.ofConference(actor, conferenceId);
    const found: ConferenceEntryModel[] = [];
    for (let id = replacesId; ;) {
      const row = rows.find((one) => one.id === id);
      if (!row) return found;
      found.push({ ...toConferenceEntry(row, actor), abilities: [] });
      id = row.replacesId;
    }
  }

  /** Whether somebody who presents the case and one more reader have confirmed it. */
  async confirmed(actor: Actor, { id, caseId }: ConferenceEntryModel): Promise<boolean> {
    const own = await this.cases.find(actor, caseId);
    return isConfirmed(await this.queries.confirmationsOf(actor, id), own?.presentingOrganisationId ?? '');
  }

  /** The text; it asks for a fresh sign-in, and that it was opened is recorded. */
  async text(actor: Actor, { id }: ConferenceEntryModel): Promise<string> {
    requireFresh(actor);
    return loader<string, string>(actor, 'conference-entry-texts', async (ids) => {
      const rows = await this.queries.byIds(actor, ids);
      await this.audit.note(
        actor,
        rows.flatMap((row) => row.categories.map((category) => opened(actor, row, category))),
      );
      const texts = await Promise.all(
        rows.map((row) => this.vault.open(actor, row.caseId, entryPlace(row.id), row.sealed)),
      );
      return ids.map((one) => texts[rows.findIndex((row) => row.id === one)] ?? '');
    }).load(id);
  }
}

/** The fact, the ground of each category and the case; never a word of the text. */
function opened(actor: Actor, { caseId }: ConferenceEntry, category: Category): Note {
  const facts = actor.standing.caseFacts.find((one) => one.caseId === caseId);
  return {
    kind: 'READ',
    act: facts ? `OPENED_BY_${coverageOf(facts, category, actor.standing.nowMicros).reason}` : 'OPENED_AS_PRESENTER',
    subject: entrySubject(category),
    ref: caseId,
    caseId,
  };
}
