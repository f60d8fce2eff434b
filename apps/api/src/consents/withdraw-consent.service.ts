import { Injectable } from '@nestjs/common';
import { type CaseModel, CasePresentation, CasesService } from '../cases';
import { findOrganisation } from '../organisations';
import { hold } from '../platform/database/hold';
import { refusal } from '../platform/graphql';
import { type Actor, organisationOf, Visibility } from '../platform/visibility';
import type { WithdrawConsentInput } from './consent.inputs';
import { ConsentsQueries } from './consents.queries';
import { TakingBack } from './taking-back.service';

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
    private readonly taking: TakingBack,
    private readonly visibility: Visibility,
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
    await this.taking.take(actor, caseId, { recipientOrganisationId, categories: category && [category] });
    return this.cases.get(actor, caseId);
  }

  /** Any other organisation, whether or not it reads the case now; which there are, everybody may know. */
  private async requireRecipient(actor: Actor, recipient: string | undefined, named: readonly string[]): Promise<void> {
    if (!recipient || named.includes(recipient)) return;
    if (recipient === organisationOf(actor) || !(await findOrganisation(actor, recipient)))
      throw refusal('WITHDRAWAL_RECIPIENT_UNKNOWN', {}, { field: 'recipientOrganisationId' });
  }
}
