import { past } from './entrance';
import type { SampleEmail, Visit } from './visit';

/** A post as the database holds it. */
export interface StoredPost {
  readonly id: string;
  readonly staffId: string;
  readonly organisationId: string;
}

/** The post of a sample account. */
export async function postOf(visit: Visit, email: SampleEmail): Promise<StoredPost> {
  const [post] = await past<StoredPost>(
    visit,
    `SELECT p.id, p.staff_id AS "staffId", p.organisation_id AS "organisationId"
     FROM post p JOIN credential c USING (staff_id) WHERE c.email = $1`,
    [email],
  );
  if (!post) throw new Error(`${email} holds no post`);
  return post;
}

/** Somebody more in an organisation, without a sign-in. */
export async function aColleague(
  visit: Visit,
  organisationId: string,
  { name, from = '2025-04-01', until = 'infinity' }: { name: string; from?: string; until?: string },
): Promise<StoredPost> {
  const [staff] = await past<{ id: string }>(visit, 'INSERT INTO staff (id) VALUES (gen_random_uuid()) RETURNING id');
  const staffId = staff!.id;
  await past(visit, 'INSERT INTO staff_name (staff_id, name) VALUES ($1, $2)', [staffId, name]);
  const [post] = await past<{ id: string }>(
    visit,
    `INSERT INTO post (id, staff_id, organisation_id, title, active_from, active_until)
     VALUES (gen_random_uuid(), $1, $2, '相談員', $3, $4) RETURNING id`,
    [staffId, organisationId, from, until],
  );
  return { id: post!.id, staffId, organisationId };
}

/** Takes the administrator's role from the post of a sample account, or gives it back. */
export const administers = (visit: Visit, { id }: StoredPost, does: boolean): Promise<unknown[]> =>
  past(visit, 'UPDATE post SET administrator = $2 WHERE id = $1', [id, does]);

/** Lets the last fresh sign-in of a person lie an hour back. */
export const tire = (visit: Visit, { staffId }: StoredPost): Promise<unknown[]> =>
  past(visit, `UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [staffId]);

/** The day some days from today in Tokyo, as `YYYY-MM-DD`. */
export async function dayFromToday(visit: Visit, days: number): Promise<string> {
  const [row] = await past<{ day: string }>(
    visit,
    `SELECT ((now() AT TIME ZONE 'Asia/Tokyo')::date + $1::int)::text AS day`,
    [days],
  );
  return row!.day;
}
