import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CATEGORIES, type Category, markedOpen } from '#libs/consent';
import { canMove, CASE_ACTION_STATES } from '#libs/states';
import { CasesQueries } from '../cases';
import { CaseConference } from '../conferences';
import { RecipientFactsService } from '../consents';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { newId, NOBODY } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import { CaseAction } from './case-action.entity';
import { EntriesQueries } from './entries.queries';
import { RecordEntries } from './record-entries.service';
import type {
  AddCaseActionInput,
  AssignCaseActionInput,
  AssignmentInput,
  MoveCaseActionInput,
  RewordCaseActionInput,
} from './result.inputs';
import { type CaseActionModel, toCaseAction } from './result.model';
import { ResultsQueries } from './results.queries';

/** A case and the one of its conferences that something came out of. */
export type AtConference = Pick<CaseAction, 'caseId' | 'conferenceId'>;

/** Who does what about a case: given by its presenter, finished by the organisation that took it on (rule 7). */
@Injectable()
export class CaseActions implements OnModuleInit {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: ResultsQueries,
    private readonly entries: RecordEntries,
    private readonly said: EntriesQueries,
    private readonly facts: RecipientFactsService,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('CaseAction', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<CaseActionModel> {
    return toCaseAction(await this.visibility.require(actor, 'read', CaseAction, id), actor);
  }

  async ofCase(actor: Actor, caseId: string): Promise<CaseActionModel[]> {
    return (await this.queries.actionsOf(actor, caseId)).map((row) => toCaseAction(row, actor));
  }

  async ownOpen(actor: Actor): Promise<CaseActionModel[]> {
    return (await this.queries.ownOpenActions(actor)).map((row) => toCaseAction(row, actor));
  }

  /** What they take on is an entry, checked and read as any other. */
  async add(actor: Actor, { conferenceId, assignment, words }: AddCaseActionInput): Promise<CaseActionModel> {
    await this.visibility.require(actor, 'convene', CaseConference, conferenceId);
    const { caseId } = await this.entries.requireOpen(actor, conferenceId);
    await this.requireAssignee(actor, caseId, assignment, 'assignment');
    const entryId = await this.entries.keep(
      actor,
      { caseId, conferenceId },
      { ...words, kind: 'ROLE', urgency: 'NONE' },
    );
    await this.requireCovered(actor, { caseId, conferenceId }, assignment, words.categories);
    const id = await this.put(actor, { caseId, conferenceId, kind: 'ROLE', entryId }, assignment);
    await this.record(actor, 'CASE_ACTION_ADDED', id, caseId);
    await this.visibility.renew(actor);
    return this.get(actor, id);
  }

  /** The presenter names who does it instead. */
  async assign(actor: Actor, { caseActionId: id, version, assignment }: AssignCaseActionInput) {
    const known = await this.visibility.require(actor, 'assign', CaseAction, id);
    await this.requireAssignee(actor, known.caseId, assignment, 'assignment');
    const [entry] = await this.said.byIds(actor, [known.entryId]);
    if (entry) await this.requireCovered(actor, known, assignment, entry.categories);
    else if (known.kind === 'REPORT') await this.requireKnows(actor, known, assignment.organisationId, 'assignment');
    await this.hand(actor, { ...known, version }, assignment);
    await this.record(actor, 'CASE_ACTION_ASSIGNED', id, known.caseId);
    return this.get(actor, id);
  }

  /** Other words for a role, by its presenter; the earlier ones are kept for presenters alone. */
  async reword(actor: Actor, { caseActionId: id, version, words }: RewordCaseActionInput): Promise<CaseActionModel> {
    const known = await this.visibility.require(actor, 'assign', CaseAction, id);
    if (known.kind !== 'ROLE') throw refusal('INVALID_INPUT', {}, { field: 'caseActionId' });
    const { caseId, conferenceId, entryId: replacesId } = known;
    await this.entries.requireOpen(actor, conferenceId);
    if (known.version !== version) throw refusal('CONFLICT');
    const entryId = await this.entries.keep(
      actor,
      { caseId, conferenceId },
      { ...words, kind: 'ROLE', urgency: 'NONE', replacesId },
    );
    const holder = { organisationId: known.assigneeOrganisationId };
    await this.requireCovered(actor, known, holder, words.categories);
    await saveVersioned(actor, CaseAction, { id, version }, { entryId }, () => this.now(actor, id));
    await this.record(actor, 'CASE_ACTION_REWORDED', id, caseId);
    await this.visibility.renew(actor);
    return this.get(actor, id);
  }

  /** The organisation that took it on says how far it is; nobody else does. It is dropped by closing the case alone. */
  async move(actor: Actor, { caseActionId: id, version, to }: MoveCaseActionInput): Promise<CaseActionModel> {
    const { state, version: present, caseId } = await this.visibility.require(actor, 'finish', CaseAction, id);
    if (to === 'DROPPED') throw refusal('INVALID_INPUT', {}, { field: 'to' });
    if (version === present && !canMove(CASE_ACTION_STATES, state, to)) throw refusal('STATE_REFUSED', { from: state });
    await saveVersioned(actor, CaseAction, { id, version }, { state: to }, () => this.now(actor, id));
    await this.record(actor, `CASE_ACTION_${to}`, id, caseId);
    return this.get(actor, id);
  }

  /** Somebody of an organisation with a reader of the case does it, not before today. */
  async requireAssignee(
    actor: Actor,
    caseId: string,
    { organisationId, staffId, dueOn }: AssignmentInput,
    field: string,
  ): Promise<void> {
    const readers = await this.cases.admittedReadersOf(actor, caseId, organisationId);
    const fit = staffId ? readers.some((reader) => reader.staffId === staffId) : readers.length > 0;
    if (!fit) throw refusal('READER_UNFIT', {}, { field });
    if (dueOn < actor.today) throw refusal('DATE_INVALID', {}, { field: `${field}.dueOn` });
  }

  /** Whoever leads, or tells her, knows at least what everybody in the room is told: the basics (rule 5). */
  async requireKnows(actor: Actor, at: AtConference, organisationId: string, field: string): Promise<void> {
    if (!(await this.covers(actor, at, organisationId, ['BASIC']))) throw refusal('BASICS_NOT_COVERED', {}, { field });
  }

  /** Nobody takes on what they may not read. */
  private async requireCovered(
    actor: Actor,
    at: AtConference,
    { organisationId }: Pick<AssignmentInput, 'organisationId'>,
    categories: readonly Category[] = CATEGORIES,
  ): Promise<void> {
    if (!(await this.covers(actor, at, organisationId, categories)))
      throw refusal('ROLE_NOT_COVERED', {}, { field: 'categories' });
  }

  /** Whether every one of these categories is open to the organisation in that conference now (rule 5). */
  private async covers(
    actor: Actor,
    { caseId, conferenceId }: AtConference,
    organisationId: string,
    categories: readonly Category[],
  ): Promise<boolean> {
    const { presentingOrganisationId, publication } = await this.cases.caseOf(actor, caseId);
    if (organisationId === presentingOrganisationId) return true;
    const { nowMicros } = actor.standing;
    const facts = await this.facts.of(actor, caseId, organisationId);
    return markedOpen(facts, { categories, publication, conferenceId, at: nowMicros }, nowMicros);
  }

  /** Adds an action; returns its id. */
  async put(
    actor: Actor,
    what: Pick<CaseAction, 'caseId' | 'conferenceId' | 'kind'> & { entryId?: string },
    { organisationId, staffId, dueOn }: AssignmentInput,
  ): Promise<string> {
    const id = newId();
    const assignee = { assigneeOrganisationId: organisationId, assigneeStaffId: staffId ?? NOBODY, dueOn };
    await add(actor.manager, CaseAction, { ...what, ...assignee, id, addedAt: actor.now });
    return id;
  }

  /** She could not be told: the entry says why. */
  drop(actor: Actor, at: Pick<CaseAction, 'id' | 'version'>, entryId: string): Promise<void> {
    return saveVersioned(actor, CaseAction, at, { state: 'DROPPED', entryId }, () => this.now(actor, at.id));
  }

  hand(actor: Actor, { id, version }: Pick<CaseAction, 'id' | 'version'>, to: AssignmentInput): Promise<void> {
    const patch = {
      assigneeOrganisationId: to.organisationId,
      assigneeStaffId: to.staffId ?? NOBODY,
      dueOn: to.dueOn,
    };
    return saveVersioned(actor, CaseAction, { id, version }, patch, () => this.now(actor, id));
  }

  /** As it is now, for somebody who changed an earlier one; which entry it comes from is told where that is read. */
  private async now(actor: Actor, id: string): Promise<Omit<CaseActionModel, 'entryId'>> {
    const { entryId: _entryId, ...told } = await this.get(actor, id);
    return told;
  }

  private record(actor: Actor, act: string, id: string, caseId: string): Promise<void> {
    return this.audit.record(actor, act, 'CaseAction', id, { caseId });
  }
}

/** Whether somebody has still to do it. */
export const isToDo = (state: CaseAction['state']): boolean => state === 'OPEN' || state === 'IN_PROGRESS';
