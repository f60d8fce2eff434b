import { Injectable } from '@nestjs/common';
import { requireKept, type SightModel, sightsOf } from '../meetings';
import { refusal } from '../platform/graphql';
import { type Actor, Visibility } from '../platform/visibility';
import { HOLDS, Paper } from './paper.entity';

@Injectable()
export class PaperSightQueries {
  constructor(private readonly visibility: Visibility) {}

  /** Who may see a paper that holds; told to those who keep its meeting. */
  async ofPaper(actor: Actor, id: string): Promise<SightModel[]> {
    const paper = await this.visibility.require(actor, 'update', Paper, id);
    await requireKept(this.visibility, actor, paper.meetingId);
    if (paper.withdrawnAt !== HOLDS) throw refusal('STATE_REFUSED', { from: 'WITHDRAWN' });
    return sightsOf(actor, paper.meetingId, paper);
  }
}
