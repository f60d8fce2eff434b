import { Injectable } from '@nestjs/common';
import { type ConnectionOf, page } from '../platform/graphql';
import { type Actor, visible } from '../platform/visibility';
import { MeetingFor } from './meeting-for.entity';
import { Meeting } from './meeting.entity';
import type { MeetingsArgs } from './meeting.inputs';
import { type MeetingModel, toMeeting } from './meeting.model';

type Filter = Pick<MeetingsArgs, 'first' | 'after'> & Partial<MeetingsArgs>;

/** First and last-but-one day of a fiscal year, as the bounds of a half-open span. */
const spanOf = (fiscalYear: number): { from: string; to: string } | null =>
  fiscalYear >= 1868 && fiscalYear < 2999 ? { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-04-01` } : null;

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
    return page(
      query,
      [
        { key: 'heldOn', direction, type: 'date' },
        { key: 'startsAt', direction, type: 'text' },
        { key: 'id', direction, type: 'uuid' },
      ],
      args,
      (row) => toMeeting(row, actor),
    );
  }
}
