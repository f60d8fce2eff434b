import { readdirSync } from 'node:fs';
import { MIGRATIONS_FOLDER } from './owner-data-source';

/** Runs one statement as the application role and returns its rows. */
export type Ask = <Row>(sql: string) => Promise<Row[]>;

const DURABLE = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'remote_apply'],
} as const;
const OLDEST_SERVER = 150_000;
const LARGEST_CLOCK_DIFFERENCE_MS = 2_000;
/** The one table without rows of anybody: names of migrations. */
const OPEN_TABLES = ['migrations'];

async function settingFaults(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: keyof typeof DURABLE; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`,
  );
  return rows
    .filter(({ name, setting }) => !(DURABLE[name] as readonly string[]).includes(setting))
    .map(({ name, setting }) => `${name} is ${setting}: an acknowledged write could be lost`);
}

async function roleFaults(ask: Ask): Promise<string[]> {
  const [role] = await ask<{ name: string; strong: boolean; owned: number; member: number }>(
    `select rolname as name, rolsuper or rolbypassrls as strong,
       (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relowner = r.oid and n.nspname = 'public') as owned,
       (select count(*)::int from pg_auth_members m where m.member = r.oid) as member
     from pg_roles r where rolname = current_user`,
  );
  if (!role) return ['the application role is unknown'];
  return [
    ...(role.strong ? [`role ${role.name} is a superuser or bypasses row security`] : []),
    ...(role.owned > 0 ? [`role ${role.name} owns ${role.owned} tables or indexes in schema public`] : []),
    ...(role.member > 0 ? [`role ${role.name} is a member of ${role.member} other roles`] : []),
  ];
}

async function wallFaults(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string; kind: string; enabled: boolean; forced: boolean; invoker: boolean }>(
    `select c.relname as name, c.relkind as kind, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       coalesce(c.reloptions @> array['security_invoker=true'], false) as invoker
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') order by c.relname`,
  );
  return rows
    .filter(({ name }) => !OPEN_TABLES.includes(name))
    .flatMap(({ name, kind, enabled, forced, invoker }) => {
      if (kind === 'm') return [`${name} is a materialised view, which knows no row security`];
      if (kind === 'v') return invoker ? [] : [`view ${name} is not security_invoker`];
      return enabled && forced ? [] : [`table ${name} lacks enabled and forced row security`];
    });
}

/** Names of migrations in the code, in order: the class is named as the file `<timestamp>-<verb-noun>`. */
export function expectedMigrations(): number[] {
  try {
    return readdirSync(MIGRATIONS_FOLDER)
      .filter((name) => /^\d{13}-.*\.(js|ts)$/.test(name))
      .map((name) => Number(name.slice(0, 13)))
      .sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Whether the database has exactly the migrations of this code; a sentence per difference. */
export async function migrationFaults(ask: Ask): Promise<string[]> {
  const rows = await ask<{ timestamp: string }>('select timestamp from migrations order by timestamp');
  const there = rows.map(({ timestamp }) => Number(timestamp));
  const expected = expectedMigrations();
  const missing = expected.filter((timestamp) => !there.includes(timestamp));
  const unknown = there.filter((timestamp) => !expected.includes(timestamp));
  return [
    ...missing.map((timestamp) => `migration ${timestamp} has not run`),
    ...unknown.map((timestamp) => `migration ${timestamp} is unknown to this version`),
  ];
}

/**
 * Looks at server, role, walls and schema through the application role; an empty list means fit to serve, else one
 * sentence per fault. Throws only when the database does not answer.
 */
export async function findFaults(ask: Ask, now: Date): Promise<string[]> {
  const [server] = await ask<{ version: number; at: Date }>(
    `select current_setting('server_version_num')::int as version, clock_timestamp() as at`,
  );
  const difference = Math.abs((server?.at.getTime() ?? 0) - now.getTime());
  return [
    ...((server?.version ?? 0) < OLDEST_SERVER ? [`PostgreSQL ${server?.version} is older than 15`] : []),
    ...(difference > LARGEST_CLOCK_DIFFERENCE_MS ? [`the clocks of database and API differ by ${difference} ms`] : []),
    ...(await settingFaults(ask)),
    ...(await roleFaults(ask)),
    ...(await wallFaults(ask)),
    ...(await migrationFaults(ask)),
  ];
}
