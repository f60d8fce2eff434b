import { Injectable } from '@nestjs/common';
import { entrySubject } from '#libs/consent';
import { Audit, readOf } from '../platform/audit/audit.service';
import { requireFresh } from '../platform/identity';
import { type Actor, Visibility } from '../platform/visibility';
import { EntriesQueries } from '../results';
import { CaseVault, openingOf, openingsOf, SectionsQueries } from '../sections';
import { editionPlace } from './conference-edition-job.service';
import { ConferenceEditionsQueries, type Ending } from './conference-editions.queries';

/** A file as its reader gets it. */
export interface OpenedEdition {
  readonly bytes: Buffer;
  readonly issuedAt: Date;
  readonly number: number;
}

/** Opens the reader's own edition: with a fresh sign-in, and recorded as opening each section and entry that stands in it. */
@Injectable()
export class OpenEdition {
  constructor(
    private readonly visibility: Visibility,
    private readonly queries: ConferenceEditionsQueries,
    private readonly sections: SectionsQueries,
    private readonly entries: EntriesQueries,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
  ) {}

  /** Null where it is missing, not the actor's or replaced. */
  async open(actor: Actor, id: string, ending: Ending): Promise<OpenedEdition | null> {
    const found = await this.queries.find(actor, id);
    if (!found) return null;
    await this.visibility.lookAt(actor, [found.caseId]);
    const edition = await this.queries.find(actor, id);
    const sealed = edition && (await this.queries.fileOf(actor, id, ending));
    if (!edition?.issuedAt || !sealed) return null;
    requireFresh(actor);
    const { caseId, partIds, issuedAt, number } = edition;
    const sections = await this.sections.openByIds(actor, partIds);
    const entries = await this.entries.byIds(actor, partIds);
    const openings = [
      ...sections.map((row) => openingOf(actor, row)),
      ...entries.flatMap((row) => openingsOf(actor, row, entrySubject)),
    ];
    await this.audit.note(actor, [...openings, readOf('ConferenceEdition', edition.id, caseId)]);
    return {
      bytes: await this.vault.openBytes(actor, caseId, editionPlace(edition.id, ending), sealed),
      issuedAt,
      number,
    };
  }
}
