import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CasePresentation } from '../cases';
import { FileIntake, type PaperContent } from '../papers';
import { Audit, missOf, readOf } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { refusal } from '../platform/graphql';
import { type Principal, requireFresh } from '../platform/identity';
import { newId, sha256 } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { CaseVault } from '../sections';
import { Consent } from './consent.entity';
import { ConsentEvidence, EVIDENCE_TYPES, type EvidenceType } from './consent-evidence.entity';
import { ConsentsQueries } from './consents.queries';
import { type ConsentEvidenceModel, toConsentEvidence } from './evidence.model';
import { EvidenceQueries } from './evidence.queries';

const MOST_OF_A_CASE = 50;

/** Where the file is sealed in its case. */
const evidencePlace = (id: string): string => `evidence ${id}`;

interface Upload {
  readonly principal: Extract<Principal, { kind: 'PERSON' }>;
  readonly consentId: string;
  readonly stream: Readable;
  readonly language: 'ja' | 'en';
}

/** A file as it is handed out. */
export interface OpenedEvidence {
  readonly evidence: ConsentEvidence;
  readonly bytes: Buffer;
}

/** Scans of signed forms, for who presents the case: it may show her name, so it goes into nothing else (visibility rule 9). */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly queries: EvidenceQueries,
    private readonly consents: ConsentsQueries,
    private readonly intake: FileIntake,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  async ofCase(actor: Actor, caseId: string): Promise<ConsentEvidenceModel[]> {
    return (await this.queries.ofCase(actor, caseId)).map(toConsentEvidence);
  }

  /** Takes the scan of a form in. */
  take({ principal, consentId, stream, language }: Upload): Promise<ConsentEvidenceModel> {
    return this.intake.take(
      principal,
      {
        asked: consentId,
        may: (actor) => this.signed(actor, consentId),
        fits: ({ mediaType }) => {
          if (!isEvidence(mediaType)) throw refusal('EVIDENCE_KIND_REFUSED');
        },
        keep: (actor, content) => this.add(actor, consentId, content),
      },
      stream,
      language,
    );
  }

  /** What she signed, for who may record consents of its case. */
  private async signed(actor: Actor, consentId: string): Promise<Consent> {
    const consent = await this.visibility.require(actor, 'read', Consent, consentId);
    await this.visibility.require(actor, 'manageConsents', CasePresentation, consent.caseId);
    if (consent.form !== 'WRITTEN') throw refusal('EVIDENCE_NOT_WRITTEN');
    return consent;
  }

  /** The same file for the same form is kept once: an answer may have been lost on its way. */
  private async add(actor: Actor, consentId: string, content: PaperContent): Promise<ConsentEvidenceModel> {
    const { caseId } = await this.signed(actor, consentId);
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    const first = await this.firstOf(actor, await this.signed(actor, consentId));
    await this.vault.prepare(actor, caseId);
    const contentHash = await this.vault.hash(actor, caseId, sha256(content.bytes));
    const there = await this.queries.ofCase(actor, caseId);
    const same = there.find((one) => one.consentId === first.id && one.contentHash === contentHash);
    if (same) return toConsentEvidence(same);
    if (there.length >= MOST_OF_A_CASE) throw refusal('EVIDENCE_FULL', { max: MOST_OF_A_CASE });
    const evidence = {
      id: newId(),
      caseId,
      consentId: first.id,
      mediaType: content.mediaType as EvidenceType,
      bytes: content.bytes.length,
      contentHash,
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
      addedAt: actor.now,
    };
    const sealed = await this.vault.sealBytes(actor, caseId, evidencePlace(evidence.id), content.bytes);
    await add(actor.manager, ConsentEvidence, { ...evidence, sealed });
    await this.audit.record(actor, 'EVIDENCE_ADDED', 'ConsentEvidence', evidence.id, { kind: 'RIGHTS', caseId });
    return toConsentEvidence(evidence);
  }

  /** Everything that was recorded in one go stands under the first of it. */
  private async firstOf(actor: Actor, consent: Consent): Promise<Consent> {
    const together = (await this.consents.consentsOf(actor, consent.caseId)).filter(
      (one) =>
        one.conferenceId === consent.conferenceId &&
        one.staffId === consent.staffId &&
        one.form === consent.form &&
        +one.givenAt === +consent.givenAt,
    );
    return together[0] ?? consent;
  }

  /** The file, once it stands in the log that it was opened; null where it is missing or not the actor's. */
  async open(actor: Actor, id: string): Promise<OpenedEvidence | null> {
    const found = await this.queries.find(actor, id);
    if (found) await this.visibility.lookAt(actor, [found.caseId]);
    const evidence = found && (await this.queries.withFile(actor, id));
    if (!evidence) {
      await this.audit.note(actor, [missOf(id)]);
      return null;
    }
    requireFresh(actor);
    const { caseId, sealed } = evidence;
    await this.audit.note(actor, [readOf('ConsentEvidence', evidence.id, caseId)]);
    return { evidence, bytes: await this.vault.openBytes(actor, caseId, evidencePlace(evidence.id), sealed) };
  }
}

const isEvidence = (mediaType: string): mediaType is EvidenceType =>
  (EVIDENCE_TYPES as readonly string[]).includes(mediaType);
