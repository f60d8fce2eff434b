import { Client } from 'pg';
import type { BrowserContext, Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from '../support/sample';
import { openVisit, settled, type Visit } from '../support/visit';

let visit: Visit;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  visit = await openVisit();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

beforeEach(async () => {
  person = await visit.stranger();
  page = await person.newPage();
});

afterEach(async () => {
  await person.close();
});

const focused = (): Promise<string> =>
  page.evaluate(`(document.activeElement?.labels?.[0] ?? document.activeElement)?.innerText ?? ''`);

/** Presses Tab until the control with this name has the focus; fails when the page holds no such stop. */
async function tabTo(name: RegExp): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no tab stop ${String(name)}`);
}

const heading = (): Promise<string> => page.locator('h1').innerText();

describe('signing in', () => {
  it('works with the keyboard alone and leads to the page one had asked for', async () => {
    await page.goto('/actions');
    await settled(page);
    expect(await heading()).toBe('サインイン');
    await tabTo(/^メールアドレス/);
    await page.keyboard.type('coordinator@ward.example');
    await tabTo(/^パスワード/);
    await page.keyboard.type(SAMPLE_PASSWORD);
    await tabTo(/^サインインする/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '対応事項' }).waitFor();
    expect(await focused()).toBe('対応事項');
  });

  it('asks for a successor where a password works only once, and lets one in with it', async () => {
    const owner = new Client({ connectionString: visit.database.owner });
    await owner.connect();
    await owner.query(`UPDATE credential SET one_time = true WHERE email = 'operator@ward.example'`);
    await owner.end();
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').fill('operator@ward.example');
    await page.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    await page.getByRole('button', { name: 'サインインする' }).click();
    const successor = page.getByLabel(/^新しいパスワード/);
    await successor.fill('短い');
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByRole('link', { name: /15文字以上/ }).waitFor();
    await successor.fill('これから使う長いパスワードの文');
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByRole('heading', { level: 1, name: '今日の対応と次の会議' }).waitFor();
  });

  it('moves the focus to the heading of each page that opens, and lets one skip to it', async () => {
    await page.goto('/welcome');
    await page.getByRole('button', { name: '事務局の担当として始める' }).click();
    await page.getByRole('heading', { level: 1, name: '今日の対応と次の会議' }).waitFor();
    await page.getByRole('link', { name: '会議体', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '会議体' }).waitFor();
    expect(await focused()).toBe('会議体');
    await page.reload();
    await settled(page);
    const skip = page.getByRole('link', { name: '本文へ進む' });
    await skip.focus();
    expect((await skip.boundingBox())!.width).toBeGreaterThan(40);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('会議体');
  });

  it('names what is missing, keeps what was typed, and tells a wrong password in one sentence', async () => {
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').fill('coordinator@ward.example');
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByText('入力内容を確認してください（1件）').waitFor();
    expect(await page.title()).toBe('エラー：設定｜つどい');
    await page.getByRole('link', { name: '「パスワード」を入力してください' }).click();
    expect(await focused()).toMatch(/^パスワード/);
    await page.keyboard.type('something-else');
    await page.keyboard.press('Enter');
    await page.getByText('メールアドレスまたはパスワードを確認してください。').waitFor();
    expect(await page.getByLabel('メールアドレス').inputValue()).toBe('coordinator@ward.example');
  });

  it('does not take the Enter that confirms kanji for a submit', async () => {
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').fill('coordinator@ward.example');
    const pressed = `(composing) => {
      const field = document.querySelector('input[type=email]');
      field.focus();
      const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: composing, bubbles: true, cancelable: true });
      return field.dispatchEvent(event);
    }`;
    expect(await page.evaluate(`(${pressed})(true)`)).toBe(false);
    expect(await page.evaluate(`(${pressed})(false)`)).toBe(true);
  });

  it('switches the language at the foot of the page and remembers it', async () => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });
});

describe('hiding the screen', () => {
  it('leaves a plain calendar, ends the session, and Back shows no page of つどい', async () => {
    await page.goto('/welcome');
    await page.getByRole('button', { name: '事務局の担当として始める' }).click();
    await page.getByRole('heading', { level: 1, name: '今日の対応と次の会議' }).waitFor();
    await page.getByRole('link', { name: '会議', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '会議', exact: true }).waitFor();
    await page.getByRole('button', { name: '画面を隠す' }).click();
    await page.waitForURL('**/c');
    await page.locator('td[aria-current=date]').waitFor();
    expect(await page.title()).toBe('カレンダー');
    expect(await page.locator('body').innerText()).not.toMatch(/つどい|会議|サインイン/);
    await page.goBack();
    await page.waitForURL('**/c');
    await page.locator('td[aria-current=date]').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/つどい|会議|サインイン/);
    const answer = await person.request.get('/auth/me');
    expect(answer.status()).toBe(401);
  });

  it('happens by itself after 15 minutes without a sign, with a warning before', async () => {
    const theirs = await visit.person('coordinator@ward.example');
    const own = await theirs.newPage();
    await own.clock.install();
    await own.goto('/bodies');
    await settled(own);
    await own.clock.fastForward('13:10');
    await own.getByRole('dialog').getByRole('button', { name: '使い続ける' }).click();
    await own.clock.fastForward('05:00');
    await expect(own.locator('h1').innerText()).resolves.toBe('会議体');
    await own.clock.fastForward('08:30');
    await own.getByRole('dialog').waitFor();
    await own.clock.fastForward('02:00');
    await own.getByRole('heading', { level: 1, name: '画面を閉じました' }).waitFor();
    expect(await own.content()).not.toMatch(/すずらん|会議体/);
    expect(await own.title()).toBe('設定｜つどい');
    await theirs.close();
  });

  it('stays when an answer from before it comes late', async () => {
    const theirs = await visit.person('coordinator@ward.example');
    const own = await theirs.newPage();
    await own.clock.install();
    await own.goto('/bodies');
    await settled(own);
    const present = await theirs.request.get('/auth/me');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const asked = own.waitForRequest('**/auth/me');
    await own.route(
      '**/auth/me',
      async (route) => {
        await released;
        await route.fulfill({ response: present });
      },
      { times: 1 },
    );
    await own.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    const late = await asked;
    await own.clock.fastForward('15:05');
    await own.getByRole('heading', { level: 1, name: '画面を閉じました' }).waitFor();
    release();
    await (await late.response())?.finished();
    await own.evaluate(`fetch('/icon.svg').then((answer) => answer.text())`);
    await own.clock.runFor(1_000);
    await own.getByLabel(/^パスワード/).waitFor();
    expect(await own.content()).not.toMatch(/すずらん|会議体/);
    await theirs.close();
  });

  it('keeps nothing on the device but the language and a word of one tab', async () => {
    const theirs = await visit.person('coordinator@ward.example');
    const own = await theirs.newPage();
    await own.goto('/meetings');
    await settled(own);
    expect(await own.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await own.evaluate('document.cookie')).toBe('language=ja');
    expect(await own.evaluate('navigator.serviceWorker?.controller ?? null')).toBeNull();
    await theirs.close();
  });
});
