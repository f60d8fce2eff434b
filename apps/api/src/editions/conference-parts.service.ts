import { Injectable } from '@nestjs/common';
import { inSectionOrder } from '#libs/consent';
import { type ConferencePart, sectionPart } from '#libs/minutes';
import { type CaseSection, CaseVault, sectionPlace, SectionsQueries } from '../sections';
import type { Actor } from '../platform/visibility';

/** What goes into one reader's edition, and the sections from which it comes. */
export interface Collected {
  readonly parts: readonly ConferencePart[];
  readonly sections: readonly CaseSection[];
}

/**
 * Collects what one reader's edition of a conference says, from the rows that are open to that reader and nothing else.
 * The one place where parts come from: whatever else belongs to a conference, such as its record, joins here.
 */
@Injectable()
export class ConferenceParts {
  constructor(
    private readonly sections: SectionsQueries,
    private readonly vault: CaseVault,
  ) {}

  async of(actor: Actor, caseId: string): Promise<Collected> {
    const open = inSectionOrder(await this.sections.openOf(actor, caseId));
    const texts = await Promise.all(
      open.map((row) => this.vault.open(actor, caseId, sectionPlace(row.section), row.sealed)),
    );
    const written = open.map((row, at) => ({ row, text: texts[at] ?? '' })).filter(({ text }) => text.trim() !== '');
    return {
      parts: written.map(({ row, text }) => sectionPart({ ...row, text })),
      sections: written.map(({ row }) => row),
    };
  }
}
