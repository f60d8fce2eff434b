import { Injectable } from '@nestjs/common';
import { type ConnectionOf, page } from '../platform/graphql';
import { type Actor, visible } from '../platform/visibility';
import type { PageArgs } from './body.inputs';
import { MeetingBody } from './meeting-body.entity';
import { type MeetingBodyModel, toMeetingBody } from './meeting-body.model';

@Injectable()
export class BodiesQueries {
  /** The bodies in which the acting organisation sits today, by name. */
  list(actor: Actor, args: PageArgs): Promise<ConnectionOf<MeetingBodyModel>> {
    const order = [
      { key: 'name', direction: 'ASC', type: 'text' },
      { key: 'id', direction: 'ASC', type: 'uuid' },
    ] as const;
    return page(visible(actor, MeetingBody, 'body'), order, args, (row) => toMeetingBody(row, actor));
  }
}
