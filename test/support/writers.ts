import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { halves } from './halves';
import type { Launcher } from './launcher';

const CREATE = 'mutation($input: CreateMeetingInput!) { createMeeting(input: $input) { id place } }';
const BODIES = '{ bodies(first: 50) { edges { node { id abilities } } } }';

/** Several people who plan meetings without pause, each repeating an unanswered request with its key. */
export class Writers {
  /** Places of the meetings whose creation was acknowledged; every writer's place is its own. */
  readonly acknowledged: string[] = [];
  /** How often a request went unanswered or failed and was sent again. */
  repeats = 0;
  /** Requests that were sent and have no answer yet. */
  underWay = 0;
  private cookie = '';
  private bodyId = '';
  private stopping = false;
  private work: Promise<void>[] = [];

  constructor(
    private readonly launcher: Launcher,
    /** Marks what these writers write. */
    private readonly name: string,
    private readonly origin = `http://127.0.0.1:${launcher.port}`,
  ) {}

  private async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.origin, cookie: this.cookie, ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
  }

  /** Signs in as the sample's coordinator and picks a body for which meetings may be planned. */
  async signIn(password: string): Promise<void> {
    const answer = await this.post('/auth/sign-in', { email: 'coordinator@ward.example', password });
    this.cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { data } = (await (await this.post('/graphql', { query: BODIES })).json()) as {
      data: { bodies: { edges: { node: { id: string; abilities: string[] } }[] } };
    };
    const able = data.bodies.edges.find(({ node }) => node.abilities.includes('convene'));
    this.bodyId = able?.node.id ?? '';
  }

  start(count: number): void {
    this.work = Array.from({ length: count }, (_, writer) => this.writeOn(writer));
  }

  /** Lets every writer finish the request it is at. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.work);
  }

  /** Waits until so many more writes were acknowledged. */
  async acknowledge(more: number): Promise<void> {
    const wanted = this.acknowledged.length + more;
    while (this.acknowledged.length < wanted) await pause(5);
  }

  private async writeOn(writer: number): Promise<void> {
    for (let number = 0; !this.stopping; number += 1) {
      const place = `${this.name} ${writer} meeting ${number}`;
      const key = randomUUID();
      while (!(await this.write(place, key))) {
        this.repeats += 1;
        await pause(30);
      }
      this.acknowledged.push(place);
    }
  }

  /** One attempt: true when acknowledged, false when the outcome is unknown; a refusal is a fault of the test. */
  private async write(place: string, key: string): Promise<boolean> {
    const input = { bodyIds: [this.bodyId], heldOn: '2027-03-01', startsAt: '10:00', endsAt: '11:00', place };
    this.underWay += 1;
    try {
      const answer = await this.post('/graphql', { query: CREATE, variables: { input } }, { 'idempotency-key': key });
      const { data, errors } = (await answer.json()) as {
        data?: { createMeeting?: { place: string } };
        errors?: { message: string; extensions: { code: string } }[];
      };
      if (data?.createMeeting?.place === place) return true;
      const code = errors?.[0]?.extensions.code ?? '';
      if (['NOT_ALLOWED', 'INVALID_INPUT', 'NOT_FOUND_OR_REFUSED'].includes(code)) this.refusals.push(code);
      return false;
    } catch {
      return false;
    } finally {
      this.underWay -= 1;
    }
  }

  /** Refusals that no retry can mend; an empty list is part of what is proven. */
  readonly refusals: string[] = [];

  /** How many rows each place has in the database itself. */
  async rowsByPlace(): Promise<Map<string, number>> {
    const rows = await this.asOwner<{ place: string; count: number }>(
      `select place, count(*)::int as count from meeting where place like $1 group by place`,
      [`${this.name} %`],
    );
    return new Map(rows.map(({ place, count }) => [place, count]));
  }

  /** What of these writes stands there without its other parts. */
  halves(): Promise<string[]> {
    return halves((sql, values) => this.asOwner(sql, values), this.name);
  }

  /** How many connections the API holds, and on how many of them something is under way. */
  async connections(): Promise<{ held: number; busy: number }> {
    // What another role's connection does is not told to the owner; that it is in a transaction shows in its locks.
    const [row] = await this.asOwner<{ held: number; busy: number }>(
      `select count(distinct a.pid)::int as held, count(l.pid)::int as busy from pg_stat_activity a
       left join pg_locks l on l.pid = a.pid and l.locktype = 'virtualxid' where a.application_name = 'tsudoi-app'`,
      [],
    );
    return row ?? { held: -1, busy: -1 };
  }

  private async asOwner<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    const { owner } = JSON.parse(readFileSync(join(this.launcher.folder, 'secrets.json'), 'utf8')) as { owner: string };
    const port = this.launcher.databasePort;
    const client = new Client(`postgres://tsudoi_owner:${owner}@127.0.0.1:${port}/tsudoi`);
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
}
