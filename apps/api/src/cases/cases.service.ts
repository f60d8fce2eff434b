import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { missing, Readers, refusal } from '../platform/graphql';
import { newId, publicCode } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import type { BeginCaseInput } from './case.inputs';
import type { CaseModel } from './case.model';
import { CasePresentation } from './case-presentation.entity';
import { CaseReader } from './case-reader.entity';
import { CasesQueries } from './cases.queries';

@Injectable()
export class CasesService implements OnModuleInit {
  constructor(
    private readonly queries: CasesQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('Case', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<CaseModel> {
    const found = await this.queries.find(actor, id);
    if (!found) throw missing();
    return found;
  }

  /** Begins a case: its writer is the first reader, and until others are confirmed the only one (rule 4). */
  async begin(actor: Actor, { readers }: BeginCaseInput): Promise<CaseModel> {
    if (!actor.ability.can('create', 'CasePresentation')) {
      const lacking = actor.standing.platformRole === 'NONE' ? await this.queries.lacking(actor) : null;
      throw refusal(lacking ?? 'NOT_ALLOWED');
    }
    const [id, staffId, organisationId] = [newId(), staffOf(actor), organisationOf(actor)];
    await add(actor.manager, CasePresentation, {
      id,
      code: publicCode(),
      presentingOrganisationId: organisationId,
      createdByStaffId: staffId,
      createdAt: actor.now,
    });
    const listed = [{ staffId, organisationId }, ...readers];
    for (const reader of listed) {
      if (!(await this.queries.worksThere(actor, reader.staffId, reader.organisationId))) throw refusal('READER_UNFIT');
      await add(actor.manager, CaseReader, {
        id: newId(),
        caseId: id,
        ...reader,
        confirmedByStaffId: staffId,
        addedAt: actor.now,
      });
    }
    await this.audit.record(actor, 'CASE_BEGUN', 'Case', id, { kind: 'RIGHTS', caseId: id });
    await this.visibility.renew(actor);
    return this.get(actor, id);
  }
}
