import type { BrowserContext, Locator, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { agreedIn, type CaseRoom, changeAs, hearingBody, publishedCase } from '../support/case-room';
import { opened } from '../support/entrance';
import { issueHere, saved } from '../support/own-papers';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const HEALTH = '夜によく眠れない日が続いている。';
const REASON = '今夜の居場所に危険がある。';
const TEXTS = { THEME: '安心して暮らせる場所を探したい。', PERSONS_VIEW: '「休みたい」と話す。', HEALTH };
let visit: Visit;
let presenter: BrowserContext;
let reader: BrowserContext;
let page: Page;
let desk: Page;
let room: CaseRoom;

beforeAll(async () => {
  visit = await openVisit();
  const minamo = await takesPart(visit, 'minamo@npo.example');
  const komorebi = await takesPart(visit, 'komorebi@npo.example');
  presenter = await visit.person('minamo@npo.example', { viewport: WIDE });
  reader = await visit.person('komorebi@npo.example', { viewport: PHONE });
  const bodyIds = [await hearingBody(presenter, visit)];
  room = await publishedCase(presenter, visit, { readers: [komorebi], texts: TEXTS, bodyIds });
  const { caseId, conferenceId } = room;
  const categories = ['BASIC', 'HEALTH'];
  await agreedIn(presenter, visit, room, { to: [komorebi], categories, by: minamo, form: 'VERBAL_RECORDED' });
  desk = await presenter.newPage();
  page = await reader.newPage();
  await desk.goto(`/conferences/${conferenceId}`);
  await settled(desk);
  await issueHere(desk);
  await page.goto(`/conferences/${conferenceId}`);
  await settled(page);
  await saved(page, '第1版のPDFを受け取る');
  await changeAs(presenter, visit, { mutation: 'withdrawConsent', type: 'WithdrawConsentInput' }, { caseId });
}, 240_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string | RegExp, on: Page | Locator = page): Promise<void> =>
  on.getByRole('button', { name, exact: typeof name === 'string' }).click();
const textOf = (on: Page): Promise<string> => on.locator('main').innerText();

describe('a sealed original', () => {
  it('is asked for from the row of the paper that was recalled', async () => {
    await page.reload();
    await settled(page);
    await page.getByText('差し替えのため回収').waitFor();
    await sound(page);
    await page.getByRole('link', { name: '原本の開封を求める' }).click();
    await page.getByRole('heading', { level: 1, name: /原本の開封$/ }).waitFor();
    expect(await page.title()).toBe('書類｜つどい');
    await press('開封を求める');
    await page.getByText(/入力内容を確認してください/).waitFor();
    await sound(page);
    const article = page.getByLabel(/^条文/);
    expect(await article.locator('option').count()).toBe(3);
    await article.selectOption({ index: 2 });
    await page.getByLabel(/^理由/).fill(REASON);
    await page.getByLabel(/^原本が必要なわけ/).fill('ほかに確かめる方法がない。');
    await press('開封を求める');
    await page.getByText('求めました。').waitFor({ timeout: 30_000 });
    await page.getByText('判断待ち').waitFor();
    expect(await page.getByRole('button', { name: '原本を読む' }).count()).toBe(0);
    await sound(page);
  }, 180_000);

  it('waits on the first page of who is to decide, and is approved without being shown', async () => {
    await desk.goto('/');
    await settled(desk);
    const waiting = desk.getByRole('region', { name: '判断のお願い' });
    await waiting.getByText('あなたの判断を待つ求めが1件あります。').waitFor();
    expect(await waiting.innerText()).not.toMatch(new RegExp(`${room.code}|危険`));
    await waiting.getByRole('link').click();
    await opened(desk, '原本の開封');
    expect(await textOf(desk)).not.toContain(REASON);
    await press(/^理由を読む/, desk);
    await desk.getByText(REASON).waitFor();
    await sound(desk);
    await press(/^認める/, desk);
    await press('確かめたので、認める', desk);
    await desk.getByText('認めました。').waitFor();
    expect(await textOf(desk)).not.toContain(HEALTH);
    await sound(desk);
  }, 120_000);

  it('is read by who asked, who holds it from then on; and closes when it is ended', async () => {
    await page.reload();
    await settled(page);
    await page.getByText('認められた').waitFor();
    expect(await textOf(page)).not.toContain(HEALTH);
    await press('原本を読む');
    await page.getByText(HEALTH).waitFor();
    await page.getByText(/まで読めます。$/).waitFor();
    await sound(page);
    expect(new URL(page.url()).search).toBe('');
    await press('原本を閉じる');
    await page.getByText(HEALTH).waitFor({ state: 'detached' });
    await press(/^終える/);
    await press('終える');
    await page.getByText('終わった').waitFor();
    expect(await page.getByRole('button', { name: '原本を読む' }).count()).toBe(0);
  }, 120_000);

  it('is in the register of the auditor by ids, grounds, officers and times, without content', async () => {
    const auditor = await visit.person('auditor@ward.example', { viewport: WIDE });
    const tab = await auditor.newPage();
    await tab.goto('/openings');
    await opened(tab, '原本の開封');
    await tab
      .getByRole('table', { name: '原本の開封の一覧（新しい順）' })
      .getByText(/認めた（/)
      .waitFor();
    const text = await textOf(tab);
    for (const hidden of [REASON, HEALTH, room.code]) expect(text).not.toContain(hidden);
    expect(await tab.getByRole('button', { name: /理由を読む|認める|原本を読む/ }).count()).toBe(0);
    await sound(tab);
    await auditor.close();
  }, 60_000);
});
