import { Injectable } from '@nestjs/common';
import { CASE_SECTIONS, CATEGORIES, type Category, sectionsOf } from '#libs/consent';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { Announcements } from '../platform/events';
import { newId, NOBODY } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf } from '../platform/visibility';
import { after } from './after';
import { ConsentsQueries } from './consents.queries';
import { RecallsService } from './recalls.service';
import { Withdrawal } from './withdrawal.entity';
import { CONSENT_WITHDRAWN } from './withdrawal.events';

/** What is taken back: of everybody where no organisation is named, everything where no category is. */
export interface TakenBack {
  readonly recipientOrganisationId?: string;
  readonly categories?: readonly Category[];
}

/** Ends what was shared, however she says it: as a withdrawal, or as a no to what she had agreed to (visibility rule 11). */
@Injectable()
export class TakingBack {
  constructor(
    private readonly queries: ConsentsQueries,
    private readonly recalls: RecallsService,
    private readonly audit: Audit,
    private readonly news: Announcements,
  ) {}

  /** One row ends everything older at once, and each holder gets a quiet task. The case is held already. */
  async take(actor: Actor, caseId: string, { recipientOrganisationId, categories }: TakenBack): Promise<void> {
    const consents = await this.queries.consentsOf(actor, caseId);
    const exceptions = await this.queries.exceptionsOf(actor, caseId);
    const at = after(actor.now, [
      ...consents.map(({ givenAt }) => givenAt),
      ...exceptions.map(({ requestedAt }) => requestedAt),
    ]);
    await add(
      actor.manager,
      Withdrawal,
      (categories ?? (['ALL'] as const)).map((category) => ({
        id: newId(),
        caseId,
        category,
        recipientOrganisationId: recipientOrganisationId ?? NOBODY,
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
        at,
      })),
    );
    const kinds = categories ?? CATEGORIES;
    const sections = categories ? categories.flatMap((category) => sectionsOf(category)) : CASE_SECTIONS;
    await this.recalls.ask(actor, caseId, kinds, recipientOrganisationId);
    await this.news.announce(actor, CONSENT_WITHDRAWN, {
      caseId,
      sections,
      categories: kinds,
      recipientOrganisationId,
    });
    await this.audit.record(actor, 'CONSENT_WITHDRAWN', 'Case', caseId, { kind: 'RIGHTS', caseId });
    actor.loaders.clear();
  }
}
