import { Injectable } from '@nestjs/common';
import { CASE_SECTIONS, CATEGORIES, sectionsOf } from '#libs/consent';
import { presents } from '../cases';
import { RecallsService } from '../consents';
import type { Actor } from '../platform/visibility';
import { ConferenceEditionsQueries } from './conference-editions.queries';
import { toConferenceEdition } from './conference-edition.model';
import { ReplacedEditions } from './replaced-editions.service';
import type { WithdrawalEffectArgs, WithdrawalEffectModel } from './withdrawal-effect.model';

/** Says beforehand what a withdrawal does with what is in the hands of others already; it changes nothing. */
@Injectable()
export class WithdrawalEffect {
  constructor(
    private readonly queries: ConferenceEditionsQueries,
    private readonly replaced: ReplacedEditions,
    private readonly recalls: RecallsService,
  ) {}

  /** Null for a reader who does not present the case. */
  async of(
    actor: Actor,
    caseId: string,
    { category, recipientOrganisationId }: WithdrawalEffectArgs,
  ): Promise<WithdrawalEffectModel | null> {
    if (!presents(actor, caseId)) return null;
    const categories = category ? [category] : CATEGORIES;
    const sections = category ? sectionsOf(category) : CASE_SECTIONS;
    const editions = await this.replaced.withdrawnBy(actor, { caseId, sections, categories, recipientOrganisationId });
    const holders = [
      ...(await this.recalls.holdersFrom(actor, caseId, categories, recipientOrganisationId)),
      ...(await this.queries.holdersOf(
        actor,
        caseId,
        editions.map(({ id }) => id),
      )),
    ];
    const people = new Map<string, Set<string>>();
    for (const { staffId, organisationId } of holders)
      people.set(organisationId, (people.get(organisationId) ?? new Set()).add(staffId));
    return {
      people: [...people.values()].reduce((sum, staff) => sum + staff.size, 0),
      papers: editions.map((row) => toConferenceEdition(row, actor, false)),
      asked: [...people].map(([organisationId, staff]) => ({ organisationId, people: staff.size })),
    };
  }
}
