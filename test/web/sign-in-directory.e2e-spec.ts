import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS } from '../support/accessibility';
import { startDirectory, type TestDirectory } from '../support/directory';
import { askFor, opened, TODAY, typePassword } from '../support/entrance';
import { openVisit, type Visit } from '../support/visit';

/** A port that was free a moment ago: the directory must know our address before we have one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

let directory: TestDirectory;
let visit: Visit;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  const port = await freePort();
  directory = await startDirectory(`http://localhost:${port}`);
  visit = await openVisit({ ...directory.env, PORT: String(port) });
  person = await visit.stranger({ baseURL: `http://localhost:${port}` });
  page = await person.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
  await directory?.stop();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const throughDirectory = (): Promise<void> =>
  page.getByRole('link', { name: 'Ward directoryでサインインする' }).click();

describe('the ward’s own directory', () => {
  it('lets nobody in whom no person here has linked, and says so in words', async () => {
    directory.person = 'subject-of-the-clerk';
    await page.goto('/sign-in');
    await throughDirectory();
    await page.getByText(/庁内の認証ではサインインできませんでした/).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
  });

  it('is linked on the account page, lets one in from then on, and can be unlinked', async () => {
    await typePassword(page, 'clerk@ward.example');
    await opened(page, TODAY);
    await page.goto('/account');
    await press('Ward directoryと結び付ける');
    await page.getByText('庁内の認証と結び付けました。').waitFor();
    await page.getByText('結び付けてあります').waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);

    await press('サインアウト');
    await opened(page, 'サインイン');
    await askFor(visit, 'clerk@ward.example', 'DIRECTORY');
    await typePassword(page, 'clerk@ward.example');
    await page.getByText('所属機関では、庁内の認証からサインインします。').waitFor();
    await throughDirectory();
    await opened(page, TODAY);
    await page.goto('/account');
    await page.getByRole('row', { name: /庁内の認証/ }).waitFor();
    await askFor(visit, 'clerk@ward.example', 'PASSWORD');
    await press('結び付けを取り消す');
    await press('取り消す');
    await page.getByRole('button', { name: 'Ward directoryと結び付ける' }).waitFor();
  });

  it('asks for the second check here where the organisation wants one beside it', async () => {
    await press('Ward directoryと結び付ける');
    await page.getByText('庁内の認証と結び付けました。').waitFor();
    await press('サインアウト');
    await opened(page, 'サインイン');
    await askFor(visit, 'clerk@ward.example', 'SECOND_FACTOR');
    await throughDirectory();
    await opened(page, '二つ目の確認を登録する');
  });

  it('that does not answer is told in words', async () => {
    await directory.stop();
    await page.goto('/sign-in?refused=1&code=DIRECTORY_UNAVAILABLE');
    await page.getByText(/庁内の認証に接続できません/).waitFor();
  });
});
