import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseSectionName, Category } from '#libs/consent';
import { CASE_EXCLUDES } from '../cases';
import { CONSENT_WITHDRAWN, type ConsentWithdrawn, RecallsService } from '../consents';
import { Announcements } from '../platform/events';
import { type Actor, organisationOf } from '../platform/visibility';
import { EntriesQueries, ENTRY_CORRECTED, RESULT_CORRECTED } from '../results';
import { CASE_PUBLISHED, SectionsQueries } from '../sections';
import type { ConferenceEdition } from './conference-edition.entity';
import { ConferenceEditionsQueries } from './conference-editions.queries';

/**
 * Takes editions out of circulation in the transaction of what makes them wrong: from then on nobody opens them, and
 * whoever downloaded one is asked for it, in the same words whatever the cause (visibility rules 11 and 12).
 */
@Injectable()
export class ReplacedEditions implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly queries: ConferenceEditionsQueries,
    private readonly sections: SectionsQueries,
    private readonly entries: EntriesQueries,
    private readonly recalls: RecallsService,
  ) {}

  onModuleInit(): void {
    this.news.listen(CASE_PUBLISHED, async (actor, { caseId, sections }) =>
      this.holding(actor, caseId, await this.idsOf(actor, caseId, sections, [])),
    );
    this.news.listen(ENTRY_CORRECTED, (actor, { caseId, entryIds }) => this.holding(actor, caseId, entryIds));
    this.news.listen(RESULT_CORRECTED, (actor, { caseId, resultId }) =>
      this.replace(actor, caseId, (edition) => edition.resultId === resultId),
    );
    this.news.listen(CONSENT_WITHDRAWN, async (actor, withdrawn) =>
      this.take(actor, withdrawn.caseId, await this.withdrawnBy(actor, withdrawn)),
    );
    this.news.listen(CASE_EXCLUDES, (actor, { caseId, subjectId }) => this.excluding(actor, caseId, subjectId));
  }

  /** Those of other organisations in which something stands that is taken back, newest first. */
  async withdrawnBy(
    actor: Actor,
    { caseId, sections, categories, recipientOrganisationId }: ConsentWithdrawn,
  ): Promise<ConferenceEdition[]> {
    const held = new Set(await this.idsOf(actor, caseId, sections, categories));
    return this.circulating(
      actor,
      caseId,
      ({ partIds, recipientOrganisationId: id }) =>
        id !== organisationOf(actor) &&
        (recipientOrganisationId === undefined || id === recipientOrganisationId) &&
        partIds.some((part) => held.has(part)),
    );
  }

  /** Takes those in which one of these sections or entries stands. */
  private async holding(actor: Actor, caseId: string, ids: readonly string[]): Promise<void> {
    const held = new Set(ids);
    await this.replace(actor, caseId, ({ partIds }) => partIds.some((id) => held.has(id)));
  }

  /** The sections of these names, and the entries that carry one of these categories. */
  private async idsOf(
    actor: Actor,
    caseId: string,
    names: readonly CaseSectionName[],
    categories: readonly Category[],
  ): Promise<string[]> {
    const sections = (await this.sections.openOf(actor, caseId)).filter(({ section }) => names.includes(section));
    const entries = (await this.entries.ofCase(actor, caseId)).filter((row) =>
      row.categories.some((category) => categories.includes(category)),
    );
    return [...sections, ...entries].map(({ id }) => id);
  }

  /** Those of the excluded; where they had read something, all that went to other organisations, so that nothing points to them. */
  private async excluding(actor: Actor, caseId: string, subjectId: string): Promise<void> {
    const general = await this.recalls.holds(actor, caseId, subjectId);
    await this.replace(
      actor,
      caseId,
      ({ recipientStaffId, recipientOrganisationId }) =>
        [recipientStaffId, recipientOrganisationId].includes(subjectId) ||
        (general && recipientOrganisationId !== organisationOf(actor)),
    );
  }

  private async replace(actor: Actor, caseId: string, which: (edition: ConferenceEdition) => boolean): Promise<void> {
    await this.take(actor, caseId, await this.circulating(actor, caseId, which));
  }

  private async circulating(
    actor: Actor,
    caseId: string,
    which: (edition: ConferenceEdition) => boolean,
  ): Promise<ConferenceEdition[]> {
    return (await this.queries.ofCase(actor, caseId)).filter(
      (edition) => !Number.isFinite(+edition.replacedAt) && edition.state === 'DONE' && which(edition),
    );
  }

  private async take(actor: Actor, caseId: string, editions: readonly ConferenceEdition[]): Promise<void> {
    const ids = editions.map(({ id }) => id);
    await this.queries.replace(actor, ids);
    await this.recalls.askHolders(actor, caseId, await this.queries.holdersOf(actor, caseId, ids));
  }
}
