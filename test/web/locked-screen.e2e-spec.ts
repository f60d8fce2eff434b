import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { hearingBody, publishedCase } from '../support/case-room';
import { giveDevice, localhostOf, opened, past, TODAY, typePassword } from '../support/entrance';
import { SAMPLE_PASSWORD } from '../support/sample';
import { codeOf } from '../support/sign-in';
import { askAs, openVisit, settled, type Visit } from '../support/visit';

/** Words of pages that were open, none of which may stand on a cover. */
const INSIDE = /すずらん|会議|つどいの|男女|担当する機関|書きかけの場所|coordinator/;

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
  person = await visit.person('coordinator@ward.example');
  page = await person.newPage();
});

afterEach(async () => {
  await person.close();
});

const press = (name: string, on: Page = page): Promise<void> => on.getByRole('button', { name, exact: true }).click();
const lockOnServer = (): Promise<unknown[]> => past(visit, 'UPDATE login_session SET locked_at = now()');
const stale = (): Promise<unknown[]> => past(visit, `UPDATE login_session SET fresh_at = now() - interval '1 hour'`);

async function covered(on: Page = page): Promise<void> {
  await opened(on, '画面を閉じました');
  const left = `${await on.content()} ${await on.locator('body').ariaSnapshot()}`;
  expect(left).not.toMatch(INSIDE);
  expect(await on.title()).toMatch(/^(エラー：)?設定｜つどい$/);
}

async function unlock(on: Page = page): Promise<void> {
  await on.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
  await press('確認する', on);
}

/** A form in which something was typed. */
async function typedForm(): Promise<void> {
  await page.goto('/meetings/new');
  await settled(page);
  await page.getByLabel(/^場所/).fill('書きかけの場所');
}

const typed = (): Promise<string> => page.getByLabel(/^場所/).inputValue();

describe('a locked screen', () => {
  it('takes the page out of the document and gives it back with what was typed, scroll and focus', async () => {
    await page.setViewportSize(PHONE);
    await typedForm();
    await page.evaluate('scrollTo(0, 300)');
    const before = await page.evaluate('[scrollY, document.activeElement.name]');
    await page.clock.install();
    await page.reload();
    await typedForm();
    await page.evaluate('scrollTo(0, 300)');
    await page.clock.fastForward('15:10');
    await covered();
    expect(await faults(page)).toEqual(NO_FAULTS);
    expect((await person.request.get('/auth/me').then((answer) => answer.json())).locked).toBe(true);
    await page.getByLabel(/^パスワード/).fill('something else');
    await press('確認する');
    await page.getByText(/ご本人の確認ができませんでした/).waitFor();
    await covered();
    await unlock();
    await opened(page, '会議をつくる');
    expect(await typed()).toBe('書きかけの場所');
    expect(await page.evaluate('[scrollY, document.activeElement.name]')).toEqual(before);
    expect(await page.title()).toBe('会議｜つどい');
  });

  it('comes when the server says so, and what was being sent goes on once it is unlocked', async () => {
    await page.goto('/');
    await settled(page);
    const [action] = (
      await askAs<{ actions: { nodes: { id: string; state: string }[] } }>(
        person,
        visit.url,
        '{ actions(first: 20, scope: MINE) { nodes { id state } } }',
      )
    ).actions.nodes.filter(({ state }) => state !== 'DONE');
    await lockOnServer();
    await page.getByRole('button', { name: '完了にする' }).first().click();
    await covered();
    await unlock();
    await opened(page, TODAY);
    await page.getByText('完了', { exact: true }).first().waitFor();
    const done = await past<{ done: number }>(
      visit,
      `SELECT count(*)::int AS done FROM idempotency_record WHERE operation = 'moveAction'`,
    );
    expect([Boolean(action), done]).toEqual([true, [{ done: 1 }]]);
  });

  it('stands in all tabs of the browser, and opens in all of them', async () => {
    const other = await person.newPage();
    await other.goto('/bodies');
    await settled(other);
    await page.clock.install();
    await typedForm();
    await page.clock.fastForward('15:10');
    await Promise.all([covered(page), covered(other)]);
    await unlock(other);
    await opened(other, '会議体');
    await opened(page, '会議をつくる');
    expect(await typed()).toBe('書きかけの場所');
  });

  it('comes after as many minutes as the organisation has chosen, and never while somebody is at work', async () => {
    await past(visit, 'UPDATE organisation_setting SET idle_minutes = 6');
    await page.clock.install();
    await typedForm();
    const waking = page.waitForRequest(
      (request) => request.url().endsWith('/auth/me') && !request.headers()['x-tsudoi-background'],
    );
    for (let turn = 0; turn < 4; turn++) {
      await page.clock.fastForward('03:00');
      await page.getByLabel(/^場所/).press('End');
    }
    await waking;
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.clock.fastForward('04:10');
    await page.getByRole('dialog', { name: '2分後に画面を閉じます' }).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
    await page.clock.fastForward('02:00');
    await covered();
    await past(visit, 'UPDATE organisation_setting SET idle_minutes = 15');
    await unlock();
    await opened(page, '会議をつくる');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('comes after five minutes where the text of a case stands, whatever the organisation has chosen', async () => {
    await takesPart(visit, 'minamo@npo.example');
    const presenter = await visit.person('minamo@npo.example');
    const texts = { THEME: '安心して暮らせる場所を探したい。', PERSONS_VIEW: '「休みたい」と話す。' };
    const bodyIds = [await hearingBody(presenter, visit)];
    const { caseId, code } = await publishedCase(presenter, visit, { readers: [], texts, bodyIds });
    const own = await presenter.newPage();
    const warning = own.getByRole('dialog', { name: '2分後に画面を閉じます' });
    await own.clock.install();
    await own.goto(`/cases/${caseId}/write`);
    await settled(own);
    const theme = own.getByLabel(/^主訴/);
    expect(await theme.inputValue()).toBe(texts.THEME);
    await own.clock.fastForward('03:10');
    await warning.waitFor();
    await own.clock.fastForward('02:00');
    await covered(own);
    expect(await own.content()).not.toContain(texts.THEME);
    expect(await theme.count()).toBe(0);
    await unlock(own);
    await opened(own, `事例 ${code} を書く`);
    expect(await theme.inputValue()).toBe(texts.THEME);
    await own.goto('/');
    await settled(own);
    await own.clock.fastForward('12:50');
    expect(await warning.count()).toBe(0);
    await own.clock.fastForward('00:20');
    await warning.waitFor();
    await presenter.close();
  }, 180_000);

  it('stays after the page is opened anew, in either language, and can be left by signing out', async () => {
    await page.goto('/bodies');
    await settled(page);
    await lockOnServer();
    await page.reload();
    await covered();
    await press('書きかけの内容を捨てて、サインアウトする');
    await opened(page, 'サインイン');
    expect((await person.request.get('/auth/me')).status()).toBe(401);
    const english = await visit.person('coordinator@ward.example', { language: 'en' });
    const own = await english.newPage();
    await own.goto('/bodies');
    await settled(own);
    await lockOnServer();
    await own.reload();
    await opened(own, 'Screen locked');
    expect(await own.title()).toBe('Settings | つどい');
    expect(await faults(own)).toEqual(NO_FAULTS);
    await english.close();
  });

  it('leads to the sign-in and back where the session was ended elsewhere', async () => {
    await page.goto('/bodies');
    await settled(page);
    await past(visit, 'DELETE FROM login_session');
    await page.getByRole('link', { name: '対応事項', exact: true }).click();
    await opened(page, 'サインイン');
    await page.getByText(/サインインが終わりました/).waitFor();
    await page.getByLabel('メールアドレス').fill('coordinator@ward.example');
    await page.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    await press('サインインする');
    await opened(page, '対応事項');
  });

  it('is left behind in every tab when one of them hides the screen', async () => {
    const other = await person.newPage();
    for (const one of [page, other]) {
      await one.goto('/bodies');
      await settled(one);
    }
    await press('画面を隠す');
    for (const one of [page, other]) {
      await one.waitForURL('**/c');
      await one.locator('td[aria-current=date]').waitFor();
    }
  });
});

describe('a fresh sign-in', () => {
  it('is asked for over the page; declining keeps everything as it was', async () => {
    await page.goto('/account');
    await page.getByRole('heading', { level: 2, name: 'パスワードを変える' }).waitFor();
    await page.getByLabel(/^新しいパスワード/).fill('書きかけのパスワード');
    await stale();
    await press('認証アプリの登録を始める');
    const dialog = page.getByRole('dialog', { name: 'もう一度、ご本人の確認' });
    await dialog.getByLabel(/^パスワード/).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/もう一度ご本人の確認をお願いします/).waitFor();
    expect(await page.getByLabel(/^新しいパスワード/).inputValue()).toBe('書きかけのパスワード');

    await press('認証アプリの登録を始める');
    await dialog.getByLabel(/^パスワード/).fill('not this one');
    await dialog.getByRole('button', { name: '確認する', exact: true }).click();
    await dialog.getByText(/ご本人の確認ができませんでした/).waitFor();
    await dialog.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: '認証アプリで読み取る図' }).waitFor();
    expect(await page.getByLabel(/^新しいパスワード/).inputValue()).toBe('書きかけのパスワード');
  });

  it('can be given with a code or a passkey, and with those a locked screen opens too', async () => {
    await person.close();
    person = await visit.stranger({ baseURL: localhostOf(visit.url) });
    page = await person.newPage();
    await giveDevice(person, page);
    await typePassword(page, 'clerk@ward.example');
    await opened(page, TODAY);
    await page.goto('/account');
    await press('認証アプリの登録を始める');
    await page.getByRole('img', { name: '認証アプリで読み取る図' }).waitFor();
    const secret = (await page.locator('[translate=no]').innerText()).replaceAll(' ', '');
    await page.getByLabel(/^認証アプリの番号/).fill(codeOf(secret));
    await press('番号を確かめて登録する');
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');
    await press('パスキーを加える');
    await page.getByLabel(/^このパスキーの呼び名/).fill('窓口のパソコン');
    await stale();
    await press('パスキーを登録する');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('認証アプリの番号で確認する').click();
    await dialog.getByLabel(/^認証アプリの番号/).fill(codeOf(secret, 1));
    await press('この番号で確認する');
    await page.getByRole('cell', { name: 'まだ使っていません' }).waitFor();
    await stale();
    await press('予備の番号を作り直す');
    await press('作り直す');
    await dialog.getByRole('button', { name: 'パスキーで確認する' }).click();
    await page.getByRole('list', { name: '予備の番号' }).waitFor();
    await lockOnServer();
    await page.reload();
    await opened(page, '画面を閉じました');
    await press('パスキーで確認する');
    await opened(page, '自分の設定');
  });
});
