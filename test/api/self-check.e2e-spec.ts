import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { startTestServer } from '../support/server';

/** Runs statements as the owner; then tries to serve and returns what the API gives as its reasons. */
async function refusedAfter(statements: string[], serve: (database: TestDatabase) => TestDatabase): Promise<string[]> {
  const database = await cloneDatabase();
  const owner = new Client(database.owner);
  await owner.connect();
  for (const statement of statements) await owner.query(statement);
  await owner.end();
  try {
    const server = await startTestServer(serve(database));
    await server.stop();
    return [];
  } catch (error) {
    return (JSON.parse((error as Error).message) as { reasons: string[] }).reasons;
  } finally {
    await database.drop();
  }
}

describe('the API refuses to serve', () => {
  it('nothing, when all is well', async () => {
    expect(await refusedAfter([], (database) => database)).toEqual([]);
  });

  it('as the owner of the tables', async () => {
    const reasons = await refusedAfter([], (database) => ({ ...database, app: database.owner }));
    expect(reasons).toEqual(expect.arrayContaining([expect.stringMatching(/owns \d+ tables/)]));
  });

  it('with a wall that is down, naming each table and view', async () => {
    const reasons = await refusedAfter(
      [
        'alter table meeting disable row level security',
        'alter table organisation no force row level security',
        'create view every_meeting as select * from meeting',
        'create materialized view kept_meeting as select * from meeting',
      ],
      (database) => database,
    );
    expect(reasons).toEqual(
      expect.arrayContaining([
        'table meeting lacks enabled and forced row security',
        'table organisation lacks enabled and forced row security',
        'view every_meeting is not security_invoker',
        'kept_meeting is a materialised view, which knows no row security',
      ]),
    );
  });

  it('on a schema older or newer than its own', async () => {
    const reasons = await refusedAfter(
      [
        `delete from migrations where timestamp = (select min(timestamp) from migrations)`,
        `insert into migrations (timestamp, name) values (4102444800000, 'FromTheFuture4102444800000')`,
      ],
      (database) => database,
    );
    expect(reasons).toEqual([
      expect.stringMatching(/^migration \d{13} has not run$/),
      'migration 4102444800000 is unknown to this version',
    ]);
  });

  it('when an acknowledged write could be lost', async () => {
    const reasons = await refusedAfter([], (database) => ({
      ...database,
      app: `${database.app}?options=${encodeURIComponent('-c synchronous_commit=off')}`,
    }));
    expect(reasons).toEqual(['synchronous_commit is off: an acknowledged write could be lost']);
  });
});
