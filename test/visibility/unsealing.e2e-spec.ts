import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { opens } from './oracle-originals';
import { eyesOf, type Reader } from './oracle-reader';
import { drawWorld, writeWorld } from './random-world';
import { everybody } from './readers';
import { MUTANT_SEED, report, WHOLE, within } from './tally';
import { settingsSql } from './walls';
import { readWorld, type World } from './world';
import { WORLD_NOW } from './world-now';

const WORLDS = WHOLE ? 12 : 4;

jest.setTimeout(within(1_000));

describe('the sealed text of an original', () => {
  const totals = { cells: 0, leaks: 0, wronglyHidden: 0, worlds: WORLDS };
  let database: TestDatabase;
  let owner: Client;
  let world: World;

  afterAll(() => report('unsealing', totals));

  /** The openings by which the database itself gives a text to somebody, and whether they hold it again from then on. */
  async function unsealedFor(reader: Reader): Promise<{ ids: string[]; asked: number }> {
    await owner.query(`BEGIN; SET LOCAL ROLE "${database.roles.app}"; ${settingsSql(reader)}`);
    try {
      const { rows } = await owner.query<{ id: string }>(
        'SELECT id FROM unnest($1::uuid[]) id WHERE EXISTS (SELECT FROM unseal_original(id))',
        [world.keys('original_opening')],
      );
      await owner.query('RESET ROLE');
      const tasks = await owner.query<{ asked: number }>(
        `SELECT count(DISTINCT t.case_id)::int AS asked FROM recall_task t JOIN original_opening o ON o.case_id = t.case_id
         WHERE o.id = ANY($1) AND t.answer = 'OPEN' AND t.staff_id = o.requested_by_staff_id
           AND t.organisation_id = o.requested_by_organisation_id`,
        [rows.map(({ id }) => id)],
      );
      return { ids: rows.map(({ id }) => id).toSorted(), asked: tasks.rows[0]?.asked ?? 0 };
    } finally {
      await owner.query('ROLLBACK');
    }
  }

  it('is given by the database itself to nobody but who may open it now, whoever asks, and they hold it from then on', async () => {
    const given = { some: 0, none: 0 };
    for (let at = 0; at < WORLDS; at += 1) {
      database = await cloneDatabase();
      owner = new Client(database.owner);
      await owner.connect();
      try {
        await writeWorld(owner, drawWorld(MUTANT_SEED + at, 1 + (at % 6)));
        world = await readWorld(owner);
        for (const reader of everybody(world, WORLD_NOW)) {
          const eyes = eyesOf(world, reader);
          const expected = world.rows('original_opening').filter((row) => opens(row, eyes, world));
          const { ids, asked } = await unsealedFor(reader);
          expect({ reader, ids }).toEqual({ reader, ids: expected.map(({ id }) => id).toSorted() });
          expect(asked).toBe(new Set(expected.map(({ case_id }) => case_id)).size);
          totals.cells += world.rows('original_opening').length;
          given[ids.length > 0 ? 'some' : 'none'] += 1;
        }
      } finally {
        await owner.end();
        await database.drop();
      }
    }
    expect(given.some).toBeGreaterThan(WORLDS);
    expect(given.none).toBeGreaterThan(10);
  });
});
