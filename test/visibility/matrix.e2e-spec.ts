import { Client } from 'pg';
import { loadSample } from '../../apps/api/src/commands/load-sample';
import { cloneDatabase, cloneFilled, type TestDatabase } from '../support/database';
import { differences, type Fault, summary } from './difference';
import { Draw } from './draw';
import { seenBy } from './oracle';
import type { Reader } from './oracle-reader';
import { drawWorld, writeWorld } from './random-world';
import { everybody, instants, nameOf } from './readers';
import { report, SEED, WHOLE, within } from './tally';
import { Walls } from './walls';
import { readWorld, TABLES, type World } from './world';
import { WORLD_NOW } from './world-now';

const SAMPLE_NOW = new Date('2026-02-10T10:00:00+09:00');
const RANDOM_WORLDS = WHOLE ? 25 : 4;
const totals = { cells: 0, leaks: 0, wronglyHidden: 0, worlds: 0, readers: 0 };

/** Asks one reader's whole sight in every way and compares it with the oracle. */
async function judge(walls: Walls, world: World, reader: Reader): Promise<Fault[]> {
  const expected = seenBy(world, reader);
  const who = nameOf(reader);
  const both = await walls.byBoth(reader, (table) => world.keys(table));
  const counts = new Map(walls.readable.map((table) => [table, new Set([String(expected.get(table)?.size ?? 0)])]));
  const faults = [
    ...differences('row security', who, expected, await walls.byRowSecurity(reader), TABLES),
    ...differences('abilities', who, expected, await walls.byAbilities(reader), TABLES),
    ...differences('both walls', who, expected, both.list, TABLES),
    ...differences('fetch by id', who, expected, both.fetched, TABLES),
    ...differences('count', who, counts, both.counts, walls.readable),
  ];
  totals.cells += TABLES.reduce((sum, table) => sum + 4 * world.rows(table).length + 1, 0);
  totals.leaks += faults.filter(({ kind }) => kind === 'LEAK').length;
  totals.wronglyHidden += faults.filter(({ kind }) => kind === 'WRONGLY_HIDDEN').length;
  totals.readers += 1;
  return faults;
}

async function judgeWorld(database: TestDatabase, choose: (world: World) => Reader[]): Promise<Fault[]> {
  const walls = await Walls.open(database);
  try {
    const world = await readWorld(walls.owner);
    totals.worlds += 1;
    const faults: Fault[] = [];
    for (const reader of choose(world)) faults.push(...(await judge(walls, world, reader)));
    return faults;
  } finally {
    await walls.close();
    await database.drop();
  }
}

jest.setTimeout(within(2_000));

describe('both walls show to everybody what the rule says, and nothing else', () => {
  afterAll(() => report('matrix', totals));

  it('in the sample ward, for everybody now and at the edges of seats and posts', async () => {
    const database = await cloneFilled('sample-at-fixed-time', async (empty) => {
      await loadSample(empty.owner, { now: SAMPLE_NOW, password: 'not used here' });
    });
    const draw = new Draw(SEED);
    const faults = await judgeWorld(database, (world) => {
      const later = instants(world, SAMPLE_NOW).slice(1);
      const edges = later.flatMap((now) => draw.some(everybody(world, now), 2, 2));
      const there = everybody(world, SAMPLE_NOW);
      // The holders of posts in one organisation see nearly alike: a part of them is enough for every day.
      const people = there.filter(({ kind }) => kind === 'PERSON');
      const others = there.filter(({ kind }) => kind !== 'PERSON');
      return WHOLE ? [...there, ...edges] : [...others, ...draw.some(people, 12, 12), ...draw.some(edges, 12, 12)];
    });
    expect(summary(faults)).toEqual([]);
  });

  it.each(Array.from({ length: RANDOM_WORLDS }, (_, at) => SEED + at))(
    'in the world drawn from seed %d',
    async (seed) => {
      const database = await cloneDatabase();
      const owner = new Client(database.owner);
      await owner.connect();
      await writeWorld(owner, drawWorld(seed)).finally(() => owner.end());
      const draw = new Draw(seed);
      const faults = await judgeWorld(database, (world) => {
        const edges = instants(world, WORLD_NOW).slice(1);
        const later = edges.flatMap((now) => draw.some(everybody(world, now), 1, 1));
        const there = everybody(world, WORLD_NOW);
        return WHOLE ? [...there, ...later] : [...draw.some(there, 20, 20), ...draw.some(later, 8, 8)];
      });
      expect(summary(faults)).toEqual([]);
    },
  );
});
