import { Client } from 'pg';
import { ActionsQueries } from '../../apps/api/src/actions/actions.queries';
import { type Actor, visible } from '../../apps/api/src/platform/visibility';
import { ActionItem } from '../../apps/api/src/actions';
import type { TestDatabase } from '../support/database';
import { indexes, once, perRow, plansOf, readWhole, type Statement } from './plan-shapes';
import { aPrefecture } from './prefecture';
import { within } from './tally';
import { Walls } from './walls';

jest.setTimeout(within(30));

const NOW = new Date('2026-04-01T10:00:00+09:00');
const ABOUT = ['action_item'];
const LARGE = ['action_item', 'action_body', 'meeting', 'agenda_item'];

/** (body, state, day, action) and (organisation, state, day, action): the order of the list. */
const BY_BODY = 'IDX_db12c848fbfa853e5562e50b2b';
const BY_ORGANISATION = 'IDX_b4f6cfe8aa2d25526592dcb771';
const BY_ID = 'PK_1214f6f4d832c402751617361c0';

describe('the list of all actions that I may see', () => {
  let database: TestDatabase;
  let walls: Walls;
  let owner: Client;
  const queries = new ActionsQueries();
  const readers: Record<string, string> = {};

  beforeAll(async () => {
    database = await aPrefecture();
    walls = await Walls.open(database);
    owner = walls.owner;
    const organisation = async (sql: string): Promise<string> =>
      (await owner.query<{ id: string }>(sql)).rows[0]?.id as string;
    readers['a hub in a quarter of all bodies'] = await organisation(
      `SELECT organisation_id AS id FROM membership GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
    );
    readers['the secretariat of a body'] = await organisation(
      `SELECT organisation_id AS id FROM membership WHERE role = 'SECRETARIAT' ORDER BY 1 LIMIT 1`,
    );
    readers['a member of few bodies'] = await organisation(
      `SELECT organisation_id AS id FROM membership GROUP BY 1 ORDER BY count(*), 1 LIMIT 1`,
    );
    readers['a guest at one meeting'] = await organisation(
      `INSERT INTO organisation (name, kind) VALUES ('guest', 'NPO') RETURNING id`,
    );
    await owner.query(
      `INSERT INTO invitation (meeting_id, body_id, organisation_id, held_on)
       SELECT id, body_ids[1], $1, held_on FROM meeting WHERE cardinality(body_ids) > 1 ORDER BY id LIMIT 1`,
      [readers['a guest at one meeting']],
    );
  }, within(120));
  afterAll(async () => {
    await walls.close();
    await database.drop();
  });

  const names = [
    'a hub in a quarter of all bodies',
    'the secretariat of a body',
    'a member of few bodies',
    'a guest at one meeting',
  ];
  const as = <T>(name: string, work: (actor: Actor) => Promise<T>): Promise<T> =>
    walls.behindBoth({ kind: 'JOB', organisationId: readers[name] ?? '', now: NOW }, work);

  it.each(names)('is, for %s, what both walls leave of the whole table, in order', async (name) => {
    await as(name, async (actor) => {
      const all = await visible(actor, ActionItem, 'a')
        .andWhere(`a.state = 'OPEN'`)
        .orderBy('a.dueOn')
        .addOrderBy('a.id')
        .getMany();
      const first = await queries.list(actor, { scope: 'VISIBLE', state: 'OPEN', first: 20 });
      const next = await queries.list(actor, {
        scope: 'VISIBLE',
        state: 'OPEN',
        first: 20,
        after: first.pageInfo.endCursor ?? undefined,
      });
      expect([...first.nodes, ...next.nodes].map(({ id }) => id)).toEqual(all.slice(0, 40).map(({ id }) => id));
      expect(all.length).toBeGreaterThan(4);
      expect(await first.totalCount).toBe(all.length);
    });
  });

  it.each(names)('reads its first and its later pages, for %s, from indexes alone', async (name) => {
    await as(name, async (actor) => {
      let after: string | undefined;
      for (let page = 0; page < 2; page += 1) {
        const statements = await plansOf(actor, ABOUT, async () => {
          after =
            (await queries.list(actor, { scope: 'VISIBLE', state: 'OPEN', first: 20, after })).pageInfo.endCursor ??
            undefined;
        });
        expect(statements).toHaveLength(2);
        const [ids, rows] = statements as [Statement, Statement];
        expect(statements.flatMap((one) => readWhole(one, LARGE))).toEqual([]);
        expect(indexes(ids)).toEqual(expect.arrayContaining([BY_BODY, BY_ORGANISATION]));
        expect(indexes(rows)).toContain(BY_ID);
        expect(statements.map((statement) => once(statement) > 0)).toEqual([true, true]);
        expect(perRow(ids)).toEqual([]);
      }
    });
  });

  it.each(names)('counts, for %s, from indexes, with the facts about the reader computed once', async (name) => {
    await as(name, async (actor) => {
      const page = await queries.list(actor, { scope: 'VISIBLE', state: 'OPEN', first: 20 });
      const [count, ...more] = await plansOf(actor, ABOUT, async () => await page.totalCount);
      expect(more).toEqual([]);
      expect(readWhole(count as Statement, LARGE)).toEqual([]);
      expect(indexes(count as Statement)).toEqual(expect.arrayContaining([BY_BODY, BY_ORGANISATION]));
      expect(once(count as Statement)).toBeGreaterThan(0);
      expect(perRow(count as Statement)).toEqual([]);
    });
  });

  it('would be noticed if it read the whole table', async () => {
    await as(names[2] ?? '', async (actor) => {
      const statements = await plansOf(actor, ABOUT, () => visible(actor, ActionItem, 'a').getCount());
      expect(statements.flatMap((one) => readWhole(one, LARGE))).toEqual(['action_item']);
    });
  });
});
