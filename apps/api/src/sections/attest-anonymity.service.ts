import { Injectable } from '@nestjs/common';
import type { CaseSectionName } from '#libs/consent';
import { CaseModel, CasePresentation } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { AnonymityAttestation } from './anonymity-attestation.entity';
import { CaseVault } from './case-vault.service';
import { DraftsService, type OpenDraft } from './drafts.service';
import type { AttestAnonymityInput } from './section.inputs';
import type { AnonymityAttestationModel, AnonymityFindingModel } from './section.model';
import { SectionsQueries } from './sections.queries';
import { TextCheck, type WrittenText } from './text-check.service';

const written = (texts: readonly OpenDraft[]): WrittenText<CaseSectionName>[] =>
  texts.map(({ section: part, text }) => ({ part, text }));

/** The check without which nothing is published, and somebody's word that it was heeded. */
@Injectable()
export class AttestAnonymity {
  constructor(
    private readonly checks: TextCheck,
    private readonly drafts: DraftsService,
    private readonly queries: SectionsQueries,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** What the engine finds in the drafts as they are saved. */
  async findings(actor: Actor, caseId: string): Promise<AnonymityFindingModel[]> {
    await this.visibility.require(actor, 'present', CasePresentation, caseId);
    const found = await this.checks.find(actor, written(await this.drafts.open(actor, caseId)));
    return found.map(({ part, start, end, kind, level }) => ({
      section: part!,
      start,
      end,
      kind,
      must: level === 'must',
    }));
  }

  /** Whoever attests gives their word that every finding has gone or may stand. */
  async attest(actor: Actor, { caseId, dismissed }: AttestAnonymityInput): Promise<CaseModel> {
    await this.drafts.require(actor, caseId);
    const texts = await this.drafts.open(actor, caseId);
    if (texts.length === 0) throw refusal('CASE_INCOMPLETE');
    const places = dismissed.map(({ section: part, ...place }) => ({ part, ...place }));
    const { reasons, ...checked } = await this.checks.pass(actor, written(texts), places);
    await add(actor.manager, AnonymityAttestation, {
      id: newId(),
      caseId,
      ...checked,
      textHash: await this.drafts.hash(actor, caseId, texts),
      sealedReasons: await this.vault.seal(actor, caseId, 'reasons', reasons),
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
      attestedAt: actor.now,
    });
    await this.audit.record(actor, 'ANONYMITY_ATTESTED', 'Case', caseId, { caseId });
    return this.drafts.again(actor, caseId);
  }

  /** The attestation of the drafts as they are now; null when something was typed since, or for who may not present. */
  async ofNow(actor: Actor, caseId: string): Promise<AnonymityAttestationModel | null> {
    const texts = await this.drafts.open(actor, caseId);
    if (texts.length === 0) return null;
    return this.queries.attestation(actor, caseId, await this.drafts.hash(actor, caseId, texts));
  }
}
