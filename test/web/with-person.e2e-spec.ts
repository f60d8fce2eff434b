import type { BrowserContext, Page } from 'playwright-core';
import { toJapaneseDate } from '#libs/calendar';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { agreedIn, type CaseRoom, changeAs, hearingBody, publishedCase } from '../support/case-room';
import { past } from '../support/entrance';
import { dayFromToday, type StoredPost } from '../support/people';
import { openVisit, settled, type Visit } from '../support/visit';

const TEXTS = {
  THEME: '安心して暮らせる場所を探したい。',
  PERSONS_VIEW: '「休める場所がほしい」と話す。',
  HEALTH: '夜によく眠れない日が続いている。',
  SAFETY: '連絡は昼間にかぎる。',
};
const NOWHERE = '11111111-1111-4111-8111-111111111111';
const KOMOREBI = 'NPO法人こもれび航路';
/** Neither product, nor law, nor whoever shows it, nor a word or number of the case. */
const NEVER = () => ['つどい', 'Tsudoi', '法律', 'みなも', room.code, ...Object.values(TEXTS)];

let visit: Visit;
let worker: BrowserContext;
let page: Page;
let room: CaseRoom;
let minamo: StoredPost;
let komorebi: StoredPost;

beforeAll(async () => {
  visit = await openVisit();
  minamo = await takesPart(visit, 'minamo@npo.example');
  komorebi = await takesPart(visit, 'komorebi@npo.example');
  worker = await visit.person('minamo@npo.example', { viewport: PHONE });
  const bodyIds = [await hearingBody(worker, visit)];
  room = await publishedCase(worker, visit, { readers: [komorebi], texts: TEXTS, bodyIds });
  page = await worker.newPage();
}, 180_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const choose = (kind: string, answer: string): Promise<void> =>
  page.getByRole('group', { name: kind, exact: true }).getByLabel(answer, { exact: true }).check();
const titled = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** What is on the screen, in its tab and its address gives away nothing to who looks over her shoulder. */
async function quiet(): Promise<void> {
  const shown = `${await page.title()} ${await page.locator('body').innerText()}`;
  expect(NEVER().filter((word) => shown.includes(word))).toEqual([]);
  expect(await page.title()).toMatch(/^(書類|Document)$/);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('banner').count()).toBe(0);
}

describe('what is looked at together with her, on the telephone of her worker', () => {
  it('is opened from the page of her consent, in easy Japanese, large, and says nothing of where it comes from', async () => {
    await page.goto(`/cases/${room.caseId}/consents`);
    await settled(page);
    await page.getByRole('link', { name: '本人と一緒に見る', exact: true }).click();
    await titled('あなたの ことを 話しても いいですか');
    await quiet();
    for (const kind of ['きほん', 'けんこう', 'あんぜん'])
      await page.getByRole('group', { name: kind, exact: true }).waitFor();
    expect(await page.getByRole('group', { name: 'お金', exact: true }).count()).toBe(0);
    await page.getByText('えらばない ところは、話しません。').waitFor();
    const size = await page
      .getByText('○ 話して いいです')
      .first()
      .evaluate((node) => getComputedStyle(node).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(20);
    await sound(page);
  }, 90_000);

  it('speaks Japanese and English as well, and forgets which', async () => {
    await press('日本語');
    await titled('あなたのことを伝えてもよいですか（同意書）');
    await quiet();
    await press('English');
    await titled('May we share what you told us?');
    await quiet();
    await sound(page);
    await page.reload();
    await titled('あなたの ことを 話しても いいですか');
  }, 60_000);

  it('asks for an answer before it goes on, and shows her answers before they are recorded', async () => {
    await press('こたえを 見る');
    await page.getByText('あたらしい こたえが まだ ありません。').waitFor();
    await choose('きほん', '○ 話して いいです');
    await choose('けんこう', '× 話しません');
    await page.getByLabel('ほかの 人も いっしょに います').check();
    await press('こたえを 見る');
    await titled('この こたえで いいですか');
    const own = page.getByRole('region', { name: KOMOREBI });
    // What she was not asked is no answer of hers, of violence neither.
    expect(await own.getByRole('definition').allInnerTexts()).toEqual(['○ 話して いいです', '× 話しません']);
    await sound(page);
    await press('こたえを かえる');
    await choose('けんこう', '○ 話して いいです');
    await press('こたえを 見る');
    expect(await past(visit, 'SELECT 1 FROM consent WHERE case_id = $1', [room.caseId])).toEqual([]);
    await press('これで いいです');
    await titled('きろくしました');
    await quiet();
    await sound(page);
    const rows = await past<object>(
      visit,
      `SELECT category, decision, form, language, companion FROM consent WHERE case_id = $1 ORDER BY category`,
      [room.caseId],
    );
    const how = { form: 'ELECTRONIC', language: 'ja-x-easy', companion: true };
    expect(rows).toEqual([
      { category: 'BASIC', decision: 'GRANTED', ...how },
      { category: 'HEALTH', decision: 'GRANTED', ...how },
    ]);
  }, 90_000);

  it('offers her a copy that she may do without', async () => {
    await press('いりません');
    await page.getByText('かみは わたしません。').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), press('ほしいです')]);
    expect(file.suggestedFilename()).toMatch(/^document_\d{8}_02-\d{4}\.pdf$/);
    await page.getByText('たんとうの 人が かみを わたします。').waitFor();
  }, 60_000);

  it('leaves nothing in the browser, and goes back to the worker’s own page', async () => {
    const kept = await page.evaluate('JSON.stringify([Object.values(localStorage), Object.values(sessionStorage)])');
    for (const word of [KOMOREBI, room.caseId, 'GRANTED', 'easy']) expect(kept).not.toContain(word);
    await page.getByRole('link', { name: 'おわる', exact: true }).click();
    await settled(page);
    await page.getByRole('heading', { level: 1, name: `事例 ${room.code} の同意` }).waitFor();
    const known = page.getByRole('table', { name: '機関と情報の種類ごとの、いまの状態' });
    expect(await known.locator('td[data-label="健康"]').innerText()).toContain('伝えてよい');
  }, 60_000);

  it('asks her anew where something was taken back since it was opened', async () => {
    await page.goto(`/with-person/${room.caseId}`);
    await choose('あんぜん', '○ 話して いいです');
    await press('こたえを 見る');
    await titled('この こたえで いいですか');
    await changeAs(
      worker,
      visit,
      { mutation: 'withdrawConsent', type: 'WithdrawConsentInput' },
      { caseId: room.caseId },
    );
    await press('これで いいです');
    await titled('あなたの ことを 話しても いいですか');
    await page.getByRole('alert').filter({ hasText: 'もう いちど えらんで ください。' }).waitFor();
    await sound(page);
    const granted = (): Promise<object[]> =>
      past(visit, `SELECT 1 FROM consent WHERE case_id = $1 AND category = 'VIOLENCE_SAFETY'`, [room.caseId]);
    expect(await granted()).toEqual([]);
    expect(await page.getByRole('radio', { name: '○ 話して いいです', checked: true }).count()).toBe(0);
    // What she says now is to what stands now.
    await choose('あんぜん', '○ 話して いいです');
    await press('こたえを 見る');
    await press('これで いいです');
    await titled('きろくしました');
    expect(await granted()).toHaveLength(1);
  }, 90_000);

  it('shows a yes that begins later with its day, and does not ask for it again', async () => {
    const from = await dayFromToday(visit, 9);
    const how = { to: [komorebi], by: minamo, validFrom: `${from}T00:00:00+09:00` };
    await agreedIn(worker, visit, room, { ...how, categories: ['HEALTH'] });
    await page.goto(`/cases/${room.caseId}/consents`);
    await settled(page);
    const known = page.getByRole('table', { name: '機関と情報の種類ごとの、いまの状態' });
    const cell = known.locator('td[data-label="健康"]');
    expect((await cell.innerText()).replaceAll(/\s/g, '')).toBe(`○${toJapaneseDate(from)}から伝えてよい`);
    await sound(page);
    await page.goto(`/cases/${room.caseId}/withdraw`);
    await page.getByRole('radio', { name: 'すべて' }).check();
    const effects = page.getByRole('region', { name: 'すぐに起きること' });
    const later = effects.locator('dt', { hasText: 'このあと開けるはずだった機関' });
    expect(await later.locator('xpath=following-sibling::dd[1]').innerText()).toBe(KOMOREBI);
    await sound(page);
    await page.goto(`/with-person/${room.caseId}`);
    const asked = page.getByRole('group', { name: 'けんこう', exact: true });
    expect(await asked.getByLabel('○ 話して いいです').isChecked()).toBe(true);
  }, 60_000);

  it('goes out of sight at one press', async () => {
    await page.goto(`/with-person/${room.caseId}`);
    await titled('あなたの ことを 話しても いいですか');
    await press('見えなく する');
    await page.waitForURL('**/c');
    expect(await page.locator('body').innerText()).not.toContain(KOMOREBI);
  }, 60_000);

  it('is there for nobody else, nor of a case that does not exist', async () => {
    const reader = await visit.person('komorebi@npo.example', { viewport: PHONE });
    const tab = await reader.newPage();
    const mainOf = async (id: string): Promise<string> => {
      await tab.goto(`/with-person/${id}`);
      await settled(tab);
      return tab.locator('main').innerText();
    };
    expect(await mainOf(room.caseId)).toBe(await mainOf(NOWHERE));
    await sound(tab);
    await reader.close();
  }, 60_000);
});
