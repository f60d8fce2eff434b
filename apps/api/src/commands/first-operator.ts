import { Client } from 'pg';
import { newId } from '../platform/ids/ids';
import { hashPassword } from '../platform/identity/passwords';
import { drawPassword } from './passwords';
import { FIRST_OPERATOR } from './sample-accounts.data';

/** Address and password of a sign-in that works once. */
export interface OneTime {
  readonly email: string;
  readonly password: string;
}

interface Person {
  readonly organisationId: string;
  readonly post: string;
  readonly email: string;
  readonly platformRole: 'NONE' | 'OPERATOR';
}

async function addPerson(client: Client, person: Person, now: Date): Promise<OneTime> {
  const { organisationId, post, email, platformRole } = person;
  const password = drawPassword();
  const staffId = newId();
  await client.query(`INSERT INTO staff (id, platform_role) VALUES ($1, $2)`, [staffId, platformRole]);
  await client.query('INSERT INTO staff_name (staff_id, name) VALUES ($1, $2)', [staffId, post]);
  await client.query(
    `INSERT INTO post (staff_id, organisation_id, title, administrator, active_from)
     VALUES ($1, $2, $3, $4, ($5::timestamptz AT TIME ZONE 'Asia/Tokyo')::date)`,
    [staffId, organisationId, post, platformRole === 'NONE', now],
  );
  await client.query('INSERT INTO credential (staff_id, email, password_hash, one_time) VALUES ($1, $2, $3, true)', [
    staffId,
    email,
    await hashPassword(password),
  ]);
  await client.query(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staffId]);
  return { email, password };
}

/**
 * Gives a database in which nobody can sign in yet, empty or imported, its first operator and, since an operator lets
 * nobody in, the first administrator of the same organisation: two people, each with a sign-in that works once. Returns
 * undefined where somebody can sign in already.
 */
export async function makeFirstOperator(
  ownerUrl: string,
  now: Date,
): Promise<(OneTime & { readonly administrator: OneTime }) | undefined> {
  const { organisation, administrator, ...operator } = FIRST_OPERATOR;
  const organisationId = newId();
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
    const first = await addPerson(client, { organisationId, ...operator, platformRole: 'OPERATOR' }, now);
    const second = await addPerson(client, { organisationId, ...administrator, platformRole: 'NONE' }, now);
    await client.query('COMMIT');
    return { ...first, administrator: second };
  } finally {
    await client.end();
  }
}

if (require.main === module) {
  makeFirstOperator(process.env.DATABASE_URL ?? '', new Date()).then(
    (made) => {
      for (const { email, password } of made ? [made, made.administrator] : []) console.log(`${email}  ${password}`);
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
