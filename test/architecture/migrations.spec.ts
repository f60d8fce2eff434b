import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../../apps/api/src/entities';
import { migrate, ownerDataSource, SnakeNaming } from '../../apps/api/src/platform/database';
import { catalogue } from '../support/catalogue';
import { emptyDatabase, type TestDatabase } from '../support/database';
import { ROOT } from './tree';

const NAMES = readdirSync(join(ROOT, 'migrations'));

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
