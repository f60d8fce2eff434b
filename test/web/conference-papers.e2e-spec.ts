import type { BrowserContext, Page } from 'playwright-core';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { agreedIn, type CaseRoom, changeAs, hearingBody, publishedCase } from '../support/case-room';
import { opened } from '../support/entrance';
import { answerOf, issueHere, ownPapers, saved } from '../support/own-papers';
import { extractPdf, findCanaries } from '../support/pdf-text';
import type { StoredPost } from '../support/people';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const HEALTH = '夜によく眠れない日が続いている。';
const TEXTS = {
  THEME: '安心して暮らせる場所を探したい。',
  PERSONS_VIEW: '「安心して休める場所がほしい」と話す。',
  HEALTH,
  SAFETY: '連絡は昼間にかぎる。',
};
/** The text, pieces of it, the name of its part, and the words for what has happened. */
const WITHDRAWN = [HEALTH, '眠れない', '健康', '取り下げ', '撤回', '同意'];
let visit: Visit;
let presenter: BrowserContext;
let reader: BrowserContext;
let second: BrowserContext;
let third: BrowserContext;
let phone: Page;
let desk: Page;
let room: CaseRoom;
let minamo: StoredPost;
let first: { id: string; pdfUrl: string };

beforeAll(async () => {
  visit = await openVisit();
  minamo = await takesPart(visit, 'minamo@npo.example');
  const komorebi = await takesPart(visit, 'komorebi@npo.example');
  const clerk = await takesPart(visit, 'clerk@ward.example');
  const office = await takesPart(visit, 'coordinator@ward.example');
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  reader = await visit.person('komorebi@npo.example', { viewport: WIDE });
  second = await visit.person('clerk@ward.example', { viewport: WIDE });
  third = await visit.person('coordinator@ward.example', { viewport: WIDE });
  const readers = [komorebi, clerk, office];
  const bodyIds = [await hearingBody(presenter, visit)];
  room = await publishedCase(presenter, visit, { readers, texts: TEXTS, bodyIds });
  const { caseId } = room;
  await changeAs(
    presenter,
    visit,
    { mutation: 'excludeFromCase', type: 'ExcludeFromCaseInput' },
    { caseId, organisationId: office.organisationId },
  );
  const told = { to: [komorebi, clerk], categories: ['BASIC', 'HEALTH'], by: minamo, form: 'VERBAL_RECORDED' };
  await agreedIn(presenter, visit, room, told);
  phone = await presenter.newPage();
  desk = await reader.newPage();
}, 180_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string, on: Page): Promise<void> => on.getByRole('button', { name, exact: true }).click();

async function atConference(on: Page): Promise<void> {
  await on.goto(`/conferences/${room.conferenceId}`);
  await settled(on);
}

describe('the papers of a conference, from the presenter’s phone', () => {
  it('are issued in two steps, to how many is said before, and what is issued is told by number and check value', async () => {
    await atConference(phone);
    await phone.getByText('あなた宛ての資料は、いまはありません。').waitFor();
    await press('資料を発行する', phone);
    await phone.getByText(/読む人3人の一人ひとりに/).waitFor();
    await press('3人に発行する', phone);
    await phone.getByText('資料ができました。').waitFor({ timeout: 60_000 });
    const table = phone.getByRole('table', { name: '発行した資料の一覧' });
    expect(await table.getByText('発行済み').count()).toBe(3);
    expect(await phone.title()).toBe('書類｜つどい');
    await sound(phone);
  }, 120_000);

  it('give each reader what that reader may have, under a name that says nothing', async () => {
    await atConference(desk);
    await sound(desk);
    const [pdf, text] = [await saved(desk, '第1版のPDFを受け取る'), await saved(desk, '第1版のテキストを受け取る')];
    expect(pdf.name).toMatch(/^(書類|document)_\d{8}_01-\d{4}\.pdf$/);
    expect(findCanaries(pdf.bytes, Object.values(TEXTS))).toEqual([TEXTS.THEME, TEXTS.PERSONS_VIEW, HEALTH]);
    expect(text.bytes.toString('utf8')).toContain(HEALTH);
    expect(findCanaries(pdf.bytes, ['安全', TEXTS.SAFETY])).toEqual([]);
    expect(extractPdf(pdf.bytes).info.Title).toBe('会議資料');
    const [own] = await ownPapers(reader, visit, room.conferenceId);
    first = { id: own!.id, pdfUrl: own!.pdfUrl! };
    expect((await second.request.get(first.pdfUrl)).status()).toBe(404);
    expect((await presenter.request.get(first.pdfUrl)).status()).toBe(404);
  }, 120_000);
});

describe('two weeks later, when she has changed her mind', () => {
  it('what was issued is gone at once, and answers like something that never was', async () => {
    await phone.goto(`/cases/${room.caseId}/withdraw`);
    await opened(phone, `事例 ${room.code} の提供を取り下げる`);
    await phone.getByRole('radio', { name: '情報の種類を選ぶ' }).check();
    await phone.getByRole('combobox', { name: /^情報の種類/ }).selectOption({ label: '健康' });
    await press('取り下げる', phone);
    await press('いますぐ取り下げる', phone);
    await phone.getByText('1人に回収をお願いしました。').waitFor();
    for (const ending of ['pdf', 'txt']) {
      const never = newId();
      for (const one of [reader, second, presenter, third])
        expect(await answerOf(one, first.id, ending)).toBe(await answerOf(one, never, ending));
    }
    await atConference(desk);
    await desk.getByText('あなた宛ての資料は、いまはありません。').waitFor();
    await sound(desk);
  }, 120_000);

  it('its holder has a quiet task to return it', async () => {
    await desk.goto('/returns');
    await opened(desk, '回収のお願い');
    await settled(desk);
    await desk.getByText('差し替えのため回収します。').first().waitFor();
    const said = await desk.locator('main').innerText();
    expect(said).not.toContain(room.code);
    for (const word of WITHDRAWN) expect(said).not.toContain(word);
  }, 60_000);

  it('what is issued again comes without a byte of it, as a partial copy that does not say why', async () => {
    await atConference(phone);
    expect(await phone.getByText('差し替え済み').count()).toBe(2);
    await issueHere(phone);
    await sound(phone);
    await atConference(desk);
    const [pdf, text] = [await saved(desk, '第2版のPDFを受け取る'), await saved(desk, '第2版のテキストを受け取る')];
    expect(findCanaries(pdf.bytes, WITHDRAWN)).toEqual([]);
    for (const word of WITHDRAWN) expect(text.bytes.toString('utf8')).not.toContain(word);
    expect(findCanaries(pdf.bytes, [TEXTS.THEME, '写し第2版'])).toEqual([TEXTS.THEME, '写し第2版']);
    expect(text.bytes.toString('utf8')).toContain('写し第2版（一部の写しです。）');
  }, 120_000);
});

describe('the third, who must not know', () => {
  it('gets nothing at all anywhere', async () => {
    const tab = await third.newPage();
    const mainOf = async (address: string): Promise<string> => {
      await tab.goto(address);
      await settled(tab);
      return tab.locator('main').innerText();
    };
    const [never, papers] = [newId(), await ownPapers(presenter, visit, room.conferenceId)];
    expect(papers.length).toBeGreaterThan(3);
    for (const where of ['conferences', 'cases'])
      expect(await mainOf(`/${where}/${where === 'cases' ? room.caseId : room.conferenceId}`)).toBe(
        await mainOf(`/${where}/${never}`),
      );
    for (const { id } of papers)
      for (const ending of ['pdf', 'txt'])
        expect(await answerOf(third, id, ending)).toBe(await answerOf(third, never, ending));
    expect(await ownPapers(third, visit, room.conferenceId)).toEqual([]);
    for (const where of ['/', '/cases', '/actions', '/returns', '/minutes', '/log', '/calendar']) {
      const text = await mainOf(where);
      for (const word of [room.code, ...Object.values(TEXTS)]) expect(text).not.toContain(word);
    }
    expect(await mainOf('/returns')).toContain('回収のお願いはありません。');
    await tab.close();
  }, 120_000);
});

it('stands in English too, on a phone and on a desk', async () => {
  const english = await visit.person('minamo@npo.example', { viewport: PHONE, language: 'en' });
  const tab = await english.newPage();
  await atConference(tab);
  await tab.getByRole('button', { name: 'Issue the papers' }).waitFor();
  await tab.getByRole('table', { name: 'Papers that were issued' }).getByText('Replaced').first().waitFor();
  await sound(tab);
  await english.close();
}, 60_000);
