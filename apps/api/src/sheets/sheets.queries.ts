import { Injectable } from '@nestjs/common';
import { CasePresentation } from '../cases';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { isId } from '../platform/ids/ids';
import { type Actor, visible } from '../platform/visibility';
import { OPENED_BY } from '../sections';

/** That people of an organisation opened a section on one ground. */
export interface Opening {
  readonly organisationId: string;
  readonly subject: string;
  readonly act: string;
  readonly first: Date;
  readonly last: Date;
}

@Injectable()
export class SheetsQueries {
  /** The case whose papers the actor may take out: who records consent for it. Null for all others. */
  async printable(actor: Actor, id: string): Promise<CasePresentation | null> {
    if (!isId(id)) return null;
    return visible(actor, CasePresentation, 'presentation', 'manageConsents')
      .andWhere('presentation.id = :id', { id })
      .getOne();
  }

  /** What other organisations opened of a case, by organisation, section and ground, the earliest first. */
  openings(actor: Actor, caseId: string): Promise<Opening[]> {
    return visible(actor, AuditEntry, 'entry')
      .andWhere(`entry.caseId = :caseId AND entry.act LIKE '${OPENED_BY}%'`, { caseId })
      .select('entry.organisationId', 'organisationId')
      .addSelect('entry.subject', 'subject')
      .addSelect('entry.act', 'act')
      .addSelect('min(entry.at)', 'first')
      .addSelect('max(entry.at)', 'last')
      .groupBy('entry.organisationId')
      .addGroupBy('entry.subject')
      .addGroupBy('entry.act')
      .orderBy('min(entry.at)', 'ASC')
      .addOrderBy('entry.organisationId', 'ASC')
      .addOrderBy('entry.subject', 'ASC')
      .getRawMany<Opening>();
  }
}
