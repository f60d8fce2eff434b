import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fiscalYearOf } from '#libs/calendar';
import { canMove, isFinal, MEETING_STATES as TABLE } from '#libs/states';
import { Organisation } from '../organisations';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import { requireSeats, requireSpan } from './convened';
import { holdMeeting } from './hold-meeting';
import { Invitation } from './invitation.entity';
import { heldForOf, invitationsOf } from './meetings.loaders';
import { MeetingFor } from './meeting-for.entity';
import { Meeting } from './meeting.entity';
import type {
  CreateMeetingInput,
  InviteOrganisationInput,
  MoveMeetingInput,
  UpdateMeetingInput,
} from './meeting.inputs';
import { type MeetingModel, publicMeeting, toMeeting } from './meeting.model';
import { nextOrdinals, PlanMeetingService } from './plan-meeting.service';

@Injectable()
export class MeetingsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
    private readonly planning: PlanMeetingService,
  ) {}

  onModuleInit(): void {
    this.readers.register('Meeting', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<MeetingModel> {
    return toMeeting(await this.visibility.require(actor, 'read', Meeting, id), actor);
  }

  async create(actor: Actor, input: CreateMeetingInput): Promise<MeetingModel> {
    return this.get(actor, await this.planning.plan(actor, input));
  }

  /**
   * Changes date, times, place or openness. A new fiscal year gives new numbers in it; running numbers stay. The date
   * decides who sees a meeting: it stays once the meeting was held or cancelled, and a move before that is a change of
   * rights.
   */
  async update(actor: Actor, { id, version, ...patch }: UpdateMeetingInput): Promise<MeetingModel> {
    const { bodyIds } = await this.visibility.require(actor, 'convene', Meeting, id);
    const meeting = await holdMeeting(this.visibility, actor, 'convene', id, patch.heldOn ? bodyIds : []);
    requireSpan(patch.startsAt ?? meeting.startsAt, patch.endsAt ?? meeting.endsAt);
    const moved = patch.heldOn != null && patch.heldOn !== meeting.heldOn;
    if (version === meeting.version && moved && isFinal(TABLE, meeting.state))
      throw refusal('MEETING_DATE_SETTLED', {}, { field: 'heldOn' });
    if (patch.heldOn) requireSeats(actor, bodyIds, patch.heldOn, 'heldOn');
    await saveVersioned(actor, Meeting, { id, version }, patch, () => this.current(actor, id));
    if (patch.heldOn) await this.renumber(actor, meeting, fiscalYearOf(patch.heldOn));
    await this.audit.record(actor, 'MEETING_CHANGED', 'Meeting', id);
    if (moved) await this.audit.record(actor, 'MEETING_DATE_MOVED', 'Meeting', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }

  async move(actor: Actor, { id, version, to }: MoveMeetingInput): Promise<MeetingModel> {
    const { state, heldOn, version: present } = await holdMeeting(this.visibility, actor, 'convene', id);
    if (version === present && !canMove(TABLE, state, to)) throw refusal('STATE_REFUSED', { from: state });
    if (version === present && to === 'HELD' && heldOn > actor.today) throw refusal('MEETING_STILL_TO_COME');
    await saveVersioned(actor, Meeting, { id, version }, { state: to }, () => this.current(actor, id));
    await this.audit.record(actor, `MEETING_${to}`, 'Meeting', id);
    return this.get(actor, id);
  }

  /** Lets a guest organisation see one meeting as a member of the inviting body would; inviting twice is inviting once. */
  async invite(actor: Actor, { meetingId, bodyId, organisationId }: InviteOrganisationInput): Promise<MeetingModel> {
    const meeting = await holdMeeting(this.visibility, actor, 'convene', meetingId);
    if (!meeting.bodyIds.includes(bodyId)) throw refusal('GUEST_BODY_INVALID', {}, { field: 'bodyId' });
    await this.visibility.require(actor, 'read', Organisation, organisationId);
    const known = await invitationsOf(actor, meetingId);
    if (!known.some((guest) => guest.bodyId === bodyId && guest.organisationId === organisationId)) {
      const id = newId();
      await add(actor.manager, Invitation, { id, meetingId, bodyId, organisationId, heldOn: meeting.heldOn });
      await this.audit.record(actor, 'ORGANISATION_INVITED', 'Invitation', id, { kind: 'RIGHTS' });
      actor.loaders.clear();
    }
    return this.get(actor, meetingId);
  }

  private async current(actor: Actor, id: string): Promise<object> {
    return publicMeeting(await this.get(actor, id));
  }

  private async renumber(actor: Actor, { id, bodyIds }: Meeting, fiscalYear: number): Promise<void> {
    const rows = (await heldForOf(actor, id)).filter((row) => row.fiscalYear !== fiscalYear);
    if (rows.length === 0) return;
    const numbers = await nextOrdinals(actor, bodyIds, fiscalYear);
    for (const row of rows) {
      const { fiscalOrdinal } = numbers.get(row.bodyId)!;
      const patch = { fiscalYear, fiscalOrdinal };
      await saveVersioned(actor, MeetingFor, row, patch, () => this.current(actor, id));
    }
    actor.loaders.clear();
  }
}
