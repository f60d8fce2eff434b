import { Injectable } from '@nestjs/common';
import { requireKept, type SightModel, sightsOf } from '../meetings';
import { type Actor, Visibility } from '../platform/visibility';
import { AgendaItem } from './agenda-item.entity';

@Injectable()
export class ItemSightQueries {
  constructor(private readonly visibility: Visibility) {}

  /** Who may see an item of an agenda; told to those who keep the meeting. */
  async ofItem(actor: Actor, id: string): Promise<SightModel[]> {
    const item = await this.visibility.require(actor, 'update', AgendaItem, id);
    await requireKept(this.visibility, actor, item.meetingId);
    return sightsOf(actor, item.meetingId, item);
  }
}
