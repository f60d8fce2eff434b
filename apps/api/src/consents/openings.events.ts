import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFERENCE_OPENS } from '../conferences';
import { Announcements } from '../platform/events';
import { refusal } from '../platform/graphql';
import { ConsentsQueries } from './consents.queries';

/** A conference does not open where its theme or anything basic may not be said to somebody there (visibility rule 5). */
@Injectable()
export class OpeningsListener implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly queries: ConsentsQueries,
  ) {}

  onModuleInit(): void {
    this.news.listen(CONFERENCE_OPENS, async (actor, { conferenceId }) => {
      if (!(await this.queries.mayOpen(actor, conferenceId))) throw refusal('CONFERENCE_MAY_NOT_OPEN');
    });
  }
}
