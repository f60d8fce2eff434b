import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseModel, CasesService } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { Readers } from '../platform/graphql';
import { newId, sha256 } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import { CaseFreeze } from './case-freeze.entity';
import type { FreezeCaseInput, SettleFreezeInput } from './consent.inputs';
import type { FreezeReceiptModel } from './consent.model';
import { ConsentsQueries } from './consents.queries';
import { heardCode } from './heard-code';

/** Stops a case at the word of anybody who heard her wish. */
@Injectable()
export class FreezesService implements OnModuleInit {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: ConsentsQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('FreezeReceipt', (_, id) => Promise.resolve({ id }));
  }

  /** Blind (visibility rule 11): whether there is a case of that code, nobody learns from answer, time or record. */
  async freeze(actor: Actor, { code }: FreezeCaseInput): Promise<FreezeReceiptModel> {
    const id = newId();
    await this.queries.freeze(actor, id, heardCode(code));
    await this.audit.record(actor, 'FREEZE_ASKED', 'CaseFreeze', sha256(id), { kind: 'RIGHTS' });
    return { id };
  }

  /** The presenter has heard of it and has done what she wished; the case opens again as far as it is open. */
  async settle(actor: Actor, { freezeId }: SettleFreezeInput): Promise<CaseModel> {
    const { caseId } = await this.visibility.require(actor, 'settle', CaseFreeze, freezeId);
    await this.queries.settle(actor, freezeId);
    await this.audit.record(actor, 'FREEZE_SETTLED', 'Case', caseId, { kind: 'RIGHTS', caseId });
    actor.loaders.clear();
    return this.cases.get(actor, caseId);
  }
}
