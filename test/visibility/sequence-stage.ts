import 'reflect-metadata';
import { Client } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { ConferenceParts } from '../../apps/api/src/editions/conference-parts.service';
import { ENTITIES } from '../../apps/api/src/entities';
import { SnakeNaming } from '../../apps/api/src/platform/database/naming';
import { type Actor, knowing } from '../../apps/api/src/platform/visibility';
import { readStanding } from '../../apps/api/src/platform/visibility/standing';
import { abilitiesFor } from '../../libs/abilities';
import { startTestApp, type TestApp } from '../support/app';
import { TEST_CASE_KEY } from '../support/case-key';
import { cloneDatabase } from '../support/database';
import { differences, type Fault } from './difference';
import { seenBy } from './oracle';
import type { Reader } from './oracle-reader';
import { writeWorld } from './random-world';
import { nameOf } from './readers';
import { drawSequenceWard, type SequenceWard } from './sequence-ward';
import { collect, listSql, principalOf, type Seen, settingsSql } from './walls';
import { keySql, readWorld, type Row, World } from './world';
import { WORLD_NOW } from './world-now';

/** What the steps change, and the entity of each of these tables whose rows are judged. */
const MOVED: Readonly<Record<string, string | null>> = {
  case_presentation: 'CasePresentation',
  case_reader: 'CaseReader',
  access_exclusion: 'AccessExclusion',
  case_conference: 'CaseConference',
  conference_body: 'ConferenceBody',
  case_section: 'CaseSection',
  consent: 'Consent',
  withdrawal: 'Withdrawal',
  disclosure_exception: 'DisclosureException',
  exception_act: 'ExceptionAct',
  exception_review: 'ExceptionReview',
  case_freeze: 'CaseFreeze',
  recall_task: 'RecallTask',
  conference_entry: 'ConferenceEntry',
  conference_edition: 'ConferenceEdition',
  conference_edition_file: 'ConferenceEditionFile',
  invitation: 'Invitation',
  meeting_series: 'MeetingSeries',
  series_member: 'SeriesMember',
  series_cover: 'SeriesCover',
  merge_approval: 'MergeApproval',
  series_event: 'SeriesEvent',
  membership: 'Membership',
  meeting_body: 'MeetingBody',
};
/** What stays as it is, and is seen or not by what the steps change. */
const STILL: Readonly<Record<string, string>> = {
  case_key: 'CaseKey',
  meeting: 'Meeting',
  meeting_for: 'MeetingFor',
  agenda_item: 'AgendaItem',
  information_request: 'InformationRequest',
  request_answer: 'RequestAnswer',
  consent_evidence: 'ConsentEvidence',
  entry_confirmation: 'EntryConfirmation',
  conference_result: 'ConferenceResult',
  result_confirmation: 'ResultConfirmation',
  case_action: 'CaseAction',
};
const SUBJECTS = { ...MOVED, ...STILL };
export const JUDGED = Object.keys(SUBJECTS);

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const asThing = (row: Row): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value as unknown]));

interface Listed {
  name: string;
  key: string;
}
interface Answer {
  rows: unknown[];
}
interface Thing {
  readonly table: string;
  readonly key: string;
  readonly thing: object;
}
/** What an actor asks the database by. */
interface Queries {
  query(sql: string): Promise<unknown>;
}
interface Connection {
  query(statement: string | { name: string; text: string }): Promise<unknown>;
}

const sqlOfMoved = Object.keys(MOVED)
  .map((table) => `SELECT '${table}' AS name, to_jsonb(t) AS row, ${keySql(table, 't')} AS key FROM "${table}" t`)
  .join(' UNION ALL ');

/** Names of the statements that are prepared: what the API asks to know an actor, and the lists. */
const PREPARED = ['standing', 'facts', 'listed'];

/** What the abilities let somebody read of these things. */
function sight(ability: Actor['ability'], things: readonly Thing[]): Seen {
  const seen: Seen = new Map(JUDGED.map((table) => [table, new Set<string>()]));
  for (const { table, key, thing } of things) if (ability.can('read', thing)) seen.get(table)?.add(key);
  return seen;
}

/** Has queries that are asked at once wait for each other, as in the API. */
function oneByOne(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = (...all: unknown[]) => {
    const next = last.then(() => query(...all));
    last = next.catch(() => undefined);
    return next as never;
  };
  return runner;
}

/** A ward in a database of its own, in which sequences happen one after another; each leaves it as it was. */
export class SequenceStage {
  readonly cells = { asked: 0 };
  /** What the rule showed to each reader after the last step. */
  private shown: string[] = [];

  private constructor(
    readonly app: TestApp,
    readonly ward: SequenceWard,
    private readonly still: World,
    private readonly source: DataSource,
    private readonly runner: QueryRunner,
    private readonly connection: Connection,
  ) {}

  static async open(seed: number): Promise<SequenceStage> {
    const database = await cloneDatabase();
    const owner = new Client(database.owner);
    await owner.connect();
    const ward = drawSequenceWard(seed);
    await writeWorld(owner, ward.drawing);
    const still = await readWorld(owner);
    await owner.end();
    const app = await startTestApp(database, { CASE_KEY: TEST_CASE_KEY });
    const source = new DataSource({
      type: 'postgres',
      url: database.owner,
      entities: ENTITIES,
      namingStrategy: new SnakeNaming(),
      installExtensions: false,
      poolSize: 1,
    });
    await source.initialize();
    const runner = oneByOne(source.createQueryRunner());
    const connection = (await runner.connect()) as Connection;
    const stage = new SequenceStage(app, ward, still, source, runner, connection);
    await stage.prepare();
    return stage;
  }

  async close(): Promise<void> {
    await this.runner.release();
    await this.source.destroy();
    await this.app.close();
  }

  /** Lets something happen of which nothing remains. */
  async within<T>(work: () => Promise<T>): Promise<T> {
    this.shown = [];
    await this.runner.startTransaction();
    try {
      return await work();
    } finally {
      await this.runner.rollbackTransaction();
    }
  }

  /** By the owner. */
  async carryOut(sql: string): Promise<void> {
    if (sql !== '') await this.connection.query(sql);
  }

  /** SQL that makes a function of the walls as it is. */
  async functionSql(name: string): Promise<string> {
    const { rows } = (await this.connection.query(
      `SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE proname = '${name}'`,
    )) as { rows: { sql: string }[] };
    return rows[0]?.sql ?? '';
  }

  /** The ward as it is now, its rows in an order that does not depend on what happened before. */
  async now(): Promise<World> {
    const { rows } = (await this.connection.query({ name: 'moved', text: sqlOfMoved })) as {
      rows: { name: string; row: Row; key: string }[];
    };
    const moved: Record<string, Row[]> = Object.fromEntries(Object.keys(MOVED).map((table) => [table, []]));
    for (const { name, row, key } of rows) moved[name]?.push({ ...row, key });
    for (const list of Object.values(moved)) list.sort((one, other) => (one.key < other.key ? -1 : 1));
    return this.still.with(moved);
  }

  readers(now: Date): (Reader & { kind: 'PERSON' })[] {
    return this.ward.people.map((one) => ({ kind: 'PERSON', ...one, now }));
  }

  /** Does something as a reader behind both walls, inside what happens. */
  async as<T>(reader: Reader, work: (actor: Actor) => Promise<T>): Promise<T> {
    await this.connection.query(`${this.asApp}; ${settingsSql(reader)}`);
    const result = await work(await this.actorOf(reader, this.runner.manager));
    await this.connection.query('RESET ROLE');
    return result;
  }

  /**
   * Where oracle, abilities and row security disagree for somebody: for everybody, or else for those to whom the rule
   * shows something else than before and a third of the others, in turn.
   */
  async judge(world: World, now: Date, turn: number | 'EVERYBODY'): Promise<Fault[]> {
    const faults: Fault[] = [];
    const things = this.things(world);
    const readers = this.readers(now).filter((reader, at) => {
      const expected = JSON.stringify([...seenBy(world, reader, JUDGED)].map(([name, keys]) => [name, [...keys]]));
      const changed = this.shown[at] !== expected;
      this.shown[at] = expected;
      return changed || turn === 'EVERYBODY' || (turn + at) % 3 === 0;
    });
    const asked = readers.map((reader) => [settingsSql(reader), ...PREPARED.map((name) => `EXECUTE ${name}`)]).flat();
    const answers = (await this.connection.query(`${this.asApp}; ${asked.join('; ')}; RESET ROLE`)) as Answer[];
    for (const [at, reader] of readers.entries()) {
      const [standing, facts, listed] = answers.slice(2 + 4 * at, 5 + 4 * at).map(({ rows }) => rows);
      const told = [standing, facts];
      const { ability } = await this.actorOf(reader, { query: () => Promise.resolve(told.shift()) });
      const expected = seenBy(world, reader, JUDGED);
      this.cells.asked += 2 * things.length;
      faults.push(
        ...differences('row security', nameOf(reader), expected, collect(listed as Listed[]), JUDGED),
        ...differences('abilities', nameOf(reader), expected, sight(ability, things), JUDGED),
      );
    }
    return faults;
  }

  /** The actor as the API makes it, from what these queries answer. */
  private async actorOf(reader: Reader, queries: Queries): Promise<Actor> {
    const { now } = reader;
    const manager = queries as EntityManager;
    const principal = principalOf(reader);
    const standing = await readStanding(manager, principal, now);
    const ability = abilitiesFor(standing);
    const actor = { principal, standing, ability, manager, now, today: standing.today, language: 'ja' as const };
    return knowing({ ...actor, loaders: new Map() });
  }

  /** Has the database keep its plans of what is asked after each step: of what the API asks to know an actor, and the lists. */
  private async prepare(): Promise<void> {
    const [reader] = this.readers(WORLD_NOW);
    if (!reader) throw new Error('Nobody reads');
    await this.within(async () => {
      const asked: string[] = [];
      await this.connection.query(`${this.asApp}; ${settingsSql(reader)}`);
      await this.actorOf(reader, {
        query: (sql) => {
          asked.push(sql);
          return this.runner.manager.query(sql);
        },
      });
      for (const [at, sql] of [...asked, listSql(JUDGED)].entries())
        await this.connection.query(`PREPARE ${PREPARED[at]} AS ${sql}`);
    });
  }

  private get asApp(): string {
    return `SET LOCAL ROLE "${this.app.database.roles.app}"`;
  }

  private things(world: World): Thing[] {
    const related: Readonly<Record<string, (row: Row) => object>> = {
      conference_edition_file: ({ edition_id }) => ({
        edition: world.where('conference_edition', 'id', edition_id).map(asThing),
      }),
      merge_approval: ({ series_id }) => ({ series: world.where('meeting_series', 'id', series_id).map(asThing) }),
      agenda_item: ({ meeting_id }) => ({ meeting: world.where('meeting', 'id', meeting_id).map(asThing) }),
    };
    return JUDGED.flatMap((table) =>
      world.rows(table).map((row) => ({
        table,
        key: row.key,
        thing: { ...asThing(row), ...related[table]?.(row), __subject: SUBJECTS[table as keyof typeof SUBJECTS] },
      })),
    );
  }

  get parts(): ConferenceParts {
    return this.app.app.get(ConferenceParts, { strict: false });
  }
}
