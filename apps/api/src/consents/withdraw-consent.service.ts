import { Injectable } from '@nestjs/common';
import { CASE_SECTIONS, CATEGORIES, sectionsOf } from '#libs/consent';
import { type CaseModel, CasePresentation, CasesService } from '../cases';
import { findOrganisation } from '../organisations';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { Announcements } from '../platform/events';
import { refusal } from '../platform/graphql';
import { newId, NOBODY } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { after } from './after';
import type { WithdrawConsentInput } from './consent.inputs';
import { ConsentsQueries } from './consents.queries';
import { RecallsService } from './recalls.service';
import { Withdrawal } from './withdrawal.entity';
import { CONSENT_WITHDRAWN } from './withdrawal.events';

/**
 * Takes back what was shared: all of it, a category, from one organisation. One row ends everything older at once, and
 * each holder gets a quiet task (visibility rule 11). Nothing is asked beforehand and nothing can stand in the way: what
 * is refused is a recipient that there is not, of whom a withdrawal would end nothing while it looks like one.
 */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: ConsentsQueries,
    private readonly recalls: RecallsService,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly news: Announcements,
  ) {}

  async withdraw(
    actor: Actor,
    { caseId, category, recipientOrganisationId }: WithdrawConsentInput,
  ): Promise<CaseModel> {
    await this.visibility.require(actor, 'withdraw', CasePresentation, caseId);
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    const [consents, exceptions] = [
      await this.queries.consentsOf(actor, caseId),
      await this.queries.exceptionsOf(actor, caseId),
    ];
    const named = [...consents, ...exceptions].map((row) => row.recipientOrganisationId);
    await this.requireRecipient(actor, recipientOrganisationId, named);
    await add(actor.manager, Withdrawal, {
      id: newId(),
      caseId,
      category: category ?? 'ALL',
      recipientOrganisationId: recipientOrganisationId ?? NOBODY,
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
      at: after(actor.now, [...consents.map((row) => row.givenAt), ...exceptions.map((row) => row.requestedAt)]),
    });
    const sections = category ? sectionsOf(category) : CASE_SECTIONS;
    const categories = category ? [category] : CATEGORIES;
    await this.recalls.ask(actor, caseId, categories, recipientOrganisationId);
    await this.news.announce(actor, CONSENT_WITHDRAWN, { caseId, sections, categories, recipientOrganisationId });
    await this.audit.record(actor, 'CONSENT_WITHDRAWN', 'Case', caseId, { kind: 'RIGHTS', caseId });
    actor.loaders.clear();
    return this.cases.get(actor, caseId);
  }

  /** Any other organisation, whether or not it reads the case now; which there are, everybody may know. */
  private async requireRecipient(actor: Actor, recipient: string | undefined, named: readonly string[]): Promise<void> {
    if (!recipient || named.includes(recipient)) return;
    if (recipient === organisationOf(actor) || !(await findOrganisation(actor, recipient)))
      throw refusal('WITHDRAWAL_RECIPIENT_UNKNOWN', {}, { field: 'recipientOrganisationId' });
  }
}
