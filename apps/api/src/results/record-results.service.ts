import { Injectable } from '@nestjs/common';
import { CasesQueries, presents } from '../cases';
import { type CaseConferenceModel, CaseConference, ConferencesService } from '../conferences';
import { Audit } from '../platform/audit/audit.service';
import { add, changeVersioned } from '../platform/database/change';
import { Announcements } from '../platform/events';
import { missing, refusal } from '../platform/graphql';
import { newId, NOBODY } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { SectionsQueries } from '../sections';
import { CaseAction } from './case-action.entity';
import { type AtConference, CaseActions, isToDo } from './case-actions.service';
import { ConferenceResult } from './conference-result.entity';
import { EntriesQueries } from './entries.queries';
import { current } from './read-entries.service';
import { RecordEntries } from './record-entries.service';
import type { ConfirmResultInput, RecordResultInput } from './result.inputs';
import { RESULT_CORRECTED } from './result.events';
import { ResultConfirmation } from './result-confirmation.entity';
import { ResultsQueries } from './results.queries';

/** Who leads, who is her main supporter, when it is looked at again, and who tells her (domain: a conference ends with). */
@Injectable()
export class RecordResults {
  constructor(
    private readonly cases: CasesQueries,
    private readonly conferences: ConferencesService,
    private readonly queries: ResultsQueries,
    private readonly entries: RecordEntries,
    private readonly said: EntriesQueries,
    private readonly sections: SectionsQueries,
    private readonly actions: CaseActions,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly news: Announcements,
  ) {}

  async record(actor: Actor, { conferenceId, ...input }: RecordResultInput): Promise<CaseConferenceModel> {
    await this.visibility.require(actor, 'convene', CaseConference, conferenceId);
    const { caseId } = await this.entries.requireOpen(actor, conferenceId);
    const [before] = current(await this.queries.ofConference(actor, conferenceId));
    if ((before?.id ?? null) !== (input.replacesId ?? null)) throw refusal('CONFLICT');
    if (input.nextOn && input.nextOn < actor.today) throw refusal('DATE_INVALID', {}, { field: 'nextOn' });
    const { confirmed = 0, asked = 0 } = input.identityCheck ?? {};
    if (confirmed > asked) throw refusal('INVALID_INPUT', {}, { field: 'identityCheck' });
    await this.requireLead(actor, { caseId, conferenceId }, input);
    await this.actions.requireAssignee(actor, caseId, input.report, 'report');
    await this.actions.requireKnows(actor, { caseId, conferenceId }, input.report.organisationId, 'report');
    await add(actor.manager, ConferenceResult, {
      id: newId(),
      caseId,
      conferenceId,
      leadOrganisationId: input.leadOrganisationId ?? NOBODY,
      keyWorkerStaffId: input.keyWorkerStaffId ?? NOBODY,
      nextOn: input.nextOn ?? 'infinity',
      identityConfirmed: confirmed,
      identityAsked: asked,
      replacesId: before?.id ?? NOBODY,
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
      recordedAt: actor.now,
    });
    await this.follow(actor, { caseId, conferenceId }, input);
    if (before) await this.news.announce(actor, RESULT_CORRECTED, { caseId, resultId: before.id });
    await this.audit.record(actor, 'RESULT_RECORDED', 'CaseConference', conferenceId, { caseId });
    return this.again(actor, conferenceId);
  }

  /** Confirming twice is confirming once; without a lead organisation there is nothing to confirm. */
  async confirm(actor: Actor, { conferenceId, resultId }: ConfirmResultInput): Promise<CaseConferenceModel> {
    await this.visibility.require(actor, 'confirm', CaseConference, conferenceId);
    const { caseId } = await this.entries.require(actor, conferenceId);
    const rows = await this.queries.ofConference(actor, conferenceId);
    const result = rows.find(({ id }) => id === resultId);
    if (!result) throw missing();
    if (!current(rows).includes(result)) throw refusal('CONFLICT');
    if (result.leadOrganisationId === NOBODY) throw refusal('LEAD_MISSING');
    if (!(await this.readsSome(actor, caseId, conferenceId))) throw refusal('NOTHING_READ');
    const [staffId, organisationId] = [staffOf(actor), organisationOf(actor)];
    const known = await this.queries.confirmationsOf(actor, resultId);
    if (!known.some((one) => one.staffId === staffId && one.organisationId === organisationId))
      await add(actor.manager, ResultConfirmation, {
        id: newId(),
        caseId,
        resultId,
        staffId,
        organisationId,
        at: actor.now,
      });
    await this.audit.record(actor, 'RESULT_CONFIRMED', 'CaseConference', conferenceId, { caseId });
    return this.again(actor, conferenceId);
  }

  /** Whoever confirms knows something of what was said: to be on the list is not to read. */
  private async readsSome(actor: Actor, caseId: string, conferenceId: string): Promise<boolean> {
    if (presents(actor, caseId)) return true;
    const entries = await this.said.ofConference(actor, conferenceId);
    return entries.length > 0 || (await this.sections.heardIn(actor, { id: conferenceId, caseId })).length > 0;
  }

  /** The lead is somebody on the reader list who knows the basics, and her main supporter reads the case for the lead. */
  private async requireLead(
    actor: Actor,
    at: AtConference,
    input: Omit<RecordResultInput, 'conferenceId'>,
  ): Promise<void> {
    const { leadOrganisationId: lead, keyWorkerStaffId: worker } = input;
    if (!lead && worker) throw refusal('INVALID_INPUT', {}, { field: 'keyWorkerStaffId' });
    if (!lead) return;
    const readers = await this.cases.admittedReadersOf(actor, at.caseId, lead);
    if (readers.length === 0) throw refusal('READER_UNFIT', {}, { field: 'leadOrganisationId' });
    if (worker && !readers.some(({ staffId }) => staffId === worker))
      throw refusal('READER_UNFIT', {}, { field: 'keyWorkerStaffId' });
    await this.actions.requireKnows(actor, at, lead, 'leadOrganisationId');
  }

  /**
   * Who tells her by when is an action of its own. Where nobody leads, the presenter is asked to call a second
   * conference; once somebody does, that is done.
   */
  private async follow(
    actor: Actor,
    at: AtConference,
    { leadOrganisationId, nextOn, report }: Omit<RecordResultInput, 'conferenceId'>,
  ): Promise<void> {
    const there = await this.queries.actionsOf(actor, at.caseId);
    const told = there.find(
      ({ kind, state, conferenceId }) => kind === 'REPORT' && state !== 'DROPPED' && conferenceId === at.conferenceId,
    );
    if (!told) await this.actions.put(actor, { ...at, kind: 'REPORT' }, report);
    else if (isToDo(told.state)) await this.actions.hand(actor, told, report);
    const asked = there.filter(({ kind, state }) => kind === 'CALL_AGAIN' && isToDo(state));
    const again = { organisationId: organisationOf(actor), staffId: staffOf(actor), dueOn: nextOn ?? actor.today };
    if (!leadOrganisationId && asked.length === 0) await this.actions.put(actor, { ...at, kind: 'CALL_AGAIN' }, again);
    if (leadOrganisationId)
      for (const one of asked) await changeVersioned(actor.manager, CaseAction, one, { state: 'DONE' });
  }

  private async again(actor: Actor, conferenceId: string): Promise<CaseConferenceModel> {
    await this.visibility.renew(actor);
    return this.conferences.get(actor, conferenceId);
  }
}
