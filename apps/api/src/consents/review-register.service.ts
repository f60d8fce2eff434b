import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import type { ReviewExceptionsInput } from './consent.inputs';
import { type DisclosureExceptionModel, toDisclosureException } from './consent.model';
import { ConsentsQueries } from './consents.queries';
import { DisclosureException } from './disclosure-exception.entity';
import { ExceptionReview } from './exception-review.entity';

/** The register of grounds other than consent, as it is looked through by an auditor. */
@Injectable()
export class ReviewRegister {
  constructor(
    private readonly queries: ConsentsQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** Notes that these were looked at. The log says so of no case: whose it is reads no word of a review. */
  async review(actor: Actor, { exceptionIds }: ReviewExceptionsInput): Promise<DisclosureExceptionModel[]> {
    const rows: DisclosureException[] = [];
    for (const id of exceptionIds) rows.push(await this.visibility.require(actor, 'review', DisclosureException, id));
    for (const { id: exceptionId, caseId } of rows) {
      await add(actor.manager, ExceptionReview, {
        id: newId(),
        exceptionId,
        caseId,
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
        at: actor.now,
      });
      await this.audit.record(actor, 'EXCEPTION_REVIEWED', 'DisclosureException', exceptionId);
    }
    actor.loaders.clear();
    return rows.map(toDisclosureException);
  }

  /** Of one entry, the earliest first; none to who audits nothing. */
  async reviewsOf(actor: Actor, { id, caseId }: DisclosureExceptionModel): Promise<ExceptionReview[]> {
    return (await this.queries.reviewsOf(actor, caseId)).filter(({ exceptionId }) => exceptionId === id);
  }
}
