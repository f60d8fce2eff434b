import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { askFor, giveDevice, localhostOf, opened, TODAY, typePassword } from '../support/entrance';
import { codeOf, wrongCode } from '../support/sign-in';
import { openVisit, type Visit } from '../support/visit';

let visit: Visit;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  visit = await openVisit();
  await askFor(visit, 'minamo@npo.example', 'SECOND_FACTOR');
  await askFor(visit, 'komorebi@npo.example', 'SECOND_FACTOR');
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

beforeEach(async () => {
  person = await visit.stranger({ baseURL: localhostOf(visit.url), viewport: PHONE });
  page = await person.newPage();
});

afterEach(async () => {
  await person.close();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const code = () => page.getByLabel(/^認証アプリの番号/);

describe('an authenticator app', () => {
  let secret = '';
  let codes: string[] = [];

  it('is registered at the first sign-in of an organisation that asks for it, with codes shown once', async () => {
    await typePassword(page, 'minamo@npo.example');
    await opened(page, '二つ目の確認を登録する');
    expect(await faults(page)).toEqual(NO_FAULTS);
    await press('認証アプリの登録を始める');
    await page.getByRole('img', { name: '認証アプリで読み取る図' }).waitFor();
    secret = (await page.locator('[translate=no]').innerText()).replaceAll(' ', '');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    await code().fill(wrongCode(secret));
    await press('番号を確かめて登録する');
    await page.getByText('ご本人の確認ができませんでした。もう一度お試しください。').waitFor();
    expect(await code().inputValue()).toMatch(/^\d{6}$/);
    await code().fill(codeOf(secret));
    await press('番号を確かめて登録する');
    await opened(page, '予備の番号を控えてください');
    codes = await page.getByRole('list', { name: '予備の番号' }).getByRole('listitem').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    await person.grantPermissions(['clipboard-read', 'clipboard-write']);
    await press('コピーする');
    await page.getByText('コピーしました。安全な場所に控えてください。').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(codes.join('\n'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(codes[9]!).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await press('次へ進む');
    await page.getByText('番号を控えてから、「番号を控えました」に印を付けてください').waitFor();
    expect(await page.evaluate(`document.activeElement.name`)).toBe('kept');
    expect(await faults(page)).toEqual(NO_FAULTS);
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');
    await opened(page, TODAY);
  });

  it('lets one in afterwards; a wrong code is told in words and keeps the other ways open', async () => {
    await typePassword(page, 'minamo@npo.example');
    await opened(page, '二つ目の確認');
    await code().fill('12');
    await press('この番号で確認する');
    await page.getByRole('link', { name: '「認証アプリの番号」を6桁の数字で入力してください' }).waitFor();
    await code().fill(wrongCode(secret));
    await press('この番号で確認する');
    await page.getByText('二つ目の確認ができませんでした。もう一度お試しください。').waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
    // People type what they see, in full width as well.
    const wide = [...codeOf(secret, 1)].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('');
    await code().fill(wide);
    await press('この番号で確認する');
    await opened(page, TODAY);
  });

  it('is stood in for by a recovery code, in whatever letters, once', async () => {
    const recover = async (): Promise<void> => {
      await typePassword(page, 'minamo@npo.example');
      await opened(page, '二つ目の確認');
      await page.getByText('端末が手元にないとき').click();
      await page.getByLabel(/^予備の番号/).fill(codes[0]!.toUpperCase().replace('-', ' '));
      await press('予備の番号で進む');
    };
    await recover();
    await opened(page, TODAY);
    await person.clearCookies();
    await recover();
    await page.getByText('二つ目の確認ができませんでした。もう一度お試しください。').waitFor();
    await press('はじめからやり直す');
    await opened(page, 'サインイン');
    expect(await page.getByLabel('メールアドレス').inputValue()).toBe('minamo@npo.example');
  });
});

describe('a passkey', () => {
  it('is registered under a name, then signs in alone, and beside the password', async () => {
    await giveDevice(person, page);
    await typePassword(page, 'komorebi@npo.example');
    await opened(page, '二つ目の確認を登録する');
    await press('パスキーを登録する');
    await page.getByRole('link', { name: '「このパスキーの呼び名」を入力してください' }).waitFor();
    await page.getByLabel(/^このパスキーの呼び名/).fill('相談室のパソコン');
    await press('パスキーを登録する');
    await opened(page, '予備の番号を控えてください');
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');
    await opened(page, TODAY);

    await person.clearCookies();
    await page.goto('/sign-in');
    await press('パスキーを使う');
    await opened(page, TODAY);

    await person.clearCookies();
    await typePassword(page, 'komorebi@npo.example');
    await opened(page, '二つ目の確認');
    await press('パスキーで確認する');
    await opened(page, TODAY);
    await person.clearCookies();
    await page.goto('/sign-in?step=SECOND_FACTOR');
    await page.getByText('確認の途中で時間が過ぎました。はじめからお願いします。').waitFor();
  });

  it('that the device does not give is told in words, and the password still works', async () => {
    // What a browser says when the person closes its window.
    await page.addInitScript(`navigator.credentials.get = async () => {
      throw new DOMException('', 'NotAllowedError');
    }`);
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').fill('coordinator@ward.example');
    await press('パスキーを使う');
    await page.getByText(/パスキーの確認が終わりませんでした/).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
    expect(await page.getByLabel('メールアドレス').inputValue()).toBe('coordinator@ward.example');
  });
});
