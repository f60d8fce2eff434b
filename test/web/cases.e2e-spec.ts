import type { BrowserContext, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { checked, settleAll } from '../support/case-check';
import { rowsWith, takesPart } from '../support/case-people';
import { changeAs } from '../support/case-room';
import { opened, past } from '../support/entrance';
import { CASE_TEXTS, KNOWN, TELLING } from '../support/made-up/case-texts';
import { dayFromToday, type StoredPost, tire } from '../support/people';
import { DESK, KOMOREBI, NOWHERE, typeDay } from '../support/record-room';
import { SAMPLE_PASSWORD } from '../support/sample';
import { openVisit, settled, type Visit } from '../support/visit';

const CASE = /^事例 [0-9A-Z]{8}$/;
const CLERKS = '生活福祉課';
let visit: Visit;
let presenter: BrowserContext;
let reader: BrowserContext;
let third: BrowserContext;
let page: Page;
let presenting: StoredPost;
let caseId: string;
let conferenceId: string;
const sent: string[] = [];

const record = (context: BrowserContext): void =>
  void context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));

beforeAll(async () => {
  visit = await openVisit({}, { logged: true });
  presenting = await takesPart(visit, 'minamo@npo.example');
  await takesPart(visit, 'komorebi@npo.example');
  await takesPart(visit, 'clerk@ward.example');
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  reader = await visit.person('komorebi@npo.example', { viewport: DESK });
  third = await visit.person('clerk@ward.example', { viewport: DESK });
  for (const context of [presenter, reader, third]) record(context);
  page = await presenter.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string | RegExp, on = page): Promise<void> =>
  on.getByRole('button', { name, exact: typeof name === 'string' }).click();

const saved = (section: string): Promise<void> =>
  page.locator('div:has(> p > [data-draft=saved])', { has: page.getByLabel(new RegExp(`^${section}`)) }).waitFor();

describe('a case from the phone of its presenter', () => {
  it('begins with cautions, and asks nowhere who the person is', async () => {
    await page.goto('/');
    await settled(page);
    await press('メニュー');
    await page.getByRole('dialog').getByRole('link', { name: '事例' }).click();
    await opened(page, '事例');
    await page.getByText('読む人に加わっている事例はありません。').waitFor();
    expect(await page.title()).toBe('書類｜つどい');
    await sound(page);
    await page.getByRole('link', { name: '事例を準備する' }).click();
    await opened(page, '事例を準備する');
    await page.getByText(/本人の氏名・住所・電話番号・勤め先・学校名は、書きません/).waitFor();
    await sound(page);
    await press('準備を始める');
    await page.getByRole('heading', { level: 1, name: /^事例 [0-9A-Z]{8} を書く$/ }).waitFor();
    expect(await page.title()).toBe('書類｜つどい');
    caseId = /cases\/([^/]+)/.exec(page.url())![1]!;
    await sound(page);
  }, 60_000);

  it('is saved while it is typed, and survives a lost connection', async () => {
    for (const [label, text] of Object.entries(CASE_TEXTS)) await page.getByLabel(new RegExp(`^${label}`)).fill(text);
    for (const kind of ['学校', '医療機関']) await page.getByRole('checkbox', { name: kind, exact: true }).check();
    await page.getByRole('checkbox', { name: '学校', exact: true }).uncheck();
    expect(await page.getByLabel(/^関わる機関/).inputValue()).toBe('医療機関');
    await saved('関わる機関');
    await saved('経過');
    await saved('主訴');
    await presenter.setOffline(true);
    await page.getByLabel(/^住まい/).fill('友人の家に身を寄せている。');
    await page.getByText(/送信待ち：通信できませんでした/).waitFor({ timeout: 40_000 });
    await page.getByText('送信待ちの内容があります。このページを閉じないでください。').waitFor();
    expect(await page.getByLabel(/^住まい/).inputValue()).toBe('友人の家に身を寄せている。');
    await presenter.setOffline(false);
    await saved('住まい');
    await page.getByText('つながりました。書いた内容を保存しました。').waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByLabel(/^住まい/).inputValue()).toBe('友人の家に身を寄せている。');
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  }, 90_000);

  it('is searched on the phone for what only the presenter knows, and each telling word is settled', async () => {
    await page.getByLabel('本人の氏名など、探したい言葉').fill(KNOWN.join('\n'));
    await press('確認する');
    await checked(page);
    const findings = page.getByRole('list', { name: '見つかった言葉' });
    await findings.getByText('上の欄の言葉').waitFor();
    await findings.getByText('人の名前').first().waitFor();
    await findings.getByText('電話番号｜経過').waitFor();
    await page.getByText(/直すところ \d+か所、見るところ \d+か所/).waitFor();
    await page.getByText('「経過」の印のついた文').click();
    await page.getByRole('link', { name: /番、直す、電話番号/ }).waitFor();
    await sound(page);
    await press(/^残り\d+か所$/);
    expect(await page.evaluate('document.activeElement.id')).toBe('finding-1');
    await findings
      .getByRole('button', { name: /^すべて「.さん」に直す（2か所）/ })
      .first()
      .click();
    await page.getByText(/に直しました。/).waitFor();
    const course = (): Promise<string> => page.getByLabel(/^経過/).inputValue();
    expect(await course()).not.toContain('鈴木健一');
    await checked(page);
    const day = findings.getByRole('listitem').filter({ hasText: '日付' });
    await day.getByRole('button', { name: /^残して、理由を書く/ }).click();
    await press('この理由で残す');
    await findings.getByText('「残しても本人が分からない理由」を入力してください').waitFor();
    await page.getByLabel('残しても本人が分からない理由').fill('制度の始まった日である');
    await sound(page);
    await press('この理由で残す');
    await page.getByText('済み (1)').waitFor();
    await settleAll(page);
    const text = await course();
    for (const telling of TELLING) expect(text).not.toContain(telling);
    await saved('経過');
  }, 120_000);

  it('is read through, attested and published, and not before', async () => {
    await press('読み直しに進む');
    await page.getByRole('heading', { level: 2, name: '読み直して、公開する' }).waitFor();
    expect(await page.getByRole('button', { name: '公開する' }).count()).toBe(0);
    await press('確かめたことを記録する');
    await page.getByText('3つとも確かめて、印をつけてください').waitFor();
    await sound(page);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await press('確かめたことを記録する');
    await page.getByText(/確かめたことを記録しました。/).waitFor({ timeout: 60_000 });
    await press('公開する');
    await sound(page);
    await press('公開する（元に戻せません）');
    await page.getByText('公開しました（第1回）。').waitFor();
    expect(await past(visit, 'SELECT dismissed FROM anonymity_attestation')).toEqual([{ dismissed: 1 }]);
    await page.getByRole('link', { name: CASE }).last().click();
    await page.getByRole('heading', { level: 1, name: CASE }).waitFor();
    await tire(visit, presenting);
    await press('中身を見る');
    const dialog = page.getByRole('dialog', { name: 'もう一度、ご本人の確認' });
    await dialog.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    expect(await page.locator('main').innerText()).not.toContain('子どもと二人で');
    await page.keyboard.press('Enter');
    await page.getByText('「子どもと二人で暮らしたい」と話す。').waitFor();
    await sound(page);
    await press('中身を閉じる');
    expect(await page.locator('main').innerText()).not.toContain('子どもと二人で');
  }, 120_000);
});

describe('people around a case', () => {
  it('are added one by one, and kept out one by one, by whoever presents it', async () => {
    await page.goto(`/cases/${caseId}`);
    await settled(page);
    await page
      .getByRole('row', { name: /主訴.*NPO法人みなも.*出した機関として/ })
      .first()
      .waitFor();
    await page.locator('summary', { hasText: '読む人を加える' }).click();
    const adding = page.getByRole('region', { name: '読む人' });
    await adding.getByLabel(/^機関/).selectOption({ label: KOMOREBI });
    await adding.getByLabel(/^人/).locator('option').nth(1).waitFor({ state: 'attached' });
    await adding.getByLabel(/^人/).selectOption({ index: 1 });
    await adding.getByRole('button', { name: '読む人を加える' }).click();
    await page.getByText('読む人を加えました。').waitFor();
    await page.locator('summary', { hasText: '見せない相手を決める' }).click();
    const excluding = page.getByRole('region', { name: '見せない相手' });
    await excluding.getByLabel(/^機関/).selectOption({ label: CLERKS });
    await excluding.getByRole('button', { name: '見せない相手を決める' }).click();
    await page.getByText('見せない相手に加えました。').waitFor();
    await excluding.getByRole('row', { name: new RegExp(CLERKS) }).waitFor();
    await sound(page);
  }, 90_000);

  it('are called to a conference of its own, and answer for themselves', async () => {
    await page.getByRole('link', { name: '会議を招集する' }).click();
    await page.getByRole('heading', { level: 1, name: /の会議を招集する$/ }).waitFor();
    await press('招集する');
    await page.getByText(/入力内容を確認してください/).waitFor();
    await sound(page);
    await typeDay(page.locator('main'), await dayFromToday(visit, 9));
    await page.getByLabel(/^始まり/).fill('14:00');
    await page.getByLabel(/^終わり/).fill('15:00');
    await page.getByLabel(/^場所/).fill('相談室3');
    await page
      .getByRole('group', { name: /どの会議体/ })
      .getByRole('checkbox')
      .first()
      .check();
    await press('招集する');
    await page.getByRole('heading', { level: 1, name: /^個別の会議 [0-9A-Z]{8}$/ }).waitFor();
    await page.getByText('招集しました。来てほしい人を呼んでください。').waitFor();
    const invitable = page.getByLabel(/^呼ぶ人/);
    const ofKomorebi = await invitable.locator('option', { hasText: KOMOREBI }).getAttribute('value');
    await invitable.selectOption(ofKomorebi);
    await press('読む人を呼ぶ');
    await page.getByText('呼びました。').waitFor();
    await page.getByLabel(/^立場/).selectOption({ label: '付き添いの方' });
    await press('席を用意する');
    await page.getByText('席を用意しました。').waitFor();
    await page.getByRole('row', { name: /付き添いの方/ }).waitFor();
    await sound(page);
  }, 90_000);

  it('read their own edition, and only what is open to them', async () => {
    const desk = await reader.newPage();
    await desk.goto('/cases');
    await settled(desk);
    await desk.getByRole('link', { name: CASE }).click();
    await desk.getByRole('heading', { level: 1, name: CASE }).waitFor();
    expect(await desk.title()).toBe('書類｜つどい');
    expect(await desk.getByText('見せない相手', { exact: true }).count()).toBe(0);
    await press('中身を見る', desk);
    await desk.getByText('提供の対象外').first().waitFor();
    expect(await desk.locator('main').innerText()).not.toContain('子どもと二人で');
    await sound(desk);
    await desk.getByRole('link', { name: /^個別の会議/ }).click();
    await desk.getByRole('heading', { level: 1, name: /^個別の会議/ }).waitFor();
    await press('離れた場所から参加', desk);
    await desk.getByText(/離れた場所から加わるには、先に/).waitFor();
    await desk.getByLabel(/まわりに人がおらず/).check();
    await press('離れた場所から参加', desk);
    await desk.getByText('「離れた場所から参加」で送りました。').waitFor();
    await desk.getByText('まわりに人がいないと宣言').waitFor();
    expect(await desk.getByText('読む人を呼ぶ').count()).toBe(0);
    await sound(desk);
    conferenceId = /conferences\/(.+)$/.exec(desk.url())![1]!;
    await desk.close();
  }, 90_000);

  it('who are kept out see nothing at all, as if there were none', async () => {
    const desk = await third.newPage();
    const mainOf = async (address: string): Promise<string> => {
      await desk.goto(address);
      await settled(desk);
      return desk.locator('main').innerText();
    };
    expect(await mainOf('/cases')).toContain('読む人に加わっている事例はありません。');
    for (const [address, nowhere] of [
      [`/cases/${caseId}`, `/cases/${NOWHERE}`],
      [`/cases/${caseId}/write`, `/cases/${NOWHERE}/write`],
      [`/cases/${caseId}/call`, `/cases/${NOWHERE}/call`],
      [`/conferences/${conferenceId}`, `/conferences/${NOWHERE}`],
    ] as const)
      expect(await mainOf(address)).toBe(await mainOf(nowhere));
    for (const address of ['/', '/meetings', '/actions', '/minutes', '/log'])
      expect(await mainOf(address)).not.toMatch(/個別の会議|相談室3|子どもと二人/);
    await desk.close();
  }, 90_000);

  it('find the same rooms in English', async () => {
    const english = await visit.person('minamo@npo.example', { viewport: PHONE, language: 'en' });
    record(english);
    const tab = await english.newPage();
    for (const [address, title] of [
      ['/cases', /^Cases$/],
      ['/cases/new', /^Prepare a case$/],
      [`/cases/${caseId}`, /^Case [0-9A-Z]{8}$/],
      [`/cases/${caseId}/write`, /^Write case [0-9A-Z]{8}$/],
      [`/cases/${caseId}/call`, /^Call a conference about case [0-9A-Z]{8}$/],
      [`/conferences/${conferenceId}`, /^Conference [0-9A-Z]{8}$/],
    ] as const) {
      await tab.goto(address);
      await tab.getByRole('heading', { level: 1, name: title }).waitFor();
      await settled(tab);
      expect(await tab.title()).toBe('Documents | つどい');
      await sound(tab);
    }
    await english.close();
  }, 240_000);

  it('never sends what was typed to be looked for, nor keeps it anywhere', async () => {
    expect(sent.length).toBeGreaterThan(50);
    const telling = KNOWN.flatMap((word) => [word, encodeURIComponent(word), JSON.stringify(word)]);
    expect(sent.filter((request) => telling.some((word) => request.includes(word)))).toEqual([]);
    expect(await rowsWith(visit, KNOWN)).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('indexedDB.databases().then((list) => list.length)')).toBe(0);
  });

  it('leaves no word of a case in the log of the server, not even where keeping it fails', async () => {
    const saved = { mutation: 'saveDraft', type: 'SaveDraftInput' };
    const input = { caseId, section: 'HEALTH', text: Object.values(CASE_TEXTS).join(''), version: 0 };
    await past(visit, 'ALTER TABLE case_draft RENAME TO elsewhere');
    await expect(changeAs(presenter, visit, saved, input)).rejects.toThrow('INTERNAL');
    await past(visit, 'ALTER TABLE elsewhere RENAME TO case_draft');
    const log = visit.log();
    expect(log).toMatch(/application successfully started[^]*QueryFailedError","code":"42P01"/);
    for (const word of [...KNOWN, ...TELLING, ...Object.values(CASE_TEXTS)]) expect(log).not.toContain(word);
  });
});
