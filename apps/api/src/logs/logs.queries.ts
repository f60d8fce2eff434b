import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { headOfLog } from '../platform/audit/audit.service';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { type ConnectionOf, type OrderKey, page, refusal } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, staffOf, visible } from '../platform/visibility';
import { type LogEntryModel, type LogHeadModel, toLogEntry } from './log-entry.model';
import type { AuditLogArgs, LogFilter, MyLogArgs } from './log.inputs';

const NEWEST_FIRST: readonly OrderKey[] = [
  { key: 'at', direction: 'DESC', type: 'timestamptz' },
  { key: 'id', direction: 'DESC', type: 'uuid' },
];

/** The entries that the actor may see, narrowed down; what is not an id belongs to no entry. */
export function entriesOf(actor: Actor, { kind, organisationId, staffId, from, to }: LogFilter) {
  const query = visible(actor, AuditEntry, 'entry');
  if (kind) query.andWhere('entry.kind = :kind', { kind });
  for (const [column, id] of Object.entries({ organisationId, staffId })) {
    if (id) query.andWhere(isId(id) ? `entry.${column} = :${column}` : 'FALSE', { [column]: id });
  }
  if (from) query.andWhere('entry.at >= CAST(:from AS date)', { from });
  if (to) query.andWhere('entry.at < CAST(:to AS date) + 1', { to });
  return query;
}

/** Who may look at everybody's entries. */
export function requireAuditor({ standing }: Actor): void {
  if (standing.platformRole !== 'AUDITOR') throw refusal('NOT_ALLOWED');
}

@Injectable()
export class LogsQueries {
  /** Everybody's entries, newest first, for the auditor. */
  async everybody(actor: Actor, args: AuditLogArgs): Promise<ConnectionOf<LogEntryModel>> {
    requireAuditor(actor);
    return this.page(actor, entriesOf(actor, args), args);
  }

  /** The head of the log, for the auditor to compare with those that were printed and mailed. */
  async head(actor: Actor): Promise<LogHeadModel> {
    requireAuditor(actor);
    return { hash: await headOfLog(actor) };
  }

  /** What the acting person did, newest first. */
  own(actor: Actor, args: MyLogArgs): Promise<ConnectionOf<LogEntryModel>> {
    return this.page(actor, entriesOf(actor, { kind: args.kind, staffId: staffOf(actor) }), args);
  }

  /** What was done about a case, newest first: to its presenters by whomever, to others by themselves. */
  ofCase(actor: Actor, caseId: string, args: MyLogArgs): Promise<ConnectionOf<LogEntryModel>> {
    const query = entriesOf(actor, { kind: args.kind }).andWhere('entry.caseId = :caseId', { caseId });
    return this.page(actor, query, args);
  }

  private page(
    actor: Actor,
    query: SelectQueryBuilder<AuditEntry>,
    args: MyLogArgs,
  ): Promise<ConnectionOf<LogEntryModel>> {
    return page(query, NEWEST_FIRST, args, (entry) => toLogEntry(actor, entry));
  }
}
