import { Injectable } from '@nestjs/common';
import { CASE_SECTIONS, CATEGORY_OF, inSectionOrder } from '#libs/consent';
import { presents } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { loader } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { type Actor, Visibility } from '../platform/visibility';
import type { CaseSection } from './case-section.entity';
import { CaseVault, draftPlace, sectionPlace } from './case-vault.service';
import { openedSubject, openingOf } from './openings';
import type { CaseDraftModel, CaseSectionModel, SectionVersionModel } from './section.model';
import { SectionsQueries } from './sections.queries';

/** A section that was open to the reader when it was listed. */
type OpenSection = Pick<CaseSection, 'id' | 'caseId'>;

/** Shows sections, and records for the presenter who has opened which. */
@Injectable()
export class ReadSections {
  constructor(
    private readonly visibility: Visibility,
    private readonly queries: SectionsQueries,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
  ) {}

  /**
   * To who presents the case: what is published. To any other reader: every section there could be, so that one that is
   * not open cannot be told from one that nobody has written. What they had once is replaced, whatever the cause.
   */
  async of(actor: Actor, caseId: string): Promise<CaseSectionModel[]> {
    const open = await this.queries.openOf(actor, caseId);
    const own = presents(actor, caseId);
    const before = own ? [] : await this.queries.openedBefore(actor, caseId);
    return CASE_SECTIONS.flatMap((section): CaseSectionModel[] => {
      const row = open.find((one) => one.section === section);
      const category = CATEGORY_OF[section];
      if (row) {
        const { id, couldNotBeAsked, publishedIn, publishedAt } = row;
        return [{ id, caseId, section, category, state: 'OPEN', couldNotBeAsked, publishedIn, publishedAt }];
      }
      const nothing = { id: null, couldNotBeAsked: null, publishedIn: null, publishedAt: null };
      const state = before.includes(openedSubject(section)) ? 'REPLACED' : 'WITHHELD';
      return own ? [] : [{ caseId, section, category, state, ...nothing }];
    });
  }

  /** The text of a section, null where it is not open; it asks for a fresh sign-in, and that it was opened is recorded. */
  async text(actor: Actor, { id, caseId }: CaseSectionModel): Promise<string | null> {
    if (id === null) return null;
    requireFresh(actor);
    return loader<OpenSection, string | null>(
      actor,
      'case-section-texts',
      (sections) => this.texts(actor, sections),
      (section) => section.id,
    ).load({ id, caseId });
  }

  /** The texts of sections that are still open when nobody changes their cases any more. */
  private async texts(actor: Actor, sections: readonly OpenSection[]): Promise<(string | null)[]> {
    await this.visibility.lookAt(
      actor,
      sections.map(({ caseId }) => caseId),
    );
    const rows = await this.queries.openByIds(
      actor,
      sections.map(({ id }) => id),
    );
    await this.audit.note(
      actor,
      rows.map((row) => openingOf(actor, row)),
    );
    const texts = await Promise.all(
      rows.map((row) => this.vault.open(actor, row.caseId, sectionPlace(row.section), row.sealed)),
    );
    return sections.map(({ id }) => texts[rows.findIndex((row) => row.id === id)] ?? null);
  }

  async draftsOf(actor: Actor, caseId: string): Promise<CaseDraftModel[]> {
    return inSectionOrder(await this.queries.draftsOf(actor, caseId));
  }

  async draftText(actor: Actor, { caseId, section, sealed }: CaseDraftModel): Promise<string> {
    requireFresh(actor);
    return this.vault.open(actor, caseId, draftPlace(section), sealed);
  }

  async versionText(actor: Actor, { caseId, section, sealed }: SectionVersionModel): Promise<string> {
    requireFresh(actor);
    return this.vault.open(actor, caseId, sectionPlace(section), sealed);
  }
}
