import { Injectable } from '@nestjs/common';
import { LOG_WORDS, say, SCREENS } from '#libs/messages';
import { findOrganisation } from '../organisations';
import { Audit } from '../platform/audit/audit.service';
import type { AuditEntry } from '../platform/audit/audit-entry.entity';
import { CSV_BEGIN, csvLine } from '../platform/http/csv';
import { requireFresh, type Principal } from '../platform/identity';
import { type Actor, Visibility } from '../platform/visibility';
import type { LogFilter } from './log.inputs';
import { entriesOf, requireAuditor } from './logs.queries';

/** Entries read in one transaction: none is held while the receiver takes its time. */
const BATCH = 1_000;

const COLUMNS = ['at', 'kind', 'act', 'subject', 'subjectRef', 'who', 'organisationId', 'organisation'] as const;

/** 2025-06-20 10:00:00 in Asia/Tokyo. */
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' });

/** The last entry of a batch; its instant as the database writes it, finer than a Date. */
interface Place {
  readonly at: string;
  readonly id: string;
}

/** An export that was allowed and recorded. */
export interface LogExport {
  readonly principal: Principal;
  readonly language: 'ja' | 'en';
  readonly filter: LogFilter;
  /** The instant of the export: what is recorded later is not in it. */
  readonly until: Date;
}

/** Writes the log as CSV, oldest entry first, in batches; each batch asks both walls again. */
@Injectable()
export class LogExportService {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** Checks and records the export, in a transaction that ends before anything is written. */
  begin(principal: Principal, language: 'ja' | 'en', filter: LogFilter): Promise<LogExport> {
    return this.visibility.as(
      principal,
      async (actor) => {
        requireAuditor(actor);
        requireFresh(actor);
        await this.audit.record(actor, 'LOG_EXPORTED', 'LogEntry', '', { kind: 'EXPORT' });
        return { principal, language, filter, until: actor.now };
      },
      language,
    );
  }

  /** The file, piece by piece. */
  async *lines(wanted: LogExport): AsyncGenerator<string> {
    const { language } = wanted;
    yield CSV_BEGIN + csvLine(COLUMNS.map((column) => say(LOG_WORDS[column], language)));
    let after: Place | undefined;
    do {
      const batch: { text: string; last?: Place } = await this.visibility.as(
        wanted.principal,
        (actor) => this.batch(actor, wanted, after),
        language,
      );
      if (batch.text) yield batch.text;
      after = batch.last;
    } while (after);
  }

  private async batch(actor: Actor, { filter, until }: LogExport, after: Place | undefined) {
    const query = entriesOf(actor, filter).andWhere('entry.at <= :until', { until });
    if (after) query.andWhere('(entry.at, entry.id) > (CAST(:at AS timestamptz), CAST(:id AS uuid))', after);
    const { entities, raw } = await query
      .addSelect('CAST(entry.at AS text)', 'place')
      .orderBy('entry.at', 'ASC')
      .addOrderBy('entry.id', 'ASC')
      .limit(BATCH)
      .getRawAndEntities<{ place: string }>();
    const lines = await Promise.all(entities.map((row) => lineOf(actor, row)));
    const last = entities.length < BATCH ? undefined : { at: raw.at(-1)!.place, id: entities.at(-1)!.id };
    return { text: lines.join(''), last };
  }
}

async function lineOf(actor: Actor, row: AuditEntry): Promise<string> {
  const organisation = await findOrganisation(actor, row.organisationId);
  return csvLine([
    TIME.format(row.at),
    say(SCREENS.desks[`kind.${row.kind}`], actor.language),
    row.act,
    row.subject,
    row.subjectRef,
    row.staffId,
    row.organisationId,
    organisation?.name ?? '',
  ]);
}
