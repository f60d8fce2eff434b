import { Injectable } from '@nestjs/common';
import { articleFor, markedOpen } from '#libs/consent';
import { legalBasesOf } from '../bodies';
import { type CaseModel, type CasePresentation, CasesQueries, CasesService, holdCase } from '../cases';
import { CaseConference, ConferencesQueries } from '../conferences';
import { RecipientFactsService } from '../consents';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { missing, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, staffOf, Visibility } from '../platform/visibility';
import { CaseVault, type Checked, TextCheck } from '../sections';
import { InformationRequest } from './information-request.entity';
import type { AskForInformationInput } from './request.inputs';
import { requestPlace } from './request-texts';

/**
 * Whoever presents a case asks organisations by name, for the council under which it is heard
 * (困難な問題を抱える女性への支援に関する法律15条3項). Each gets a request of its own.
 */
@Injectable()
export class AskForInformation {
  constructor(
    private readonly cases: CasesService,
    private readonly caseQueries: CasesQueries,
    private readonly conferences: ConferencesQueries,
    private readonly facts: RecipientFactsService,
    private readonly checks: TextCheck,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly mails: Mails,
  ) {}

  async ask(actor: Actor, input: AskForInformationInput): Promise<CaseModel> {
    const { caseId, organisationIds, answerBy } = input;
    const own = await this.require(actor, input);
    await this.requireBasis(actor, input);
    if (answerBy !== undefined && answerBy !== null && answerBy <= actor.today)
      throw refusal('DATE_INVALID', {}, { field: 'answerBy' });
    await this.requireRecipients(actor, own, input);
    const texts = [
      { part: 'PURPOSE' as const, text: input.purpose },
      { part: 'WISH' as const, text: input.wish },
    ];
    const checked = await this.checks.pass(actor, texts, input.dismissed);
    for (const organisationId of organisationIds) {
      await this.add(actor, own, { ...input, organisationId }, checked);
      await this.tell(actor, caseId, organisationId);
    }
    await this.audit.record(actor, 'INFORMATION_ASKED', 'Case', caseId, { caseId });
    actor.loaders.clear();
    return this.cases.get(actor, caseId);
  }

  /** Takes the case for this transaction; only a case that is open and heard somewhere has something asked about it. */
  private async require(
    actor: Actor,
    { caseId, conferenceId }: Pick<AskForInformationInput, 'caseId' | 'conferenceId'>,
  ): Promise<CasePresentation> {
    const own = await holdCase(this.visibility, actor, 'present', caseId);
    const conference = await this.visibility.require(actor, 'read', CaseConference, conferenceId);
    if (conference.caseId !== caseId) throw missing();
    if (own.state !== 'OPEN') throw refusal('STATE_REFUSED', { from: own.state });
    if (conference.state === 'CANCELLED') throw refusal('STATE_REFUSED', { from: conference.state });
    return own;
  }

  /** The article is one on which a body asks that hears the case in this conference. */
  private async requireBasis(actor: Actor, { conferenceId, article }: AskForInformationInput): Promise<void> {
    const bodyIds = await this.conferences.bodyIdsOf(actor, conferenceId);
    const bases = (await Promise.all(bodyIds.map((id) => legalBasesOf(actor, id)))).flat();
    if (!articleFor(article, bases)) throw refusal('REQUEST_WITHOUT_BASIS', {}, { field: 'article' });
  }

  /** Each has a reader who is not kept out, and may read what the words tell. */
  private async requireRecipients(
    actor: Actor,
    { id, publication }: CasePresentation,
    { organisationIds, categories }: AskForInformationInput,
  ): Promise<void> {
    const known = await this.caseQueries.recipientIdsOf(actor, id);
    if (!organisationIds.every((one) => known.includes(one)))
      throw refusal('RECIPIENT_NOT_LISTED', {}, { field: 'organisationIds' });
    const { nowMicros } = actor.standing;
    for (const organisationId of organisationIds) {
      const facts = await this.facts.of(actor, id, organisationId);
      if (!markedOpen(facts, { categories, publication, at: nowMicros }, nowMicros))
        throw refusal('REQUEST_NOT_COVERED', {}, { field: 'categories' });
    }
  }

  private async add(
    actor: Actor,
    { id: caseId, publication }: CasePresentation,
    input: AskForInformationInput & { organisationId: string },
    { reasons, ...checked }: Checked,
  ): Promise<void> {
    const id = newId();
    const seal = (part: Parameters<typeof requestPlace>[1], text: string): Promise<string> =>
      this.vault.seal(actor, caseId, requestPlace(id, part), text);
    await add(actor.manager, InformationRequest, {
      ...checked,
      id,
      caseId,
      publication,
      conferenceId: input.conferenceId,
      organisationId: input.organisationId,
      categories: input.categories,
      article: input.article,
      answerBy: input.answerBy ?? 'infinity',
      sealedPurpose: await seal('PURPOSE', input.purpose),
      sealedWish: await seal('WISH', input.wish),
      sealedReasons: await seal('REASONS', reasons),
      staffId: staffOf(actor),
      askedAt: actor.now,
    });
  }

  /** Its readers of the case hear, in neutral words, that there is something for them. */
  private async tell(actor: Actor, caseId: string, organisationId: string): Promise<void> {
    for (const { staffId } of await this.caseQueries.admittedReadersOf(actor, caseId, organisationId))
      await this.mails.queue(actor, { to: { staffId }, kind: 'NOTICE' });
  }
}
