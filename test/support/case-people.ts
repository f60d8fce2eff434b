import { past } from './entrance';
import { postOf, type StoredPost } from './people';
import type { SampleEmail, Visit } from './visit';

/** Gives a sample account what taking part in cases asks for: the organisation's agreement and the person's pledge. */
export async function takesPart(visit: Visit, email: SampleEmail): Promise<StoredPost> {
  const post = await postOf(visit, email);
  const { staffId, organisationId } = post;
  await past(
    visit,
    `INSERT INTO sharing_agreement (organisation_id, text_version, signed_on, expires_on, signed_by_staff_id)
     VALUES ($1, '2026-11', '2026-01-01', '2999-01-01', $2)`,
    [organisationId, staffId],
  );
  await past(
    visit,
    `INSERT INTO confidentiality_pledge (staff_id, organisation_id, text_version, signed_at)
     VALUES ($1, $2, '2026-11', '2026-01-01')`,
    [staffId, organisationId],
  );
  return post;
}

/** The rows of the whole database in which one of the words stands, as text. */
export async function rowsWith(visit: Visit, words: readonly string[]): Promise<string[]> {
  const tables = await past<{ name: string }>(
    visit,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  if (tables.length === 0) throw new Error('no table was searched');
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await past<{ row: string }>(visit, `SELECT t::text AS row FROM ${name} t`);
    found.push(...rows.map(({ row }) => row).filter((row) => words.some((word) => row.includes(word))));
  }
  return found;
}
