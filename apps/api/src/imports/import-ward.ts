import { Client, type ClientBase } from 'pg';
import { newId, publicCode } from '../platform/ids/ids';
import { requireWholeWard } from './check-ward';
import type { Drafts, Entity, Known, KnownRow } from './drafts';
import { type Counts, planWard } from './plan-ward';
import { Problems, UnfitWard } from './problems';
import type { WardFile } from './ward-file';
import type { WardIndex } from './ward-index';
import { requireWardShape } from './ward-schema';
import { type Progress, writePlan } from './write-plan';

/** One number for all importers of a database: a second one waits. */
const IMPORT_LOCK = 7_480_292;
const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';
const CHECK_VIOLATION = '23514';

export interface ImportOptions {
  /** Keys of one source are one set: the same key in another source is another record. */
  readonly source: string;
  readonly now: Date;
  /** What the database says it was filled by, unless it was filled before. */
  readonly filledBy: 'IMPORT' | 'SAMPLE';
  readonly progress?: Progress;
  /** What else belongs to the same transaction; `idOf` gives the row of a key of the file. */
  readonly beforeCommit?: (client: ClientBase, idOf: (entity: Entity, key: string) => string) => Promise<void>;
}

/** Of the rows with a key, the application may remove groups alone: saving a group replaces it. */
async function knownKeys(client: ClientBase, source: string): Promise<Known> {
  const { rows } = await client.query<KnownRow & { entity: string; key: string }>(
    `SELECT entity, key, id, digest, entity = 'meeting_group'
       AND NOT EXISTS (SELECT 1 FROM meeting_group g WHERE g.id = import_key.id) AS gone
     FROM import_key WHERE source = $1`,
    [source],
  );
  const known = new Map<string, Map<string, KnownRow>>();
  for (const { entity, key, id, digest, gone } of rows) {
    const keys = known.get(entity) ?? new Map<string, KnownRow>();
    known.set(entity, keys.set(key, { id, digest, gone }));
  }
  return known;
}

/** What PostgreSQL refuses although the file is whole in itself: it clashes with records that are there already. */
function clashOf(error: unknown): unknown {
  const { code, table, constraint } = error as Record<string, string | undefined>;
  if (![FOREIGN_KEY_VIOLATION, UNIQUE_VIOLATION, CHECK_VIOLATION].includes(code ?? '')) return error;
  return new UnfitWard([{ pointer: '', code: 'CHANGED_IN_USE', words: [table ?? '', constraint ?? ''] }], 1);
}

/** Public codes that the file gives must not belong to records of another source. */
async function requireFreeCodes(client: ClientBase, { file }: CheckedWard, drafts: Drafts): Promise<void> {
  const problems = new Problems();
  const tables = [
    ['bodies', 'meeting_body'],
    ['series', 'meeting_series'],
  ] as const;
  for (const [list, table] of tables) {
    const given = (file[list] ?? []).flatMap(({ code }) => code ?? []);
    const { rows } = await client.query<{ id: string; code: string }>(
      `SELECT id, code FROM ${table} WHERE code = ANY($1)`,
      [given],
    );
    const owners = new Map(rows.map(({ id, code }) => [code, id]));
    file[list]?.forEach(({ id, code }, at) => {
      const owner = owners.get(code ?? '');
      if (owner !== undefined && owner !== drafts.idOf(table, id))
        problems.add(`/${list}/${at}/code`, 'CODE_TAKEN', code!);
    });
  }
  if (problems.total > 0) throw new UnfitWard(problems.found, problems.total);
}

/** A file that fits the schema and is whole in itself. */
export interface CheckedWard {
  readonly file: WardFile;
  readonly index: WardIndex;
}

/** Checks parsed JSON before any database is touched; throws UnfitWard with pointers where it does not fit. */
export function checkWard(parsed: unknown): CheckedWard {
  const file = requireWardShape(parsed);
  return { file, index: requireWholeWard(file) };
}

/**
 * Imports a checked file into the database of `ownerUrl` in one transaction: all or nothing. Throws UnfitWard where it
 * clashes with what is there already.
 */
export async function importWard(ownerUrl: string, ward: CheckedWard, options: ImportOptions): Promise<Counts> {
  const { file, index } = ward;
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
    const sources = { newId, newCode: publicCode, now: options.now.toISOString() };
    const plan = planWard(file, index, await knownKeys(client, options.source), sources);
    await requireFreeCodes(client, ward, plan.drafts);
    await writePlan(client, options.source, plan, options.progress ?? (() => undefined));
    const { rowCount } = await client.query(
      'INSERT INTO installation (id, filled_by, filled_at) VALUES (1, $1, $2) ON CONFLICT (id) DO NOTHING',
      [options.filledBy, options.now],
    );
    if (options.filledBy === 'SAMPLE' && rowCount === 0) throw new Error('the database was filled before');
    await options.beforeCommit?.(client, (entity, key) => plan.drafts.idOf(entity, key));
    await client.query('COMMIT');
    return plan.counts;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw clashOf(error);
  } finally {
    await client.end();
  }
}
