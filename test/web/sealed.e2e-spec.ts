import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { type CaseRoom, changeAs, hearingBody, publishedCase } from '../support/case-room';
import { opened, past } from '../support/entrance';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const HEALTH = '夜によく眠れない日が続いている。';
const REASON = '裁判所から記録の提出を求められた。';
const TEXTS = {
  THEME: '安心して暮らせる場所を探したい。',
  PERSONS_VIEW: '「休みたい」と話す。',
  HEALTH,
};
let visit: Visit;
let presenter: BrowserContext;
let partner: BrowserContext;
let page: Page;
let desk: Page;
let room: CaseRoom;

beforeAll(async () => {
  visit = await openVisit();
  const minamo = await takesPart(visit, 'minamo@npo.example');
  const komorebi = await takesPart(visit, 'komorebi@npo.example');
  await past(visit, `UPDATE post SET rank = 2 WHERE staff_id IN ($1, $2)`, [minamo.staffId, komorebi.staffId]);
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  partner = await visit.person('komorebi@npo.example', { viewport: WIDE });
  const bodyIds = [await hearingBody(presenter, visit)];
  room = await publishedCase(presenter, visit, { readers: [komorebi], texts: TEXTS, bodyIds });
  const { caseId, conferenceId } = room;
  const recipientOrganisationId = komorebi.organisationId;
  await changeAs(
    presenter,
    visit,
    { mutation: 'recordConsents', type: 'RecordConsentsInput' },
    {
      caseId,
      conferenceId,
      form: 'VERBAL_RECORDED',
      publication: 1,
      explainedByStaffId: minamo.staffId,
      language: 'ja',
      rows: ['BASIC', 'HEALTH'].map((category) => ({ recipientOrganisationId, category, decision: 'GRANTED' })),
    },
  );
  page = await presenter.newPage();
  desk = await partner.newPage();
  await page.goto(`/conferences/${conferenceId}`);
  await settled(page);
  await press('資料を発行する');
  await page.getByText('資料ができました。').waitFor({ timeout: 60_000 });
  await changeAs(
    presenter,
    visit,
    { mutation: 'withdrawConsent', type: 'WithdrawConsentInput' },
    { caseId, category: 'HEALTH' },
  );
}, 180_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string | RegExp, on: Page | Locator = page): Promise<void> =>
  on.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** The text of the paper as somebody saves it, and under which name. */
async function saved(on: Page): Promise<{ text: string; name: string }> {
  const [download] = await Promise.all([on.waitForEvent('download'), press('テキストを受け取る', on)]);
  return { text: await readFile(await download.path(), 'utf8'), name: download.suggestedFilename() };
}

describe('a paper that was replaced, for two officers', () => {
  it('is asked for with an article, a reason and who is to approve', async () => {
    await page.goto(`/cases/${room.caseId}/consents`);
    await settled(page);
    await page.getByRole('link', { name: '封じた資料を開くことを申し出る' }).click();
    await opened(page, `事例 ${room.code}：封じた資料`);
    await sound(page);
    await page.getByLabel(/^どの資料か/).selectOption({ index: 1 });
    await page.getByLabel(/^条文/).selectOption({ index: 1 });
    await page.getByLabel(/^理由/).fill(REASON);
    await page.getByLabel(/^写しでは足りないわけ/).fill('求めの全文に答えるため。');
    await page.getByLabel(/^承認する職員/).selectOption({ index: 1 });
    await press('申し出る');
    await page.getByText('申し出ました。承認を待ちます。').waitFor();
    await sound(page);
    await page.getByRole('link', { name: 'あなたに関わる申し出を見る' }).click();
    await opened(page, '封じた資料');
    await page.getByText('承認待ち').waitFor();
    expect(await page.getByRole('button', { name: /受け取る/ }).count()).toBe(0);
  }, 90_000);

  it('opens to both once the other has approved, under a name that tells nothing', async () => {
    await desk.goto('/');
    await settled(desk);
    const waiting = desk.getByRole('region', { name: '書類を開くことの承認のお願い' });
    await waiting.getByText('あなたの承認を待つ申し出が1件あります。').waitFor();
    expect(await waiting.innerText()).not.toMatch(new RegExp(`${room.code}|裁判所`));
    await waiting.getByRole('link').click();
    await opened(desk, '封じた資料');
    await press('理由を読む', desk);
    await desk.getByText(REASON).waitFor();
    await press(/^承認する/, desk);
    await sound(desk);
    await press('根拠を確かめたので、承認する', desk);
    await desk.getByText(/まで開けます。/).waitFor();
    await sound(desk);
    const { text, name } = await saved(desk);
    expect(text).toContain(HEALTH);
    expect(name).toMatch(/^document_[0-9a-f]{8}\.txt$/);
    await page.reload();
    await settled(page);
    expect((await saved(page)).text).toBe(text);
  }, 90_000);

  it('is in the register of the auditor without content, and closes when one of the two ends it', async () => {
    const auditor = await visit.person('auditor@ward.example', { viewport: WIDE });
    const tab = await auditor.newPage();
    await tab.goto('/originals');
    await opened(tab, '封じた資料の開封');
    await tab
      .getByRole('table', { name: '封じた資料を開く申し出の一覧（新しい順）' })
      .getByText(/承認（/)
      .waitFor();
    const told = await tab.locator('main').innerText();
    for (const hidden of [REASON, HEALTH, room.code]) expect(told).not.toContain(hidden);
    await sound(tab);
    await auditor.close();
    await press(/^取りやめる/);
    await page.getByText('取りやめると、すぐに開けなくなります。').waitFor();
    await press('取りやめる');
    await page.getByText(/取りやめ（/).waitFor();
    expect(await page.getByRole('button', { name: /受け取る/ }).count()).toBe(0);
    await desk.reload();
    await settled(desk);
    expect(await desk.getByRole('button', { name: /受け取る/ }).count()).toBe(0);
  }, 90_000);
});
