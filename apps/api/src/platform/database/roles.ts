import { Client } from 'pg';
import type { Secrets } from './secrets';
import { StartFailure } from './start-failure';

/** The three addresses of one database: owner (migrates), application (serves), gate (sessions, secrets, locks). */
export interface DatabaseUrls {
  owner: string;
  app: string;
  gate: string;
}

/** Names of the two weaker roles. */
export interface RoleNames {
  app: string;
  gate: string;
}

export const ROLE_NAMES: RoleNames = { app: 'tsudoi_app', gate: 'tsudoi_gate' };

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The same address with another role and password. */
export function addressFor(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}

async function signsIn(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureRole(owner: Client, ownerUrl: string, role: string, password: string): Promise<string> {
  const { rows } = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rows.length === 0) {
    await owner.query(
      `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password ${quote(password)}`,
    );
  }
  await owner.query(`alter role ${role} set timezone to 'Asia/Tokyo'`);
  const { rows: named } = await owner.query<{ name: string }>('select current_database() as name');
  await owner.query(`grant connect on database ${owner.escapeIdentifier(named[0]?.name ?? '')} to ${role}`);
  const address = addressFor(ownerUrl, role, password);
  // Another data folder may have set another password on this server; ours counts from now on.
  if (!(await signsIn(address))) await owner.query(`alter role ${role} password ${quote(password)}`);
  return address;
}

/**
 * Makes sure that the application and the gate role exist and can sign in, with the passwords of the data folder.
 * Needs CREATEROLE; without it the StartFailure ROLES_NOT_ALLOWED asks for APP_DATABASE_URL and GATE_DATABASE_URL.
 */
export async function ensureRoles(
  ownerUrl: string,
  secrets: Pick<Secrets, 'app' | 'gate'>,
  names: RoleNames = ROLE_NAMES,
): Promise<DatabaseUrls> {
  const owner = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ able: boolean; name: string }>(
      'select rolcreaterole or rolsuper as able, rolname as name from pg_roles where rolname = current_user',
    );
    if (!rows[0]?.able) throw new StartFailure('ROLES_NOT_ALLOWED', rows[0]?.name ?? '');
    await owner.query(`alter role current_user set timezone to 'Asia/Tokyo'`);
    return {
      owner: ownerUrl,
      app: await ensureRole(owner, ownerUrl, names.app, secrets.app),
      gate: await ensureRole(owner, ownerUrl, names.gate, secrets.gate),
    };
  } finally {
    await owner.end();
  }
}
