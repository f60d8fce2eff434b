import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { Draw } from './draw';
import { EQUIVALENTS } from './equivalents.data';
import { readableCases } from './oracle-cases';
import { eyesOf, type Reader } from './oracle-reader';
import { WRITES } from './oracle-writes';
import { writeFunctionMutants, type WriteMutant, writeMutants } from './policy-mutants';
import { drawWorld, writeWorld } from './random-world';
import { everybody } from './readers';
import { MUTANT_SEED, mutantsToTry, report, WHOLE, within } from './tally';
import { settingsSql } from './walls';
import { readWorld, TABLES, type World } from './world';
import { WORLD_NOW } from './world-now';
import { type Attempt, attempts } from './write-attempts';
import { ATTEMPT_FUNCTION, wrongWrites } from './write-outcomes';

const FIRST_WORLDS = 4;
/** A mutant that nobody notices in the first worlds is tried in further ones. */
const WORLDS = 16;
const WRITERS = 30;
const CASE_WRITERS = 12;
/** Of each kind of whom there are few. */
const FITTING = 10;
/** Of the writers, those whose every try is compared with the rule while nothing is replaced. */
const COMPARED = WHOLE ? WRITERS : 5;

/** A drawn world, and what some readers try to write in it; made table by table when it is first asked for. */
class Trial {
  private readonly lists = new Map<string, Attempt[]>();

  private constructor(
    readonly database: TestDatabase,
    readonly owner: Client,
    private readonly world: World,
    readonly writers: readonly Reader[],
    private readonly seed: number,
  ) {}

  static async open(seed: number, scale: number): Promise<Trial> {
    const database = await cloneDatabase();
    const owner = new Client(database.owner);
    await owner.connect();
    await writeWorld(owner, drawWorld(seed, scale));
    await owner.query(ATTEMPT_FUNCTION);
    const world = await readWorld(owner);
    const all = everybody(world, WORLD_NOW).filter(({ kind }) => kind !== 'NOBODY');
    // After the others, so that what those try stays as it was: people who read some case, which few do.
    const readers = all.filter((reader) => readableCases(eyesOf(world, reader), world).length > 0);
    const writers = [
      ...new Draw(seed).some(all, WRITERS, WRITERS),
      ...new Draw(seed).some(readers, CASE_WRITERS, CASE_WRITERS),
      // Whoever reads the log sees much of what others may write about, and may be named in it.
      ...all.filter((reader) => reader.kind === 'PERSON' && isAuditor(world, reader.staffId)),
      // For some rules it needs somebody of whom there are few.
      ...[askedForOriginal, isNamedManager, presentsSeveral].flatMap((fits) => {
        const fitting = all.filter((reader) => reader.kind === 'PERSON' && fits(world, reader));
        return new Draw(seed).some(fitting, FITTING, FITTING);
      }),
    ];
    return new Trial(database, owner, world, writers, seed);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.database.drop();
  }

  tries(at: number, table: string): Attempt[] {
    const name = `${at} ${table}`;
    const place = Object.keys(WRITES).indexOf(table);
    const draw = new Draw(this.seed * 10_000 + at * 100 + place);
    const list = this.lists.get(name) ?? attempts(this.world, this.writers[at] as Reader, draw, [table]);
    this.lists.set(name, list);
    return list;
  }
}

type Person = Extract<Reader, { kind: 'PERSON' }>;

const askedForOriginal = (world: World, { staffId }: Person): boolean =>
  world.where('original_opening', 'requested_by_staff_id', staffId).length > 0;

const isNamedManager = (world: World, { staffId, organisationId }: Person): boolean =>
  world
    .where('disclosure_exception', 'manager_staff_id', staffId)
    .some((row) => row.presenting_organisation_id === organisationId);

const presentsSeveral = (world: World, reader: Person): boolean =>
  readableCases(eyesOf(world, reader), world).filter(
    (id) => world.one('case_presentation', id)?.presenting_organisation_id === reader.organisationId,
  ).length > 1;

const isAuditor = (world: World, staffId: string): boolean => world.one('staff', staffId)?.platform_role === 'AUDITOR';

jest.setTimeout(within(3_000));

describe('who may write what', () => {
  const totals = { cells: 0, leaks: 0, wronglyHidden: 0, worlds: FIRST_WORLDS };
  const trials: Trial[] = [];

  const trial = async (at: number): Promise<Trial> => (trials[at] ??= await Trial.open(MUTANT_SEED + at, 1 + (at % 6)));

  afterAll(async () => {
    report('writes', totals);
    for (const opened of trials) await opened.close();
  });

  /** What is wrong for somebody in one world, with a mutant in place; stops at the first writer who notices. */
  async function noticed(at: number, mutant?: WriteMutant): Promise<string[]> {
    const { owner, database, writers } = await trial(at);
    const tables = mutant?.tables ?? Object.keys(WRITES);
    await owner.query(`BEGIN; ${mutant?.apply ?? 'SELECT 1'}; SET LOCAL ROLE "${database.roles.app}"`);
    try {
      for (const [who, reader] of (mutant ? writers : writers.slice(0, COMPARED)).entries()) {
        const all = tables.flatMap((table) => (trials[at] as Trial).tries(who, table));
        const concerned = all.filter(({ deed }) => !mutant?.deed || deed === mutant.deed);
        if (concerned.length === 0) continue;
        if (!mutant) totals.cells += concerned.length;
        const wrong = await wrongWrites(owner, concerned, settingsSql(reader));
        if (wrong.length > 0) return wrong;
      }
      return [];
    } finally {
      await owner.query('ROLLBACK');
    }
  }

  it('is what the rule says, for everybody and every table', async () => {
    for (let at = 0; at < FIRST_WORLDS; at += 1) {
      const wrong = await noticed(at);
      totals.leaks += wrong.filter((one) => one.startsWith('LET')).length;
      totals.wronglyHidden += wrong.filter((one) => one.startsWith('REFUSED')).length;
      expect(wrong).toEqual([]);
    }
    const tried = trials.flatMap((opened) =>
      opened.writers.flatMap((_, who) => Object.keys(WRITES).flatMap((one) => opened.tries(who, one))),
    );
    const deeds = (allowed: boolean): string[] => [
      ...new Set(tried.filter((one) => one.allowed === allowed).map(({ table, deed }) => `${deed} ${table}`)),
    ];
    // Nothing was compared in vain: every deed of the rule is tried by somebody who may, and by somebody who may not.
    const ruled = Object.entries(WRITES)
      .filter(([table]) => TABLES.includes(table))
      .flatMap(([table, rules]) => Object.keys(rules).map((deed) => `${deed} ${table}`));
    expect(ruled.filter((deed) => !deeds(true).includes(deed))).toEqual([]);
    expect(ruled.filter((deed) => !deeds(false).includes(deed))).toEqual([]);
  });

  it('and each condition of it is needed', async () => {
    const { owner, database } = await trial(0);
    const all: WriteMutant[] = [];
    for (const name of ['added', 'changed', 'removed'] as const)
      all.push(...(await writeMutants(owner, database.roles.app, name)));
    all.push(...(await writeFunctionMutants(owner)));
    const mutants = mutantsToTry(all);
    const surviving = new Set<string>();
    for (const mutant of mutants) {
      const { name } = mutant;
      let seen = false;
      const worlds = name in EQUIVALENTS ? 2 : WORLDS;
      for (let at = 0; at < worlds && !seen; at += 1) seen = (await noticed(at, mutant)).length > 0;
      if (!seen) surviving.add(name);
    }
    const equivalent = [...surviving].filter((name) => name in EQUIVALENTS).length;
    report('write-mutants', { mutants: mutants.length, killed: mutants.length - surviving.size, equivalent });
    expect([...surviving].filter((name) => !(name in EQUIVALENTS))).toEqual([]);
    expect(mutants.map(({ name }) => name).filter((name) => name in EQUIVALENTS && !surviving.has(name))).toEqual([]);
  });
});
