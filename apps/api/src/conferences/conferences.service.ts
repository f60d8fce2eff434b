import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canMove, CONFERENCE_STATES } from '#libs/states';
import { findBodyRow } from '../bodies';
import { CasePresentation, CasesQueries } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { Announcements } from '../platform/events';
import { saveVersioned } from '../platform/graphql/conflict';
import { missing, Readers, refusal } from '../platform/graphql';
import { newId, publicCode } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, staffOf, Visibility } from '../platform/visibility';
import { CaseConference } from './case-conference.entity';
import { CONFERENCE_OPENS, PLACE_NAMED } from './conference.events';
import type { CallConferenceInput, ChangeConferenceInput, MoveConferenceInput } from './conference.inputs';
import { type CaseConferenceModel, toCaseConference } from './conference.model';
import { ConferenceBody } from './conference-body.entity';
import { ConferencesQueries } from './conferences.queries';
import { requireOpening } from './opening';

/** What begins sooner must be called as an emergency. */
const SHORT_NOTICE_MS = 48 * 3_600_000;

const TIMES = ['heldOn', 'startsAt', 'endsAt', 'emergency'] as const;
type Times = Pick<CaseConference, (typeof TIMES)[number]>;

const beginning = ({ heldOn, startsAt }: Times): number => Date.parse(`${heldOn}T${startsAt}:00+09:00`);

/** The presenter of a case calls, changes, holds and cancels its conferences (visibility rule 4). */
@Injectable()
export class ConferencesService implements OnModuleInit {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: ConferencesQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
    private readonly mails: Mails,
    private readonly news: Announcements,
  ) {}

  onModuleInit(): void {
    this.readers.register('CaseConference', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<CaseConferenceModel> {
    const found = await this.queries.find(actor, id);
    if (!found) throw missing();
    return found;
  }

  async call(actor: Actor, { caseId, bodyIds, ...input }: CallConferenceInput): Promise<CaseConferenceModel> {
    const { state } = await this.visibility.require(actor, 'callConference', CasePresentation, caseId);
    if (state === 'CLOSED') throw refusal('STATE_REFUSED', { from: state });
    requireTimes(actor, input);
    for (const bodyId of bodyIds) await requireCaseBody(actor, bodyId);
    await this.news.announce(actor, PLACE_NAMED, input);
    const id = newId();
    await add(actor.manager, CaseConference, {
      ...input,
      id,
      caseId,
      code: publicCode(),
      calledByStaffId: staffOf(actor),
      createdAt: actor.now,
    });
    for (const bodyId of new Set(bodyIds))
      await add(actor.manager, ConferenceBody, { id: newId(), conferenceId: id, caseId, bodyId });
    await this.record(actor, 'CONFERENCE_CALLED', id, caseId);
    return this.get(actor, id);
  }

  async change(actor: Actor, { id, version, ...patch }: ChangeConferenceInput): Promise<CaseConferenceModel> {
    const known = await this.visibility.require(actor, 'convene', CaseConference, id);
    if (known.state !== 'PLANNED') throw refusal('STATE_REFUSED', { from: known.state });
    const times = {
      heldOn: patch.heldOn ?? known.heldOn,
      startsAt: patch.startsAt ?? known.startsAt,
      endsAt: patch.endsAt ?? known.endsAt,
      emergency: patch.emergency ?? known.emergency,
    };
    // A room or a call may be named when it has begun, for without one it does not open.
    if (TIMES.some((name) => times[name] !== known[name])) requireTimes(actor, times);
    await this.news.announce(actor, PLACE_NAMED, patch);
    await saveVersioned(actor, CaseConference, { id, version }, patch, () => this.current(actor, id));
    await this.record(actor, 'CONFERENCE_CHANGED', id, known.caseId);
    await this.tell(actor, known);
    return this.get(actor, id);
  }

  async move(actor: Actor, { id, version, to }: MoveConferenceInput): Promise<CaseConferenceModel> {
    const known = await this.visibility.require(actor, 'convene', CaseConference, id);
    const { state, caseId } = known;
    if (version === known.version && !canMove(CONFERENCE_STATES, state, to))
      throw refusal('STATE_REFUSED', { from: state });
    if (version === known.version && to === 'HELD') await this.requireOpen(actor, known);
    await saveVersioned(actor, CaseConference, { id, version }, { state: to }, () => this.current(actor, id));
    await this.record(actor, `CONFERENCE_${to}`, id, caseId);
    if (to === 'CANCELLED') await this.tell(actor, known);
    await this.visibility.renew(actor);
    return this.get(actor, id);
  }

  /** It was open: on its day, somewhere, about an open case, and the theme could be said to everybody there (rule 5). */
  private async requireOpen(actor: Actor, known: CaseConference): Promise<void> {
    const { state } = await this.visibility.require(actor, 'callConference', CasePresentation, known.caseId);
    if (state !== 'OPEN') throw refusal('STATE_REFUSED', { from: state });
    requireOpening(actor, known);
    await this.news.announce(actor, CONFERENCE_OPENS, { conferenceId: known.id });
  }

  /** Those who were invited, and read the case still, hear in neutral words that something has changed. */
  private async tell(actor: Actor, { id, caseId }: CaseConference): Promise<void> {
    const seats = await this.queries.attendanceOf(actor, id);
    for (const { staffId, organisationId } of await this.cases.admittedReadersOf(actor, caseId))
      if (staffId !== staffOf(actor))
        if (seats.some((seat) => seat.staffId === staffId && seat.organisationId === organisationId))
          await this.mails.queue(actor, { to: { staffId }, kind: 'NOTICE' });
  }

  private record(actor: Actor, act: string, id: string, caseId: string): Promise<void> {
    return this.audit.record(actor, act, 'CaseConference', id, { caseId });
  }

  /** The conference as it is now, for whoever tried to change an older version of it. */
  private async current(actor: Actor, id: string): Promise<object> {
    const row = await this.visibility.require(actor, 'read', CaseConference, id);
    return toCaseConference(row, actor);
  }
}

function requireTimes(actor: Actor, times: Times): void {
  if (times.startsAt >= times.endsAt) throw refusal('TIME_INVALID', {}, { field: 'endsAt' });
  if (beginning(times) <= actor.now.getTime()) throw refusal('CONFERENCE_IN_THE_PAST', {}, { field: 'heldOn' });
  const short = beginning(times) - actor.now.getTime() < SHORT_NOTICE_MS;
  if (short && !times.emergency) throw refusal('CONFERENCE_TOO_SOON', {}, { field: 'heldOn' });
}

/** A body in which the acting organisation sits; one that has no cases calls no conference. */
async function requireCaseBody(actor: Actor, bodyId: string): Promise<void> {
  const body = await findBodyRow(actor, bodyId);
  if (!body) throw missing();
  if (body.consentRule === 'NO_CASES') throw refusal('BODY_WITHOUT_CASES', {}, { field: 'bodyIds' });
}
