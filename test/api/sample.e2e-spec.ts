import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { makeFirstOperator } from '../../apps/api/src/commands/first-operator';
import { loadSample } from '../../apps/api/src/commands/load-sample';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { startTestApp } from '../support/app';

describe('the first filling of a database', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await cloneDatabase();
    folder = mkdtempSync(join(tmpdir(), 'tsudoi-sample-'));
  });

  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
    const client = new Client(database.owner);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('loads the sample with accounts that can sign in by the noted password', async () => {
    await loadSample(database.owner, { dataFolder: folder });
    const password = readFileSync(join(folder, 'sample-password.txt'), 'utf8').trim();
    expect(statSync(join(folder, 'sample-password.txt')).mode & 0o077).toBe(0);
    const people = JSON.parse(readFileSync(join(folder, 'sample-accounts.json'), 'utf8')) as { email: string }[];
    expect(people).toHaveLength(9);
    expect(people.every(({ email }) => email.endsWith('.example'))).toBe(true);
    expect(await rowsOf('SELECT filled_by FROM installation')).toEqual([{ filled_by: 'SAMPLE' }]);
    const api = await startTestApp(database);
    try {
      for (const { email } of people) await api.http.post('/auth/sign-in').send({ email, password }).expect(200);
    } finally {
      await api.app.close();
    }
  });

  it('lets people of the sample begin a case at once when it is opened to be tried, but neither operator nor auditor', async () => {
    await loadSample(database.owner, { password: 'not used here', trusting: true });
    const signed = await rowsOf(`SELECT email FROM credential c WHERE EXISTS (
      SELECT FROM confidentiality_pledge p JOIN sharing_agreement a USING (organisation_id),
        (SELECT (now() AT TIME ZONE 'Asia/Tokyo')::date AS today) d
      WHERE p.staff_id = c.staff_id AND a.signed_on <= d.today AND a.expires_on > d.today)`);
    expect(signed).toHaveLength(7);
    expect(JSON.stringify(signed)).not.toMatch(/operator|auditor/);
  });

  it('never loads the sample into a database that was filled before', async () => {
    await rowsOf(`INSERT INTO installation (filled_by, filled_at) VALUES ('IMPORT', now()) RETURNING 1`);
    await expect(loadSample(database.owner, { dataFolder: folder })).rejects.toThrow('filled before');
    expect(await rowsOf('SELECT 1 FROM organisation')).toEqual([]);
    expect(await rowsOf('SELECT 1 FROM credential')).toEqual([]);
  });

  it('gives an imported ward its first operator, since nobody could sign in', async () => {
    await rowsOf(`INSERT INTO installation (filled_by, filled_at) VALUES ('IMPORT', now()) RETURNING 1`);
    expect(await makeFirstOperator(database.owner, new Date())).toBeDefined();
    expect(await rowsOf('SELECT filled_by FROM installation')).toEqual([{ filled_by: 'IMPORT' }]);
  });

  it('gives an empty installation an operator and an administrator, each with a one-time password', async () => {
    const made = await makeFirstOperator(database.owner, new Date('2026-11-22T00:00:00Z'));
    expect(
      await rowsOf('SELECT platform_role, administrator FROM staff JOIN post p ON p.staff_id = staff.id ORDER BY 1'),
    ).toEqual([
      { platform_role: 'NONE', administrator: true },
      { platform_role: 'OPERATOR', administrator: false },
    ]);
    expect(await rowsOf('SELECT one_time FROM credential')).toEqual([{ one_time: true }, { one_time: true }]);
    expect(made!.administrator.password).not.toBe(made!.password);
    expect(await rowsOf('SELECT filled_by FROM installation')).toEqual([{ filled_by: 'EMPTY' }]);
    expect(`${made!.email} ${made!.password}`).toMatch(/^\S+\.example [a-z0-9]{4}(-[a-z0-9]{4}){3}$/);
    expect(await makeFirstOperator(database.owner, new Date())).toBeUndefined();
  });
});
