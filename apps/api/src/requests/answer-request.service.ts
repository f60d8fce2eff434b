import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CasePresentation } from '../cases';
import { after } from '../consents';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { missing, Readers, refusal } from '../platform/graphql';
import { saveVersioned } from '../platform/graphql/conflict';
import { newId } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, knowing, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { CaseVault, TextCheck } from '../sections';
import { InformationRequest } from './information-request.entity';
import type { AnswerInformationRequestInput, WithdrawInformationRequestInput } from './request.inputs';
import type { InformationRequestModel } from './request.model';
import { RequestAnswer } from './request-answer.entity';
import { requestPlace } from './request-texts';
import { RequestsQueries } from './requests.queries';

/**
 * An organisation that is asked answers as it decides, without having to say why, and may answer anew
 * (困難な問題を抱える女性への支援に関する法律15条4項: an effort, no duty). The asker may take a request back.
 */
@Injectable()
export class AnswerRequest implements OnModuleInit {
  constructor(
    private readonly queries: RequestsQueries,
    private readonly checks: TextCheck,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly mails: Mails,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('InformationRequest', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<InformationRequestModel> {
    const found = await this.queries.find(actor, id);
    if (!found) throw missing();
    return found;
  }

  async answer(
    actor: Actor,
    { requestId, kind, note = '', dismissed }: AnswerInformationRequestInput,
  ): Promise<InformationRequestModel> {
    const { caseId, staffId: asker } = await this.require(actor, 'answer', requestId);
    const own = await this.visibility.require(actor, 'read', CasePresentation, caseId);
    if (own.state !== 'OPEN') throw refusal('STATE_REFUSED', { from: own.state });
    const id = newId();
    const before = await this.queries.answersTo(actor, requestId);
    await add(actor.manager, RequestAnswer, {
      ...(await this.checkedNote(actor, caseId, id, note ?? '', dismissed)),
      id,
      caseId,
      requestId,
      kind,
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
      answeredAt: after(
        actor.now,
        before.map(({ answeredAt }) => answeredAt),
      ),
    });
    await this.audit.record(actor, 'INFORMATION_ANSWERED', 'InformationRequest', requestId, { caseId });
    await this.mails.queue(actor, { to: { staffId: asker }, kind: 'NOTICE' });
    actor.loaders.clear();
    return this.get(actor, requestId);
  }

  /** From now on the organisation that was asked does not find it any more. */
  async withdraw(
    actor: Actor,
    { requestId: id, version }: WithdrawInformationRequestInput,
  ): Promise<InformationRequestModel> {
    const { caseId, withdrawnAt } = await this.require(actor, 'withdraw', id);
    if (Number.isFinite(+withdrawnAt)) throw refusal('STATE_REFUSED', { from: 'WITHDRAWN' });
    await saveVersioned(actor, InformationRequest, { id, version }, { withdrawnAt: actor.now }, () =>
      this.get(actor, id),
    );
    await this.audit.record(actor, 'INFORMATION_REQUEST_WITHDRAWN', 'InformationRequest', id, { caseId });
    actor.loaders.clear();
    return this.get(actor, id);
  }

  /** Takes the case for this transaction: nothing is answered to what was taken back or closed a moment ago. */
  private async require(actor: Actor, act: string, id: string): Promise<InformationRequest> {
    const { caseId } = await this.visibility.require(await knowing(actor), act, InformationRequest, id);
    await hold(actor.manager, [caseId]);
    await this.visibility.renew(actor);
    return this.visibility.require(actor, act, InformationRequest, id);
  }

  private async checkedNote(
    actor: Actor,
    caseId: string,
    id: string,
    note: string,
    dismissed: AnswerInformationRequestInput['dismissed'],
  ): Promise<Pick<RequestAnswer, 'engineVersion' | 'dismissed' | 'sealedNote' | 'sealedReasons'>> {
    if (note.trim() === '') return { engineVersion: '', dismissed: 0, sealedNote: '', sealedReasons: '' };
    const { reasons, ...checked } = await this.checks.pass(actor, [{ part: 'NOTE', text: note }], dismissed);
    return {
      ...checked,
      sealedNote: await this.vault.seal(actor, caseId, requestPlace(id, 'NOTE'), note),
      sealedReasons: await this.vault.seal(actor, caseId, requestPlace(id, 'REASONS'), reasons),
    };
  }
}
