import { Injectable } from '@nestjs/common';
import { CATEGORY_OF, MANDATORY_SECTIONS } from '#libs/consent';
import { CaseModel, CasePresentation } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add, changeVersioned } from '../platform/database/change';
import { Announcements } from '../platform/events';
import { refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf } from '../platform/visibility';
import { CaseSection } from './case-section.entity';
import { CaseVault, sectionPlace } from './case-vault.service';
import { DraftsService, type OpenDraft } from './drafts.service';
import { CASE_PUBLISHED } from './publication.events';
import type { PublishCaseInput } from './section.inputs';
import { SectionVersion } from './section-version.entity';
import { SectionsQueries } from './sections.queries';

/** Makes the drafts the text of the case. What has changed gets the number of this publication. */
@Injectable()
export class PublishCase {
  constructor(
    private readonly drafts: DraftsService,
    private readonly queries: SectionsQueries,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
    private readonly news: Announcements,
  ) {}

  async publish(actor: Actor, { caseId }: PublishCaseInput): Promise<CaseModel> {
    const known = await this.drafts.require(actor, caseId);
    if (known.state === 'CLOSED') throw refusal('STATE_REFUSED', { from: known.state });
    const texts = await this.drafts.open(actor, caseId);
    const missing = MANDATORY_SECTIONS.filter(
      (section) => !texts.some((draft) => draft.section === section && draft.text.trim() !== ''),
    );
    if (missing.length > 0) throw refusal('CASE_INCOMPLETE', {}, { field: missing[0] });
    const attestation = await this.queries.attestation(actor, caseId, await this.drafts.hash(actor, caseId, texts));
    if (!attestation) throw refusal('ANONYMITY_NOT_ATTESTED');
    const changed = await this.changed(actor, caseId, texts);
    if (changed.length === 0) throw refusal('NOTHING_TO_PUBLISH');
    const publication = known.publication + 1;
    for (const draft of changed)
      await this.replace(actor, caseId, draft, { publication, attestationId: attestation.id });
    const done = await changeVersioned(actor.manager, CasePresentation, known, { publication, state: 'OPEN' });
    if (!done) throw refusal('CONFLICT');
    await this.audit.record(actor, 'CASE_PUBLISHED', 'Case', caseId, { caseId });
    await this.news.announce(actor, CASE_PUBLISHED, { caseId, sections: changed.map(({ section }) => section) });
    return this.drafts.again(actor, caseId);
  }

  /** The drafts that say something else than what is published; an empty one only where something was. */
  private async changed(actor: Actor, caseId: string, texts: readonly OpenDraft[]): Promise<OpenDraft[]> {
    const published = await this.queries.openOf(actor, caseId);
    const differs = async (draft: OpenDraft): Promise<boolean> => {
      const row = published.find(({ section }) => section === draft.section);
      if (!row) return draft.text.trim() !== '';
      const before = await this.vault.open(actor, caseId, sectionPlace(draft.section), row.sealed);
      return before !== draft.text || row.couldNotBeAsked !== draft.couldNotBeAsked;
    };
    const changes = await Promise.all(texts.map(differs));
    return texts.filter((_, at) => changes[at]);
  }

  private async replace(
    actor: Actor,
    caseId: string,
    { section, text, couldNotBeAsked }: OpenDraft,
    by: Pick<SectionVersion, 'publication' | 'attestationId'>,
  ): Promise<void> {
    const sealed = await this.vault.seal(actor, caseId, sectionPlace(section), text);
    const values = { sealed, couldNotBeAsked, publishedAt: actor.now };
    await add(actor.manager, SectionVersion, {
      ...values,
      ...by,
      id: newId(),
      caseId,
      section,
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
    });
    const current = { ...values, publishedIn: by.publication };
    const known = (await this.queries.openOf(actor, caseId)).find((row) => row.section === section);
    if (known) await this.queries.replaceSection(actor, known.id, current);
    else
      await add(actor.manager, CaseSection, {
        id: newId(),
        caseId,
        section,
        category: CATEGORY_OF[section],
        ...current,
      });
  }
}
