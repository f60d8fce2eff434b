import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS, sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { opened } from '../support/entrance';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const NAME = 'NPO法人はじまり';

let visit: Visit;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  visit = await openVisit();
  person = await visit.person('operator@ward.example', { viewport: WIDE });
  page = await person.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const follow = (name: string): Promise<void> =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

describe('the operator', () => {
  it('adds an organisation, is told what was left out, and proposes its first administrator', async () => {
    await page.goto('/');
    await settled(page);
    await page
      .getByRole('navigation', { name: '主なメニュー' })
      .getByRole('link', { name: '機関', exact: true })
      .click();
    await opened(page, '機関');
    await page.getByRole('table', { name: '機関の一覧' }).getByRole('row').nth(3).waitFor();
    expect(await page.title()).toBe('設定｜つどい');
    await sound(page);
    await follow('機関を加える');
    await opened(page, '機関を加える');
    await press('機関を加える');
    await page.getByText('入力内容を確認してください（3件）').waitFor();
    expect(await page.title()).toBe('エラー：設定｜つどい');
    await sound(page);
    await page.getByLabel(/^機関の名称/).fill(NAME);
    await page.getByLabel(/^種類/).selectOption('NPO');
    await page.getByLabel(/^並び順/).fill('９０');
    await press('機関を加える');
    await page.getByText('機関を加えました。').waitFor();
    await page.getByText(NAME, { exact: true }).waitFor();
    await sound(page);
    await follow('管理者を提案する');
    await opened(page, '人を提案する');
    await page.getByLabel(/^機関/).selectOption({ label: NAME });
    await page.getByLabel(/^氏名/).fill('はじめの担当');
    await page.getByLabel(/^メールアドレス/).fill('first@hajimari.example');
    await page.getByLabel(/^役職/).fill('事務局長');
    await page.getByLabel('この機関の管理者にする').check();
    await press('提案する');
    await page.getByText(/提案しました/).waitFor();
  });

  it('changes a name, which everybody reads from then on', async () => {
    await page.goto('/admin/organisations');
    await follow(NAME);
    await opened(page, NAME);
    await sound(page);
    await page.getByLabel(/^機関の名称/).fill(`${NAME}の会`);
    await press('保存する');
    await page.getByText('機関の登録を直しました。').waitFor();
    await opened(page, `${NAME}の会`);
    await page.goto('/admin/organisations');
    await page.getByRole('link', { name: `${NAME}の会` }).waitFor();
    expect(await page.getByRole('link', { name: NAME, exact: true }).count()).toBe(0);
  });

  it('sees the mails that this installation keeps, without their links and without mails to one person', async () => {
    await page.goto('/');
    await page.getByRole('navigation', { name: '主なメニュー' }).getByRole('link', { name: '送信箱' }).click();
    await opened(page, '送信箱');
    const rows = page.getByRole('table', { name: '送信するお知らせの一覧' }).getByRole('row');
    await rows
      .filter({ hasText: `「${NAME}の会」の管理者` })
      .first()
      .waitFor();
    expect(
      await rows
        .filter({ hasText: `「${NAME}の会」の管理者` })
        .first()
        .innerText(),
    ).toMatch(/お知らせがあります。内容は、サインインしてからご確認ください。/);
    expect(await page.content()).not.toMatch(/invitation#/);
    await sound(page);
  });

  it('has the same pages in English', async () => {
    const english = await visit.person('operator@ward.example', { viewport: PHONE, language: 'en' });
    const there = await english.newPage();
    for (const address of ['/admin/organisations', '/admin/organisations/new', '/admin/outbox']) {
      await there.goto(address);
      await settled(there);
      await there.getByRole('heading', { level: 1, name: /^(Organisations|Add an organisation|Outbox)$/ }).waitFor();
      expect(await faults(there)).toEqual(NO_FAULTS);
    }
    await english.close();
  });

  it('is nobody else: others find no such pages and no way to them', async () => {
    for (const email of ['coordinator@ward.example', 'auditor@ward.example'] as const) {
      const other = await visit.person(email, { viewport: WIDE });
      const there = await other.newPage();
      for (const address of ['/admin/organisations', '/admin/organisations/new', '/admin/outbox']) {
        await there.goto(address);
        await opened(there, 'この画面は表示できません');
      }
      expect(await there.getByRole('link', { name: '送信箱' }).count()).toBe(0);
      await other.close();
    }
  });
});
