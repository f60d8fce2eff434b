import { Injectable } from '@nestjs/common';
import { CasesQueries } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { saveVersioned } from '../platform/graphql/conflict';
import { refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, staffOf, Visibility } from '../platform/visibility';
import { CaseConference } from './case-conference.entity';
import type { AnswerConferenceInput, InviteToConferenceInput, SeatGuestInput } from './conference.inputs';
import { type CaseConferenceModel, toConferenceAttendance } from './conference.model';
import { ConferenceAttendance } from './conference-attendance.entity';
import { ConferencesQueries } from './conferences.queries';
import { ConferencesService } from './conferences.service';

/** Who comes to a conference: readers of its case, and those at the table who have no account. */
@Injectable()
export class ConferenceAttendanceService {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: ConferencesQueries,
    private readonly conferences: ConferencesService,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly mails: Mails,
  ) {}

  /** Inviting twice is inviting once; the invited hear, in neutral words, that there is something for them. */
  async invite(actor: Actor, { conferenceId, staffId, organisationId }: InviteToConferenceInput) {
    const { caseId } = await this.require(actor, conferenceId);
    if (!(await this.cases.reads(actor, caseId, staffId, organisationId))) throw refusal('READER_UNFIT');
    const there = await this.queries.attendanceOf(actor, conferenceId);
    if (!there.some((one) => one.staffId === staffId && one.organisationId === organisationId)) {
      await this.seat(actor, caseId, conferenceId, { kind: 'STAFF', staffId, organisationId });
      if (staffId !== staffOf(actor)) await this.mails.queue(actor, { to: { staffId }, kind: 'NOTICE' });
    }
    return this.again(actor, conferenceId);
  }

  async seatGuest(actor: Actor, { conferenceId, kind, pledgedOnPaper }: SeatGuestInput) {
    const { caseId } = await this.require(actor, conferenceId);
    await this.seat(actor, caseId, conferenceId, { kind, pledgedOnPaper });
    return this.again(actor, conferenceId);
  }

  /** Whoever was invited answers for themselves; the presenter for everybody, as it was on the day. */
  async answer(actor: Actor, { attendanceId, version, ...patch }: AnswerConferenceInput): Promise<CaseConferenceModel> {
    const known = await this.visibility.require(actor, 'attend', ConferenceAttendance, attendanceId);
    const { caseId, conferenceId } = known;
    if (patch.presence === 'REMOTE' && known.staffId === staffOf(actor) && !patch.declaredAlone)
      throw refusal('REMOTE_NEEDS_DECLARATION', {}, { field: 'declaredAlone' });
    await saveVersioned(actor, ConferenceAttendance, { id: attendanceId, version }, patch, async () =>
      toConferenceAttendance(await this.visibility.require(actor, 'read', ConferenceAttendance, attendanceId)),
    );
    await this.audit.record(actor, 'CONFERENCE_ANSWERED', 'CaseConference', conferenceId, { caseId });
    return this.again(actor, conferenceId);
  }

  private async require(actor: Actor, conferenceId: string): Promise<CaseConference> {
    const known = await this.visibility.require(actor, 'convene', CaseConference, conferenceId);
    if (known.state === 'CANCELLED') throw refusal('STATE_REFUSED', { from: known.state });
    await hold(actor.manager, [conferenceId]);
    actor.loaders.clear();
    return known;
  }

  private async seat(actor: Actor, caseId: string, conferenceId: string, who: Partial<ConferenceAttendance>) {
    await add(actor.manager, ConferenceAttendance, { ...who, id: newId(), caseId, conferenceId });
    await this.audit.record(actor, 'CONFERENCE_SEAT_ADDED', 'CaseConference', conferenceId, { caseId });
  }

  private again(actor: Actor, conferenceId: string): Promise<CaseConferenceModel> {
    actor.loaders.clear();
    return this.conferences.get(actor, conferenceId);
  }
}
