import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WORK_IS_HANDED_OVER } from '../actions';
import { POST_IS_OVER } from '../people';
import { Announcements } from '../platform/events';
import { NOBODY } from '../platform/ids/ids';
import { ResultsQueries } from './results.queries';

/** What somebody has to do about cases goes over with their other work, unseen by who hands it over. */
@Injectable()
export class HandOverListener implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly queries: ResultsQueries,
  ) {}

  onModuleInit(): void {
    this.news.listen(WORK_IS_HANDED_OVER, (actor, { fromStaffId, toStaffId }) =>
      this.queries.handOver(actor, fromStaffId, toStaffId),
    );
    this.news.listen(POST_IS_OVER, (actor, { staffId }) => this.queries.handOver(actor, staffId, NOBODY));
  }
}
