import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

interface Prepared {
  administrator: string;
  prefix: string;
  template: string;
  names: { app: string; gate: string };
  urls: { owner: string; app: string; gate: string };
}

/** A database of one test file: migrated, empty unless cloned from a filled template, dropped by `drop`. */
export interface TestDatabase {
  name: string;
  owner: string;
  app: string;
  gate: string;
  /** Names of the roles that `app` and `gate` sign in as. */
  roles: { app: string; gate: string };
  drop(): Promise<void>;
}

const prepared = (): Prepared => JSON.parse(process.env.TSUDOI_TEST_DATABASE ?? '{}') as Prepared;

/** Runs one statement as the owner of all test databases, outside of any of them. */
async function administer(statement: string): Promise<void> {
  const client = new Client(prepared().administrator);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const IN_USE = '55006';

/**
 * PostgreSQL waits some seconds for those who are hanging up, and a client that is cut off just then takes it for an
 * error; only who holds on is cut off.
 */
async function dropDatabase(name: string): Promise<void> {
  const drop = `drop database if exists "${name}"`;
  try {
    await administer(drop);
  } catch (error) {
    if ((error as { code?: string }).code !== IN_USE) throw error;
    await administer(`${drop} with (force)`);
  }
}

function addressed(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = database;
  return address.toString();
}

async function create(template: string, name: string): Promise<TestDatabase> {
  await administer(`create database "${name}" template "${template}" strategy wal_log`);
  const { urls, names } = prepared();
  return {
    name,
    owner: addressed(urls.owner, name),
    app: addressed(urls.app, name),
    gate: addressed(urls.gate, name),
    roles: names,
    drop: () => dropDatabase(name),
  };
}

/** Jest loads this file anew for each test file of a process: only chance keeps names apart when a drop did not happen. */
const nextName = () => `${prepared().prefix}_${randomBytes(6).toString('hex')}`;

/** A fresh migrated database without rows. */
export const cloneDatabase = (): Promise<TestDatabase> => create(prepared().template, nextName());

/** A fresh database without any table, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<TestDatabase> => create('template1', nextName());

/**
 * A clone of a template that `fill` fills once per run, whichever test file asks first; the others wait for it.
 * `fill` must close its connections: a template in use cannot be cloned.
 */
export async function cloneFilled(
  kind: string,
  fill: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const { prefix, template, administrator } = prepared();
  const name = `${prefix}_filled_${kind}`;
  const client = new Client(administrator);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rows.length === 0) {
      const part = await create(template, `${name}_part`);
      await fill(part);
      await client.query(`alter database "${part.name}" rename to "${name}"`);
    }
  } finally {
    await client.end();
  }
  return create(name, nextName());
}
