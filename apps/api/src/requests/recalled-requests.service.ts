import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CASE_SECTIONS, CATEGORIES, CATEGORY_OF, requestSubject } from '#libs/consent';
import { CASE_EXCLUDES } from '../cases';
import { CONSENT_WITHDRAWN, ConsentsQueries, RecallsService } from '../consents';
import { Announcements } from '../platform/events';
import type { Actor } from '../platform/visibility';
import { openedSubject } from '../sections';

/** Whoever has read a request holds what it tells, and is asked for it as for a section (visibility rule 11). */
@Injectable()
export class RecalledRequests implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly consents: ConsentsQueries,
    private readonly recalls: RecallsService,
  ) {}

  onModuleInit(): void {
    this.news.listen(CONSENT_WITHDRAWN, (actor, { caseId, sections, recipientOrganisationId }) => {
      const categories = [...new Set(sections.map((section) => CATEGORY_OF[section]))];
      return this.recalls.ask(actor, caseId, categories.map(requestSubject), recipientOrganisationId);
    });
    this.news.listen(CASE_EXCLUDES, (actor, { caseId, subjectId }) => this.excluding(actor, caseId, subjectId));
  }

  /** Who is excluded after reading anything is asked together with everybody else, so that nothing points to them. */
  private async excluding(actor: Actor, caseId: string, subjectId: string): Promise<void> {
    const requests = CATEGORIES.map(requestSubject);
    const holders = await this.consents.holders(actor, caseId, requests);
    const held = holders.some(({ staffId, organisationId }) => [staffId, organisationId].includes(subjectId));
    if (held || (await this.recalls.holds(actor, caseId, subjectId)))
      await this.recalls.ask(actor, caseId, [...CASE_SECTIONS.map(openedSubject), ...requests]);
  }
}
