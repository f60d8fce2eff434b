import { createHash } from 'node:crypto';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { findCanaries } from './pdf-text';
import type { World } from './world';

/** What stands in a column, by the table's name and the column's own. */
interface Stored {
  readonly column: string;
  readonly value: unknown;
}

/** Every value of every table that is not PostgreSQL's own, read past the walls. */
async function everything(world: World): Promise<Stored[]> {
  const tables = await world.rows<{ name: string; title: string }>(
    `SELECT c.oid::regclass::text AS name, c.relname AS title FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  const found: Stored[] = [];
  for (const { name, title } of tables)
    for (const row of await world.rows<Record<string, unknown>>(`SELECT * FROM ${name}`))
      found.push(...Object.entries(row).map(([column, value]) => ({ column: `${title}.${column}`, value })));
  return found;
}

const bytesOf = (value: unknown): Buffer => {
  if (Buffer.isBuffer(value)) return value;
  return Buffer.from(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
};

/** What is packed in bytes: all of them, or whatever begins in their midst as a packed stream does. */
function unpacked(bytes: Buffer): Buffer[] {
  const made: Buffer[] = [];
  const attempt = (unpack: typeof inflateSync, from: Buffer): void => {
    try {
      made.push(unpack(from, { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // Bytes that only look packed.
    }
  };
  attempt(inflateRawSync, bytes);
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1))
    if (bytes.readUInt16BE(Math.min(at, bytes.length - 2)) % 31 === 0) attempt(inflateSync, bytes.subarray(at));
  return made;
}

/** A text in base64 as it looks in the midst of something longer, whatever stands before it. */
const inBase64 = (text: Buffer, code: 'base64' | 'base64url'): string[] =>
  [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), text])
      .toString(code)
      .replaceAll('=', '');
    return coded.slice(before === 0 ? 0 : before + 1, -1);
  });

/** A text as bytes, in the writings and codes in which somebody could look for it, hashes of the whole included. */
function disguises(text: string): Buffer[] {
  const plain = Buffer.from(text);
  const little = Buffer.from(text, 'utf16le');
  const escaped = [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].map((name) => createHash(name).update(text).digest());
  const words = [
    escaped,
    encodeURIComponent(text),
    plain.toString('hex'),
    ...inBase64(plain, 'base64'),
    ...inBase64(plain, 'base64url'),
    ...hashes.flatMap((hash) => [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url')]),
  ];
  return [plain, little, Buffer.from(little).swap16(), ...words.map((word) => Buffer.from(word)), ...hashes];
}

/** Whether a text stands in a value: as it is, disguised, packed, or painted in a PDF. */
export function standsIn(value: unknown, text: string): boolean {
  return foundIn(value, new Map([[text, disguises(text)]])).length > 0;
}

function foundIn(value: unknown, sought: ReadonlyMap<string, readonly Buffer[]>): string[] {
  const bytes = bytesOf(value);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return findCanaries(bytes, [...sought.keys()]);
  const places = Buffer.isBuffer(value) ? [bytes, ...unpacked(bytes)] : [bytes];
  return [...sought]
    .filter(([, ways]) => ways.some((way) => places.some((at) => at.includes(way))))
    .map(([text]) => text);
}

/** Which of the texts stand in the database, each with the columns where it was found. */
export async function textsInDatabase(world: World, texts: readonly string[]): Promise<Record<string, string[]>> {
  const sought = new Map(texts.map((text) => [text, disguises(text)]));
  const found: Record<string, string[]> = {};
  for (const { column, value } of await everything(world))
    if (value !== null)
      for (const text of foundIn(value, sought)) found[text] = [...new Set([...(found[text] ?? []), column])];
  return found;
}

/** The columns of sealed text in which no row holds anything. */
export async function emptySealedColumns(world: World): Promise<string[]> {
  const sealed = await world.rows<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name LIKE 'sealed%' ORDER BY 1, 2`,
  );
  if (sealed.length === 0) throw new Error('nothing is sealed');
  const empty: string[] = [];
  for (const { table, column } of sealed)
    if ((await world.rows(`SELECT 1 FROM "${table}" WHERE length("${column}") > 0 LIMIT 1`)).length === 0)
      empty.push(`${table}.${column}`);
  return empty;
}
