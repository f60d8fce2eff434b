import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { halves } from '../support/halves';
import { aBodyOf } from '../support/records';
import { World } from '../support/world';

const ABORTS = 1_000;
const STRUCK = 200;
const AT_ONCE = 50;
/** Ways to hang up: before the body is whole, at once after it, some way into the work, when the answer begins. */
const MANNERS = 4;
const MEETINGS = '{ meetings(first: 20) { edges { node { id heldOn place } } } }';
const PLAN = 'mutation($input: CreateMeetingInput!) { createMeeting(input: $input) { id place } }';

/** A request to plan a meeting at a place of its own, told from others and repeated by its key. */
interface Plan {
  readonly place: string;
  readonly key: string;
}

describe('requests that end before their answer', () => {
  let app: TestApp;
  let world: World;
  let coordinator: Client;
  let bodyId: string;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const office = await world.anOrganisation();
    bodyId = await aBodyOf(world, { [office]: 'SECRETARIAT' });
    coordinator = await world.signIn(office);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const inputOf = ({ place }: Plan) => ({
    input: { bodyIds: [bodyId], heldOn: '2027-03-01', startsAt: '10:00', endsAt: '11:00', place },
  });
  const plansAt = (place: string, count: number): Plan[] =>
    Array.from({ length: count }, (_, at) => ({ place: `${place} ${at}`, key: randomUUID() }));

  /** Sends a request and hangs up; `turns` of the loop later where that is the manner. */
  function hangUp(manner: number, turns: number, plan?: Plan): Promise<void> {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const body = JSON.stringify(plan ? { query: PLAN, variables: inputOf(plan) } : { query: MEETINGS });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: coordinator.cookie,
      ...(plan && { 'idempotency-key': plan.key }),
    };
    return new Promise((done) => {
      const call = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, agent: false });
      call.on('close', () => done()).on('error', () => done());
      call.on('response', (response) => response.on('error', () => done()).destroy());
      const later = async (): Promise<void> => {
        for (let left = turns; left > 0; left -= 1) await turn();
        call.destroy();
      };
      if (manner === 0) call.write(body.slice(0, 10), () => call.destroy());
      else if (manner === 1) call.end(body, () => call.destroy());
      else if (manner === 2) call.end(body, () => void later());
      else call.end(body);
    });
  }

  /** Waits until nothing is under way in the pool, then compares it with what the database knows of it. */
  async function poolIsWhole(): Promise<void> {
    const { driver } = app.app.get(DataSource);
    const pool = (driver as unknown as { master: { totalCount: number; idleCount: number; waitingCount: number } })
      .master;
    // Whatever was begun ends by itself; the pool tells when.
    while (pool.waitingCount > 0 || pool.idleCount < pool.totalCount) await turn();
    const rows = await world.rows<{ all: number; inTransaction: number }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE state LIKE 'idle in transaction%')::int AS "inTransaction"
       FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'tsudoi-app'`,
    );
    expect(rows).toEqual([{ all: pool.totalCount, inTransaction: 0 }]);
    expect(pool.totalCount).toBeLessThanOrEqual(10);
    const answers = await Promise.all(Array.from({ length: 30 }, () => coordinator.ask(MEETINGS)));
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual([]);
  }

  const planned = async (place: string): Promise<number> =>
    (await world.rows(`SELECT 1 FROM meeting WHERE place LIKE $1 || '%'`, [place])).length;

  /** Nothing of these plans is there by half, and each is there once after it was sent again with its key. */
  async function nothingIsHalf(place: string, plans: readonly Plan[]): Promise<void> {
    const ask = world.rows.bind(world);
    expect(await halves(ask, place)).toEqual([]);
    for (let at = 0; at < plans.length; at += 10) {
      const again = plans.slice(at, at + 10).map((plan) => coordinator.change(PLAN, inputOf(plan), plan.key));
      expect((await Promise.all(again)).map(({ code }) => code).filter(Boolean)).toEqual([]);
    }
    expect(await planned(place)).toBe(plans.length);
    expect(await halves(ask, place)).toEqual([]);
  }

  it('for a thousand clients that hung up leave the pool whole and nothing half-written', async () => {
    const plans = plansAt('left', ABORTS / 2);
    for (let at = 0; at < ABORTS; at += AT_ONCE) {
      const wave = Array.from({ length: AT_ONCE }, (_, next) => {
        const number = at + next;
        const plan = number % 2 === 0 ? plans[number / 2] : undefined;
        return hangUp(Math.floor(number / 2) % MANNERS, (number * 7) % 200, plan);
      });
      await Promise.all(wave);
    }
    await poolIsWhole();
    const there = await planned('left');
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(plans.length);
    await nothingIsHalf('left', plans);
  }, 400_000);

  it('for two hundred whose connections the database dropped leave the pool whole and nothing half-written', async () => {
    const plans = plansAt('dropped', STRUCK);
    let dropped = 0;
    const codes = new Set<string | null>();
    for (let at = 0; at < STRUCK; at += 10) {
      const wave = plans.slice(at, at + 10).map((plan) => coordinator.change(PLAN, inputOf(plan), plan.key));
      // At another moment of the work each time.
      for (let left = at; left > 0; left -= 1) await turn();
      const rows = await world.rows<{ there: boolean }>(
        `SELECT pg_terminate_backend(pid) AS there FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'tsudoi-app' AND state <> 'idle'`,
      );
      dropped += rows.length;
      for (const { code } of await Promise.all(wave)) codes.add(code);
    }
    expect(dropped).toBeGreaterThan(STRUCK / 20);
    expect([...codes]).toEqual(expect.arrayContaining([null]));
    await poolIsWhole();
    await nothingIsHalf('dropped', plans);
  }, 300_000);
});
