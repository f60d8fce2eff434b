import type { BrowserContext, Page } from 'playwright-core';
import { toJapaneseDate } from '../../libs/calendar';
import { AGREEMENT_TEXTS } from '../../libs/messages';
import { faults, NO_FAULTS, sound } from '../support/accessibility';
import { opened, past, TODAY } from '../support/entrance';
import { aColleague, administers, dayFromToday, postOf, type StoredPost } from '../support/people';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };

let visit: Visit;
let person: BrowserContext;
let page: Page;
let own: StoredPost;

beforeAll(async () => {
  visit = await openVisit();
  own = await postOf(visit, 'minamo@npo.example');
  person = await visit.person('minamo@npo.example');
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

beforeEach(async () => {
  page = await person.newPage();
});

afterEach(async () => {
  await page.close();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const onDay = (day: string): string => toJapaneseDate(day, { weekday: false });

/** What was done stands in view, below the head that stays at the top, and has the focus. */
async function toldInView(text: string): Promise<void> {
  await page.setViewportSize(WIDE);
  const notice = page.getByRole('status').filter({ hasText: text });
  await notice.waitFor();
  expect(await notice.evaluate((shown) => shown === shown.ownerDocument.activeElement)).toBe(true);
  const [head, box] = [await page.getByRole('banner').boundingBox(), await notice.boundingBox()];
  expect(box!.y).toBeGreaterThanOrEqual(head!.y + head!.height);
  expect(box!.y + box!.height).toBeLessThanOrEqual(WIDE.height);
}

async function visitPage(address: string, title: string): Promise<void> {
  await page.goto(address);
  await opened(page, title);
  await settled(page);
}

/** What the list of dated things says of one of them. */
const dutyOf = (label: string) =>
  page.getByRole('region', { name: '期限のあること' }).getByRole('listitem').filter({ hasText: label });

const textOf = (kind: string): string[] => AGREEMENT_TEXTS.find((text) => text.kind === kind)!.text.ja.split('\n');

async function typeDay(day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  for (const [label, value] of [
    ['年', year],
    ['月', month],
    ['日', date],
  ])
    await page.getByLabel(label!, { exact: true }).fill(value!);
}

describe('the quarterly check of who works there', () => {
  it('is due until everyone is ticked by hand, and then stands beside each of them', async () => {
    await aColleague(visit, own.organisationId, { name: '練習 花子' });
    await aColleague(visit, own.organisationId, { name: '練習 次郎', until: '2026-04-01' });
    await visitPage('/', TODAY);
    await page
      .getByRole('region', { name: '機関として確かめること' })
      .getByRole('link', { name: '在職の確認（四半期ごと）' })
      .click();
    await opened(page, '在職の確認（四半期ごと）');
    await page.getByText('まだ確認されていません。').waitFor();
    const boxes = page.getByRole('group', { name: /この方々は今も勤務しています/ }).getByRole('checkbox');
    expect(await boxes.count()).toBe(2);
    expect(
      await boxes.evaluateAll((all) => all.filter((box) => (box as unknown as { checked: boolean }).checked).length),
    ).toBe(0);
    await page.getByLabel(/練習 花子/).check();
    await press('確かめたことを記録する');
    await page.getByRole('link', { name: /印のない方がいます/ }).click();
    expect(await boxes.first().evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    await sound(page);
    await aColleague(visit, own.organisationId, { name: '練習 新人' });
    for (const box of await boxes.all()) await box.check();
    await press('確かめたことを記録する');
    await page.getByText(/在籍の一覧が変わりました/).waitFor();
    await page.getByLabel(/練習 新人/).check();
    await press('確かめたことを記録する');
    await page.getByText('在職の確認を記録しました。').waitFor();
    await page.getByText('今の四半期の確認は済んでいます。').waitFor();
    await sound(page);
    await press('もう一度確かめる');
    await page.getByLabel(/練習 新人/).waitFor();
    await visitPage('/organisation', '自分の機関');
    await dutyOf('在職の確認').getByText('確認済み').waitFor();
    const today = onDay(await dayFromToday(visit, 0));
    await page.getByRole('row', { name: new RegExp(`練習 花子.*${today}`) }).waitFor();
    await visitPage('/', TODAY);
    expect(await page.getByRole('link', { name: '在職の確認（四半期ごと）' }).count()).toBe(0);
  });
});

describe('the agreement on sharing information', () => {
  it('is read in full, signed for a while, warns before its end, and is ended', async () => {
    await visitPage('/organisation/agreement', '情報共有の取り決め');
    await page.getByText(/有効な取り決めがありません/).waitFor();
    expect(await page.getByRole('region', { name: /^文面/ }).getByRole('listitem').allInnerTexts()).toEqual(
      textOf('AGREEMENT'),
    );
    await press('取り決めを結ぶ');
    await page.getByText('入力内容を確認してください（2件）').waitFor();
    await sound(page);
    await typeDay(await dayFromToday(visit, 4 * 366));
    await page.getByLabel('機関を代表して、この文面に同意します。').check();
    await press('取り決めを結ぶ');
    await page.getByText('期限は、明日から3年以内の日にしてください。').waitFor();
    const until = await dayFromToday(visit, 300);
    await typeDay(until);
    await page.setViewportSize(WIDE);
    await press('取り決めを結ぶ');
    await toldInView('取り決めを結びました。');
    await page.getByText('有効', { exact: true }).waitFor();
    await page.getByText(onDay(until)).waitFor();
    await sound(page);

    for (const [left, tone] of [
      [60, '△'],
      [14, '！'],
    ] as const) {
      await past(visit, 'UPDATE sharing_agreement SET expires_on = $1', [await dayFromToday(visit, left)]);
      await visitPage('/organisation/agreement', '情報共有の取り決め');
      await page.getByText(new RegExp(`期限まで${left}日です`)).waitFor();
      await sound(page);
      await visitPage('/organisation', '自分の機関');
      expect(await dutyOf('情報共有の取り決め').innerText()).toMatch(new RegExp(`あと${left}日[\\s\\S]*${tone}`));
    }

    await visitPage('/organisation/agreement', '情報共有の取り決め');
    await press('取り決めを終える');
    await sound(page);
    await press('終える');
    await toldInView('取り決めを終えました。');
    await page.getByText('終了', { exact: true }).waitFor();
    await sound(page);
    expect(await page.getByRole('button', { name: '取り決めを終える' }).count()).toBe(0);
  });

  it('is for everybody of the organisation to read and for its administrator to sign', async () => {
    await administers(visit, own, false);
    await visitPage('/organisation/agreement', '情報共有の取り決め');
    await page.getByText('結ぶこと、終えることは、この機関の管理者が行います。').waitFor();
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    await sound(page);
    await visitPage('/', TODAY);
    expect(await page.getByRole('link', { name: '情報共有の取り決め' }).count()).toBe(0);
    await administers(visit, own, true);
  });
});

describe('the pledge of confidentiality', () => {
  it('is read in full and signed by each person, and anew when its text has changed', async () => {
    await visitPage('/organisation', '自分の機関');
    await page.getByRole('link', { name: 'あなたの守秘の誓約' }).click();
    await opened(page, 'あなたの守秘の誓約');
    expect(await page.getByRole('region', { name: /^文面/ }).getByRole('listitem').allInnerTexts()).toEqual(
      textOf('PLEDGE'),
    );
    await press('誓約する');
    await page.getByRole('link', { name: '「この文面を読み、誓約します。」を選んでください' }).waitFor();
    await sound(page);
    await page.getByLabel('この文面を読み、誓約します。').check();
    await press('誓約する');
    await toldInView('誓約を記録しました。');
    await page.getByText(/に誓約しました（文面の版 /).waitFor();
    expect(await page.getByRole('button', { name: '誓約する' }).count()).toBe(0);
    await sound(page);
    await past(visit, `UPDATE confidentiality_pledge SET text_version = '2020-01'`);
    await visitPage('/organisation', '自分の機関');
    await dutyOf('あなたの守秘の誓約').getByText('文面が新しくなりました').waitFor();
    await visitPage('/organisation/pledge', 'あなたの守秘の誓約');
    await page.getByText(/前に同意したのは版 2020-01 です/).waitFor();
    await page.getByLabel('この文面を読み、誓約します。').check();
    await press('誓約する');
    await page.getByText('誓約を記録しました。').waitFor();
  });

  it('is no matter of an operator, who gets the page that is shown for nothing', async () => {
    const operator = await visit.person('operator@ward.example');
    page = await operator.newPage();
    await visitPage('/nowhere', 'この画面は表示できません');
    const missing = await page.locator('main').innerText();
    await visitPage('/organisation/pledge', 'この画面は表示できません');
    expect(await page.locator('main').innerText()).toBe(missing);
    await visitPage('/organisation', '自分の機関');
    expect(await dutyOf('あなたの守秘の誓約').count()).toBe(0);
  });
});

describe('how people sign in', () => {
  it('is changed by the administrator, within what the server takes, and two who change it meet', async () => {
    await visitPage('/organisation', '自分の機関');
    await press('サインインの決まりを直す');
    const idle = page.getByLabel(/^操作がないとき画面を閉じるまで/);
    await idle.fill('２');
    await press('保存する');
    await page.getByText('5から60までの数にしてください。').waitFor();
    await sound(page);
    await idle.fill('３０');
    expect(await page.getByLabel(/^使える場所のネットワーク/).count()).toBe(0);
    await past(
      visit,
      'UPDATE organisation_setting SET session_hours = 8, version = version + 1 WHERE organisation_id = $1',
      [own.organisationId],
    );
    await press('保存する');
    const dialog = page.getByRole('dialog', { name: '同じところを、ほかの方が先に直しました' });
    await dialog.getByText('サインインが続く時間（時間）').waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
    await press('両方を残す（続けて直す）');
    await page.getByLabel(/^サインインが続く時間/).fill('8');
    await press('保存する');
    await page.getByText('サインインの決まりを直しました。').waitFor();
    await page.getByText('30分', { exact: true }).waitFor();
    await page.getByText('8時間', { exact: true }).waitFor();
  });

  it('may be limited to networks by an authority, which is warned before it shuts itself out', async () => {
    const ward = await visit.person('coordinator@ward.example');
    page = await ward.newPage();
    await visitPage('/organisation', '自分の機関');
    await press('サインインの決まりを直す');
    const networks = page.getByLabel(/^使える場所のネットワーク/);
    await networks.fill('どこか');
    await press('保存する');
    await page.getByText(/ネットワークを「203.0.113.0\/24」のような形で入れてください/).waitFor();
    await networks.fill('203.0.113.0/24');
    await press('保存する');
    await page.getByText(/保存すると、すぐに、あなたもここから使えなくなります/).waitFor();
    expect(await page.getByLabel('ここから使えなくなってもかまいません').isChecked()).toBe(false);
    await sound(page);
    await networks.fill('127.0.0.0/8\n\n 203.0.113.0/24 ');
    await press('保存する');
    await page.getByText('サインインの決まりを直しました。').waitFor();
    await page.getByText('203.0.113.0/24').waitFor();
    await sound(page);
  });

  it('warns before it asks for more that logins by less end now, and ends them', async () => {
    await visitPage('/organisation', '自分の機関');
    await press('サインインの決まりを直す');
    await page.getByLabel('パスワードと二つ目の確認').check();
    await press('保存する');
    await page.getByRole('group', { name: '必要な確認を「パスワードと二つ目の確認」に変えます。' }).waitFor();
    await page.getByText(/あなたを含めて、保存するとすぐに画面が閉じ/).waitFor();
    await sound(page);
    await press('やめる');
    await press('保存する');
    await press('変えて保存する');
    await page.waitForURL(/\/sign-in/);
    await past(visit, `UPDATE organisation_setting SET factor = 'PASSWORD' WHERE organisation_id = $1`, [
      own.organisationId,
    ]);
  });
});
