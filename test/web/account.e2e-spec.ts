import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS, sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { askFor, giveDevice, localhostOf, opened, past, TODAY, typePassword } from '../support/entrance';
import { SAMPLE_PASSWORD } from '../support/sample';
import { codeOf } from '../support/sign-in';
import { openVisit, type SampleEmail, type Visit } from '../support/visit';

const NEXT_PASSWORD = 'つぎに使う長いパスワードの文です';

let visit: Visit;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  visit = await openVisit();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

/** Somebody at their own account page, under the name for which browsers make passkeys. */
async function atAccount(email: SampleEmail): Promise<void> {
  person = await visit.stranger({ baseURL: localhostOf(visit.url) });
  page = await person.newPage();
  await typePassword(page, email);
  await opened(page, TODAY);
  await page.getByRole('link', { name: '自分の設定' }).click();
  await opened(page, '自分の設定');
  await page.getByRole('heading', { level: 2, name: 'パスワードを変える' }).waitFor();
}

afterEach(async () => {
  await person.close();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Signs in on another device; whether that session still lives. */
async function elsewhere(email: SampleEmail): Promise<{ context: BrowserContext; lives: () => Promise<boolean> }> {
  const context = await visit.person(email);
  return { context, lives: async () => (await context.request.get('/auth/me')).status() === 200 };
}

describe('the own account', () => {
  it('lists where one is signed in, and ends one session or all others at once', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => elsewhere('clerk@ward.example')));
    await atAccount('clerk@ward.example');
    const table = page.getByRole('table', { name: 'サインイン中の端末の一覧' });
    await table.getByRole('row').nth(4).waitFor();
    await table.getByRole('row').nth(4).waitFor();
    await table.getByRole('row').nth(4).waitFor();
    expect(await table.getByRole('row').count()).toBe(5);
    expect(await table.getByRole('row').nth(1).innerText()).toMatch(/Chrome（Linux）[\s\S]*いま使っている端末/);
    await table.getByRole('button').first().click();
    await page.getByText('終わらせました。').waitFor();
    const lives = await Promise.all([first!, second!, third!].map((one) => one.lives()));
    expect(lives.filter(Boolean)).toHaveLength(2);
    await press('ほかの端末をすべて終わらせる');
    await page.getByText(/いま使っている端末のほかは、すべてサインアウトします/).waitFor();
    await press('ほかの端末をすべて終わらせる');
    await page.getByText('ほかの端末ではサインインしていません。').waitFor();
    expect(await Promise.all([first!, second!, third!].map((one) => one.lives()))).toEqual([false, false, false]);
    await Promise.all([first!, second!, third!].map(({ context }) => context.close()));
  });

  it('adds an app and a passkey, draws recovery codes anew, and takes factors away again', async () => {
    await atAccount('chair@ward.example');
    await giveDevice(person, page);
    await press('認証アプリの登録を始める');
    await page.getByRole('img', { name: '認証アプリで読み取る図' }).waitFor();
    const secret = (await page.locator('[translate=no]').innerText()).replaceAll(' ', '');
    await page.getByLabel(/^認証アプリの番号/).fill(codeOf(secret));
    await press('番号を確かめて登録する');
    const codes = page.getByRole('list', { name: '予備の番号' });
    const before = await codes.getByRole('listitem').allInnerTexts();
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');

    await press('パスキーを加える');
    await page.getByLabel(/^このパスキーの呼び名/).fill('鍵束の<b>キー</b>');
    await press('パスキーを登録する');
    await page.getByRole('row', { name: /鍵束の<b>キー<\/b>.*まだ使っていません/ }).waitFor();
    await sound(page);

    await page.getByText('使っていない予備の番号は10個です。').waitFor();
    await press('予備の番号を作り直す');
    await press('作り直す');
    const after = await codes.getByRole('listitem').allInnerTexts();
    expect(after.filter((code) => before.includes(code))).toEqual([]);
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');

    await page.getByRole('button', { name: '取り消す: 鍵束の<b>キー</b>' }).click();
    await press('取り消す');
    await page.getByText('パスキーは登録していません。').waitFor();
    await press('認証アプリの登録を取り消す');
    await press('取り消す');
    await page.getByText('登録していません', { exact: true }).waitFor();
    expect(await page.getByText('使っていない予備の番号').count()).toBe(0);
  });

  it('refuses to take the last factor of somebody whose organisation asks for one, in words', async () => {
    await atAccount('sumire@school.example');
    await giveDevice(person, page);
    await press('パスキーを加える');
    await page.getByLabel(/^このパスキーの呼び名/).fill('学校のパソコン');
    await press('パスキーを登録する');
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');
    await askFor(visit, 'sumire@school.example', 'SECOND_FACTOR');
    await page.getByRole('button', { name: '取り消す: 学校のパソコン' }).click();
    await press('取り消す');
    await page.getByText(/先に別の方法を登録してください/).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
  });

  it('changes the password after the present one, tells how long it must be, and ends other sessions', async () => {
    const other = await elsewhere('supervisor@advice.example');
    await atAccount('supervisor@advice.example');
    const present = page.getByLabel(/^いまのパスワード/);
    const next = page.getByLabel(/^新しいパスワード/);
    await present.fill('not the present one');
    await next.fill('みじかい');
    await page.getByText('いま4文字です。あと11文字必要です。').waitFor();
    await press('パスワードを変える');
    await page.getByRole('link', { name: '新しいパスワードを15文字以上で入力してください。' }).waitFor();
    await next.fill(NEXT_PASSWORD);
    await page.getByText('16文字です。長さは足りています。').waitFor();
    await press('パスワードを変える');
    await page.getByText('ご本人の確認ができませんでした。もう一度お試しください。').waitFor();
    expect(await next.inputValue()).toBe(NEXT_PASSWORD);
    await page.getByRole('button', { name: '「新しいパスワード」の文字を表示する' }).click();
    expect(await next.getAttribute('type')).toBe('text');
    await present.fill(SAMPLE_PASSWORD);
    await press('パスワードを変える');
    await page.getByText(/パスワードを変えました/).waitFor();
    expect([await present.inputValue(), await next.inputValue()]).toEqual(['', '']);
    expect(await other.lives()).toBe(false);
    await other.context.close();
    await person.clearCookies();
    await typePassword(page, 'supervisor@advice.example', NEXT_PASSWORD);
    await opened(page, TODAY);
  });
});

describe('the own sign-ins', () => {
  it('tell what happened at the door, in either language', async () => {
    const clerk = await visit.stranger();
    await clerk.request.post('/auth/sign-in', {
      data: { email: 'auditor@ward.example', password: 'not the right one' },
      headers: { origin: visit.url },
    });
    await clerk.close();
    await atAccount('auditor@ward.example');
    await page.getByText('記録を見る').click();
    const table = page.getByRole('table', { name: 'サインインの記録（新しい順）' });
    await table.getByRole('row', { name: /サインインした/ }).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
    await page.getByRole('region', { name: '表示する言語' }).getByRole('button', { name: 'English' }).click();
    await page.getByRole('table', { name: 'Your sign-ins, newest first' }).getByText('Signed in').waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
  });
});

describe('acting for one organisation', () => {
  it('is told on every page on a phone, switched by hand, and follows in the other tabs', async () => {
    const [other] = await past<{ id: string }>(
      visit,
      `SELECT id FROM organisation WHERE name LIKE 'NPO%' ORDER BY name LIMIT 1`,
    );
    await past(
      visit,
      `INSERT INTO post (id, staff_id, organisation_id, title, administrator, active_from)
       SELECT gen_random_uuid(), staff_id, $1, '応援', false, '2020-01-01' FROM credential WHERE email = $2`,
      [other!.id, 'coordinator@ward.example'],
    );
    person = await visit.person('coordinator@ward.example', { viewport: PHONE });
    page = await person.newPage();
    const tab = await person.newPage();
    await page.goto('/meetings');
    await opened(page, '会議');
    await tab.goto('/account');
    const typed = tab.getByLabel(/^新しいパスワード/);
    await typed.fill('前の機関で書いたこと');
    const banner = (one: Page) => one.getByRole('banner');
    const present = await banner(page).locator('b').innerText();
    await page.getByRole('button', { name: 'メニュー' }).click();
    const choice = page.getByRole('dialog').getByLabel('担当する機関');
    const next = (await choice.locator('option').allInnerTexts()).find((name) => name !== present)!;
    await choice.selectOption({ label: next });
    await page.getByRole('dialog').getByRole('button', { name: '切り替える' }).click();
    await opened(page, TODAY);
    await banner(page).getByText(next).waitFor();
    await page.getByText(`「${next}」の担当として表示しています。`).waitFor();
    await banner(tab).getByText(next).waitFor();
    expect(await typed.inputValue()).toBe('');
    expect(await faults(page)).toEqual(NO_FAULTS);
  });
});
