import { Injectable } from '@nestjs/common';
import { inSectionOrder } from '#libs/consent';
import { type ConferenceOutcome, type ConferencePart, entryPart, sectionPart } from '#libs/minutes';
import type { CaseConference } from '../conferences';
import type { Actor } from '../platform/visibility';
import { entryPlace, Outcomes, ReadEntries } from '../results';
import { CaseVault, sectionPlace, SectionsQueries } from '../sections';

/** What goes into one reader's edition, and from which rows it comes. */
export interface Collected {
  readonly parts: readonly ConferencePart[];
  /** Ids of the sections and entries. */
  readonly ids: readonly string[];
  readonly outcome: (ConferenceOutcome & { readonly id: string }) | null;
  /** The same for as long as the same rows are open with the same words. */
  readonly known: string;
}

interface Part {
  readonly id: string;
  /** Tells one text of the row from the next. */
  readonly version: string;
  readonly part: ConferencePart;
}

/**
 * Collects what one reader's edition of a conference says, from the rows that are open to that reader and nothing else.
 * The one place where parts come from: what was presented, then what was recorded.
 */
@Injectable()
export class ConferenceParts {
  constructor(
    private readonly sections: SectionsQueries,
    private readonly entries: ReadEntries,
    private readonly outcomes: Outcomes,
    private readonly vault: CaseVault,
  ) {}

  async of(actor: Actor, { id, caseId }: Pick<CaseConference, 'id' | 'caseId'>): Promise<Collected> {
    const collected = [...(await this.presented(actor, { id, caseId })), ...(await this.recorded(actor, id))];
    const outcome = await this.outcomes.of(actor, id);
    return {
      outcome,
      parts: collected.map(({ part }) => part),
      ids: collected.map((one) => one.id),
      known: JSON.stringify([collected.map((one) => [one.id, one.version]), outcome]),
    };
  }

  private async presented(actor: Actor, { id, caseId }: Pick<CaseConference, 'id' | 'caseId'>): Promise<Part[]> {
    const open = inSectionOrder(await this.sections.heardIn(actor, { id, caseId }));
    const texts = await Promise.all(
      open.map((row) => this.vault.open(actor, caseId, sectionPlace(row.section), row.sealed)),
    );
    return open
      .map((row, at) => ({ row, text: texts[at] ?? '' }))
      .filter(({ text }) => text.trim() !== '')
      .map(({ row, text }) => ({
        id: row.id,
        version: String(row.publishedIn),
        part: sectionPart({ ...row, text }),
      }));
  }

  /** An entry never gets another text: its correction is another row. */
  private async recorded(actor: Actor, conferenceId: string): Promise<Part[]> {
    const rows = await this.entries.standing(actor, conferenceId);
    return Promise.all(
      rows.map(async (row) => {
        const text = await this.vault.open(actor, row.caseId, entryPlace(row.id), row.sealed);
        const confirmed = await this.entries.confirmed(actor, row);
        const assigned = await this.outcomes.taskOf(actor, row);
        return {
          id: row.id,
          version: JSON.stringify([confirmed, assigned]),
          part: entryPart({ ...row, text, confirmed, assigned }),
        };
      }),
    );
  }
}
