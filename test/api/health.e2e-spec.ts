import { startTestApp, type TestApp } from '../support/app';
import { cloneDatabase } from '../support/database';

describe('health', () => {
  let api: TestApp;

  beforeAll(async () => {
    api = await startTestApp();
  });

  afterAll(() => api.close());

  it('says that the process is alive and the database is ready', async () => {
    await api.http.get('/healthz').expect(200, { status: 'alive' });
    await api.http.get('/readyz').expect(200, { status: 'ready' });
  });

  it('sends a strict content policy and forbids storing', async () => {
    const { headers } = await api.http.get('/healthz');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('refuses a body above 100 kB', async () => {
    await api.http
      .post('/auth/sign-in')
      .send({ email: 'a'.repeat(110_000) })
      .expect(413);
  });

  it('is alive but not ready when the database is gone', async () => {
    const database = await cloneDatabase();
    const other = await startTestApp(database);
    await database.drop();
    await other.http.get('/readyz').expect(503);
    await other.http.get('/healthz').expect(200);
    await other.close();
  });
});
