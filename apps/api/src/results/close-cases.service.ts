import { Injectable } from '@nestjs/common';
import { isConfirmed } from '#libs/consent';
import { canMove, CASE_STATES } from '#libs/states';
import { type CaseModel, CasePresentation, CasesService, holdCase } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { saveVersioned } from '../platform/graphql/conflict';
import { refusal } from '../platform/graphql';
import { NOBODY } from '../platform/ids/ids';
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

  /** What was heard needs a result that stands; where she could not be told, a reason is enough. */
  async close(actor: Actor, { notTold, ...input }: CloseCaseInput): Promise<CaseModel> {
    const own = await this.require(actor, input.caseId, 'CLOSED');
    await this.requireResult(actor, own);
    const untold = await this.toDo(actor, own.id, 'REPORT');
    if (untold.length > 0 && !notTold) throw refusal('REPORT_OPEN', {}, { field: 'notTold' });
    if (notTold) await this.giveUp(actor, own.id, untold, notTold);
    return this.move(actor, input, 'CLOSED');
  }

  async reopen(actor: Actor, input: ReopenCaseInput): Promise<CaseModel> {
    await this.require(actor, input.caseId, 'OPEN');
    return this.move(actor, input, 'OPEN');
  }

  /**
   * The last conference that took place has a result of its own: with a lead organisation it is confirmed; without one,
   * what was to be done about that is done. One whose day is over was held or called off.
   */
  private async requireResult(actor: Actor, { id, presentingOrganisationId }: CasePresentation): Promise<void> {
    const conferences = await this.queries.conferencesOf(actor, id);
    if (conferences.some(({ state, heldOn }) => state === 'PLANNED' && heldOn < actor.today))
      throw refusal('CONFERENCE_UNSETTLED');
    const results = current(await this.queries.ofCase(actor, id));
    const resultOf = (conferenceId: string) => results.find((result) => result.conferenceId === conferenceId);
    const last = conferences.findLast((one) => one.state === 'HELD' || resultOf(one.id));
    if (!last) return;
    const result = resultOf(last.id);
    if (!result) throw refusal('RESULT_MISSING');
    if (result.leadOrganisationId !== NOBODY) {
      const confirmations = await this.queries.confirmationsOf(actor, result.id);
      if (!isConfirmed(confirmations, presentingOrganisationId)) throw refusal('RESULT_NOT_CONFIRMED');
    } else if ((await this.toDo(actor, id, 'CALL_AGAIN')).length > 0) throw refusal('CLOSING_WITHOUT_LEAD');
  }

  private async toDo(actor: Actor, caseId: string, asked: CaseAction['kind']): Promise<CaseAction[]> {
    return (await this.queries.actionsOf(actor, caseId)).filter(({ kind, state }) => kind === asked && isToDo(state));
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
