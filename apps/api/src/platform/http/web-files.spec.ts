import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import supertest from 'supertest';
import { webFiles } from './web-files';

describe('the web app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-web-'));
  const app = express();

  beforeAll(() => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {};');
    writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    app.use((_request, response, next) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    });
    app.use(webFiles(folder));
    app.use((_request, response) => void response.status(418).json({ code: 'API' }));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['/', '/meetings/8a6f', '/series?state=open'])('answers %s with its page, never stored', async (path) => {
    const answer = await supertest(app).get(path).expect(200);
    expect(answer.text).toContain('<title>page</title>');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('keeps hashed assets for a year and says when there is none', async () => {
    const answer = await supertest(app).get('/assets/app-1a2b.js').expect(200);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    await supertest(app).get('/assets/gone-3c4d.js').expect(404);
  });

  it.each([
    '/graphql',
    '/auth/me',
    '/healthz',
    '/readyz',
    '/editions/1.pdf',
    '/papers/1',
    '/evidence/1',
    '/sheets/1/1-ja.pdf',
  ])('leaves %s to the API', async (path) => {
    await supertest(app).get(path).expect(418);
  });

  it('leaves everything but reading to the API, and nothing above its folder is reached', async () => {
    await supertest(app).post('/meetings').expect(418);
    const above = await supertest(app).get('/assets/..%2f..%2f..%2fetc%2fpasswd');
    expect(above.status).toBeGreaterThanOrEqual(400);
    expect(above.text).not.toContain('root:');
  });
});
