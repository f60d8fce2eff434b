import { Injectable } from '@nestjs/common';
import { CONFERENCE_PURPOSE, wasOpen } from '#libs/consent';
import { type CaseModel, CasesQueries, CasesService, holdCase } from '../cases';
import { CaseConference } from '../conferences';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { after } from './after';
import { Consent } from './consent.entity';
import type { RecordConsentsInput } from './consent.inputs';
import { ConsentsQueries } from './consents.queries';
import { RecipientFactsService } from './recipient-facts.service';
import { TakingBack } from './taking-back.service';

/** Keeps what she said, yes or no; nothing that was said before is changed by it (domain: consent). */
@Injectable()
export class RecordConsents {
  constructor(
    private readonly cases: CasesService,
    private readonly caseQueries: CasesQueries,
    private readonly queries: ConsentsQueries,
    private readonly facts: RecipientFactsService,
    private readonly taking: TakingBack,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  async record(actor: Actor, { caseId, rows, refusalCount, ...input }: RecordConsentsInput): Promise<CaseModel> {
    const { publication } = await holdCase(this.visibility, actor, 'manageConsents', caseId);
    // She agreed to what was explained to her, which must be what is published.
    if (publication === 0 || input.publication !== publication) throw refusal('CONSENT_TEXT_CHANGED');
    const conference = await this.visibility.require(actor, 'read', CaseConference, input.conferenceId);
    if (conference.caseId !== caseId) throw refusal('INVALID_INPUT', {}, { field: 'conferenceId' });
    if (!(await this.caseQueries.worksThere(actor, input.explainedByStaffId, organisationOf(actor))))
      throw refusal('INVALID_INPUT', {}, { field: 'explainedByStaffId' });
    await this.requireRecipients(actor, caseId, rows);
    await this.requireKnown(actor, caseId, refusalCount);
    if (input.purpose === CONFERENCE_PURPOSE) await this.takeBack(actor, caseId, rows);
    const givenAt = after(
      actor.now,
      (await this.queries.withdrawalsOf(actor, caseId)).map(({ at }) => at),
    );
    const validFrom = input.validFrom ?? givenAt;
    if (input.validUntil && (input.validUntil <= validFrom || input.validUntil <= actor.now))
      throw refusal('DATE_INVALID', {}, { field: 'validUntil' });
    await add(
      actor.manager,
      Consent,
      rows.map((row) => ({
        ...input,
        ...row,
        id: newId(),
        caseId,
        validFrom,
        // A null that was sent says the same as nothing: the column's own 'infinity'.
        validUntil: input.validUntil ?? undefined,
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
        givenAt,
      })),
    );
    await this.audit.record(actor, 'CONSENT_RECORDED', 'Case', caseId, { kind: 'RIGHTS', caseId });
    actor.loaders.clear();
    return this.cases.get(actor, caseId);
  }

  /** Her no to what an organisation may read, or might have read, is a withdrawal: a new yes revives nothing of before. */
  private async takeBack(actor: Actor, caseId: string, rows: RecordConsentsInput['rows']): Promise<void> {
    const refused = rows.filter(({ decision }) => decision === 'REFUSED');
    for (const recipientOrganisationId of new Set(refused.map((row) => row.recipientOrganisationId))) {
      const facts = await this.facts.of(actor, caseId, recipientOrganisationId);
      const categories = refused
        .filter((row) => row.recipientOrganisationId === recipientOrganisationId)
        .map(({ category }) => category)
        .filter((category) => wasOpen(facts, category, actor.standing.nowMicros));
      if (categories.length > 0) await this.taking.take(actor, caseId, { recipientOrganisationId, categories });
    }
  }

  /** Her no while the form was open stands later than what is written in it, and she is asked again. */
  private async requireKnown(actor: Actor, caseId: string, known: number | null | undefined): Promise<void> {
    if (known === undefined || known === null) return;
    if ((await this.queries.refusalCountOf(actor, caseId)) !== known) throw refusal('CONSENT_TAKEN_BACK');
  }

  /** Organisations with a reader beside the presenting one, each named once in a category. */
  private async requireRecipients(actor: Actor, caseId: string, rows: RecordConsentsInput['rows']): Promise<void> {
    const listed = new Set(await this.caseQueries.recipientIdsOf(actor, caseId));
    const places = new Set(rows.map((row) => `${row.recipientOrganisationId} ${row.category}`));
    if (places.size < rows.length) throw refusal('INVALID_INPUT', {}, { field: 'rows' });
    if (rows.some((row) => !listed.has(row.recipientOrganisationId))) throw refusal('RECIPIENT_NOT_LISTED');
  }
}
