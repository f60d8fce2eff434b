import { Injectable } from '@nestjs/common';
import { isConfirmed } from '#libs/consent';
import { canMove, CASE_STATES } from '#libs/states';
import { type CaseModel, CasePresentation, CasesService, holdCase } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { saveVersioned } from '../platform/graphql/conflict';
import { refusal } from '../platform/graphql';
import { type Actor, Visibility } from '../platform/visibility';
import type { CaseAction } from './case-action.entity';
import { CaseActions, isToDo } from './case-actions.service';
import { current } from './read-entries.service';
import { RecordEntries } from './record-entries.service';
import type { CaseWordsInput, CloseCaseInput, ReopenCaseInput } from './result.inputs';
import { ResultsQueries } from './results.queries';

/** A case is closed by its presenter when what came of it is confirmed and she was told, and may be opened again. */
@Injectable()
export class CloseCases {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: ResultsQueries,
    private readonly entries: RecordEntries,
    private readonly actions: CaseActions,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** What was heard needs a confirmed result; where she could not be told, a reason is enough. */
  async close(actor: Actor, { notTold, ...input }: CloseCaseInput): Promise<CaseModel> {
    const own = await this.require(actor, input.caseId, 'CLOSED');
    const heard = (await this.queries.conferencesOf(actor, own.id)).some(({ state }) => state === 'HELD');
    if (heard && !(await this.isAgreed(actor, own))) throw refusal('RESULT_NOT_CONFIRMED');
    const untold = (await this.queries.actionsOf(actor, own.id)).filter(
      ({ kind, state }) => kind === 'REPORT' && isToDo(state),
    );
    if (untold.length > 0 && !notTold) throw refusal('REPORT_OPEN', {}, { field: 'notTold' });
    if (notTold) await this.giveUp(actor, own.id, untold, notTold);
    return this.move(actor, input, 'CLOSED');
  }

  async reopen(actor: Actor, input: ReopenCaseInput): Promise<CaseModel> {
    await this.require(actor, input.caseId, 'OPEN');
    return this.move(actor, input, 'OPEN');
  }

  /** What the latest conference ended with is confirmed. */
  private async isAgreed(actor: Actor, { id, presentingOrganisationId }: CasePresentation): Promise<boolean> {
    const [latest] = current(await this.queries.ofCase(actor, id)).toReversed();
    const confirmations = latest ? await this.queries.confirmationsOf(actor, latest.id) : [];
    return isConfirmed(confirmations, presentingOrganisationId);
  }

  /** Why she was not told is recorded like whatever else is said of a case, and read by its categories. */
  private async giveUp(
    actor: Actor,
    caseId: string,
    reports: readonly CaseAction[],
    reason: CaseWordsInput,
  ): Promise<void> {
    const [first] = reports;
    if (!first) throw refusal('INVALID_INPUT', {}, { field: 'notTold' });
    const at = { caseId, conferenceId: first.conferenceId };
    const entryId = await this.entries.keep(actor, at, { ...reason, kind: 'NOT_TOLD', urgency: 'NONE' });
    for (const { id, version } of reports) await this.actions.drop(actor, { id, version }, entryId);
  }

  private async require(actor: Actor, caseId: string, to: 'OPEN' | 'CLOSED'): Promise<CasePresentation> {
    const own = await holdCase(this.visibility, actor, 'present', caseId);
    if (!canMove(CASE_STATES, own.state, to)) throw refusal('STATE_REFUSED', { from: own.state });
    return own;
  }

  private async move(actor: Actor, { caseId, version }: ReopenCaseInput, state: 'OPEN' | 'CLOSED'): Promise<CaseModel> {
    await saveVersioned(actor, CasePresentation, { id: caseId, version }, { state }, () =>
      this.cases.get(actor, caseId),
    );
    await this.audit.record(actor, state === 'CLOSED' ? 'CASE_CLOSED' : 'CASE_REOPENED', 'Case', caseId, { caseId });
    await this.visibility.renew(actor);
    return this.cases.get(actor, caseId);
  }
}
