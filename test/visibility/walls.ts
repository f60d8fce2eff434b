import 'reflect-metadata';
import { Client } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { ENTITIES } from '../../apps/api/src/entities';
import type { Clock } from '../../apps/api/src/platform/clock/clock';
import { SnakeNaming } from '../../apps/api/src/platform/database/naming';
import { actorSettings } from '../../apps/api/src/platform/database/transaction';
import type { Principal } from '../../apps/api/src/platform/identity/principal';
import { type Actor, knowing, Visibility, visible } from '../../apps/api/src/platform/visibility';
import type { AppAbility } from '../../libs/abilities';
import type { TestDatabase } from '../support/database';
import type { Reader } from './oracle-reader';
import { keySql, TABLES } from './world';

/** Table → keys of rows. */
export type Seen = Map<string, Set<string>>;

const UNKNOWN_ID = '00000000-0000-4000-8000-00000000dead';

const NEVER_FRESH = { kind: 'PERSON', sessionId: '', freshAt: null } as const;

/** The same reader as the walls know it; nobody is somebody unknown. */
export function principalOf(reader: Reader): Principal {
  switch (reader.kind) {
    case 'PERSON':
      return { ...NEVER_FRESH, staffId: reader.staffId, organisationId: reader.organisationId };
    case 'JOB':
      return { kind: 'JOB', organisationId: reader.organisationId };
    case 'EDITION':
      return { kind: 'EDITION', bodyId: reader.bodyId };
    default:
      return { ...NEVER_FRESH, staffId: UNKNOWN_ID, organisationId: UNKNOWN_ID };
  }
}

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** SQL that tells the walls who reads; nobody sets nothing at all. */
export function settingsSql(reader: Reader): string {
  if (reader.kind === 'NOBODY') return 'SELECT 1';
  const settings = Object.entries(actorSettings(principalOf(reader), reader.now));
  return `SELECT ${settings.map(([name, value]) => `set_config('${name}', ${literal(value)}, true)`).join(', ')}`;
}

/** Tables on which the application role has any right to read at all. */
export async function readableTables(owner: Client, role: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT t AS name FROM unnest($1::text[]) t WHERE has_table_privilege($2, t, 'SELECT')`,
    [TABLES, role],
  );
  return rows.map(({ name }) => name);
}

/** One statement that lists the keys of all rows that row security leaves. */
export const listSql = (tables: readonly string[]): string =>
  tables
    .map((table) => `SELECT '${table}' AS name, ${keySql(table, 't')} AS key FROM "${table}" t`)
    .join(' UNION ALL ');

export function collect(rows: readonly { name: string; key: string }[]): Seen {
  const seen: Seen = new Map(TABLES.map((table) => [table, new Set<string>()]));
  for (const { name, key } of rows) seen.set(name, (seen.get(name) ?? new Set()).add(key));
  return seen;
}

function dataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    poolSize: 2,
  });
}

/** A database asked in the three ways: by abilities alone, by row security alone, and as the API asks, by both. */
export class Walls {
  private constructor(
    readonly owner: Client,
    readonly raw: Client,
    private readonly beside: DataSource,
    private readonly behind: DataSource,
    readonly readable: readonly string[],
  ) {}

  static async open(database: TestDatabase): Promise<Walls> {
    const [owner, raw] = [new Client(database.owner), new Client(database.app)];
    const [beside, behind] = [dataSource(database.owner), dataSource(database.app)];
    await Promise.all([owner.connect(), raw.connect(), beside.initialize(), behind.initialize()]);
    return new Walls(owner, raw, beside, behind, await readableTables(owner, database.roles.app));
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.raw.end(), this.beside.destroy(), this.behind.destroy()]);
  }

  /** Wall 2 alone: what row security leaves of a bare SELECT. */
  async byRowSecurity(reader: Reader): Promise<Seen> {
    const answers = (await this.raw.query(
      `BEGIN; ${settingsSql(reader)}; ${listSql(this.readable)}; ROLLBACK`,
    )) as unknown as { rows: { name: string; key: string }[] }[];
    return collect(answers[2]?.rows ?? []);
  }

  /** Wall 1 alone: the API's own query, by a role that row security lets pass. */
  byAbilities(reader: Reader): Promise<Seen> {
    return this.as(this.beside, reader, (actor) => this.list(actor, TABLES));
  }

  /** Both walls, as in the API: row list, count, and each id of `ids` fetched by itself. */
  byBoth(reader: Reader, ids: (table: string) => string[]): Promise<{ list: Seen; fetched: Seen; counts: Seen }> {
    return this.as(this.behind, reader, async (actor) => {
      const list = await this.list(actor, this.readable);
      const fetched: Seen = new Map(TABLES.map((table) => [table, new Set<string>()]));
      const counts: Seen = new Map();
      for (const table of this.readable) {
        fetched.set(table, await this.fetchEach(actor, table, ids(table)));
        const entity = this.entity(table);
        counts.set(table, new Set([String(await visible(actor, entity, 't').getCount())]));
      }
      return { list, fetched, counts };
    });
  }

  /** The abilities that the API gives to a reader. */
  abilityOf(reader: Reader): Promise<AppAbility> {
    return this.as(this.beside, reader, (actor) => Promise.resolve(actor.ability));
  }

  /** The table of a rule's subject. */
  tableOf(subject: string): string {
    return this.beside.getMetadata(subject).tableName;
  }

  /** Keys of the rows of a table that these abilities show, row security aside. */
  async listFor(ability: AppAbility, table: string): Promise<Set<string>> {
    const actor = { ability, manager: this.beside.manager } as Actor;
    return (await this.list(actor, [table])).get(table) ?? new Set();
  }

  /** Does something as the API would for this reader, behind both walls. */
  behindBoth<T>(reader: Reader, work: (actor: Actor) => Promise<T>): Promise<T> {
    return this.as(this.behind, reader, work);
  }

  /** The same, as a request begins: the facts about cases are not told. */
  unknowing<T>(reader: Reader, work: (actor: Actor, visibility: Visibility) => Promise<T>): Promise<T> {
    const clock: Clock = { now: () => reader.now };
    const visibility = new Visibility(this.behind, clock);
    return visibility.as(principalOf(reader), (actor) => work(actor, visibility));
  }

  private as<T>(source: DataSource, reader: Reader, work: (actor: Actor) => Promise<T>): Promise<T> {
    const clock: Clock = { now: () => reader.now };
    return new Visibility(source, clock).as(principalOf(reader), async (actor) => work(await knowing(actor)));
  }

  private entity(table: string): EntityTarget<ObjectLiteral> {
    const metadata = this.beside.entityMetadatas.find(({ tableName }) => tableName === table);
    if (!metadata) throw new Error(`No entity maps ${table}`);
    return metadata.target as EntityTarget<ObjectLiteral>;
  }

  private async list(actor: Actor, tables: readonly string[]): Promise<Seen> {
    const seen: Seen = new Map(TABLES.map((table) => [table, new Set<string>()]));
    for (const table of tables) {
      const rows = await visible(actor, this.entity(table), 't').select(keySql(table, 't'), 'key').getRawMany();
      seen.set(table, new Set(rows.map(({ key }: { key: string }) => key)));
    }
    return seen;
  }

  /** Asks for every id by itself, within one statement. */
  private async fetchEach(actor: Actor, table: string, keys: string[]): Promise<Set<string>> {
    const [sql, parameters] = visible(actor, this.entity(table), 't')
      .andWhere(`${keySql(table, 't')} = wanted.key`)
      .select('1')
      .getQueryAndParameters();
    const rows = (await actor.manager.query(
      `SELECT wanted.key FROM unnest($${parameters.length + 1}::text[]) AS wanted(key) WHERE EXISTS (${sql})`,
      [...(parameters as unknown[]), keys],
    )) as { key: string }[];
    return new Set(rows.map(({ key }) => key));
  }
}
