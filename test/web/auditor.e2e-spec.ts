import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS, sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { opened, past } from '../support/entrance';
import { SAMPLE_PASSWORD } from '../support/sample';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };

let visit: Visit;
let person: BrowserContext;
let page: Page;
let clerk: string;

beforeAll(async () => {
  visit = await openVisit();
  const reader = await visit.person('clerk@ward.example');
  const tab = await reader.newPage();
  await tab.goto('/meetings');
  await settled(tab);
  await tab.getByRole('main').getByRole('row').nth(1).getByRole('link').first().click();
  await tab.getByRole('heading', { level: 2, name: '次第' }).waitFor();
  await reader.close();
  [{ id: clerk }] = (await past<{ id: string }>(
    visit,
    `SELECT staff_id AS id FROM credential WHERE email = 'clerk@ward.example'`,
  )) as [{ id: string }];
  person = await visit.person('auditor@ward.example', { viewport: WIDE });
  page = await person.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const rows = () => page.getByRole('table', { name: '記録の一覧（新しい順）' }).getByRole('row');
const shown = async (): Promise<string[]> => {
  await settled(page);
  await rows().nth(1).waitFor();
  return (await rows().allInnerTexts()).slice(1);
};

describe('the auditor', () => {
  it('reads who did what, in words, without a name or a title', async () => {
    await page.goto('/');
    await page.getByRole('navigation', { name: '主なメニュー' }).getByRole('link', { name: '記録の検索' }).click();
    await opened(page, '記録の検索');
    expect(await page.title()).toBe('書類｜つどい');
    const all = await shown();
    expect(all.join('\n')).toMatch(/開いた\s+会議 [0-9a-f]{8}/);
    expect(all.join('\n')).toMatch(/サインインした\s+サインイン パスワード/);
    expect(all.filter((row) => /[A-Z]+_[A-Z]+/.test(row))).toEqual([]);
    await sound(page);
  });

  it('narrows it down by kind, organisation and days, and to one person', async () => {
    await page.getByLabel(/^種類/).selectOption('READ');
    await press('表示する');
    await page.getByText('開いた').first().waitFor();
    await rows().filter({ hasText: 'サインイン' }).first().waitFor({ state: 'detached' });
    expect((await shown()).every((row) => row.includes('開いた'))).toBe(true);
    await press(`人の番号${clerk.slice(0, 8)}の記録だけを表示する`);
    await page.getByText(`人の番号${clerk.slice(0, 8)}の記録だけを表示しています。`).waitFor();
    expect((await shown()).every((row) => row.includes(clerk.slice(0, 8)))).toBe(true);
    await sound(page);
    await press('すべての人に戻す');
    const until = page.getByRole('group', { name: /^この日まで/ });
    const from = page.getByRole('group', { name: /^この日から/ });
    for (const [group, year] of [
      [from, '2024'],
      [until, '2023'],
    ] as const) {
      await group.getByLabel('年').fill(year);
      await group.getByLabel('月').fill('4');
      await group.getByLabel('日', { exact: true }).fill('1');
    }
    await press('表示する');
    await page.getByRole('link', { name: '「この日まで」は「この日から」より後にしてください' }).waitFor();
    await sound(page);
    await until.getByLabel('年').fill('2024');
    await press('表示する');
    await page.getByText('記録はありません。').waitFor();
  });

  it('takes it away as a file, after showing again who it is', async () => {
    await page.goto('/audit');
    await shown();
    await page.getByLabel(/^種類/).selectOption('SIGN_IN');
    await press('表示する');
    await rows().filter({ hasText: '開いた' }).first().waitFor({ state: 'detached' });
    await past(visit, `UPDATE login_session SET fresh_at = now() - interval '16 minutes'`);
    await press('CSVで書き出す');
    await page
      .getByRole('dialog')
      .getByLabel(/^パスワード/)
      .fill(SAMPLE_PASSWORD);
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: '確認する', exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^records_\d{8}\.csv$/);
    await page.getByText('書き出しました。').waitFor();
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('\ufeff日時,種類,したこと,対象,対象の番号,人の番号,機関の番号,機関');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1).filter((line) => !line.includes(',サインイン,'))).toEqual([]);
    await sound(page);
  });

  it('compares the check value with the one at the end of the log', async () => {
    await page.goto('/audit');
    const value = page.getByRole('region', { name: '記録の確認値' }).locator('code');
    expect(await value.innerText()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the page in English too', async () => {
    const english = await visit.person('auditor@ward.example', { viewport: PHONE, language: 'en' });
    const there = await english.newPage();
    for (const address of ['/audit', '/log']) {
      await there.goto(address);
      await there.getByRole('table', { name: 'Log, newest first' }).waitFor();
      expect(await faults(there)).toEqual(NO_FAULTS);
    }
    await english.close();
  });

  it('is nobody else: others find no such page', async () => {
    for (const email of ['coordinator@ward.example', 'operator@ward.example'] as const) {
      const other = await visit.person(email, { viewport: WIDE });
      const there = await other.newPage();
      await there.goto('/audit');
      await opened(there, 'この画面は表示できません');
      expect(await there.getByRole('link', { name: '記録の検索' }).count()).toBe(0);
      await other.close();
    }
  });
});

describe('everybody', () => {
  it('reads the own record, of one kind or of all', async () => {
    const own = await visit.person('clerk@ward.example', { viewport: WIDE });
    page = await own.newPage();
    await page.goto('/');
    await page.getByRole('navigation', { name: '主なメニュー' }).getByRole('link', { name: '自分の記録' }).click();
    await opened(page, '自分の記録');
    expect((await shown()).join('\n')).toMatch(/開いた/);
    await sound(page);
    await page.getByLabel(/^種類/).selectOption('EXPORT');
    await press('表示する');
    await page.getByText('記録はありません。').waitFor();
    await own.close();
  });
});
