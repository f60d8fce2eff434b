import { randomBytes, randomUUID } from 'node:crypto';
import { Client as Connection } from 'pg';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { sha256 } from '../../apps/api/src/platform/ids/ids';
import { DailyTasks } from '../../apps/api/src/platform/jobs';
import { startTestApp, type TestApp } from '../support/app';
import { type Client, clientOf } from '../support/client';
import { openedText, TEST_CASE_KEY } from '../support/case-key';
import { cloneDatabase } from '../support/database';
import type { Drawing } from './drawing';
import { seenBy } from './oracle';
import type { Reader } from './oracle-reader';
import { drawWorld, writeWorld } from './random-world';
import { nameOf } from './readers';
import type { Seen } from './walls';
import { readWorld, type Row, TABLES, type World } from './world';
import { WORLD_NOW } from './world-now';

/** Somebody with a browser, and what the rule shows to them. */
export interface Visitor {
  readonly name: string;
  readonly reader: Reader;
  readonly client: Client;
  readonly seen: Seen;
}

/** A canary, also where another follows it without a gap. */
const CANARY = /cny\d{5}x[a-z_]+\.(?:(?!cny\d{5})[a-z_0-9])+/g;

/** The strings in a text that occur nowhere else in the world. */
export const canariesIn = (text: string): string[] => text.match(CANARY) ?? [];

const PLACES: Readonly<Record<string, string>> = {
  case_section: 'section',
  section_version: 'section',
  case_draft: 'draft',
  conference_entry: 'entry',
};

/** What rows say that are sealed in other columns than the one named so. */
const SAYS: Readonly<Record<string, (row: Row) => string[]>> = {
  disclosure_exception: (row) => [
    openedText(row.case_id, 'exception reason', row.sealed_reason),
    openedText(row.case_id, 'exception necessity', row.sealed_necessity),
  ],
  information_request: (row) => [
    openedText(row.case_id, `request ${row.id} PURPOSE`, row.sealed_purpose),
    openedText(row.case_id, `request ${row.id} WISH`, row.sealed_wish),
  ],
  original_opening: (row) => [
    openedText(row.case_id, 'opening reason', row.sealed_reason),
    openedText(row.case_id, 'opening necessity', row.sealed_necessity),
  ],
  request_answer: (row) => [openedText(row.case_id, `request ${row.id} NOTE`, row.sealed_note)],
};

/** What a sealed row says; '' for a row that is not sealed. */
export const textOf = (table: string, row: Row): string =>
  SAYS[table]?.(row).join(' ') ??
  (PLACES[table] ? openedText(row.case_id, `${PLACES[table]} ${row.section ?? row.id}`, row.sealed) : '');

/** The API on a drawn world in which every text is a canary; its clock stands still. */
export class ApiWorld {
  private constructor(
    readonly app: TestApp,
    readonly owner: Connection,
    readonly world: World,
  ) {}

  static async open(seed: number, scale = 1): Promise<ApiWorld> {
    const world = await ApiWorld.of(drawWorld(seed, scale));
    // What the day brings by itself is there before anybody looks, and not in the middle of a long look.
    await world.app.app.get(DailyTasks).runDue();
    return new ApiWorld(world.app, world.owner, await readWorld(world.owner));
  }

  /** The API on these rows as they are. */
  static async of(drawing: Drawing, env: Readonly<Record<string, string>> = {}): Promise<ApiWorld> {
    const database = await cloneDatabase();
    const owner = new Connection(database.owner);
    await owner.connect();
    await writeWorld(owner, drawing);
    const app = await startTestApp(database, { CASE_KEY: TEST_CASE_KEY, ...env });
    app.app.get(Clock, { strict: false }).now = () => new Date(WORLD_NOW);
    return new ApiWorld(app, owner, await readWorld(owner));
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
  }

  /** Signs a person in for an organisation, whether or not there is a post. */
  async visitor(staffId: string, organisationId: string): Promise<Visitor> {
    const token = randomBytes(32).toString('base64url');
    await this.owner.query(
      `INSERT INTO login_session (id, token_hash, staff_id, organisation_id, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $5, $5::timestamptz + interval '1 hour')`,
      [randomUUID(), sha256(token), staffId, organisationId, WORLD_NOW],
    );
    const reader: Reader = { kind: 'PERSON', staffId, organisationId, now: WORLD_NOW };
    const seen = seenBy(this.world, reader);
    return { name: nameOf(reader), reader, client: clientOf(this.app, `tsudoi=${token}`), seen };
  }

  /** One person of each organisation, the operator, the auditor, somebody whose post has ended, and nobody. */
  async everyKind(): Promise<Visitor[]> {
    const posts = this.world.rows('post');
    const chosen = new Map<string, { staff: string; organisation: string }>();
    const choose = (name: string, post: (typeof posts)[number] | undefined): void => {
      if (post && !chosen.has(name)) chosen.set(name, { staff: post.staff_id, organisation: post.organisation_id });
    };
    for (const post of posts) {
      const now = this.isNow(post.active_from, post.active_until);
      const role = this.world.one('staff', post.staff_id)?.platform_role;
      if (!now) choose('ended', post);
      else if (role === 'NONE') choose(post.organisation_id, post);
      else choose(String(role), post);
    }
    const visitors: Visitor[] = [];
    for (const { staff, organisation } of chosen.values()) visitors.push(await this.visitor(staff, organisation));
    const nobody: Reader = { kind: 'NOBODY', now: WORLD_NOW };
    return [
      ...visitors,
      { name: 'nobody', reader: nobody, client: clientOf(this.app, ''), seen: seenBy(this.world, nobody) },
    ];
  }

  private isNow(from: string, until: string): boolean {
    return Date.parse(from) <= WORLD_NOW.getTime() && (until === 'infinity' || Date.parse(until) > WORLD_NOW.getTime());
  }

  /** All canaries of the rows that the rule shows. */
  allowed(seen: Seen): Set<string> {
    const texts = TABLES.flatMap((table) =>
      this.world
        .rows(table)
        .filter(({ key }) => seen.get(table)?.has(key))
        .map((row) => `${JSON.stringify(row)} ${textOf(table, row)}`),
    );
    return new Set(texts.flatMap(canariesIn));
  }

  get canaries(): number {
    const plain = TABLES.map((table) => JSON.stringify(this.world.rows(table)));
    const sealed = [...Object.keys(PLACES), ...Object.keys(SAYS)].flatMap((table) =>
      this.world.rows(table).map((row) => textOf(table, row)),
    );
    return new Set([...plain, ...sealed].flatMap(canariesIn)).size;
  }
}
