import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findOrganisation } from '../organisations';
import { Audit } from '../platform/audit/audit.service';
import { Readers, refusal } from '../platform/graphql';
import { newId, sha256 } from '../platform/ids/ids';
import { type Actor, organisationOf } from '../platform/visibility';
import { heardCode } from './heard-code';
import type { WithdrawByCodeInput } from './consent.inputs';
import type { WithdrawalReceiptModel } from './consent.model';
import { ConsentsQueries } from './consents.queries';

/**
 * Takes back what was shared where nobody is there who reads the case, or may read it now: anybody of the presenting
 * organisation who hears her wish needs the public code alone.
 */
@Injectable()
export class WithdrawByCode implements OnModuleInit {
  constructor(
    private readonly queries: ConsentsQueries,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('WithdrawalReceipt', (_, id) => Promise.resolve({ id }));
  }

  /**
   * Blind (visibility rule 11): a code of the own organisation, of another one and of none answer alike. What is refused
   * is a recipient that there is not, which depends on no code.
   */
  async withdraw(actor: Actor, { code, ...what }: WithdrawByCodeInput): Promise<WithdrawalReceiptModel> {
    const { recipientOrganisationId: recipient } = what;
    if (recipient && (recipient === organisationOf(actor) || !(await findOrganisation(actor, recipient))))
      throw refusal('WITHDRAWAL_RECIPIENT_UNKNOWN', {}, { field: 'recipientOrganisationId' });
    const id = newId();
    await this.queries.withdrawByCode(actor, id, heardCode(code), what);
    await this.audit.record(actor, 'WITHDRAWAL_ASKED', 'Withdrawal', sha256(id), { kind: 'RIGHTS' });
    return { id };
  }
}
