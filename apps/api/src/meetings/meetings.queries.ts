import { Injectable } from '@nestjs/common';
import { type ConnectionOf, connectionOf, groupBy, loader, type OrderKey, page, pageSize } from '../platform/graphql';
import { type Actor, visible, visibleById } from '../platform/visibility';
import { MeetingFor } from './meeting-for.entity';
import { Meeting } from './meeting.entity';
import type { BodyMeetingsArgs, MeetingsArgs } from './meeting.inputs';
import { type MeetingModel, toMeeting } from './meeting.model';

type Filter = Pick<MeetingsArgs, 'first' | 'after'> & Partial<MeetingsArgs>;

/** First and last-but-one day of a fiscal year, as the bounds of a half-open span. */
const spanOf = (fiscalYear: number): { from: string; to: string } | null =>
  fiscalYear >= 1868 && fiscalYear < 2999 ? { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-04-01` } : null;

const orderOf = (direction: 'ASC' | 'DESC'): OrderKey[] => [
  { key: 'heldOn', direction, type: 'date' },
  { key: 'startsAt', direction, type: 'text' },
  { key: 'id', direction, type: 'uuid' },
];

/** The first page below each of the bodies, in two queries: places first, then the meetings that stand in them. */
async function firstPages(
  actor: Actor,
  bodyIds: readonly string[],
  size: number,
  year: number | null | undefined,
): Promise<ConnectionOf<MeetingModel>[]> {
  const span = year == null ? null : spanOf(year);
  const held = visible(actor, MeetingFor, 'held')
    .innerJoin(Meeting, 'sitting', 'sitting.id = held.meetingId')
    .andWhere('held.bodyId = ANY(:bodyIds)', { bodyIds })
    .select('held.bodyId', 'bodyId')
    .addSelect('held.meetingId', 'meetingId')
    .addSelect('count(*) OVER (PARTITION BY held.bodyId)', 'total')
    .addSelect(
      'row_number() OVER (PARTITION BY held.bodyId ORDER BY held.heldOn DESC, sitting.startsAt DESC, sitting.id DESC)',
      'place',
    );
  if (span) held.andWhere('held.heldOn >= :from AND held.heldOn < :to', span);
  else if (year != null) held.andWhere('FALSE');
  const places = await actor.manager
    .createQueryBuilder()
    .select('*')
    .from(`(${held.getQuery()})`, 'placed')
    .where('placed.place <= :most', { most: size + 1 })
    .orderBy('placed.place', 'ASC')
    .setParameters(held.getParameters())
    .getRawMany<{ bodyId: string; meetingId: string; total: string }>();
  const meetings = await visibleById(actor, Meeting, [...new Set(places.map((place) => place.meetingId))]);
  const byId = new Map(meetings.filter((row) => row !== null).map((row) => [row.id, row]));
  return groupBy(places, bodyIds, (place) => place.bodyId).map((own) => {
    const rows = own.flatMap((place) => byId.get(place.meetingId) ?? []);
    return connectionOf(rows, size, orderOf('DESC'), Number(own[0]?.total ?? 0), (row) => toMeeting(row, actor));
  });
}

@Injectable()
export class MeetingsQueries {
  /** Meetings newest first, or those from today on in the order in which they come. */
  list(actor: Actor, args: Filter): Promise<ConnectionOf<MeetingModel>> {
    const query = visible(actor, Meeting, 'meeting');
    if (args.bodyId) {
      // Through the rows that name the body: a filter must not tell which other body a joint meeting is for.
      const held = visible(actor, MeetingFor, 'held')
        .select('held.meetingId')
        .andWhere('held.bodyId = :bodyId', { bodyId: args.bodyId });
      query.andWhere(`meeting.id IN (${held.getQuery()})`).setParameters(held.getParameters());
    }
    if (args.state) query.andWhere('meeting.state = :state', { state: args.state });
    if (args.fiscalYear != null) {
      const span = spanOf(args.fiscalYear);
      if (span) query.andWhere('meeting.heldOn >= :from AND meeting.heldOn < :to', span);
      else query.andWhere('FALSE');
    }
    const coming = args.order === 'COMING_FIRST';
    if (coming) query.andWhere('meeting.heldOn >= :today', { today: actor.today });
    const direction = coming ? 'ASC' : 'DESC';
    return page(query, orderOf(direction), args, (row) => toMeeting(row, actor));
  }

  /** The meetings of a body, newest first; the first pages below many bodies are asked for at once. */
  ofBody(actor: Actor, bodyId: string, { first, after, year }: BodyMeetingsArgs): Promise<ConnectionOf<MeetingModel>> {
    if (after) return this.list(actor, { first, after, bodyId, fiscalYear: year });
    const size = pageSize(first);
    return loader<string, ConnectionOf<MeetingModel>>(actor, `body-meeting ${size} ${year ?? ''}`, (bodyIds) =>
      firstPages(actor, bodyIds, size, year),
    ).load(bodyId);
  }
}
