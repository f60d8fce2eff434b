import { DataSource } from 'typeorm';
import { awake } from '../../apps/api/src/platform/database/awake';
import { startTestApp, type TestApp } from '../support/app';

const SILENCE_MS = 1_000;
const BEAT_MS = 50;

describe('a transaction that waits for work outside the database', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('outlives the time for which it may be silent, and asks nothing more once the work is done', async () => {
    const source = app.app.get(DataSource);
    const beats = await source.transaction(async (manager) => {
      await manager.query(`SET LOCAL idle_in_transaction_session_timeout = ${SILENCE_MS}`);
      let count = 0;
      let done: () => void;
      const work = new Promise<void>((resolve) => (done = resolve));
      const query = async (sql: string): Promise<unknown> => {
        count += 1;
        const rows: unknown = await manager.query(sql);
        if (count > (SILENCE_MS * 2) / BEAT_MS) done();
        return rows;
      };
      await awake({ query } as never, work, BEAT_MS);
      const asked = count;
      await manager.query('SELECT pg_sleep(0.2)');
      expect(count).toBe(asked);
      return asked;
    });
    expect(beats).toBeGreaterThan((SILENCE_MS * 2) / BEAT_MS);
  });

  it('hands on what the work says, and why it fails', async () => {
    const { manager } = app.app.get(DataSource);
    expect(await awake(manager, Promise.resolve('found'))).toBe('found');
    await expect(awake(manager, Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
