import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../../apps/api/src/entities';
import { migrate, ownerDataSource, SnakeNaming } from '../../apps/api/src/platform/database';
import { emptyDatabase, type TestDatabase } from '../support/database';
import { ROOT } from './tree';

const NAMES = readdirSync(join(ROOT, 'migrations'));

/** Everything a migration can make, in words and in a fixed order. */
const CATALOGUE = `
  select 'table ' || c.relname || ' ' || c.relkind::text || ' ' || c.relrowsecurity || ' ' || c.relforcerowsecurity
    || ' ' || coalesce(c.relacl::text, '') || ' ' || coalesce(c.reloptions::text, '') as line
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
  union all select 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'policy ' || polrelid::regclass || ' ' || polname || ' ' || polcmd::text || ' ' || polpermissive
    || ' ' || coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')
    from pg_policy
  union all select 'function ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t where not t.tgisinternal
  union all select 'type ' || typname from pg_type t where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
  order by 1`;

async function catalogue(database: TestDatabase): Promise<string[]> {
  const client = new Client(database.owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(CATALOGUE);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await emptyDatabase();
    await migrate(database.owner, database.roles);
  });

  afterAll(() => database.drop());

  it('run forward on an empty database, each once', async () => {
    expect(NAMES.length).toBeGreaterThan(10);
    expect(await migrate(database.owner, database.roles)).toEqual([]);
    expect((await catalogue(database)).length).toBeGreaterThan(300);
  });

  it('leave nothing that the entities would still change', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: database.owner,
      entities: ENTITIES,
      namingStrategy: new SnakeNaming(),
      installExtensions: false,
    });
    await source.initialize();
    expect(source.entityMetadatas.length).toBeGreaterThan(30);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('run back to nothing, and forward again to the same', async () => {
    const before = await catalogue(database);
    const source = await ownerDataSource(database.owner).initialize();
    for (const _ of NAMES) await source.undoLastMigration();
    await source.destroy();
    const left = (await catalogue(database)).filter(
      (line) => !/^\S+ .*\bmigrations(_id_seq|_pkey|\b)|"?PK_/.test(line),
    );
    expect(left).toEqual([]);
    expect((await migrate(database.owner, database.roles)).length).toBe(NAMES.length);
    expect(await catalogue(database)).toEqual(before);
  });

  it('wait for each other when two migrators start at once', async () => {
    const fresh = await emptyDatabase();
    const applied = await Promise.all([migrate(fresh.owner, fresh.roles), migrate(fresh.owner, fresh.roles)]);
    expect(applied.map((names) => names.length).sort((a, b) => a - b)).toEqual([0, NAMES.length]);
    expect(await catalogue(fresh)).toEqual(await catalogue(database));
    await fresh.drop();
  });
});
