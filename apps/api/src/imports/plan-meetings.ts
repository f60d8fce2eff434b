import { takenFor } from './check-agendas';
import { type Drafts, type Leaves, partKey } from './drafts';
import { ordinalsOf } from './ordinals';
import { bodiesOf, planAttendance, type Seats, seatsOf } from './plan-attendance';
import type { WardFile, WardMeeting, WardOrdinal } from './ward-file';
import type { WardIndex } from './ward-index';

interface Context {
  readonly index: WardIndex;
  readonly seats: Seats;
  readonly drafts: Drafts;
}

function planNumbers(meeting: WardMeeting, ordinals: readonly WardOrdinal[], { index, drafts }: Context): Leaves {
  const origin = meeting.subGroupId == null ? undefined : index.subGroups.get(meeting.subGroupId)!;
  const rows = ordinals.map((ordinal, position) => {
    const body = index.bodies.get(ordinal.bodyId)!;
    const group = body.id === origin ? body.subGroups!.find(({ id }) => id === meeting.subGroupId)! : undefined;
    return {
      meeting_id: drafts.idOf('meeting', meeting.id),
      body_id: drafts.idOf('meeting_body', body.id),
      held_on: meeting.date,
      position,
      body_name: body.name,
      body_short_name: body.shortName ?? body.name,
      sub_group_id: group ? drafts.idOf('sub_group', partKey(body.id, group.id)) : null,
      sub_group_name: group?.name ?? '',
      fiscal_year: ordinal.fiscalYear,
      fiscal_ordinal: ordinal.fiscalOrdinal,
      running_ordinal: ordinal.runningOrdinal,
    };
  });
  return { table: 'meeting_for', owner: 'meeting_id', rows };
}

function planGuests(meeting: WardMeeting, { index, drafts }: Context): Leaves[] {
  const of = { meeting_id: drafts.idOf('meeting', meeting.id), held_on: meeting.date };
  const ids = (bodies: readonly string[]): string[] => bodies.map((body) => drafts.idOf('meeting_body', body));
  const invitations = (meeting.invitations ?? []).map(({ orgId, bodyId }) => ({
    ...of,
    body_id: drafts.idOf('meeting_body', bodyId ?? meeting.bodyIds[0]!),
    organisation_id: drafts.idOf('organisation', orgId),
  }));
  const heads = meeting.headCount
    ? [
        {
          ...of,
          body_ids: ids(meeting.bodyIds),
          count: meeting.headCount.about,
          qualifier: meeting.headCount.qualifier,
        },
      ]
    : [];
  const lecturers = (meeting.lecturers ?? [])
    .filter(({ agendaItemId }) => agendaItemId == null || !index.cases.has(agendaItemId))
    .map(({ label, agendaItemId }, position) => {
      const item = agendaItemId == null ? undefined : index.items.get(agendaItemId)!;
      return { ...of, body_ids: ids(item ? takenFor(item, index) : meeting.bodyIds), label, position };
    });
  return [
    { table: 'invitation', owner: 'meeting_id', rows: invitations },
    { table: 'head_count', owner: 'meeting_id', rows: heads },
    { table: 'lecturer', owner: 'meeting_id', rows: lecturers },
  ];
}

function planGroups(meeting: WardMeeting, { seats, drafts }: Context): void {
  const of = { meeting_id: drafts.idOf('meeting', meeting.id), held_on: meeting.date };
  const ids = (bodies: readonly string[]): string[] => bodies.map((body) => drafts.idOf('meeting_body', body));
  meeting.groups?.forEach((group, position) => {
    const key = partKey(meeting.id, group.id);
    const participants = group.orgIds.map((organisation, place) => ({
      ...of,
      body_ids: ids(bodiesOf(organisation, meeting, seats)),
      group_id: drafts.idOf('meeting_group', key),
      organisation_id: drafts.idOf('organisation', organisation),
      position: place,
    }));
    const row = {
      ...of,
      body_ids: ids(meeting.bodyIds),
      name: group.name,
      position,
      facilitator_post: group.facilitatorPost ?? '',
      facilitator_organisation_id:
        group.facilitatorOrgId == null ? null : drafts.idOf('organisation', group.facilitatorOrgId),
    };
    drafts.add('meeting_group', key, `meetings/${meeting.id}`, row, {
      leaves: [{ table: 'group_participant', owner: 'group_id', rows: participants }],
    });
  });
}

/** Drafts meetings with their numbers per body, attendance, groups, guests and lecturers. */
export function planMeetings(file: WardFile, index: WardIndex, drafts: Drafts, newCode: () => string): void {
  const context = { index, drafts, seats: seatsOf(file) };
  const ordinals = ordinalsOf(file);
  for (const meeting of file.meetings ?? []) {
    const row = {
      held_on: meeting.date,
      body_ids: meeting.bodyIds.map((body) => drafts.idOf('meeting_body', body)),
      starts_at: meeting.start,
      ends_at: meeting.end,
      place: meeting.place ?? '',
      online: meeting.online ?? false,
      openness: meeting.openness ?? index.bodies.get(meeting.bodyIds[0]!)!.openness,
      openness_reason: meeting.opennessReason ?? '',
      state: meeting.state ?? 'HELD',
    };
    drafts.add('meeting', meeting.id, `meetings/${meeting.id}`, row, {
      once: { code: newCode() },
      leaves: [
        planNumbers(meeting, ordinals.get(meeting.id)!, context),
        planAttendance(meeting, index, context.seats, drafts),
        ...planGuests(meeting, context),
      ],
    });
    planGroups(meeting, context);
  }
}
