import { Injectable } from '@nestjs/common';
import { type Actor, Visibility } from '../platform/visibility';
import { requireKept } from './hold-meeting';
import { sightsOf } from './sight.loaders';
import type { SightModel } from './sight.model';

@Injectable()
export class SightQueries {
  constructor(private readonly visibility: Visibility) {}

  /** Who may see a meeting; told to those who keep it. */
  async ofMeeting(actor: Actor, id: string): Promise<SightModel[]> {
    const meeting = await requireKept(this.visibility, actor, id);
    return sightsOf(actor, id, meeting);
  }
}
