import { Client } from 'pg';
import type { BrowserContext, Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from './sample';
import type { SampleEmail, Visit } from './visit';

/** The same server under the one plain http name for which browsers make passkeys. */
export const localhostOf = (url: string): string => url.replace('127.0.0.1', 'localhost');

/** Runs SQL past the walls. */
export async function past<Row>(visit: Visit, sql: string, values: unknown[] = []): Promise<Row[]> {
  const owner = new Client({ connectionString: visit.database.owner });
  await owner.connect();
  try {
    return (await owner.query(sql, values)).rows as Row[];
  } finally {
    await owner.end();
  }
}

/** Sets what the organisation of a sample account asks for at sign-in. */
export const askFor = (visit: Visit, email: SampleEmail, factor: string): Promise<unknown[]> =>
  past(
    visit,
    `UPDATE organisation_setting SET factor = $2 WHERE organisation_id IN
       (SELECT organisation_id FROM post JOIN credential USING (staff_id) WHERE email = $1)`,
    [email, factor],
  );

/** Gives a page's browser a device that makes and uses passkeys without being touched. */
export async function giveDevice(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Types address and password on the sign-in page and sends them. */
export async function typePassword(page: Page, email: string, password = SAMPLE_PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel(/^パスワード/).fill(password);
  await page.getByRole('button', { name: 'サインインする' }).click();
}

/** Waits for a page by its title. */
export const opened = (page: Page, title: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

/** The title of the page that one is on after signing in. */
export const TODAY = '今日の対応と次の会議';
