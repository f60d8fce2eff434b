import type { Locator, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { past } from '../support/entrance';
import { aColleague, postOf, type StoredPost } from '../support/people';
import { at, KOMOREBI, openRecordRoom, press, type RecordRoom } from '../support/record-room';

let room: RecordRoom;
let page: Page;
let second: StoredPost;
let title: string;

beforeAll(async () => {
  room = await openRecordRoom();
  page = await room.presenter.newPage();
  const { id, organisationId } = await postOf(room.visit, 'komorebi@npo.example');
  title = (await past<{ title: string }>(room.visit, 'SELECT title FROM post WHERE id = $1', [id]))[0]!.title;
  second = await aColleague(room.visit, organisationId, { name: '森 まこと' });
  const { caseId } = room;
  await room.change('addCaseReader', 'ChangeCaseReaderInput', { caseId, staffId: second.staffId, organisationId });
}, 300_000);

afterAll(async () => {
  await room?.visit.close();
});

const row = (name: string): Locator => page.getByRole('table', { name }).getByRole('row');

describe('who presents a case', () => {
  it('knows the readers of another organisation by their posts, wherever they stand', async () => {
    await at(page, `/cases/${room.caseId}`);
    const readers = row('読む人の一覧');
    await readers.filter({ hasText: title }).filter({ hasText: KOMOREBI }).waitFor();
    await readers.filter({ hasText: '相談員' }).filter({ hasText: KOMOREBI }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('この機関の人');
    await press(page, `外す: 相談員 ${KOMOREBI}`);
    await press(page, 'やめる');
    await sound(page);
    await at(page, `/conferences/${room.conferenceId}`);
    const prepared = page.getByRole('region', { name: '会議の前に' }).getByRole('row');
    for (const post of [title, '相談員'])
      await prepared.filter({ hasText: post }).filter({ hasText: KOMOREBI }).waitFor();
    await page.getByLabel(/^呼ぶ人/).selectOption({ label: `相談員 ${KOMOREBI}` });
    await press(page, '読む人を呼ぶ');
    await page.getByText('呼びました。').waitFor();
    await row('参加する人の一覧').filter({ hasText: '相談員' }).filter({ hasText: KOMOREBI }).waitFor();
  }, 120_000);

  it('sees in words who of the list is kept out, and no label twice on a phone', async () => {
    const { caseId } = room;
    await room.change('excludeFromCase', 'ExcludeFromCaseInput', { caseId, staffId: second.staffId });
    await at(page, `/cases/${caseId}`);
    const out = row('読む人の一覧').filter({ hasText: '除外中（読めません）' });
    await out.filter({ hasText: '相談員' }).waitFor();
    expect(await out.count()).toBe(1);
    const cell = out.getByRole('cell').filter({ has: page.getByRole('button') });
    expect(await cell.getAttribute('data-label')).toBeNull();
    await sound(page);
  }, 60_000);

  it('sees everywhere that it is stopped, and first of all by when she is to be asked', async () => {
    await room.change('freezeCase', 'FreezeCaseInput', { code: room.code });
    for (const address of ['/cases', `/cases/${room.caseId}`, '/ledger']) {
      await at(page, address);
      await page.getByText('止めています', { exact: true }).waitFor();
      expect(await page.getByText('公開中', { exact: true }).count()).toBe(0);
      await sound(page);
    }
    await at(page, `/cases/${room.caseId}/consents`);
    await page.getByText('止めています（本人に確かめるまで伝えません）').waitFor();
    expect(await page.getByText('すべて確認済み').count()).toBe(0);
    await at(page, '/');
    await page.getByText(new RegExp(room.code)).first().waitFor();
    const [first] = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(first).toBe('止めてほしいという知らせ');
    await sound(page);
  }, 120_000);
});

it('a conference of today that waits for an answer stands first, and nobody is told that there is nothing to do', async () => {
  const tab = await room.partner.newPage();
  const { staffId, organisationId } = await postOf(room.visit, 'komorebi@npo.example');
  const { conferenceId } = room;
  await room.change('inviteToConference', 'InviteToConferenceInput', { conferenceId, staffId, organisationId });
  await at(tab, '/');
  const waiting = tab.getByRole('region', { name: '今日の個別の会議（返事がまだです）' });
  await waiting.getByRole('link').click();
  await press(tab, '会場で参加');
  await tab.getByText('「会場で参加」で送りました。').waitFor();
  await at(tab, '/');
  await tab.getByRole('region', { name: 'これからの個別の会議' }).waitFor();
  expect(await waiting.count()).toBe(0);
  expect(await tab.getByText('いま対応が必要なことはありません。').count()).toBe(0);
  await sound(tab);
}, 120_000);
