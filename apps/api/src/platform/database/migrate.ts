import { Client } from 'pg';
import { applyGrants } from './grants';
import { ownerDataSource } from './owner-data-source';
import { ROLE_NAMES, type RoleNames } from './roles';

/** One number for all Tsudoi migrators of a database. */
const MIGRATOR_LOCK = 7_480_291;
const LOCK_NOT_AVAILABLE = '55P03';
const ATTEMPTS = 5;

/** Runs `work` while no other migrator of this database does; the lock ends with the connection, however that ends. */
async function whileAlone<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000, keepAlive: true });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATOR_LOCK]);
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function runPending(ownerUrl: string, attempt = 1): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    const applied = await source.runMigrations();
    return applied.map((migration) => migration.name);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS) throw error;
    return runPending(ownerUrl, attempt + 1);
  } finally {
    await source.destroy();
  }
}

/** Brings a database to the present schema and grants; returns the names of the migrations that were applied. */
export async function migrate(ownerUrl: string, roles: RoleNames = ROLE_NAMES): Promise<string[]> {
  return whileAlone(ownerUrl, async (owner) => {
    const applied = await runPending(ownerUrl);
    await owner.query('begin');
    await applyGrants((sql) => owner.query(sql), roles);
    await owner.query('commit');
    return applied;
  });
}
