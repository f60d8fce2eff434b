import { Client, type QueryResult } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { differences, summary } from './difference';
import { Draw } from './draw';
import type { Reader } from './oracle-reader';
import type { Mutant } from './policy-mutants';
import { drawWorld, writeWorld } from './random-world';
import { everybody, instants } from './readers';
import { collect, listSql, readableTables, type Seen, settingsSql } from './walls';
import { TOLD, TOLD_SQL, toldTo } from './told';
import { readWorld } from './world';
import { WORLD_NOW } from './world-now';

const BATCH = 12;
const DAYLESS = `set_config('app.now', '', true)`;

/** Somebody who looks at a world, and what the rule shows to them. */
interface Onlooker {
  readonly settings: string;
  readonly expected: Seen;
}

/** A reader as it is, and as it would be with settings that never occur: no time, or an edition beside an actor. */
function misled(onlooker: Onlooker, reader: Reader, bodyId: string, nothing: Seen): Onlooker[] {
  if (reader.kind !== 'JOB' || onlooker.expected.get('organisation')?.size === 0) return [onlooker];
  const { settings, expected } = onlooker;
  const edition = `set_config('app.edition_body_id', '${bodyId}', true)`;
  return [
    onlooker,
    { settings: `${settings}, ${edition}`, expected },
    { settings: `${settings}, ${DAYLESS}`, expected: nothing },
  ];
}

/** A drawn world in which mutants of the walls are tried. */
export class MutantTrial {
  private constructor(
    private readonly database: TestDatabase,
    readonly owner: Client,
    private readonly onlookers: readonly Onlooker[],
    readonly readable: readonly string[],
  ) {}

  static async open(seed: number, scale: number): Promise<MutantTrial> {
    const database = await cloneDatabase();
    const owner = new Client(database.owner);
    await owner.connect();
    await writeWorld(owner, drawWorld(seed, scale));
    const world = await readWorld(owner);
    const draw = new Draw(seed);
    const later = instants(world, WORLD_NOW)
      .slice(1)
      .flatMap((now) => draw.some(everybody(world, now), 1, 1));
    const nothing = toldTo(world, { kind: 'NOBODY', now: WORLD_NOW });
    const bodies = world.keys('meeting_body');
    const readers: Reader[] = [...everybody(world, WORLD_NOW), ...draw.some(later, 12, 12)];
    const onlookers = readers
      .filter(({ kind }) => kind !== 'NOBODY')
      .flatMap((reader) =>
        misled({ settings: settingsSql(reader), expected: toldTo(world, reader) }, reader, draw.pick(bodies), nothing),
      );
    return new MutantTrial(database, owner, onlookers, await readableTables(owner, database.roles.app));
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.database.drop();
  }

  /** Who sees which row too much or too few while the mutant is in place; empty when nobody does. */
  async noticed(mutant: Mutant): Promise<string[]> {
    const tables = this.readable.filter((table) => mutant.tables?.includes(table) ?? true);
    const told = TOLD.filter((name) => mutant.tables?.includes(name) ?? true);
    const sql = [...(tables.length > 0 ? [listSql(tables)] : []), ...(told.length > 0 ? [TOLD_SQL] : [])].join(
      ' UNION ALL ',
    );
    tables.push(...told);
    await this.owner.query(`BEGIN; ${mutant.apply}; SET LOCAL ROLE "${this.database.roles.app}"`);
    try {
      for (let at = 0; at < this.onlookers.length; at += BATCH) {
        const batch = this.onlookers.slice(at, at + BATCH);
        const statements = batch.map(({ settings }) => `${settings}; ${sql}`).join('; ');
        const answers = await this.answer(statements);
        if (answers === null) return ['The walls fail to answer'];
        const faults = batch.flatMap(({ settings, expected }, index) => {
          const found = collect((answers[2 * index + 1] as QueryResult<{ name: string; key: string }>).rows);
          return differences('row security', settings, expected, found, tables);
        });
        if (faults.length > 0) return summary(faults);
      }
      return [];
    } finally {
      await this.owner.query('ROLLBACK');
    }
  }

  /** Null when the walls cannot even answer any more, which nobody overlooks. */
  private async answer(statements: string): Promise<QueryResult[] | null> {
    try {
      return (await this.owner.query(statements)) as unknown as QueryResult[];
    } catch {
      return null;
    }
  }
}
