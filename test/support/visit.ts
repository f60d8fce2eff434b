import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { SAMPLE_ACCOUNTS } from '../../apps/api/src/commands/sample-accounts.data';
import { startBrowser, type TestBrowser } from './browser';
import type { TestDatabase } from './database';
import { cloneSample, SAMPLE_PASSWORD } from './sample';
import { startTestServer, type TestServer } from './server';

export type SampleEmail = (typeof SAMPLE_ACCOUNTS)[number]['email'];

/** The sample ward as a person meets it: the built web app and API on one address, and a real browser. */
export interface Visit {
  readonly url: string;
  readonly database: TestDatabase;
  /** A browser of one's own that is not signed in. */
  stranger(options?: BrowserContextOptions & { language?: 'ja' | 'en' }): Promise<BrowserContext>;
  /** A browser of one's own, signed in with a sample account. */
  person(email: SampleEmail, options?: BrowserContextOptions & { language?: 'ja' | 'en' }): Promise<BrowserContext>;
  /** What the server has said until now; '' unless the visit keeps its log. */
  log(): string;
  close(): Promise<void>;
}

/** Notes the cards of the welcome page where the server looks for them. */
function noteAccounts(folder: string): void {
  const cards = SAMPLE_ACCOUNTS.map(({ email, role }) => ({ name: role, role, email }));
  writeFileSync(join(folder, 'sample-accounts.json'), JSON.stringify(cards));
  writeFileSync(join(folder, 'sample-password.txt'), SAMPLE_PASSWORD);
}

/** Opens a sample ward of one's own, on demand with a server whose log is kept; `close` ends browser, server and database. */
export async function openVisit(env: NodeJS.ProcessEnv = {}, { logged = false } = {}): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-visit-'));
  noteAccounts(folder);
  const database = await cloneSample();
  const log = logged ? join(folder, 'server.log') : undefined;
  const server: TestServer = await startTestServer(database, { TSUDOI_DATA: folder, ...env }, log);
  const browser: TestBrowser = await startBrowser();
  const stranger: Visit['stranger'] = async ({ language = 'ja', ...options } = {}) => {
    const context = await browser.person({ baseURL: server.url, ...options });
    context.setDefaultTimeout(20_000);
    await context.addCookies([{ name: 'language', value: language, url: server.url }]);
    return context;
  };
  return {
    url: server.url,
    database,
    stranger,
    person: async (email, options) => {
      const context = await stranger(options);
      const answer = await context.request.post('/auth/sign-in', {
        data: { email, password: SAMPLE_PASSWORD },
        headers: { origin: server.url },
      });
      if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`);
      return context;
    },
    log: () => (log ? readFileSync(log, 'utf8') : ''),
    close: async () => {
      await browser.close();
      await server.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks the API as the person of a browser and returns `data`. */
export async function askAs<Data>(
  context: BrowserContext,
  url: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await context.request.post('/graphql', {
    data: { query, variables },
    headers: { origin: url },
    // The first check of anonymity waits until the engine has read its dictionary.
    timeout: 120_000,
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Waits until the page's own data stand there: its title, and nothing that is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' });
}
