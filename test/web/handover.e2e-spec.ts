import type { BrowserContext, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { opened, past } from '../support/entrance';
import { aColleague, administers, postOf, type StoredPost, tire } from '../support/people';
import { SAMPLE_PASSWORD } from '../support/sample';
import { openVisit, settled, type Visit } from '../support/visit';

const TITLE = '引き継ぎ';

let visit: Visit;
let person: BrowserContext;
let page: Page;
let own: StoredPost;
let successor: StoredPost;

beforeAll(async () => {
  visit = await openVisit();
  own = await postOf(visit, 'minamo@npo.example');
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

beforeEach(async () => {
  person = await visit.person('minamo@npo.example');
  page = await person.newPage();
});

afterEach(async () => {
  await person.close();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

async function visitPage(address: string, title: string): Promise<void> {
  await page.goto(address);
  await opened(page, title);
  await settled(page);
}

/** Puts the open actions of the organisation into the hands of somebody; how many they are. */
async function give(to: StoredPost): Promise<number> {
  const rows = await past(
    visit,
    `UPDATE action_item SET assignee_staff_id = $2 WHERE assignee_organisation_id = $1 AND state <> 'DONE' RETURNING id`,
    [own.organisationId, to.staffId],
  );
  return rows.length;
}

const heldBy = async ({ staffId }: StoredPost): Promise<number> =>
  (await past(visit, `SELECT 1 FROM action_item WHERE assignee_staff_id = $1 AND state <> 'DONE'`, [staffId])).length;

describe('a hand-over', () => {
  it('needs two people', async () => {
    await visitPage('/actions', '対応事項');
    await page.getByRole('link', { name: TITLE }).click();
    await opened(page, TITLE);
    await page.getByText(/この機関に二人以上の登録が必要です/).waitFor();
    await sound(page);
  });

  it('shows all that would move, asks again when that has changed, and moves it in one step', async () => {
    successor = await aColleague(visit, own.organisationId, { name: '練習 花子' });
    const leaver = await aColleague(visit, own.organisationId, { name: '練習 次郎', until: '2026-04-01' });
    const count = await give(leaver);
    expect(count).toBeGreaterThan(0);
    await visitPage('/actions/handover', TITLE);
    await press('移すものを見る');
    await page.getByRole('link', { name: '「渡す人」を選んでください' }).waitFor();
    await sound(page);
    await page.getByLabel(/^渡す人/).selectOption(successor.id);
    await page.getByLabel(/^受け取る人/).selectOption(successor.id);
    await press('移すものを見る');
    await page.getByRole('link', { name: '渡す人と受け取る人には、別の人を選んでください。' }).waitFor();
    const receivers = await page
      .getByLabel(/^受け取る人/)
      .locator('option')
      .allInnerTexts();
    expect(receivers.filter((label) => label.includes('練習 次郎'))).toEqual([]);
    await page.getByLabel(/^渡す人/).selectOption({ label: '練習 次郎（相談員、令和8年4月1日に終了）' });
    await press('移すものを見る');
    await page
      .getByText('練習 次郎（相談員、令和8年4月1日に終了） から 練習 花子（相談員、サインインはまだ） へ')
      .waitFor();
    const heading = page.getByRole('heading', { level: 2, name: '2 移すものを確かめる' });
    expect(await heading.evaluate((shown) => shown === shown.ownerDocument.activeElement)).toBe(true);
    const rows = page.getByRole('table', { name: `移す対応事項（${count}件）` }).getByRole('row');
    await rows.nth(count).waitFor();
    expect(await rows.count()).toBe(count + 1);
    await page.getByText('移す役割はありません。').waitFor();
    await sound(page);

    await past(
      visit,
      `UPDATE action_item SET assignee_staff_id = NULL WHERE id =
         (SELECT id FROM action_item WHERE assignee_staff_id = $1 LIMIT 1)`,
      [leaver.staffId],
    );
    await press('この内容で引き継ぐ');
    await page.getByText(/確認いただいた後に、引き継ぐ内容が変わりました/).waitFor();
    expect(await heldBy(successor)).toBe(0);
    await rows.nth(count).waitFor({ state: 'detached' });
    await sound(page);
    await press('この内容で引き継ぐ');
    await page.getByText(`${count - 1}件を引き継ぎました。`).waitFor();
    await sound(page);
    expect(await heldBy(successor)).toBe(count - 1);
  });

  it('gives the administrator’s role away with the rest, after a fresh sign-in, and the menu follows', async () => {
    const count = await give(own);
    await past(visit, 'INSERT INTO account (staff_id, opened_at) VALUES ($1, now())', [successor.staffId]);
    await visitPage(`/actions/handover?from=${own.id}`, TITLE);
    expect(await page.getByLabel(/^渡す人/).inputValue()).toBe(own.id);
    await page.getByLabel(/^受け取る人/).selectOption(successor.id);
    await press('移すものを見る');
    await page.getByText(/渡す人は管理者ではなくなり、受け取る人が管理者になります/).waitFor();
    await press('選び直す');
    await page.getByLabel(/^受け取る人/).selectOption(successor.id);
    await press('移すものを見る');
    await page.getByLabel('年', { exact: true }).fill('R1');
    await press('この内容で引き継ぐ');
    await page.getByRole('link', { name: /「渡す人の役職を終える日」を、年・月・日で入力してください/ }).waitFor();
    await page.getByLabel('月', { exact: true }).fill('5');
    await page.getByLabel('日', { exact: true }).fill('1');
    await press('この内容で引き継ぐ');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('年', { exact: true }).fill('R20');
    await sound(page);
    await tire(visit, own);
    await press('この内容で引き継ぐ');
    const dialog = page.getByRole('dialog', { name: 'もう一度、ご本人の確認' });
    await dialog.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText(`${count}件を引き継ぎました。`).waitFor();
    await sound(page);
    const posts = await past(
      visit,
      `SELECT administrator, active_until::text AS until FROM post WHERE id = ANY($1) ORDER BY array_position($1, id)`,
      [[own.id, successor.id]],
    );
    expect(posts).toEqual([
      { administrator: false, until: '2038-05-01' },
      { administrator: true, until: 'infinity' },
    ]);
    await page.getByRole('navigation', { name: '主なメニュー' }).getByRole('link', { name: '対応事項' }).click();
    await opened(page, '対応事項');
    expect(await page.getByRole('link', { name: TITLE }).count()).toBe(0);

    await visitPage('/nowhere', 'この画面は表示できません');
    const missing = await page.locator('main').innerText();
    await visitPage('/actions/handover', 'この画面は表示できません');
    expect(await page.locator('main').innerText()).toBe(missing);
    await administers(visit, own, true);
  });

  it('stands in English as well', async () => {
    await person.close();
    person = await visit.person('minamo@npo.example', { language: 'en' });
    page = await person.newPage();
    await visitPage('/actions/handover', 'Hand-over');
    await page.getByLabel(/^From/).selectOption(successor.id);
    await page.getByLabel(/^To/).selectOption(own.id);
    await press('Show what would move');
    await page.getByRole('heading', { level: 2, name: '2 Check what moves' }).waitFor();
    await page.getByRole('button', { name: 'Hand these over' }).waitFor();
    await sound(page);
    expect(await page.title()).toBe('Actions | つどい');
  });
});
