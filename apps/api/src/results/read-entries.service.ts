import { Injectable } from '@nestjs/common';
import { CATEGORIES, type Category, entrySubject, isConfirmed } from '#libs/consent';
import { CasesQueries } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { loader } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { type Actor, knowing, Visibility } from '../platform/visibility';
import { CaseVault, openingsOf } from '../sections';
import type { ConferenceEntry } from './conference-entry.entity';
import { EntriesQueries } from './entries.queries';
import { type ConferenceEntryModel, toConferenceEntry } from './entry.model';
import { inSight } from './in-sight';

/** Where the text of an entry is sealed. */
export const entryPlace = (id: string): string => `entry ${id}`;

type Place = Pick<ConferenceEntryModel, 'id' | 'caseId'>;

/** Of rows that replace each other, those that nothing replaces. */
export const current = <T extends { id: string; replacesId: string }>(rows: readonly T[]): T[] => {
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows.filter(({ id }) => !replaced.has(id));
};

/** What stood before a correction, the latest first, as far as it is among the rows. */
export function formerOf<T extends { id: string; replacesId: string }>(rows: readonly T[], replacesId: string): T[] {
  const row = rows.find(({ id }) => id === replacesId);
  return row ? [row, ...formerOf(rows, row.replacesId)] : [];
}

/** Shows what was recorded, and records for the presenter who has opened what. */
@Injectable()
export class ReadEntries {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: EntriesQueries,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** What the actor may read of a conference as it stands: the person's own view first, the rest as it was recorded. */
  async of(actor: Actor, conferenceId: string): Promise<ConferenceEntryModel[]> {
    return (await this.standing(actor, conferenceId)).map((row) => toConferenceEntry(row, actor));
  }

  /** The same, as it is kept. */
  async standing(actor: Actor, conferenceId: string): Promise<ConferenceEntry[]> {
    const rows = current(await this.queries.ofConference(actor, conferenceId));
    return rows.toSorted((one, other) => Number(other.kind === 'PERSONS_VIEW') - Number(one.kind === 'PERSONS_VIEW'));
  }

  /** What an entry said before it was corrected, the latest first; nothing for readers who do not present the case. */
  async earlier(actor: Actor, { conferenceId, replacesId }: ConferenceEntryModel): Promise<ConferenceEntryModel[]> {
    const rows = await this.queries.ofConference(actor, conferenceId);
    return formerOf(rows, replacesId).map((row) => ({ ...toConferenceEntry(row, actor), abilities: [] }));
  }

  /** Of which categories the actor may record something in a conference. */
  async recordable(actor: Actor, { id, caseId }: Place): Promise<Category[]> {
    const own = await this.cases.find(actor, caseId);
    if (!own) return [];
    const told = await knowing(actor);
    const { publication } = own;
    return CATEGORIES.filter((one) => inSight(told, caseId, { categories: [one], publication, conferenceId: id }));
  }

  /** Whether somebody who presents the case and one more reader have confirmed it, a policy of another organisation. */
  async confirmed(
    actor: Actor,
    { id, caseId, kind }: Pick<ConferenceEntryModel, 'id' | 'caseId' | 'kind'>,
  ): Promise<boolean> {
    const own = await this.cases.find(actor, caseId);
    return isConfirmed(await this.queries.confirmationsOf(actor, id), own?.presentingOrganisationId ?? '', kind);
  }

  /** The text, '' where it is not open any more; it asks for a fresh sign-in, and that it was opened is recorded. */
  async text(actor: Actor, { id, caseId }: Place): Promise<string> {
    requireFresh(actor);
    return loader<Place, string>(
      actor,
      'conference-entry-texts',
      (places) => this.texts(actor, places),
      (place) => place.id,
    ).load({ id, caseId });
  }

  /** The texts of entries that are still open when nobody changes their cases any more. */
  private async texts(actor: Actor, places: readonly Place[]): Promise<string[]> {
    await this.visibility.lookAt(
      actor,
      places.map(({ caseId }) => caseId),
    );
    const rows = await this.queries.byIds(
      actor,
      places.map(({ id }) => id),
    );
    await this.audit.note(
      actor,
      rows.flatMap((row) => openingsOf(actor, row, entrySubject)),
    );
    const texts = await Promise.all(
      rows.map((row) => this.vault.open(actor, row.caseId, entryPlace(row.id), row.sealed)),
    );
    return places.map(({ id }) => texts[rows.findIndex((row) => row.id === id)] ?? '');
  }
}
