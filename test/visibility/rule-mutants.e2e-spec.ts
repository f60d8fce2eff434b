import { Client } from 'pg';
import type { AppAbility } from '../../libs/abilities';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { differences } from './difference';
import { Draw } from './draw';
import { EQUIVALENTS } from './equivalents.data';
import { seenBy } from './oracle';
import { drawWorld, writeWorld } from './random-world';
import { everybody, instants } from './readers';
import { type RuleMutant, ruleMutants } from './rule-mutants';
import { askedFor, MUTANT_SEED, report, within } from './tally';
import { type Seen, Walls } from './walls';
import { readWorld } from './world';
import { WORLD_NOW } from './world-now';

const FIRST_WORLDS = 4;
/** A mutant that nobody notices in the first worlds is tried in further ones. */
const WORLDS = 20;

interface Trial {
  readonly database: TestDatabase;
  readonly walls: Walls;
  readonly onlookers: readonly Onlooker[];
}

interface Onlooker {
  readonly ability: AppAbility;
  readonly expected: Seen;
}

async function openTrial(seed: number, scale: number): Promise<Trial> {
  const database = await cloneDatabase();
  const owner = new Client(database.owner);
  await owner.connect();
  await writeWorld(owner, drawWorld(seed, scale)).finally(() => owner.end());
  const walls = await Walls.open(database);
  const world = await readWorld(walls.owner);
  const draw = new Draw(seed);
  const later = instants(world, WORLD_NOW)
    .slice(1)
    .flatMap((now) => draw.some(everybody(world, now), 1, 1));
  const onlookers: Onlooker[] = [];
  for (const reader of [...everybody(world, WORLD_NOW), ...draw.some(later, 10, 10)])
    onlookers.push({ ability: await walls.abilityOf(reader), expected: seenBy(world, reader) });
  return { database, walls, onlookers };
}

jest.setTimeout(within(2_000));

describe('each rule and each condition of the abilities is needed', () => {
  const trials: Trial[] = [];

  const trial = async (at: number): Promise<Trial> => (trials[at] ??= await openTrial(MUTANT_SEED + at, 1 + (at % 6)));

  beforeAll(async () => {
    for (let at = 0; at < FIRST_WORLDS; at += 1) await trial(at);
  }, 1_200_000);
  afterAll(async () => {
    for (const { walls, database } of trials) {
      await walls.close();
      await database.drop();
    }
  });

  async function survives({ subject, apply, name }: RuleMutant): Promise<boolean> {
    for (let at = 0; at < (name in EQUIVALENTS ? 2 : WORLDS); at += 1) {
      const { walls, onlookers } = await trial(at);
      const table = walls.tableOf(subject);
      for (const { ability, expected } of onlookers) {
        const found = new Map([[table, await walls.listFor(apply(ability), table)]]);
        if (differences('', '', expected, found, [table]).length > 0) return false;
      }
    }
    return true;
  }

  it('leaves the abilities as they are when nothing is changed', async () => {
    for (const subject of ['Meeting', 'Attendance', 'Post'])
      expect(await survives({ name: 'read Staff by id: left out', subject, apply: (ability) => ability })).toBe(true);
  });

  it('and somebody notices when it is left out', async () => {
    const abilities = trials.slice(0, FIRST_WORLDS).flatMap(({ onlookers }) => onlookers.map(({ ability }) => ability));
    const mutants = askedFor(ruleMutants(abilities));
    const surviving = new Set<string>();
    for (const mutant of mutants) if (await survives(mutant)) surviving.add(mutant.name);
    const equivalent = [...surviving].filter((name) => name in EQUIVALENTS).length;
    report('rule-mutants', { mutants: mutants.length, killed: mutants.length - surviving.size, equivalent });
    expect([...surviving].filter((name) => !(name in EQUIVALENTS))).toEqual([]);
    expect(mutants.map(({ name }) => name).filter((name) => name in EQUIVALENTS && !surviving.has(name))).toEqual([]);
  });
});
