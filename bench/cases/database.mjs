// A database of made-up cases whose texts open: ward.sql fills it, and what is sealed there as filler is sealed here as the
// vault seals it, under a key per case that is wrapped by a key of this run.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, '../..');
export const load = createRequire(join(ROOT, 'dist/apps/api/src/main.js'));
load('reflect-metadata');
const { seal } = load('./platform/identity/seal');
const { wrappedFor } = load('./platform/config');

/** Cases whose rows are sealed in one statement. */
const BATCH = 200;
const TEXT = 'わたしは来月までに住まいを見つけたいと思っています。家賃の相談と、手続きの付き添いをお願いしたいです。';
const PLACES = { case_section: 'section', section_version: 'section', case_draft: 'draft' };

export const sizesOf = (cases) => ({ cases, organisations: (cases * 3) / 20, consents: cases * 5 });

/** Fills an empty migrated database; `owner` passes by the walls. */
export async function fill(owner, sizes, wrapping) {
  const sql = readFileSync(join(HERE, 'ward.sql'), 'utf8');
  await owner.query(sql.replace(/\{(\w+)\}/g, (_, name) => String(sizes[name])));
  const { rows } = await owner.query('SELECT id FROM case_presentation');
  const ids = rows.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += BATCH) await sealCases(owner, ids.slice(at, at + BATCH), wrapping);
  await owner.query('VACUUM ANALYZE');
}

async function sealCases(owner, ids, wrapping) {
  const keys = new Map(ids.map((id) => [id, randomBytes(32)]));
  const keyId = createHash('sha256').update(wrapping).digest('hex').slice(0, 16);
  await owner.query(
    `UPDATE case_key k SET key_id = $1, wrapped = v.wrapped
     FROM unnest($2::uuid[], $3::text[]) AS v(case_id, wrapped) WHERE k.case_id = v.case_id`,
    [keyId, ids, ids.map((id) => seal(wrapping, keys.get(id).toString('base64url'), wrappedFor(id)))],
  );
  for (const [table, place] of Object.entries(PLACES)) {
    const { rows } = await owner.query(`SELECT id, case_id, section FROM ${table} WHERE case_id = ANY($1::uuid[])`, [
      ids,
    ]);
    const sealed = rows.map((row) => seal(keys.get(row.case_id), TEXT, `${row.case_id} ${place} ${row.section}`));
    await owner.query(
      `UPDATE ${table} t SET sealed = v.sealed FROM unnest($1::uuid[], $2::text[]) AS v(id, sealed) WHERE t.id = v.id`,
      [rows.map(({ id }) => id), sealed],
    );
  }
}
