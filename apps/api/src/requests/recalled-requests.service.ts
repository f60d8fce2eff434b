import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CASE_SECTIONS, CATEGORIES, CATEGORY_OF, requestSubject } from '#libs/consent';
import { CASE_EXCLUDES } from '../cases';
import { CONSENT_WITHDRAWN, RecallsService } from '../consents';
import { Announcements } from '../platform/events';
import { openedSubject } from '../sections';

const ANYTHING = [...CASE_SECTIONS.map(openedSubject), ...CATEGORIES.map(requestSubject)];

/** Whoever has read a request holds what it tells, and is asked for it as for a section (visibility rule 11). */
@Injectable()
export class RecalledRequests implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly recalls: RecallsService,
  ) {}

  onModuleInit(): void {
    this.news.listen(CONSENT_WITHDRAWN, (actor, { caseId, sections, recipientOrganisationId }) => {
      const categories = [...new Set(sections.map((section) => CATEGORY_OF[section]))];
      return this.recalls.ask(actor, caseId, categories.map(requestSubject), recipientOrganisationId);
    });
    // Whoever has read anything is asked together with everybody else, so that nothing points to them.
    this.news.listen(CASE_EXCLUDES, (actor, { caseId, subjectId }) =>
      this.recalls.replaceFor(actor, caseId, subjectId, ANYTHING),
    );
  }
}
