import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { type Broken, type Link, Walk } from '../platform/audit/chain';
import type { Output } from './import';
import { VERIFY_LOG_WORDS } from './verify-log.data';

const DONE = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;

/** Entries that are in memory at once. */
const BATCH = 2_000;
const NEWS_EVERY = 100_000;
const HASH = /^[0-9a-f]{64}$/;

const LINKS = `DECLARE links NO SCROLL CURSOR FOR SELECT id::text, sequence::text,
    (extract(epoch FROM at) * 1000000)::bigint::text AS at, staff_id::text AS "staffId",
    organisation_id::text AS "organisationId", kind, act, subject, subject_ref AS "subjectRef",
    case_id::text AS "caseId", salt, previous_hash AS "previousHash", hash
  FROM audit_entry e ORDER BY e.sequence NULLS LAST`;

/** What the command prints as one line of JSON. */
export interface Verdict {
  readonly entries: number;
  /** True where every link holds and the printed head, if one was given, is among them. */
  readonly ok: boolean;
  readonly firstBroken?: Broken;
  readonly head: string;
  readonly headFound?: boolean;
}

/** The hash asked for, as people copy it from paper; undefined for arguments that mean nothing. */
function wishOf(args: readonly string[]): { head?: string } | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { head: { type: 'string' } } });
    if (values.head === undefined) return {};
    const head = values.head.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
    return HASH.test(head) ? { head } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the log once from its first entry to its last, in batches and as it was at one moment. The hashes are computed
 * here: nothing that the database says about itself is believed.
 */
export async function verifyLog(ownerUrl: string, head: string | undefined, say: Output['say']): Promise<Verdict> {
  const walk = new Walk(head);
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(LINKS);
    for (let told = 0; ;) {
      const { rows } = await client.query<Link>(`FETCH ${BATCH} FROM links`);
      for (const link of rows) walk.step(link);
      if (rows.length < BATCH) break;
      if (walk.entries - told >= NEWS_EVERY) say(VERIFY_LOG_WORDS.verified((told = walk.entries)));
    }
    const { rows } = await client.query<{ sequence: string; hash: string }>('SELECT sequence, hash FROM audit_head');
    walk.end(rows[0]);
  } finally {
    await client.end();
  }
  return {
    entries: walk.entries,
    ok: walk.broken === undefined && walk.found !== false,
    ...(walk.broken && { firstBroken: walk.broken }),
    head: walk.head,
    ...(walk.found !== undefined && { headFound: walk.found }),
  };
}

/** Runs the command on the database that `DATABASE_URL` (owner) names; 0 whole, 1 broken or failed, 2 wrong arguments. */
export async function runVerifyLog(args: readonly string[], env: NodeJS.ProcessEnv, output: Output): Promise<number> {
  const wish = wishOf(args);
  if (!wish) {
    output.say(VERIFY_LOG_WORDS.usage);
    return WRONG_ARGUMENTS;
  }
  try {
    const verdict = await verifyLog(env.DATABASE_URL ?? '', wish.head, (line) => output.say(line));
    output.result(JSON.stringify(verdict));
    return verdict.ok ? DONE : REFUSED;
  } catch (error) {
    output.say(String((error as Error).stack ?? error));
    return REFUSED;
  }
}

if (require.main === module) {
  const output: Output = { result: (line) => console.log(line), say: (line) => console.error(line) };
  void runVerifyLog(process.argv.slice(2), process.env, output).then((code) => {
    process.exitCode = code;
  });
}
