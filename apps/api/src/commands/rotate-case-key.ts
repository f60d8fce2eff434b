import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { caseKeyPath, caseKeysOf, wrappedFor, type WrappingKey, wrappingKeys } from '../platform/config';
import { seal, unseal } from '../platform/identity/seal';
import type { Output } from './import';
import { ROTATE_WORDS } from './rotate-case-key.data';

const [DONE, REFUSED, WRONG_ARGUMENTS] = [0, 1, 2];
const BYTES = 32;

/** What the command prints as one line of JSON. */
interface Rotation {
  /** Data keys of cases that were wrapped anew. */
  readonly rewrapped: number;
  /** Keys in the file, the newest included. */
  readonly keys: number;
}

interface Row {
  readonly case_id: string;
  readonly key_id: string;
  readonly wrapped: string;
}

/** Whole before it has its name: whoever reads meanwhile finds the old keys or the new ones. */
function writeKeys(path: string, keys: readonly WrappingKey[]): void {
  const beside = `${path}.part`;
  writeFileSync(beside, keys.map(({ key }) => `${key.toString('base64url')}\n`).join(''), { mode: 0o600 });
  renameSync(beside, path);
}

/** Wraps every data key by the first of these keys; the text itself stays as it is sealed. */
async function rewrap(client: Client, keys: readonly WrappingKey[]): Promise<number> {
  const [first] = keys as [WrappingKey];
  const { rows } = await client.query<Row>('SELECT case_id, key_id, wrapped FROM case_key WHERE key_id <> $1', [
    first.id,
  ]);
  for (const { case_id: id, key_id, wrapped } of rows) {
    const before = keys.find((key) => key.id === key_id);
    const dataKey = before && unseal(before.key, wrapped, wrappedFor(id));
    if (!dataKey) throw new Error('A case is wrapped by a key that is not among those given');
    const sealed = seal(first.key, dataKey, wrappedFor(id));
    await client.query('UPDATE case_key SET key_id = $2, wrapped = $3 WHERE case_id = $1', [id, first.id, sealed]);
  }
  return rows.length;
}

/**
 * Puts a new key in front, keeps the others for servers that have not read it yet, and wraps all data keys anew in one
 * transaction; with `dropOld` draws none and removes what no case needs. Killed anywhere, every case still opens.
 */
export async function rotateCaseKey(env: NodeJS.ProcessEnv, dropOld: boolean): Promise<Rotation> {
  const dataFolder = env.TSUDOI_DATA || 'data';
  // Makes the file where there is none yet.
  caseKeysOf(env, dataFolder);
  const path = caseKeyPath(env, dataFolder);
  let keys = env.CASE_KEY ? wrappingKeys(env.CASE_KEY, 'CASE_KEY') : wrappingKeys(readFileSync(path, 'utf8'), path);
  if (!env.CASE_KEY && !dropOld) {
    keys = [...wrappingKeys(randomBytes(BYTES).toString('base64url'), path), ...keys];
    writeKeys(path, keys);
  }
  const client = new Client({ connectionString: env.DATABASE_URL ?? '', connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('BEGIN');
    // Whoever is making a case now is waited for; whoever comes later finds the new key.
    await client.query('LOCK TABLE case_key IN SHARE ROW EXCLUSIVE MODE');
    const rewrapped = await rewrap(client, keys);
    await client.query('COMMIT');
    if (!env.CASE_KEY && dropOld) {
      keys = keys.slice(0, 1);
      writeKeys(path, keys);
    }
    return { rewrapped, keys: keys.length };
  } finally {
    await client.end();
  }
}

/** Runs the command on the database that `DATABASE_URL` (owner) names; 0 done, 1 failed, 2 wrong arguments. */
export async function runRotateCaseKey(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Output,
): Promise<number> {
  let dropOld: boolean;
  try {
    dropOld = parseArgs({ args: [...args], options: { 'drop-old': { type: 'boolean' } } }).values['drop-old'] ?? false;
  } catch {
    output.say(ROTATE_WORDS.usage);
    return WRONG_ARGUMENTS;
  }
  if (env.CASE_KEY) output.say(ROTATE_WORDS.fromEnvironment);
  try {
    output.result(JSON.stringify(await rotateCaseKey(env, dropOld)));
    return DONE;
  } catch (error) {
    output.say(`${ROTATE_WORDS.failed}\n${(error as Error).message}`);
    return REFUSED;
  }
}

if (require.main === module) {
  const output: Output = { result: (line) => console.log(line), say: (line) => console.error(line) };
  void runRotateCaseKey(process.argv.slice(2), process.env, output).then((code) => {
    process.exitCode = code;
  });
}
