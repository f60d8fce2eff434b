import { bodiesToday } from '#libs/abilities';
import { buildMeetingMinutes, buildSeriesReport, type MinutesDocument } from '#libs/minutes';
import { legalBasesOf } from '../bodies';
import { findMeetingRow, heldForOf, Meeting, MeetingFor } from '../meetings';
import { type Actor, visible } from '../platform/visibility';
import { coverOf, findSeriesRow, lastDayOf, membersOf, type Sitting, sittingsOf } from '../series';
import { readMeetingRows } from './meeting-rows';
import { toMinutesMeeting } from './meeting-view';
import { actionsOf, decisionsOf, matrixViews } from './record-rows';

/** What an edition is of: a series or one meeting. */
export interface Subject {
  readonly seriesId: string | null;
  readonly meetingId: string | null;
}

/** What stands at the foot of each page and at the end: for whom it is, and the head of the log where it is issued. */
export interface Imprint {
  readonly edition: string;
  readonly logHead?: string;
}

/**
 * The document of one reader, made from the rows that this reader may see and nothing else: both walls filter first,
 * the merge comes second. Null where the reader may not see the thing itself.
 */
export function documentFor(actor: Actor, subject: Subject, imprint: Imprint): Promise<MinutesDocument | null> {
  if (subject.seriesId !== null) return seriesReport(actor, subject.seriesId, imprint);
  return subject.meetingId === null ? Promise.resolve(null) : meetingMinutes(actor, subject.meetingId, imprint);
}

/** Meetings in a row that may be cancelled before the search for the next one ends. */
const LOOK_AHEAD = 20;

async function seriesReport(actor: Actor, seriesId: string, imprint: Imprint): Promise<MinutesDocument | null> {
  const series = await findSeriesRow(actor, seriesId);
  if (!series) return null;
  // An approver may know the name of a body without sitting in it: the report is of the reader's own bodies.
  const own = bodiesToday(actor.standing);
  const members = (await membersOf(actor, seriesId)).filter(({ bodyId }) => own.includes(bodyId));
  const bodyIds = members.map(({ bodyId }) => bodyId);
  const sittings = await sittingsOf(actor, bodyIds, lastDayOf(series));
  const meetingIds = sittings.map(({ id }) => id);
  const rows = await readMeetingRows(actor, meetingIds);
  const cover = await coverOf(actor, seriesId);
  return buildSeriesReport({
    issuedAt: actor.now.toISOString(),
    code: series.code,
    form: series.form,
    cover,
    ...imprint,
    bodies: await Promise.all(
      members.map(async ({ bodyId, bodyName, bodyShortName }) => ({
        id: bodyId,
        name: bodyName,
        shortName: bodyShortName,
        legalBases: await legalBasesOf(actor, bodyId),
      })),
    ),
    meetings: sittings.map((sitting) => toMinutesMeeting(sitting, rows)),
    decisions: await decisionsOf(actor, meetingIds, bodyIds, rows),
    actions: await actionsOf(actor, meetingIds, bodyIds),
    matrices: await matrixViews(actor, bodyIds),
  });
}

async function meetingMinutes(actor: Actor, meetingId: string, imprint: Imprint): Promise<MinutesDocument | null> {
  const meeting = await findMeetingRow(actor, meetingId);
  if (!meeting) return null;
  const numbers = await heldForOf(actor, meetingId);
  const sitting: Sitting = {
    id: meeting.id,
    date: meeting.heldOn,
    start: meeting.startsAt,
    state: meeting.state,
    meeting,
    numbers,
  };
  const bodyIds = numbers.map(({ bodyId }) => bodyId);
  const rows = await readMeetingRows(actor, [meetingId]);
  return buildMeetingMinutes({
    issuedAt: actor.now.toISOString(),
    ...imprint,
    meeting: toMinutesMeeting(sitting, rows),
    decisions: await decisionsOf(actor, [meetingId], bodyIds, rows),
    actions: await actionsOf(actor, [meetingId], bodyIds),
    next: await nextMeeting(actor, meeting, bodyIds),
  });
}

/** The next meeting of one of these bodies that the reader sees; cancelled ones are passed over. */
async function nextMeeting(actor: Actor, { id, heldOn }: Meeting, bodyIds: readonly string[]) {
  const coming = await visible(actor, MeetingFor, 'held')
    .andWhere('held.bodyId = ANY(:bodyIds) AND held.heldOn >= :heldOn AND held.meetingId <> :id', {
      bodyIds,
      heldOn,
      id,
    })
    .orderBy('held.heldOn', 'ASC')
    .addOrderBy('held.id', 'ASC')
    .take(LOOK_AHEAD)
    .getMany();
  for (const { meetingId } of coming) {
    const next = await findMeetingRow(actor, meetingId);
    if (!next || next.state === 'CANCELLED' || next.heldOn === heldOn) continue;
    return { date: next.heldOn, start: next.startsAt, end: next.endsAt, place: next.place };
  }
  return null;
}
