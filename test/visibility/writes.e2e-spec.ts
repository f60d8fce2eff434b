import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { Draw } from './draw';
import { EQUIVALENTS } from './equivalents.data';
import type { Reader } from './oracle-reader';
import { type Mutant, writeMutants } from './policy-mutants';
import { drawWorld, WORLD_NOW, writeWorld } from './random-world';
import { everybody } from './readers';
import { MUTANT_SEED, report, SEED, WHOLE } from './tally';
import { settingsSql } from './walls';
import { readWorld, type World } from './world';
import { ATTEMPT_FUNCTION, type Attempt, attempts, wrongWrites } from './write-attempts';

interface Trial {
  readonly database: TestDatabase;
  readonly owner: Client;
  readonly world: World;
  readonly writers: { reader: Reader; list: Attempt[] }[];
}

const WORLDS = 4;
const WRITERS = WHOLE ? 40 : 18;

async function openTrial(seed: number, scale: number): Promise<Trial> {
  const database = await cloneDatabase();
  const owner = new Client(database.owner);
  await owner.connect();
  await writeWorld(owner, drawWorld(seed, scale));
  await owner.query(ATTEMPT_FUNCTION);
  const world = await readWorld(owner);
  const draw = new Draw(seed);
  const all = everybody(world, WORLD_NOW).filter(({ kind }) => kind !== 'NOBODY');
  const readers = draw.some(all, WRITERS, WRITERS);
  const writers = readers.map((reader) => ({ reader, list: attempts(world, reader, draw) }));
  return { database, owner, world, writers };
}

describe('who may write what', () => {
  const totals = { cells: 0, leaks: 0, wronglyHidden: 0, worlds: WORLDS };
  const trials: Trial[] = [];

  beforeAll(async () => {
    for (let at = 0; at < WORLDS; at += 1) trials.push(await openTrial(MUTANT_SEED + at, 1 + at));
  }, 120_000);
  afterAll(async () => {
    report('writes', totals);
    for (const { owner, database } of trials) {
      await owner.end();
      await database.drop();
    }
  });

  /** What is wrong for somebody in one world while `ddl` is in place; stops at the first writer who notices. */
  async function noticed({ owner, database, writers }: Trial, ddl: string, tables: readonly string[] | null) {
    await owner.query(`BEGIN; ${ddl}; SET LOCAL ROLE "${database.roles.app}"`);
    try {
      for (const { reader, list } of writers) {
        const concerned = tables === null ? list : list.filter(({ table }) => tables.includes(table));
        if (concerned.length === 0) continue;
        const wrong = await wrongWrites(owner, concerned, settingsSql(reader));
        if (wrong.length > 0) return wrong;
      }
      return [];
    } finally {
      await owner.query('ROLLBACK');
    }
  }

  it('is what the rule says, for everybody and every table', async () => {
    for (const trial of trials) {
      const wrong = await noticed(trial, 'SELECT 1', null);
      totals.leaks += wrong.filter((one) => one.startsWith('LET')).length;
      totals.wronglyHidden += wrong.filter((one) => one.startsWith('REFUSED')).length;
      totals.cells += trial.writers.reduce((sum, { list }) => sum + list.length, 0);
      expect(wrong).toEqual([]);
    }
    const allowed = trials.flatMap(({ writers }) => writers.flatMap(({ list }) => list.filter((one) => one.allowed)));
    expect(new Set(allowed.map(({ table, deed }) => `${deed} ${table}`)).size).toBeGreaterThan(50);
  }, 300_000);

  it('and each condition of it is needed', async () => {
    const [{ owner }] = trials as [Trial];
    const listed: Mutant[] = [];
    for (const name of ['added', 'changed', 'removed'] as const) listed.push(...(await writeMutants(owner, name)));
    const all = listed.filter(({ tables }) => trials[0]?.writers[0]?.list.some(({ table }) => tables?.includes(table)));
    const third = Math.ceil(all.length / 3);
    const mutants = WHOLE ? all : new Draw(SEED).some(all, third, third);
    const surviving = new Set<string>();
    for (const { name, apply, tables } of mutants) {
      let seen = false;
      for (const trial of trials) seen ||= (await noticed(trial, apply, tables)).length > 0;
      if (!seen) surviving.add(name);
    }
    const equivalent = [...surviving].filter((name) => name in EQUIVALENTS).length;
    report('write-mutants', { mutants: mutants.length, killed: mutants.length - surviving.size, equivalent });
    expect([...surviving].filter((name) => !(name in EQUIVALENTS))).toEqual([]);
    expect(mutants.map(({ name }) => name).filter((name) => name in EQUIVALENTS && !surviving.has(name))).toEqual([]);
  }, 900_000);
});
