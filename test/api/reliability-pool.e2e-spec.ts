import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client as Connection } from 'pg';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf } from '../support/records';
import { World } from '../support/world';

const ABORTS = 500;
const MEETINGS = '{ meetings(first: 20) { edges { node { id heldOn place } } } }';

describe('aborted requests', () => {
  let app: TestApp;
  let world: World;
  let coordinator: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const office = await world.anOrganisation();
    await aBodyOf(world, { [office]: 'SECRETARIAT' });
    coordinator = await world.signIn(office);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  /** Sends a request and hangs up: before the body is whole, at once after it, or when the answer begins. */
  function hangUp(manner: number): Promise<void> {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const body = JSON.stringify({ query: MEETINGS });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: coordinator.cookie,
    };
    return new Promise((done) => {
      const call = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, agent: false });
      call.on('close', () => done()).on('error', () => done());
      call.on('response', (response) => response.on('error', () => done()).destroy());
      if (manner === 0) call.write(body.slice(0, 10), () => call.destroy());
      else if (manner === 1) call.end(body, () => call.destroy());
      else if (manner === 2) call.end(body, () => setImmediate(() => setImmediate(() => call.destroy())));
      else call.end(body);
    });
  }

  async function connections(): Promise<{ all: number; inTransaction: number }> {
    const client = new Connection(app.database.owner);
    await client.connect();
    const { rows } = await client.query<{ all: number; inTransaction: number }>(
      `select count(*)::int as all, count(*) filter (where state like 'idle in transaction%')::int as "inTransaction"
       from pg_stat_activity where datname = current_database() and application_name = 'tsudoi-app'`,
    );
    await client.end();
    return rows[0] ?? { all: -1, inTransaction: -1 };
  }

  it('leave the pool whole: five hundred of them hold no connection and no transaction', async () => {
    const { driver } = app.app.get(DataSource);
    const pool = (driver as unknown as { master: { totalCount: number; idleCount: number; waitingCount: number } })
      .master;
    const sent = Array.from({ length: ABORTS }, (_, index) => hangUp(index % 4));
    await Promise.all(sent);
    // Whatever was begun ends by itself; the pool tells when.
    while (pool.waitingCount > 0 || pool.idleCount < pool.totalCount) await new Promise((again) => setImmediate(again));
    const { all, inTransaction } = await connections();
    expect(all).toBe(pool.totalCount);
    expect(all).toBeLessThanOrEqual(10);
    expect(inTransaction).toBe(0);
    const answers = await Promise.all(Array.from({ length: 30 }, () => coordinator.ask(MEETINGS)));
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual([]);
  });
});
