import type { BrowserContext, Locator, Page } from 'playwright-core';
import { CATEGORIES } from '#libs/consent';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { agreedIn, type CaseRoom, changeAs, hearingBody, publishedAgain, publishedCase } from '../support/case-room';
import { opened } from '../support/entrance';
import type { StoredPost } from '../support/people';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const KOMOREBI = 'NPO法人こもれび航路';
const NOWHERE = '11111111-1111-4111-8111-111111111111';
const HEALTH = '夜によく眠れない日が続いている。';
const VIEW = '「安心して休める場所がほしい」と話す。';
const TEXTS = {
  THEME: '安心して暮らせる場所を探したい。',
  PERSONS_VIEW: VIEW,
  HEALTH,
  MONEY: '手もとのお金が少ない。',
  SAFETY: '連絡は昼間にかぎる。',
};
let visit: Visit;
let presenter: BrowserContext;
let reader: BrowserContext;
let third: BrowserContext;
let page: Page;
let desk: Page;
let room: CaseRoom;
let minamo: StoredPost;
let komorebi: StoredPost;

beforeAll(async () => {
  visit = await openVisit();
  minamo = await takesPart(visit, 'minamo@npo.example');
  komorebi = await takesPart(visit, 'komorebi@npo.example');
  const clerk = await takesPart(visit, 'clerk@ward.example');
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  reader = await visit.person('komorebi@npo.example', { viewport: WIDE });
  third = await visit.person('clerk@ward.example', { viewport: WIDE });
  const bodyIds = [await hearingBody(presenter, visit)];
  room = await publishedCase(presenter, visit, { readers: [komorebi, clerk], texts: TEXTS, bodyIds });
  await changeAs(
    presenter,
    visit,
    { mutation: 'excludeFromCase', type: 'ExcludeFromCaseInput' },
    { caseId: room.caseId, organisationId: clerk.organisationId },
  );
  page = await presenter.newPage();
  desk = await reader.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string | RegExp, on: Page | Locator = page): Promise<void> =>
  on.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** What stands in the overview for the organisation and a kind of information. */
const stateOf = (kind: string): Locator =>
  page
    .getByRole('table', { name: '機関と情報の種類ごとの、いまの状態' })
    .getByRole('row', { name: new RegExp(KOMOREBI) })
    .locator(`td[data-label="${kind}"]`);

/** The reader's own edition, opened anew after a reload. */
async function editionOf(): Promise<string> {
  await desk.goto(`/cases/${room.caseId}`);
  await settled(desk);
  await desk.reload();
  await settled(desk);
  await press('中身を見る', desk);
  await desk.getByRole('button', { name: '中身を閉じる' }).waitFor();
  return desk.locator('main').innerText();
}

describe('her consent, from the phone of who asked her', () => {
  it('is not there at first: every cell says in words that nothing is confirmed', async () => {
    await page.goto(`/cases/${room.caseId}`);
    await settled(page);
    await page.getByRole('link', { name: '同意を記録する・取り下げる' }).click();
    await opened(page, `事例 ${room.code} の同意`);
    expect(await page.title()).toBe('書類｜つどい');
    for (const kind of ['基本', '健康', '経済', '暴力・安全'])
      expect(await stateOf(kind).innerText()).toContain('未確認（伝えません）');
    await page.getByText('「伝えない」として扱います').waitFor();
    await sound(page);
    expect(await editionOf()).not.toContain(HEALTH);
  }, 60_000);

  it('is not recorded before it is said how she was asked, and what', async () => {
    await press('記録する内容を確かめる');
    await page.getByText('入力内容を確認してください（3件）').waitFor();
    await page.getByRole('link', { name: '「聞いた方法」を選んでください' }).waitFor();
    await page.getByRole('link', { name: /^「だれに、何を」で/ }).click();
    await sound(page);
  });

  it('is recorded for one organisation and one kind, after a look at the whole', async () => {
    await page.getByRole('radio', { name: '口頭（記録を残した）' }).check();
    await page.getByLabel(/^説明した言葉/).selectOption({ label: 'やさしい日本語' });
    await page.getByLabel('付き添いの方がいた').check();
    const card = page.getByRole('group', { name: `${KOMOREBI}に伝えること` });
    // What nobody asked is not shared, and is no answer of hers.
    expect(await card.getByLabel('暴力・安全').locator('option:checked').innerText()).toBe(
      '× 伝えない（まだ聞いていません）',
    );
    expect(await card.getByLabel('暴力・安全').inputValue()).toBe('');
    await press('基本だけ', card);
    expect(await card.getByLabel('基本', { exact: true }).inputValue()).toBe('GRANTED');
    await card.getByLabel('基本', { exact: true }).selectOption({ label: '× 伝えない' });
    await card.getByLabel('経済').selectOption({ label: '？ 未確認' });
    await card.getByLabel('健康').selectOption({ label: '○ 伝えてよい' });
    await press('記録する内容を確かめる');
    await page.getByText('まだ記録していません。').waitFor();
    await page.getByText(`${KOMOREBI}の同意が未確認です：経済。`).waitFor();
    await sound(page);
    await press('直す');
    expect(await card.getByLabel('健康').inputValue()).toBe('GRANTED');
    await press('記録する内容を確かめる');
    await press('記録する');
    await page.getByText('3件を記録しました。').waitFor();
    expect(await stateOf('健康').innerText()).toContain('伝えてよい');
    expect(await stateOf('基本').innerText()).toContain('伝えない');
    expect(await stateOf('経済').innerText()).toContain('未確認');
    await page.getByText('記録を見る（3件）').click();
    await page.getByRole('row', { name: /○ 伝えてよい/ }).waitFor();
    await sound(page);
  }, 90_000);

  it('opens just that part to its reader', async () => {
    const edition = await editionOf();
    expect(edition).toContain(HEALTH);
    for (const other of [VIEW, TEXTS.THEME, TEXTS.MONEY, TEXTS.SAFETY]) expect(edition).not.toContain(other);
    expect(edition).toContain('提供の対象外');
    await sound(desk);
  }, 60_000);

  it('prints how it stands, and nothing of what can be done', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['いまの状態', '回収のようす']);
    expect(await stateOf('健康').innerText()).toMatch(/○\s*伝えてよい/);
    await page.emulateMedia({ media: 'screen' });
  }, 30_000);

  it('falls back to "not confirmed" in words where the text is changed', async () => {
    await publishedAgain(presenter, visit, room.caseId, { HEALTH: `${HEALTH}食事もとれない日がある。` });
    await page.reload();
    await settled(page);
    expect(await stateOf('健康').innerText()).toContain('一部未確認：第1回のあとに書き換えた文章');
    const card = page.getByRole('group', { name: `${KOMOREBI}に伝えること` });
    expect(await card.getByLabel('健康').inputValue()).toBe('');
    expect(await editionOf()).not.toContain('食事もとれない');
  }, 90_000);
});

describe('taking it back', () => {
  it('says beforehand what will happen, and afterwards what has happened', async () => {
    await agreedIn(presenter, visit, room, { to: [komorebi], categories: ['HEALTH'], by: minamo, publication: 2 });
    expect(await editionOf()).toContain('食事もとれない');
    await page.reload();
    await settled(page);
    await page.getByRole('link', { name: '取り下げる', exact: true }).click();
    await opened(page, `事例 ${room.code} の提供を取り下げる`);
    await page.getByRole('radio', { name: '情報の種類を選ぶ' }).check();
    const kinds = page.getByRole('combobox', { name: /^情報の種類/ });
    // Something may be marked with a kind of which no section is published.
    expect(await kinds.locator('option:not([value=""])').count()).toBe(CATEGORIES.length);
    await kinds.selectOption({ label: '経済' });
    await page.getByText('いま読める機関はありません。').waitFor();
    await page.getByText('いません（まだだれも開いていません）').waitFor();
    await sound(page);
    await page.getByRole('combobox', { name: /^情報の種類/ }).selectOption({ label: '健康' });
    await page.getByText('開けなくなる機関').waitFor();
    await page.getByText('NPO法人こもれび航路 1人').waitFor();
    await press('取り下げる');
    await page.getByText(/取り下げると、すぐに1機関で開けなくなります。/).waitFor();
    await sound(page);
    await press('いますぐ取り下げる');
    await page.getByText('取り下げました。1機関で開けなくなりました。').waitFor();
    await page.getByText('1人に回収をお願いしました。').waitFor();
    await sound(page);
  }, 90_000);

  it('says once more whom it asked before, and that nobody else has to be asked', async () => {
    await page.reload();
    await page.getByRole('radio', { name: '情報の種類を選ぶ' }).check();
    await page.getByRole('combobox', { name: /^情報の種類/ }).selectOption({ label: '健康' });
    await page.getByText('NPO法人こもれび航路 1人').waitFor();
    await press('取り下げる');
    await press('いますぐ取り下げる');
    await page.getByText('まえにお願いした1人の返事を待っています。').waitFor();
  }, 60_000);

  it('closes it to its reader with the next look, in words that give no cause', async () => {
    const edition = await editionOf();
    for (const text of Object.values(TEXTS)) expect(edition).not.toContain(text);
    expect(edition).not.toContain('食事もとれない');
    expect(edition).not.toMatch(/取り下げ|同意/);
  }, 60_000);

  it('asks the holder quietly to return what they hold, and tells the presenter what they say', async () => {
    await desk.goto('/');
    await settled(desk);
    const asked = desk.getByRole('region', { name: '回収のお願い' });
    await asked.getByText('差し替えのため回収します。').waitFor();
    expect(await asked.innerText()).not.toMatch(/事例|同意|取り下げ|眠れない/);
    expect(await asked.innerText()).not.toContain(room.code);
    await press('廃棄した', asked);
    await desk.getByText('「廃棄した」で送りました。').waitFor();
    await sound(desk);
    await asked.getByRole('link', { name: 'すべて見る' }).click();
    await opened(desk, '回収のお願い');
    expect(await desk.title()).toBe('対応｜つどい');
    await desk.getByRole('button', { name: '廃棄した', pressed: true }).waitFor();
    await sound(desk);
    await page.getByRole('link', { name: '同意のページに戻る' }).click();
    await opened(page, `事例 ${room.code} の同意`);
    expect(await stateOf('健康').innerText()).toContain('取り下げ');
    await page.getByRole('table', { name: '回収をお願いした人' }).getByText('廃棄した').waitFor();
    await sound(page);
  }, 60_000);
});

describe('somebody who must not know', () => {
  it('sees nothing of it anywhere, as if there were none', async () => {
    const tab = await third.newPage();
    const mainOf = async (address: string): Promise<string> => {
      await tab.goto(address);
      await settled(tab);
      return tab.locator('main').innerText();
    };
    for (const where of ['', '/consents', '/withdraw'])
      expect(await mainOf(`/cases/${room.caseId}${where}`)).toBe(await mainOf(`/cases/${NOWHERE}${where}`));
    expect(await mainOf('/returns')).toContain('回収のお願いはありません。');
    expect(await mainOf('/')).not.toContain('回収のお願い');
    await tab.close();
  }, 60_000);

  it('can stop a case by its code all the same, and learns from no code whether there is one', async () => {
    const tab = await third.newPage();
    await tab.goto('/freeze');
    await opened(tab, '提供を止める');
    const answerTo = async (code: string): Promise<string> => {
      await tab.getByLabel(/^事例の番号/).fill(code);
      await press('止める', tab);
      await tab.getByText('この番号の提供を、すぐに止めます。').waitFor();
      await press('すぐに止める', tab);
      await tab.getByText(/受け付けました。/).waitFor();
      return tab.locator('main').innerText();
    };
    await press('止める', tab);
    await tab.getByText('「事例の番号」を入力してください').waitFor();
    await sound(tab);
    const unknown = await answerTo('ZZZZ9999');
    await tab.reload();
    expect(await answerTo(room.code.toLowerCase())).toBe(unknown);
    await sound(tab);
    await tab.close();
  }, 60_000);

  it('leaves it to the presenter to ask her and to go on', async () => {
    await page.reload();
    await settled(page);
    await page.getByText(/本人が止めたいと話した、という知らせがあります/).waitFor();
    expect(await stateOf('基本').innerText()).toContain('止めています');
    await sound(page);
    await press('確かめた');
    await press('確かめたので、再開する');
    await page.getByText('再開しました。').waitFor();
    expect(await stateOf('基本').innerText()).toContain('伝えない');
  }, 60_000);

  it('and everybody else finds the same rooms in English', async () => {
    const english = await visit.person('minamo@npo.example', { viewport: PHONE, language: 'en' });
    const tab = await english.newPage();
    for (const [address, title] of [
      [`/cases/${room.caseId}/consents`, `Consent for case ${room.code}`],
      [`/cases/${room.caseId}/withdraw`, `Withdraw case ${room.code}`],
      ['/returns', 'Please return'],
      ['/freeze', 'Stop sharing'],
    ] as const) {
      await tab.goto(address);
      await opened(tab, title);
      await settled(tab);
      await sound(tab);
    }
    await english.close();
  }, 60_000);
});
