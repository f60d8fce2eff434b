import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { agreedIn, type CaseRoom, hearingBody, publishedCase } from '../support/case-room';
import { opened } from '../support/entrance';
import { type StoredPost, tire } from '../support/people';
import { extractPdf, folded } from '../support/pdf-text';
import { SAMPLE_PASSWORD } from '../support/sample';
import { openVisit, settled, type Visit } from '../support/visit';

const THEME = '安心して暮らせる場所を探したい。';
let visit: Visit;
let presenter: BrowserContext;
let page: Page;
let room: CaseRoom;
let minamo: StoredPost;
let komorebi: StoredPost;

beforeAll(async () => {
  visit = await openVisit();
  minamo = await takesPart(visit, 'minamo@npo.example');
  komorebi = await takesPart(visit, 'komorebi@npo.example');
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  const texts = { THEME, PERSONS_VIEW: '「休める場所がほしい」と話す。' };
  const bodyIds = [await hearingBody(presenter, visit)];
  room = await publishedCase(presenter, visit, { readers: [komorebi], texts, bodyIds });
  page = await presenter.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string, on = page): Promise<void> => on.getByRole('button', { name, exact: true }).click();

/** Presses and reads what the browser was given to keep; its name says nothing. */
async function taken(act: Promise<void>, on = page): Promise<string> {
  const [file] = await Promise.all([on.waitForEvent('download'), act]);
  expect(file.suggestedFilename()).toMatch(/^document_\d{8}_0\d-\d{4}\.pdf$/);
  return folded(extractPdf(readFileSync(await file.path())).pages.join(''));
}

describe('papers to show her, from the phone of who asks her', () => {
  it('are taken out on the page of her consent, each in the language in which it is read out', async () => {
    await page.goto(`/cases/${room.caseId}/consents`);
    await opened(page, `事例 ${room.code} の同意`);
    await settled(page);
    const form = await taken(press('同意書：日本語のPDF'));
    expect(form).toContain(folded('あなたのことを伝えてもよいですか'));
    expect(form).not.toContain(folded(THEME));
    await page.getByText('「同意書」をこの端末に保存しました。').waitFor();
    expect(await taken(press('同意書：やさしい日本語のPDF'))).toContain(folded('話しても いいですか'));
    expect(await taken(press('開示記録：英語のPDF'))).toContain(folded('Who read what'));
    expect(await taken(press('提供の記録：日本語のPDF'))).toContain(folded('本人の氏名'));
    expect(await taken(press('本人確認票：日本語のPDF'))).toContain(folded('番号　1／1'));
    await page.getByText('「本人確認票」をこの端末に保存しました。').waitFor();
    expect(await taken(press('話し合いの説明：やさしい日本語のPDF'))).toContain(folded('いつでも かえって いいです'));
    expect(await taken(press('守秘の誓約：日本語のPDF'))).toContain(folded('ほかの人に話しません'));
    expect(await page.getByText('「同意書」をこの端末に保存しました。').count()).toBe(0);
    await sound(page);
  }, 90_000);

  it('say in words that there is nothing to print yet', async () => {
    await press('お答えの控え：日本語のPDF');
    await page.getByText('この紙に書くことがまだありません。').waitFor();
    await sound(page);
    await agreedIn(presenter, visit, room, { to: [komorebi], categories: ['BASIC'], by: minamo });
    expect(await taken(press('お答えの控え：やさしい日本語のPDF'))).toContain(folded('あなたの こたえ'));
  }, 60_000);

  it('come with the records of what she said as data, in a file whose name says nothing either', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), press('同意の記録（データ）：JSONのデータ')]);
    expect(file.suggestedFilename()).toMatch(/^document_\d{8}_06-\d{4}\.json$/);
    const text = readFileSync(await file.path(), 'utf8');
    const { records } = JSON.parse(text) as { records: { events: { event_state: string }[] }[] };
    expect(records.map(({ events }) => events.map(({ event_state }) => event_state))).toEqual([['given']]);
    for (const secret of [THEME, room.code, room.caseId]) expect(text).not.toContain(secret);
    await page.getByText('「同意の記録（データ）」をこの端末に保存しました。').waitFor();
    await sound(page);
  }, 60_000);

  it('ask once more who is there when that was long ago', async () => {
    await tire(visit, minamo);
    await press('本人確認票：英語のPDF');
    const door = page.getByRole('dialog');
    await door.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    expect(await taken(door.getByRole('button', { name: '確認する', exact: true }).click())).toContain('no.1of1');
  }, 60_000);

  it('are found in English as well', async () => {
    const english = await visit.person('minamo@npo.example', { viewport: PHONE, language: 'en' });
    const tab = await english.newPage();
    await tab.goto(`/cases/${room.caseId}/consents`);
    await opened(tab, `Consent for case ${room.code}`);
    await settled(tab);
    expect(await taken(press('Consent form: PDF in English', tab), tab)).toContain(folded('May we share'));
    await tab.getByText('Consent form has been saved on this device.').waitFor();
    await sound(tab);
    await english.close();
  }, 60_000);
});
