import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS, sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { anOffice, aPdf } from '../support/paper-files';
import { askAs, openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const MEETINGS = `{ meetings(first: 50) { nodes { id isJoint abilities heldFor { bodyName }
  agenda { item { number title } } } } }`;

interface Meeting {
  id: string;
  isJoint: boolean;
  abilities: string[];
  heldFor: { bodyName: string }[];
  agenda: { item: { number: string; title: string } | null }[];
}
interface Meetings {
  meetings: { nodes: Meeting[] };
}

let visit: Visit;
let keeper: BrowserContext;
let member: BrowserContext;
let page: Page;
let meeting: Meeting;

beforeAll(async () => {
  visit = await openVisit();
  keeper = await visit.person('coordinator@ward.example', { viewport: PHONE });
  member = await visit.person('komorebi@npo.example', { viewport: WIDE });
  const [kept, seen] = await Promise.all(
    [keeper, member].map((person) => askAs<Meetings>(person, visit.url, MEETINGS)),
  );
  meeting = kept!.meetings.nodes.find(
    ({ id, isJoint, abilities, agenda }) =>
      isJoint &&
      abilities.includes('convene') &&
      agenda.some(({ item }) => item) &&
      seen!.meetings.nodes.some((one) => one.id === id),
  )!;
  page = await keeper.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const listOf = (on: Page, name = '資料') => on.getByRole('list', { name, exact: true });

async function saved(on: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([on.waitForEvent('download'), on.getByRole('link', { name }).click()]);
  return readFileSync(await download.path());
}

describe('papers of a meeting', () => {
  it('are sent from a phone; what is missing is said by name, and what is refused stays as it was typed', async () => {
    await page.goto(`/meetings/${meeting.id}`);
    await settled(page);
    await page.getByText('会議全体の資料はまだありません。').waitFor();
    await page.getByRole('button', { name: '資料を加える' }).click();
    await page.getByRole('button', { name: '資料を送る' }).click();
    await page
      .getByText(/入力内容を確認してください/)
      .first()
      .waitFor();
    await sound(page);
    await page.getByLabel('ファイル').setInputFiles(file('取組の一覧.pdf', Buffer.from(`MZ${'x'.repeat(500)}`)));
    expect(await page.getByLabel('資料名').inputValue()).toBe('取組の一覧');
    await page.getByLabel('資料番号').fill('1-2');
    for (const { bodyName } of meeting.heldFor) await page.getByRole('checkbox', { name: bodyName }).check();
    await page.getByRole('button', { name: '資料を送る' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '受け取れる資料は' });
    expect(await alert.innerText()).toContain('そのまま残っています');
    expect(await page.getByLabel('資料番号').inputValue()).toBe('1-2');
    expect(await page.getByRole('checkbox', { name: meeting.heldFor[0]!.bodyName }).isChecked()).toBe(true);
    await sound(page);
  });

  it('lose nothing when the line breaks, and say how far they are on the way', async () => {
    await page.getByLabel('ファイル').setInputFiles(file('取組の一覧.pdf', aPdf(200_000)));
    await page.route('**/papers', (route) => route.abort('connectionreset'), { times: 1 });
    await page.getByRole('button', { name: '資料を送る' }).click();
    await page.getByRole('alert').filter({ hasText: 'そのまま残っています' }).waitFor();
    const told = page.getByRole('status').filter({ hasText: /送っています|送り終えました/ });
    await page.route(
      '**/papers',
      async (route) => {
        await told.waitFor();
        await route.continue();
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: '資料を送る' }).click();
    await page.getByText('「取組の一覧」を加えました。').waitFor();
    const row = await listOf(page).getByRole('listitem').innerText();
    expect(row).toContain('PDF 196 KB');
    expect(row).toContain('1-2');
    expect(await page.getByLabel('ファイル').count()).toBe(0);
    await sound(page);
    expect(await saved(page, '1-2 取組の一覧をダウンロード')).toEqual(aPdf(200_000));
  });

  it('tell those who keep the meeting who may see each of them', async () => {
    await page.getByText('「取組の一覧」をだれが見られるか').click();
    const table = page.getByRole('table', { name: '見られる機関と理由' });
    await table.getByRole('row').nth(1).waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(3);
    await sound(page);
  });

  it('are read by a member, who neither adds nor takes back', async () => {
    const there = await member.newPage();
    await there.goto(`/meetings/${meeting.id}`);
    await settled(there);
    expect(await saved(there, '1-2 取組の一覧をダウンロード')).toEqual(aPdf(200_000));
    for (const name of ['資料を加える', /取り下げる/, /情報を直す/])
      expect(await there.getByRole('button', { name }).count()).toBe(0);
    expect(await there.getByText('をだれが見られるか').count()).toBe(0);
    expect(await faults(there)).toEqual(NO_FAULTS);
    await there.close();
  });

  it('are changed in what is said about them, and taken back in two steps', async () => {
    await page.getByRole('button', { name: '「取組の一覧」の情報を直す' }).click();
    await page.getByLabel('資料名').fill('取組の一覧（更新）');
    await page.getByLabel('取扱い').selectOption('COLLECT');
    await sound(page);
    const other = await keeper.newPage();
    await other.goto(`/meetings/${meeting.id}`);
    await other.getByRole('button', { name: '「取組の一覧」の情報を直す' }).click();
    await other.getByLabel('資料名').fill('取組の表');
    await other.getByRole('button', { name: '保存する' }).click();
    await other.getByText('保存しました。').waitFor();
    await other.close();
    await page.getByRole('button', { name: '保存する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('取組の表').waitFor();
    expect(await dialog.innerText()).toContain('取組の一覧（更新）');
    await dialog.getByRole('button', { name: '自分の内容で保存する' }).click();
    await listOf(page).getByText('会議後に回収').waitFor();
    await page.getByRole('button', { name: '取り下げる: 取組の一覧（更新）' }).click();
    await page.getByText('元には戻せません。').waitFor();
    await sound(page);
    await page.getByRole('button', { name: '資料を取り下げる' }).click();
    await listOf(page).getByText('取り下げ済み').waitFor();
    const there = await member.newPage();
    await there.goto(`/meetings/${meeting.id}`);
    await there.getByText('会議全体の資料はまだありません。').waitFor();
    await there.close();
  });

  it('stand below the item to which they belong, on the agenda and on the page of the meeting', async () => {
    const { number } = meeting.agenda.find(({ item }) => item)!.item!;
    await page.goto(`/meetings/${meeting.id}/agenda`);
    await settled(page);
    await page.getByRole('button', { name: `議題${number}に資料を加える` }).click();
    await page.getByLabel('ファイル').setInputFiles(file('説明.docx', anOffice('docx')));
    expect(await page.getByRole('checkbox', { name: meeting.heldFor[0]!.bodyName }).count()).toBe(0);
    await sound(page);
    await page.getByRole('button', { name: '資料を送る' }).click();
    await listOf(page, `議題${number}の資料`).getByRole('link', { name: '説明' }).waitFor();
    await sound(page);
    await page.goto(`/meetings/${meeting.id}`);
    await settled(page);
    expect(await saved(page, '説明をダウンロード')).toEqual(anOffice('docx'));
    expect(await page.getByRole('button', { name: '取り下げる: 説明' }).count()).toBe(0);
  });

  it('stand in English too', async () => {
    const english = await visit.person('coordinator@ward.example', { viewport: PHONE, language: 'en' });
    const there = await english.newPage();
    await there.goto(`/meetings/${meeting.id}`);
    await settled(there);
    await there.getByText('Taken back').waitFor();
    await there.getByRole('button', { name: 'Add a paper' }).click();
    await there.getByLabel('File').setInputFiles(file('large.pdf', Buffer.alloc(10 * 1_048_576 + 1)));
    await there.getByRole('button', { name: 'Send the paper' }).click();
    await there.getByText('This file is too large. Please choose one of up to 10 MB.').first().waitFor();
    await sound(there);
    await english.close();
  });
});
