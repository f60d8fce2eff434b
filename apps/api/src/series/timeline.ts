import { labelsFor } from '#libs/minutes';
import { type ItemFacts, runningNumbers, topicsOf } from '#libs/overlap';
import { AgendaItem } from '../agendas';
import { findMeetingRow, type Meeting, MeetingFor, toMeeting } from '../meetings';
import { groupBy, loader } from '../platform/graphql';
import { type Actor, visible } from '../platform/visibility';
import type { MeetingSeries } from './meeting-series.entity';
import type { TimelineEntryModel } from './series.model';

/** A meeting as part of a series: only the bodies of the series through which this reader reaches it. */
export interface Sitting {
  readonly id: string;
  readonly date: string;
  readonly start: string;
  readonly state: string;
  readonly meeting: Meeting;
  readonly numbers: readonly MeetingFor[];
}

/** What a body's meetings are called and numbered, as far as this reader reaches them through that body. */
const numbersOfBody = (actor: Actor, bodyId: string): Promise<MeetingFor[]> =>
  loader<string, MeetingFor[]>(actor, 'series-numbers', async (ids) =>
    groupBy(
      await visible(actor, MeetingFor, 'held').andWhere('held.bodyId = ANY(:ids)', { ids }).getMany(),
      ids,
      (row) => row.bodyId,
    ),
  ).load(bodyId);

/** Accepted items of a meeting in the order of its agenda, points below their item. */
export const itemsOfMeeting = (actor: Actor, meetingId: string): Promise<AgendaItem[]> =>
  loader<string, AgendaItem[]>(actor, 'series-items', async (ids) => {
    const rows = await visible(actor, AgendaItem, 'item')
      .andWhere(`item.meetingId = ANY(:ids) AND item.state = 'ACCEPTED'`, { ids })
      .orderBy('item.position', 'ASC')
      .addOrderBy('item.id', 'ASC')
      .getMany();
    return groupBy(rows, ids, (row) => row.meetingId).map(inAgendaOrder);
  }).load(meetingId);

/** Each item followed by its points; a point whose item is out of sight stands where it is. */
function inAgendaOrder(items: readonly AgendaItem[]): AgendaItem[] {
  const ids = new Set(items.map((item) => item.id));
  const below = (parentId: string): AgendaItem[] =>
    items.filter((item) => item.parentId === parentId).flatMap((item) => [item, ...below(item.id)]);
  return items
    .filter((item) => item.parentId === null || !ids.has(item.parentId))
    .flatMap((item) => [item, ...below(item.id)]);
}

/** The meetings of some bodies that this reader reaches through one of them; `until` is the last day, included. */
export async function sittingsOf(
  actor: Actor,
  bodyIds: readonly string[],
  until: string | null = null,
): Promise<Sitting[]> {
  const numbers = (await Promise.all(bodyIds.map((bodyId) => numbersOfBody(actor, bodyId)))).flat();
  const meetingIds = [...new Set(numbers.map((number) => number.meetingId))];
  const meetings = await Promise.all(meetingIds.map((id) => findMeetingRow(actor, id)));
  return meetings.flatMap((meeting) => {
    if (!meeting || (until !== null && meeting.heldOn > until)) return [];
    return {
      id: meeting.id,
      date: meeting.heldOn,
      start: meeting.startsAt,
      state: meeting.state,
      meeting,
      numbers: numbers
        .filter((number) => number.meetingId === meeting.id)
        .toSorted((a, b) => a.position - b.position || bodyIds.indexOf(a.bodyId) - bodyIds.indexOf(b.bodyId)),
    };
  });
}

/** The last day of a series: it lists nothing that was held after it was undone. */
export const lastDayOf = (series: Pick<MeetingSeries, 'closedOn'>): string | null =>
  series.closedOn === 'infinity' ? null : series.closedOn;

/** The items of a sitting that are taken for one of the bodies through which it is reached, as facts for topics. */
export async function factsOfItems(actor: Actor, sitting: Sitting): Promise<(ItemFacts & { title: string })[]> {
  const through = sitting.numbers.map((number) => number.bodyId);
  const items = await itemsOfMeeting(actor, sitting.id);
  return items.flatMap(({ id, parentId, meetingId, title, kind, bodyIds }) => {
    const own = bodyIds.filter((bodyId) => through.includes(bodyId));
    return own.length === 0 ? [] : { id, parentId, meetingId, title, kind, bodyIds: own };
  });
}

/** The running timeline of a series for this reader: counted over what is seen, each with its origin and own number. */
export async function timelineOf(actor: Actor, series: MeetingSeries): Promise<TimelineEntryModel[]> {
  const sittings = await sittingsOf(actor, series.bodyIds, lastDayOf(series));
  const numbered = runningNumbers(sittings);
  const labels = labelsFor(numbered.map(({ meeting }) => meeting));
  return Promise.all(
    numbered.map(async ({ meeting: sitting, running }) => ({
      running,
      label: labels.short(running, sitting),
      meeting: toMeeting(sitting.meeting, actor),
      cores: [...new Set(topicsOf(await factsOfItems(actor, sitting)).map(({ core }) => core))],
    })),
  );
}
