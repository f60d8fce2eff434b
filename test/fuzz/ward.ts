import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client as Connection } from 'pg';
import { sha256 } from '../../apps/api/src/platform/ids/ids';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { canariesIn } from '../visibility/api-world';
import { seenBy } from '../visibility/oracle';
import type { Drawing } from '../visibility/drawing';
import { drawWorld, writeWorld } from '../visibility/random-world';
import { WORLD_NOW } from '../visibility/world-now';
import { readWorld, TABLES } from '../visibility/world';

/** What a client may send as an id; other keys are canaries, which would come back as its own words. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One kind of person who sends what is drawn. */
export interface Visitor {
  readonly kind: string;
  readonly cookie: string;
  readonly staffId: string;
  readonly organisationId: string;
  /** Canaries that the rule has shown to this person at any time so far. */
  readonly allowed: Set<string>;
  /** Ids that this person sees now. */
  ids: string[];
}

/** What the API's process uses, in bytes, once everything that can be freed is freed. */
export interface Memory {
  readonly heapUsed: number;
  readonly rss: number;
  readonly external: number;
}

type Person = { kind: string; staffId: string; organisationId: string };

/** The six kinds: nobody, the operator, the auditor, and who sits in one body as secretariat, member and observer. */
function people(drawing: Drawing): Person[] {
  const { draw } = drawing;
  const role = (name: string): Person => {
    const staff = drawing.of('staff').find((one) => one.platform_role === name)!;
    const post = drawing.of('post').find((one) => one.staff_id === staff.id)!;
    Object.assign(post, { active_from: '2020-04-01', active_until: 'infinity' });
    return { kind: name.toLowerCase(), staffId: staff.id, organisationId: String(post.organisation_id) };
  };
  const seats = drawing.of('membership').filter((one) => one.valid_to === 'infinity' && one.role === 'SECRETARIAT');
  const body = draw.pick(seats).body_id;
  const seated = (kind: string, organisationKind: string, seat: string): Person => {
    const [name, title] = [drawing.text('organisation', 'name'), drawing.text('post', 'title')];
    const organisation = drawing.add('organisation', { name, kind: organisationKind, sort_order: 90, version: 1 });
    const staff = drawing.add('staff', { platform_role: 'NONE', version: 1 });
    const since = { active_from: '2020-04-01', active_until: 'infinity' };
    const ids = { staff_id: staff.id, organisation_id: organisation.id };
    drawing.add('staff_name', { staff_id: staff.id, name: drawing.text('staff_name', 'name') });
    drawing.add('post', { ...ids, title, rank: 0, administrator: seat === 'SECRETARIAT', ...since, version: 1 });
    const days = { valid_from: '2020-04-01', valid_to: 'infinity' };
    const what = { body_id: body, organisation_id: organisation.id, staff_id: null, role: seat };
    drawing.add('membership', { ...what, secrecy_basis: 'NONE', ...days, version: 1 });
    return { kind, staffId: staff.id, organisationId: organisation.id };
  };
  return [
    { kind: 'stranger', staffId: '', organisationId: '' },
    role('OPERATOR'),
    role('AUDITOR'),
    seated('secretariat', 'WARD_DEPT', 'SECRETARIAT'),
    seated('npo member', 'NPO', 'MEMBER'),
    seated('school observer', 'SCHOOL', 'OBSERVER'),
  ];
}

/** A drawn ward full of canaries, the API on it in a process of its own, and six people with their cookies. */
export class FuzzedWard {
  readonly visitors: Visitor[] = [];
  /** What the server wrote to its log. */
  log = '';
  url = '';
  private allIds: string[] = [];

  private constructor(
    private readonly database: TestDatabase,
    private readonly owner: Connection,
    private readonly child: ChildProcess,
  ) {}

  static async open(seed: number): Promise<FuzzedWard> {
    const database = await cloneDatabase();
    const owner = new Connection(database.owner);
    await owner.connect();
    const drawing = drawWorld(seed, 2);
    const chosen = people(drawing);
    await writeWorld(owner, drawing);
    const urls = { APP_DATABASE_URL: database.app, GATE_DATABASE_URL: database.gate };
    const child = fork(join(__dirname, 'server.cjs'), {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--expose-gc'],
      env: {
        ...process.env,
        TSUDOI_LOG_LEVEL: 'warn',
        TSUDOI_MODE: 'demo',
        FUZZ_NOW: WORLD_NOW.toISOString(),
        ...urls,
      },
    });
    const ward = new FuzzedWard(database, owner, child);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (ward.log = (ward.log + chunk.toString()).slice(-200_000)));
    ward.url = await new Promise<string>((ready, fail) => {
      child.once('exit', (code) => fail(new Error(`the API ended with ${code}: ${ward.log}`)));
      child.once('message', (news: { url: string }) => ready(news.url));
    });
    for (const { kind, staffId, organisationId } of chosen) {
      const token = randomBytes(32).toString('base64url');
      ward.visitors.push({ kind, staffId, organisationId, cookie: token, allowed: new Set(), ids: [] });
    }
    await ward.restore();
    return ward;
  }

  get ids(): readonly string[] {
    return this.allIds;
  }

  /** Gives everybody back the sign-in, post and seat that a drawn change may have ended. */
  async restore(): Promise<void> {
    for (const { cookie, staffId, organisationId } of this.visitors.filter((one) => one.staffId)) {
      await this.owner.query(
        `INSERT INTO login_session (id, token_hash, staff_id, organisation_id, created_at, seen_at, expires_at, fresh_at)
         VALUES ($1, $2, $3, $4, $5, $5, $5::timestamptz + interval '1 hour', $5)
         ON CONFLICT (token_hash) DO UPDATE SET locked_at = NULL, seen_at = $5`,
        [randomUUID(), sha256(cookie), staffId, organisationId, WORLD_NOW],
      );
      await this.owner.query(`UPDATE post SET active_until = 'infinity' WHERE staff_id = $1 AND organisation_id = $2`, [
        staffId,
        organisationId,
      ]);
      await this.owner.query(
        `UPDATE membership SET valid_to = 'infinity' WHERE organisation_id = $1 AND valid_from = '2020-04-01'`,
        [organisationId],
      );
    }
    await this.learn();
  }

  /** Asks the independent rule what each person may see now. */
  async learn(): Promise<void> {
    const world = await readWorld(this.owner);
    this.allIds = TABLES.flatMap((table) => world.keys(table)).filter((key) => ID.test(key));
    for (const visitor of this.visitors) {
      const { staffId, organisationId } = visitor;
      const who = { staffId, organisationId, now: WORLD_NOW };
      const seen = seenBy(world, staffId ? { kind: 'PERSON', ...who } : { kind: 'NOBODY', now: WORLD_NOW });
      visitor.ids = TABLES.flatMap((table) => [...(seen.get(table) ?? [])]).filter((key) => ID.test(key));
      for (const table of TABLES)
        for (const row of world.rows(table).filter(({ key }) => seen.get(table)?.has(key)))
          for (const canary of canariesIn(JSON.stringify(row))) visitor.allowed.add(canary);
    }
  }

  measure(): Promise<Memory> {
    return new Promise((done) => {
      this.child.once('message', (news: Memory) => done(news));
      this.child.send('measure');
    });
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((done) => this.child.once('exit', () => done()));
    if (this.child.connected) {
      this.child.disconnect();
      await gone;
    }
    await this.owner.end();
    await this.database.drop();
  }
}
