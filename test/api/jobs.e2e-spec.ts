import { Client as Connection } from 'pg';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { type JobOrder, JobRunner, Jobs } from '../../apps/api/src/platform/jobs';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { editionOf, ISSUE, runJobs, sampleIds } from '../support/editions';
import { cloneSample } from '../support/sample';
import { startTestServer } from '../support/server';
import { World } from '../support/world';

interface JobRow {
  readonly state: string;
  readonly attempts: number;
}

describe('jobs', () => {
  let app: TestApp;
  let world: World;
  let seriesId: string;
  let coordinator: Client;

  beforeEach(async () => {
    app = await startTestApp(await cloneSample());
    world = new World(app);
    const id = await sampleIds(world);
    seriesId = id('s-sankaku');
    coordinator = await world.signIn(id('o-danjo'));
  });
  afterEach(async () => {
    await world.close();
    await app.close();
  });

  const ask = async (): Promise<string> => {
    const { data } = await coordinator.change(ISSUE, { input: { seriesId } });
    return data.issueMinutes[0].id as string;
  };
  const jobs = () => world.rows<JobRow>('SELECT state, attempts FROM job ORDER BY run_after');
  const files = () => world.rows('SELECT edition_id FROM edition_file');

  it('exist only if the request that sends them succeeds', async () => {
    const input = { seriesId, recipientOrganisationIds: [newId()] };
    expect((await coordinator.change(ISSUE, { input })).code).toBe('RECIPIENT_INVALID');
    expect(await jobs()).toEqual([]);
  });

  it('sent twice with one key are sent once', async () => {
    const key = newId();
    const first = await coordinator.change(ISSUE, { input: { seriesId } }, key);
    const again = await coordinator.change(ISSUE, { input: { seriesId } }, key);
    expect(again.data.issueMinutes[0].id).toBe(first.data.issueMinutes[0].id);
    await runJobs(app);
    expect(await jobs()).toEqual([{ state: 'DONE', attempts: 1 }]);
    expect(await files()).toHaveLength(1);
  });

  it('killed in the middle still give one edition', async () => {
    // Only the process that will be killed takes jobs.
    await app.app.get(JobRunner).beforeApplicationShutdown();
    const server = await startTestServer(app.database);
    const blocker = new Connection(app.database.owner);
    await blocker.connect();
    try {
      await blocker.query('BEGIN; LOCK TABLE edition_file IN SHARE MODE');
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newId(), cookie: coordinator.cookie },
        body: JSON.stringify({ query: ISSUE, variables: { input: { seriesId } } }),
      });
      const { data } = (await response.json()) as { data: { issueMinutes: { id: string }[] } };
      const waiting = () =>
        world.rows('SELECT 1 FROM pg_locks WHERE NOT granted AND relation = $1::regclass', ['edition_file']);
      while ((await waiting()).length === 0);
      const gone = new Promise((done) => server.child.once('exit', done));
      server.child.kill('SIGKILL');
      await gone;
      await blocker.query('COMMIT');
      const edition = data.issueMinutes[0]!.id;
      expect(await jobs()).toEqual([{ state: 'QUEUED', attempts: 1 }]);
      expect(await editionOf(coordinator, edition)).toMatchObject({ state: 'RUNNING' });
      expect(await files()).toEqual([]);
      const next = await startTestApp(app.database);
      await runJobs(next);
      await next.app.close();
      expect(await editionOf(coordinator, edition)).toMatchObject({ state: 'DONE' });
      expect(await files()).toEqual([{ edition_id: edition }]);
      expect(await jobs()).toEqual([{ state: 'DONE', attempts: 2 }]);
    } finally {
      await blocker.end();
      server.child.kill('SIGKILL');
    }
  });

  it('are carried out once by one of two processes', async () => {
    const other = await startTestApp(app.database);
    try {
      const asked = await Promise.all([ask(), ask(), ask(), ask()]);
      await Promise.all([runJobs(app), runJobs(other), runJobs(app), runJobs(other)]);
      for (const id of asked) expect(await editionOf(coordinator, id)).toMatchObject({ state: 'DONE' });
      expect(await files()).toHaveLength(4);
      expect(await jobs()).toEqual(Array<JobRow>(4).fill({ state: 'DONE', attempts: 1 }));
      const numbers = await Promise.all(asked.map(async (id) => (await editionOf(coordinator, id))!.number));
      expect(numbers.toSorted()).toEqual([1, 2, 3, 4]);
    } finally {
      await other.app.close();
    }
  });

  it('that fail are tried again, and given up in the end', async () => {
    const order = { subject_id: newId(), organisation_id: newId() };
    const seen: JobOrder[] = [];
    const given: JobOrder[] = [];
    app.app.get(Jobs).register('STUBBORN', {
      run: (one) => Promise.reject(seen.push(one) && new Error('not today')),
      giveUp: (one) => Promise.resolve(void given.push(one)),
    });
    const id = await world.add('job', { kind: 'STUBBORN', ...order });
    for (let attempt = 1; attempt <= 5; attempt++) {
      await runJobs(app);
      expect(seen).toHaveLength(attempt);
      await world.rows(`UPDATE job SET run_after = now() WHERE id = $1`, [id]);
    }
    await runJobs(app);
    expect(seen).toHaveLength(5);
    expect(given).toMatchObject([{ id, subjectId: order.subject_id, organisationId: order.organisation_id }]);
    expect(await jobs()).toEqual([{ state: 'FAILED', attempts: 5 }]);
  });

  it('that took their process down at every attempt are given up without another', async () => {
    await app.app.get(JobRunner).beforeApplicationShutdown();
    const id = await ask();
    await world.rows('UPDATE job SET attempts = 5');
    const next = await startTestApp(app.database);
    await runJobs(next);
    await next.app.close();
    expect(await editionOf(coordinator, id)).toMatchObject({ state: 'FAILED', failureCode: 'EDITION_FAILED' });
    expect(await jobs()).toEqual([{ state: 'FAILED', attempts: 6 }]);
  });

  it('tell whoever waits when an edition cannot be made', async () => {
    await world.rows(`UPDATE job SET run_after = now()`);
    const id = await ask();
    await runJobs(app);
    await world.rows(`DELETE FROM edition_file`);
    await world.rows(`UPDATE minutes_edition SET state = 'QUEUED' WHERE id = $1`, [id]);
    await world.rows(`UPDATE membership SET valid_to = '2024-01-01' WHERE valid_from < '2024-01-01'`);
    await world.rows(`UPDATE job SET state = 'QUEUED', run_after = now()`);
    await runJobs(app);
    expect(await editionOf(coordinator, id)).toMatchObject({ state: 'FAILED', failureCode: 'NOT_FOUND_OR_REFUSED' });
    expect(await files()).toEqual([]);
  });

  it('are read by the gate alone, and an edition is changed by its job alone', async () => {
    const id = await ask();
    await runJobs(app);
    const person = new Connection(app.database.app);
    await person.connect();
    try {
      const [row] = await world.rows<{ staff: string; organisation: string }>(
        `SELECT requester_staff_id AS staff, requester_organisation_id AS organisation FROM minutes_edition`,
      );
      await expect(person.query('SELECT id FROM job')).rejects.toThrow(/permission denied/);
      await person.query(
        `SELECT set_config('app.staff_id', $1, false), set_config('app.organisation_id', $2, false),
           set_config('app.principal', 'PERSON', false), set_config('app.now', now()::text, false)`,
        [row!.staff, row!.organisation],
      );
      const change = `UPDATE minutes_edition SET sha256_pdf = 'x'`;
      expect((await person.query('SELECT id FROM minutes_edition')).rows).toEqual([{ id }]);
      expect((await person.query(change)).rowCount).toBe(0);
      const add = `INSERT INTO job (id, kind, subject_id, organisation_id) VALUES (gen_random_uuid(), 'MINUTES_EDITION', $1, $2)`;
      await expect(person.query(add, [newId(), row!.organisation])).rejects.toThrow(/row-level security/);
    } finally {
      await person.end();
    }
  });
});
