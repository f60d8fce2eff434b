import { Injectable } from '@nestjs/common';
import { CaseModel, CasePresentation } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { AnonymityAttestation } from './anonymity-attestation.entity';
import { AnonymityPort } from './anonymity-port';
import { CaseVault } from './case-vault.service';
import { DraftsService, type OpenDraft } from './drafts.service';
import type { AttestAnonymityInput, DismissedFindingInput } from './section.inputs';
import type { AnonymityAttestationModel, AnonymityFindingModel } from './section.model';
import { SectionsQueries } from './sections.queries';

type Finding = Pick<AnonymityFindingModel, 'section' | 'start' | 'end' | 'must'>;

/** Whether somebody let it stand: with a reason, or having looked at what was only to be looked at. */
const letStand = (one: Finding, dismissed: readonly DismissedFindingInput[]): boolean =>
  dismissed.some(
    ({ section, start, end, reason }) =>
      one.section === section && one.start === start && one.end === end && (!one.must || !!reason?.trim()),
  );

/** The check without which nothing is published, and somebody's word that it was heeded. */
@Injectable()
export class AttestAnonymity {
  constructor(
    private readonly port: AnonymityPort,
    private readonly drafts: DraftsService,
    private readonly queries: SectionsQueries,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** What the engine finds in the drafts as they are saved. */
  async findings(actor: Actor, caseId: string): Promise<AnonymityFindingModel[]> {
    await this.visibility.require(actor, 'present', CasePresentation, caseId);
    return this.check(actor, await this.drafts.open(actor, caseId));
  }

  /** Every finding has gone, or was let stand: what must be heeded with a reason, the rest by somebody who looked. */
  async attest(actor: Actor, { caseId, dismissed }: AttestAnonymityInput): Promise<CaseModel> {
    await this.drafts.require(actor, caseId);
    const texts = await this.drafts.open(actor, caseId);
    if (texts.length === 0) throw refusal('CASE_INCOMPLETE');
    const left = (await this.check(actor, texts)).filter((finding) => !letStand(finding, dismissed));
    if (left.length > 0) throw refusal('ANONYMITY_FINDINGS_LEFT', { count: left.length });
    await add(actor.manager, AnonymityAttestation, {
      id: newId(),
      caseId,
      engineVersion: this.port.get().version,
      textHash: await this.drafts.hash(actor, caseId, texts),
      dismissed: dismissed.length,
      sealedReasons: await this.vault.seal(actor, caseId, 'reasons', JSON.stringify(dismissed)),
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

  private async check(actor: Actor, texts: readonly OpenDraft[]): Promise<AnonymityFindingModel[]> {
    const found = await this.port.check(
      actor,
      texts.map(({ text }) => text),
    );
    return texts.flatMap(({ section }, at) =>
      (found[at] ?? []).map(({ start, end, kind, level }) => ({
        section,
        start,
        end,
        kind,
        must: level === 'must',
      })),
    );
  }
}
