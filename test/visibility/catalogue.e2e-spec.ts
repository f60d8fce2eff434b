import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { catalogueFaults } from './catalogue';
import { report } from './tally';
import { TABLES } from './world';

describe('the catalogue of tables, views, functions and rights', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    owner = new Client(database.owner);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('is whole: everything there is reviewed, and nothing else is allowed', async () => {
    expect(await catalogueFaults(owner, database.roles)).toEqual([]);
    report('catalogue', { tables: TABLES.length });
  });

  const unreviewed: [string, string, RegExp][] = [
    ['a new table', `CREATE TABLE diary (id uuid)`, /diary is not in the reviewed list/],
    ['a view', `CREATE VIEW everything AS SELECT * FROM meeting`, /everything is not in the reviewed list/],
    ['a table without its wall', `ALTER TABLE meeting DISABLE ROW LEVEL SECURITY`, /meeting is not under enabled/],
    ['a wall that the owner passes', `ALTER TABLE meeting NO FORCE ROW LEVEL SECURITY`, /meeting is not under/],
    [
      'a function with the eyes of its owner',
      `CREATE FUNCTION peek() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
      /peek is not in/,
    ],
    ['an owner function without a search path', `ALTER FUNCTION seats() RESET search_path`, /seats has no fixed/],
    ['a right too many', `GRANT DELETE ON meeting TO $APP`, /has DELETE on meeting/],
    ['a right on a column', `GRANT SELECT (email) ON credential TO $APP`, /has SELECT on credential/],
    ['a right too few', `REVOKE SELECT ON decision FROM $APP`, /lacks SELECT on decision/],
    ['the gate reading content', `GRANT SELECT ON meeting TO $GATE`, /has SELECT on meeting/],
    ['the gate asking for seats', `GRANT EXECUTE ON FUNCTION seats() TO $GATE`, /may call seats/],
    ['the application at the gate', `GRANT EXECUTE ON FUNCTION sign_in_rules(uuid) TO $APP`, /may call sign_in_rules/],
    ['a role that may create', `GRANT CREATE ON SCHEMA public TO $APP`, /is too strong/],
    [
      'a policy for one role',
      `CREATE POLICY also ON meeting FOR SELECT TO $APP USING (true)`,
      /policy also on meeting/,
    ],
  ];

  it.each(unreviewed)('reports %s', async (_, sql, expected) => {
    await owner.query('BEGIN');
    try {
      await owner.query(sql.replace('$APP', database.roles.app).replace('$GATE', database.roles.gate));
      expect(await catalogueFaults(owner, database.roles)).toContainEqual(expect.stringMatching(expected));
    } finally {
      await owner.query('ROLLBACK');
    }
  });
});
