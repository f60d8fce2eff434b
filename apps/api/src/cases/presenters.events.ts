import { Injectable, type OnModuleInit } from '@nestjs/common';
import { STAFF_INVITED } from '../invitations';
import { Announcements } from '../platform/events';
import { Mails } from '../platform/mail';
import { CasesQueries } from './cases.queries';

/** The presenters of open cases hear, in neutral words, that the people of an organisation beside them have changed. */
@Injectable()
export class PresentersListener implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly mails: Mails,
    private readonly queries: CasesQueries,
  ) {}

  onModuleInit(): void {
    this.news.listen(STAFF_INVITED, (actor, { organisationId }) =>
      this.queries.tellPresenters(actor, organisationId, this.mails.connected),
    );
  }
}
