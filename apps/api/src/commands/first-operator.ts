import { Client } from 'pg';
import { newId } from '../platform/ids/ids';
import { hashPassword } from '../platform/identity/passwords';
import { drawPassword } from './passwords';
import { FIRST_OPERATOR } from './sample-accounts.data';

/**
 * Gives a database in which nobody can sign in yet, empty or imported, its first operator, who can sign in once with
 * what this returns: address and password. Returns undefined where somebody can sign in already.
 */
export async function makeFirstOperator(
  ownerUrl: string,
  now: Date,
): Promise<{ email: string; password: string } | undefined> {
  const { organisation, post, email } = FIRST_OPERATOR;
  const password = drawPassword();
  const hash = await hashPassword(password);
  const [organisationId, staffId] = [newId(), newId()];
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE credential IN SHARE ROW EXCLUSIVE MODE');
    const { rowCount } = await client.query('SELECT 1 FROM credential LIMIT 1');
    if (rowCount) return undefined;
    await client.query(
      `INSERT INTO installation (id, filled_by, filled_at) VALUES (1, 'EMPTY', $1) ON CONFLICT (id) DO NOTHING`,
      [now],
    );
    await client.query(`INSERT INTO organisation (id, name, kind) VALUES ($1, $2, 'WARD_DEPT')`, [
      organisationId,
      organisation,
    ]);
    await client.query(`INSERT INTO staff (id, platform_role) VALUES ($1, 'OPERATOR')`, [staffId]);
    await client.query('INSERT INTO staff_name (staff_id, name) VALUES ($1, $2)', [staffId, post]);
    await client.query(
      `INSERT INTO post (staff_id, organisation_id, title, administrator, active_from)
       VALUES ($1, $2, $3, true, ($4::timestamptz AT TIME ZONE 'Asia/Tokyo')::date)`,
      [staffId, organisationId, post, now],
    );
    await client.query('INSERT INTO credential (staff_id, email, password_hash, one_time) VALUES ($1, $2, $3, true)', [
      staffId,
      email,
      hash,
    ]);
    await client.query(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staffId]);
    await client.query('COMMIT');
    return { email, password };
  } finally {
    await client.end();
  }
}

if (require.main === module) {
  makeFirstOperator(process.env.DATABASE_URL ?? '', new Date()).then(
    (made) => made && console.log(`${made.email}  ${made.password}`),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
