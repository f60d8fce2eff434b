import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import type { BrowserContext, Page } from 'playwright-core';
import { extractPdf } from '../support/pdf-text';
import { openVisit, settled, type Visit } from '../support/visit';

const WORKING_GROUP = '困難女性支援基本計画策定ワーキンググループ';
const PROJECT = 'すずらんスマイルプロジェクト';
const NETWORK = 'すずらん・ネット会議';
const LIAISON = '困難女性支援に関する庁内連絡会議';

/** What a merge and its undoing must leave as they were, row for row. */
const KEPT = [
  'meeting_body',
  'legal_basis',
  'charter',
  'sub_group',
  'membership',
  'meeting',
  'meeting_for',
  'agenda_item',
  'agenda_slot',
  'decision',
  'action_item',
];

let visit: Visit;
let owner: Client;
let coordinator: BrowserContext;
let page: Page;
let before: Record<string, string[]>;

async function keptRows(): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of KEPT) {
    const { rows } = await owner.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`);
    tables[table] = rows.map(({ row }) => row);
  }
  return tables;
}

/** Everything a file says: painted text, strings, streams and metadata of the PDF, or the text edition itself. */
async function saidBy(link: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ]);
  const bytes = await readFile(await download.path());
  const name = download.suggestedFilename();
  if (!name.endsWith('.pdf')) return { name, text: bytes.toString('utf8') };
  const pdf = extractPdf(bytes);
  const parts = [
    ...pdf.pages,
    ...pdf.strings,
    ...pdf.streams.map((stream) => stream.toString('latin1')),
    ...pdf.streams.map((stream) => stream.toString('utf8')),
    JSON.stringify(pdf.info),
    pdf.xmp,
    JSON.stringify(pdf.outline),
  ];
  return { name, text: parts.join('\n') };
}

const flat = (text: string): string => text.replace(/\s/g, '');

async function propose(first: string, second: string): Promise<void> {
  await page.goto('/series/new');
  await page.getByLabel('1つめの会議体').selectOption({ label: first });
  await page.getByLabel('2つめの会議体').selectOption({ label: second });
  await page.getByRole('button', { name: '重なりを見る' }).click();
  await page.getByRole('heading', { name: '重なりを確かめる' }).waitFor();
}

async function carryOut(form: string, title: string): Promise<string> {
  await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
  await page.getByLabel('まとめの名前').fill(title);
  const from = page.getByRole('group', { name: /始まる日/ });
  await from.getByLabel('年', { exact: true }).fill('R8');
  await from.getByLabel('月').fill('１２');
  await from.getByLabel('日').fill('1');
  await expect(from.getByText('令和8年12月1日（火）').count()).resolves.toBe(1);
  await page.getByRole('button', { name: 'この案を出す' }).click();
  await page.waitForURL(/\/series\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: '承認する' }).click();
  await page.getByText('承認しました。').waitFor();
  await page.getByRole('button', { name: '実施する', exact: true }).click();
  await page.getByRole('button', { name: '確かめて実施する' }).click();
  await page.getByText('実施しました。会議のまとめが始まりました。').waitFor();
  return page.url();
}

async function issue(): Promise<{ pdf: { name: string; text: string }; text: { name: string; text: string } }> {
  await page.getByRole('button', { name: '議事録を発行する' }).click();
  await page
    .getByRole('link', { name: /のPDFを受け取る/ })
    .first()
    .waitFor({ timeout: 40_000 });
  return { pdf: await saidBy('のPDFを受け取る'), text: await saidBy('のテキストを受け取る') };
}

beforeAll(async () => {
  visit = await openVisit();
  owner = new Client(visit.database.owner);
  await owner.connect();
  before = await keptRows();
  coordinator = await visit.person('coordinator@ward.example');
  page = await coordinator.newPage();
}, 120_000);

afterAll(async () => {
  await owner?.end();
  await visit?.close();
});

describe('the coordinator merges, a partner reads its own part, and the merge is undone', () => {
  let joint = '';
  let series = '';
  let whole = '';

  it('sees what the working group and the project share, with no form chosen beforehand', async () => {
    await propose(WORKING_GROUP, PROJECT);
    const numbers = page.getByRole('table', { name: '通しの回数と、もとの会議の回数' });
    await expect(numbers.getByRole('row').count()).resolves.toBe(6);
    await expect(page.getByText('支援のための課題と取組み、連携について').count()).resolves.toBeGreaterThan(2);
    await expect(page.getByRole('radio', { checked: true }).count()).resolves.toBe(0);
  });

  it('is asked for what is missing and keeps what was typed', async () => {
    await page.getByLabel('資料番号').fill('資料1-3');
    await page.getByRole('button', { name: 'この案を出す' }).click();
    const summary = page.getByText(/入力内容を確認してください（\d件）/);
    await summary.waitFor();
    await expect(page.title()).resolves.toBe('エラー：会議｜つどい');
    await expect(page.getByLabel('資料番号').inputValue()).resolves.toBe('資料1-3');
  });

  it('merges them as a joint meeting and downloads the minutes as PDF and as text', async () => {
    joint = await carryOut('合同開催', 'ＷＧとすずらんのまとめ');
    const { pdf, text } = await issue();
    expect(pdf.name).toMatch(/^書類_\d{8}_\d+-\d{4}\.pdf$/);
    for (const part of ['第１回（ＷＧ第１回）', '第２回（ジェネラル会）', '支援のための課題と取組み、連携について']) {
      expect(flat(text.text)).toContain(flat(part));
      expect(flat(pdf.text)).toContain(flat(part));
    }
  });

  it('finds the joint form refused, with its reason, where a body hears cases and the other has no secrecy', async () => {
    await propose(NETWORK, LIAISON);
    await expect(page.getByRole('radio', { name: /^合同開催/ }).count()).resolves.toBe(0);
    const refused = page.getByRole('listitem').filter({ hasText: '合同開催' }).filter({ hasText: '選べません' });
    await expect(refused.first().innerText()).resolves.toMatch(/守秘義務の定めがありません/);
    series = await carryOut('連続開催', 'ネット会議と庁内連絡会議のまとめ');
    const { pdf, text } = await issue();
    whole = text.text;
    expect(flat(pdf.text)).toContain(flat(LIAISON));
    expect(flat(whole)).toContain(flat(NETWORK));
  });

  it('shows the partner a smaller edition of the second and no trace of the first', async () => {
    const partner = await visit.person('minamo@npo.example');
    const theirs = page;
    page = await partner.newPage();
    await page.goto('/series');
    await page.getByRole('table').waitFor();
    await expect(page.getByRole('table').getByRole('link').allInnerTexts()).resolves.toEqual([NETWORK]);
    await page.goto(joint);
    await settled(page);
    await expect(page.locator('h1').innerText()).resolves.toBe('この画面は表示できません');
    const refusal = await page.locator('main').innerHTML();
    await page.goto(joint.replace(/[0-9a-f-]{36}$/, '00000000-0000-4000-8000-000000000000'));
    await settled(page);
    await expect(page.locator('main').innerHTML()).resolves.toBe(refusal);

    await page.goto(series);
    await settled(page);
    const shown = await page.locator('main').innerText();
    const { pdf, text } = await issue();
    expect(text.text.length).toBeLessThan(whole.length);
    expect(flat(text.text)).toContain(flat(NETWORK));
    for (const said of [shown, pdf.text, text.text]) {
      for (const name of [WORKING_GROUP, PROJECT, LIAISON, 'ＷＧ第１回', 'ジェネラル会']) {
        expect({ name, told: flat(said).includes(flat(name)) }).toEqual({ name, told: false });
      }
    }
    await expectNoCanary([pdf.text, text.text]);
    await partner.close();
    page = theirs;
  });

  it('undoes both; bodies, members, meetings, agenda, decisions and actions are row for row what they were', async () => {
    for (const address of [series, joint]) {
      await page.goto(address);
      await page.getByRole('button', { name: '元に戻す', exact: true }).click();
      await page.getByRole('button', { name: '確かめて元に戻す' }).click();
      await page.getByText('元に戻しました。それぞれの会議体は、まとめる前のままです。').waitFor();
    }
    await expect(keptRows()).resolves.toEqual(before);
  });
});

/** No text of a row that the partner may not read stands in what it was given. */
async function expectNoCanary(files: readonly string[]): Promise<void> {
  const { rows } = await owner.query<{ text: string; seen: boolean }>(
    `WITH net AS (SELECT id FROM meeting_body WHERE name = $1),
       texts AS (
         SELECT title AS text, body_ids FROM agenda_item UNION ALL SELECT discussion, body_ids FROM agenda_item
         UNION ALL SELECT text, body_ids FROM decision UNION ALL SELECT title, body_ids FROM action_item)
     SELECT text, bool_or(body_ids @> ARRAY[(SELECT id FROM net)]) AS seen FROM texts
      WHERE length(text) >= 8 GROUP BY text`,
    [NETWORK],
  );
  const seen = rows.filter((row) => row.seen).map(({ text }) => flat(text));
  const canaries = rows
    .filter((row) => !row.seen)
    .map(({ text }) => flat(text))
    .filter((text) => !seen.some((other) => other.includes(text)));
  expect(canaries.length).toBeGreaterThan(40);
  for (const file of files.map(flat)) expect(canaries.filter((canary) => file.includes(canary))).toEqual([]);
}
