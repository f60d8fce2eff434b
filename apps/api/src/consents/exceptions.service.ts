import { Injectable, type OnModuleInit } from '@nestjs/common';
import { exceptionFault } from '#libs/consent';
import { type CaseModel, CasePresentation, CasesQueries, CasesService } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId, NOBODY } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { CaseVault, TextCheck } from '../sections';
import { after } from './after';
import type { DecideExceptionInput, RequestExceptionInput } from './consent.inputs';
import { type DisclosureExceptionModel, toDisclosureException } from './consent.model';
import { ConsentsQueries } from './consents.queries';
import { DisclosureException } from './disclosure-exception.entity';
import { ExceptionAct } from './exception-act.entity';

const LONGEST_DAYS = 90;
const DAY_MS = 86_400_000;
/** Where the two texts of a request are sealed. */
const PLACES = { reason: 'exception reason', necessity: 'exception necessity' } as const;
const DISMISSALS = 'exception dismissals';

/** Grounds other than consent: asked for by the presenter, approved by two of different organisations (rule 5). */
@Injectable()
export class ExceptionsService implements OnModuleInit {
  constructor(
    private readonly cases: CasesService,
    private readonly caseQueries: CasesQueries,
    private readonly queries: ConsentsQueries,
    private readonly checks: TextCheck,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly mails: Mails,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('DisclosureException', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<DisclosureExceptionModel> {
    return toDisclosureException(await this.visibility.require(actor, 'read', DisclosureException, id));
  }

  async request(
    actor: Actor,
    { caseId, reason, necessity, dismissed, ...input }: RequestExceptionInput,
  ): Promise<CaseModel> {
    await this.visibility.require(actor, 'manageConsents', CasePresentation, caseId);
    requireFresh(actor);
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    const [requester, presentingOrganisation] = [staffOf(actor), organisationOf(actor)];
    const fault = exceptionFault({
      ...input,
      requester,
      presentingOrganisation,
      manager: input.managerStaffId ?? null,
      partner: input.partnerStaffId,
      partnerOrganisation: input.partnerOrganisationId,
      recipientOrganisation: input.recipientOrganisationId,
    });
    if (fault) throw refusal(`EXCEPTION_${fault}`);
    if (!(await this.caseQueries.recipientIdsOf(actor, caseId)).includes(input.recipientOrganisationId))
      throw refusal('RECIPIENT_NOT_LISTED');
    const approvers = [
      ...(input.managerStaffId ? [{ staffId: input.managerStaffId, organisationId: presentingOrganisation }] : []),
      { staffId: input.partnerStaffId, organisationId: input.partnerOrganisationId },
    ];
    const admitted = await this.caseQueries.admittedReadersOf(actor, caseId);
    for (const { staffId, organisationId } of approvers)
      if (!admitted.some((reader) => reader.staffId === staffId && reader.organisationId === organisationId))
        throw refusal('EXCEPTION_APPROVERS_UNFIT');
    if (input.urgent && (await this.wasUrgent(actor, caseId, input))) throw refusal('EXCEPTION_URGENT_AGAIN');
    const requestedAt = after(
      actor.now,
      (await this.queries.withdrawalsOf(actor, caseId)).map(({ at }) => at),
    );
    if (input.expiresAt <= requestedAt || +input.expiresAt > +requestedAt + LONGEST_DAYS * DAY_MS)
      throw refusal('EXCEPTION_SPAN_INVALID', { days: LONGEST_DAYS }, { field: 'expiresAt' });
    const texts = [
      { part: 'REASON' as const, text: reason },
      { part: 'NECESSITY' as const, text: necessity },
    ];
    const { reasons, ...checked } = await this.checks.pass(actor, texts, dismissed);
    await this.vault.prepare(actor, caseId);
    await add(actor.manager, DisclosureException, {
      ...input,
      ...checked,
      managerStaffId: input.managerStaffId ?? NOBODY,
      id: newId(),
      caseId,
      sealedReason: await this.vault.seal(actor, caseId, PLACES.reason, reason),
      sealedNecessity: await this.vault.seal(actor, caseId, PLACES.necessity, necessity),
      sealedDismissals: await this.vault.seal(actor, caseId, DISMISSALS, reasons),
      requestedByStaffId: requester,
      presentingOrganisationId: presentingOrganisation,
      requestedAt,
    });
    await this.audit.record(actor, 'EXCEPTION_REQUESTED', 'Case', caseId, { kind: 'RIGHTS', caseId });
    // An urgent one closes after a day without them; the mail names neither the case nor what is asked.
    for (const { staffId } of approvers) await this.mails.queue(actor, { to: { staffId }, kind: 'NOTICE' });
    actor.loaders.clear();
    return this.cases.get(actor, caseId);
  }

  /** An emergency is none the second time: what was told at once without both approvals is not told so again. */
  private async wasUrgent(
    actor: Actor,
    caseId: string,
    { category, recipientOrganisationId }: Pick<RequestExceptionInput, 'category' | 'recipientOrganisationId'>,
  ): Promise<boolean> {
    const acts = await this.queries.actsOf(actor, caseId);
    return (await this.queries.exceptionsOf(actor, caseId))
      .filter((row) => row.urgent && row.category === category)
      .filter((row) => row.recipientOrganisationId === recipientOrganisationId)
      .some(({ id }) => acts.filter((act) => act.exceptionId === id && act.kind !== 'REVOKED').length < 2);
  }

  /** One half of the approval, by the one whom the request names for it, or its end, by the presenter. */
  async decide(actor: Actor, { exceptionId, act }: DecideExceptionInput): Promise<DisclosureExceptionModel> {
    const right = act === 'REVOKED' ? 'revoke' : act === 'MANAGER' ? 'approveAsManager' : 'approveAsPartner';
    const { caseId } = await this.visibility.require(actor, right, DisclosureException, exceptionId);
    requireFresh(actor);
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    const done = await this.queries.actsOf(actor, caseId);
    if (!done.some((one) => one.exceptionId === exceptionId && one.kind === act)) {
      await add(actor.manager, ExceptionAct, {
        id: newId(),
        exceptionId,
        caseId,
        kind: act,
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
        at: actor.now,
      });
      await this.audit.record(actor, `EXCEPTION_${act}`, 'DisclosureException', exceptionId, {
        kind: 'RIGHTS',
        caseId,
      });
    }
    actor.loaders.clear();
    return this.get(actor, exceptionId);
  }

  /** Why it is asked for; null for an auditor, who reads no content. */
  async text(actor: Actor, { row }: DisclosureExceptionModel, which: keyof typeof PLACES): Promise<string | null> {
    if (!actor.standing.readableCases.includes(row.caseId)) return null;
    const sealed = which === 'reason' ? row.sealedReason : row.sealedNecessity;
    return this.vault.open(actor, row.caseId, PLACES[which], sealed);
  }
}
