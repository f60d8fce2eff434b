import { Injectable } from '@nestjs/common';
import { type CaseSectionName, inSectionOrder } from '#libs/consent';
import { CaseModel, CasePresentation, CasesService, holdCase } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add, changeVersioned } from '../platform/database/change';
import { refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, staffOf, Visibility } from '../platform/visibility';
import { CaseDraft } from './case-draft.entity';
import { CaseVault, draftPlace } from './case-vault.service';
import type { SaveDraftInput } from './section.inputs';
import { SectionsQueries } from './sections.queries';

/** A draft with its text. */
export interface OpenDraft {
  readonly section: CaseSectionName;
  readonly text: string;
  readonly couldNotBeAsked: boolean;
}

/** What is typed is kept as typed, the latest text alone, for the presenting organisation's readers. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: SectionsQueries,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** Saves one section. Whoever read an older text is refused without the newer one: a refusal carries no case text. */
  async save(actor: Actor, { caseId, section, version, ...input }: SaveDraftInput): Promise<CaseModel> {
    await this.require(actor, caseId);
    if (input.couldNotBeAsked && section !== 'PERSONS_VIEW')
      throw refusal('INVALID_INPUT', {}, { field: 'couldNotBeAsked' });
    await this.vault.prepare(actor, caseId);
    const known = (await this.queries.draftsOf(actor, caseId)).find((draft) => draft.section === section);
    if ((known?.version ?? 0) !== version) throw refusal('CONFLICT');
    const values = {
      sealed: await this.vault.seal(actor, caseId, draftPlace(section), input.text ?? ''),
      couldNotBeAsked: input.couldNotBeAsked,
      savedByStaffId: staffOf(actor),
      savedAt: actor.now,
    };
    if (!known) await add(actor.manager, CaseDraft, { id: newId(), caseId, section, ...values });
    else if (!(await changeVersioned(actor.manager, CaseDraft, known, values))) throw refusal('CONFLICT');
    await this.audit.record(actor, 'CASE_DRAFT_SAVED', 'Case', caseId, { caseId });
    return this.again(actor, caseId);
  }

  /** Takes the case for this transaction; changes of its text come one after another. */
  require(actor: Actor, caseId: string): Promise<CasePresentation> {
    return holdCase(this.visibility, actor, 'present', caseId);
  }

  /** All drafts with their texts, in the order of a presentation. */
  async open(actor: Actor, caseId: string): Promise<OpenDraft[]> {
    const drafts = inSectionOrder(await this.queries.draftsOf(actor, caseId));
    return Promise.all(
      drafts.map(async ({ section, sealed, couldNotBeAsked }) => ({
        section,
        couldNotBeAsked,
        text: await this.vault.open(actor, caseId, draftPlace(section), sealed),
      })),
    );
  }

  again(actor: Actor, caseId: string): Promise<CaseModel> {
    actor.loaders.clear();
    return this.cases.get(actor, caseId);
  }

  /** Keyed hash of everything typed: one letter, and it is another. */
  hash(actor: Actor, caseId: string, drafts: readonly OpenDraft[]): Promise<string> {
    const whole = drafts.map(({ section, text, couldNotBeAsked }) => [section, couldNotBeAsked, text]);
    return this.vault.hash(actor, caseId, JSON.stringify(whole));
  }
}
