import { Injectable } from '@nestjs/common';
import { membershipsOf } from '../bodies';
import { Organisation } from '../organisations';
import { findPost } from '../people';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { missing, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, Visibility, visibleById } from '../platform/visibility';
import { Attendance } from './attendance.entity';
import type {
  AttendanceRowInput,
  RecordAttendanceInput,
  RecordHeadCountInput,
  RecordLecturersInput,
} from './attendance.inputs';
import { holdMeeting } from './hold-meeting';
import { HeadCount } from './head-count.entity';
import { invitationsOf } from './meetings.loaders';
import { Lecturer } from './lecturer.entity';
import { Meeting } from './meeting.entity';
import { type MeetingModel, publicMeeting, toMeeting } from './meeting.model';

/** Refuses with MISSING when one of the organisations is unknown. */
export async function requireOrganisations(actor: Actor, ids: readonly (string | null | undefined)[]): Promise<void> {
  const asked = [...new Set(ids)].filter((id) => id != null);
  if ((await visibleById(actor, Organisation, asked)).includes(null)) throw missing();
}

/**
 * The bodies of a meeting through which an organisation came: those in which it had a seat on that day, else those that
 * invited it, else the only one there is. It throws where a joint meeting leaves the question open.
 */
export async function bodiesThrough(actor: Actor, meeting: Meeting, organisationId: string): Promise<string[]> {
  const seated: string[] = [];
  for (const bodyId of meeting.bodyIds) {
    const seats = await membershipsOf(actor, bodyId);
    const sits = seats.some(
      (seat) =>
        seat.organisationId === organisationId && seat.validFrom <= meeting.heldOn && meeting.heldOn < seat.validTo,
    );
    if (sits) seated.push(bodyId);
  }
  if (seated.length > 0) return seated;
  const guests = await invitationsOf(actor, meeting.id);
  const through = guests.filter((guest) => guest.organisationId === organisationId).map((guest) => guest.bodyId);
  if (through.length > 0) return through;
  if (meeting.bodyIds.length === 1) return [...meeting.bodyIds];
  throw refusal('ATTENDANCE_THROUGH_NO_BODY', {}, { field: 'rows' });
}

@Injectable()
export class AttendanceService {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** Replaces the attendance of a meeting by the rows given. */
  async recordAttendance(actor: Actor, input: RecordAttendanceInput): Promise<MeetingModel> {
    await requireOrganisations(
      actor,
      input.rows.flatMap((row) => [row.organisationId, row.proxyForOrganisationId]),
    );
    const meeting = await this.claim(actor, input);
    const rows = [];
    for (const row of input.rows) rows.push(await this.toRow(actor, meeting, row));
    await actor.manager.delete(Attendance, { meetingId: meeting.id });
    await add(actor.manager, Attendance, rows);
    return this.done(actor, 'ATTENDANCE_RECORDED', meeting.id);
  }

  /** Replaces the head count of a meeting; without a number it is taken back. */
  async recordHeadCount(actor: Actor, input: RecordHeadCountInput): Promise<MeetingModel> {
    const meeting = await this.claim(actor, input);
    await actor.manager.delete(HeadCount, { meetingId: meeting.id });
    const { count, qualifier = '' } = input;
    if (count != null) await add(actor.manager, HeadCount, { ...partOf(meeting), count, qualifier: qualifier ?? '' });
    return this.done(actor, 'HEAD_COUNT_RECORDED', meeting.id);
  }

  /** Replaces the lecturers of a meeting. */
  async recordLecturers(actor: Actor, input: RecordLecturersInput): Promise<MeetingModel> {
    const meeting = await this.claim(actor, input);
    await actor.manager.delete(Lecturer, { meetingId: meeting.id });
    const rows = input.lecturers.map(({ label }, position) => ({ ...partOf(meeting), label, position }));
    await add(actor.manager, Lecturer, rows);
    return this.done(actor, 'LECTURERS_RECORDED', meeting.id);
  }

  /** What is replaced as a whole goes by the version of the meeting, so that of two writers one is told. */
  private async claim(actor: Actor, { meetingId, version }: { meetingId: string; version: number }): Promise<Meeting> {
    const meeting = await holdMeeting(this.visibility, actor, 'convene', meetingId);
    await saveVersioned(actor, Meeting, { id: meetingId, version }, {}, async () =>
      publicMeeting(await this.get(actor, meetingId)),
    );
    return meeting;
  }

  private async toRow(actor: Actor, meeting: Meeting, row: AttendanceRowInput): Promise<object> {
    const { organisationId, staffId = null } = row;
    if (staffId && !(await findPost(actor, staffId, organisationId))) throw missing();
    return {
      ...partOf(meeting),
      bodyIds: await bodiesThrough(actor, meeting, organisationId),
      organisationId,
      staffId,
      label: row.label ?? '',
      status: row.status ?? 'PRESENT',
      part: row.part ?? 'PARTICIPANT',
      proxyForOrganisationId: row.proxyForOrganisationId ?? null,
    };
  }

  private async done(actor: Actor, act: string, meetingId: string): Promise<MeetingModel> {
    actor.loaders.clear();
    await this.audit.record(actor, act, 'Meeting', meetingId);
    return this.get(actor, meetingId);
  }

  private async get(actor: Actor, id: string): Promise<MeetingModel> {
    return toMeeting(await this.visibility.require(actor, 'read', Meeting, id), actor);
  }
}

/** What every part of a meeting repeats, so that one row decides who sees it. */
export const partOf = (meeting: Meeting): { id: string; meetingId: string; heldOn: string; bodyIds: string[] } => ({
  id: newId(),
  meetingId: meeting.id,
  heldOn: meeting.heldOn,
  bodyIds: [...meeting.bodyIds],
});
