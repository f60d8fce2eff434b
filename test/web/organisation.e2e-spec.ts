import type { BrowserContext, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { opened, TODAY } from '../support/entrance';
import { aMailServer, decodedMail } from '../support/mail-server';
import { aColleague, administers, postOf, tire } from '../support/people';
import { SAMPLE_PASSWORD } from '../support/sample';
import { openVisit, settled, type Visit } from '../support/visit';

const PASSWORD = 'みなもの川はながれる朝、山の家';
const NOT_SHOWN = 'この画面は表示できません';

let visit: Visit;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  visit = await openVisit();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

beforeEach(async () => {
  person = await visit.person('minamo@npo.example');
  page = await person.newPage();
});

afterEach(async () => {
  await person.close();
});

const press = (name: string, on = page): Promise<void> => on.getByRole('button', { name, exact: true }).click();

/** What has the focus, in its own words. */
const focused = (on = page): Promise<string> => on.evaluate('document.activeElement.innerText');

async function visitPage(address: string, title: string, on = page): Promise<void> {
  await on.goto(address);
  await opened(on, title);
  await settled(on);
}

/** Fills who is invited or proposed; the first day stays today. */
async function fillPerson(on: Page, name: string, email: string): Promise<void> {
  await on.getByLabel(/^氏名/).fill(name);
  await on.getByLabel(/^役職/).fill('相談員');
  await on.getByLabel(/^メールアドレス/).fill(email);
}

/** Accepts the invitation of a link, in a browser of one's own, with a password. */
async function accept(link: string, at = visit): Promise<BrowserContext> {
  const newcomer = await at.stranger();
  const tab = await newcomer.newPage();
  await tab.goto(`/invitation${new URL(link).hash}`);
  await tab.getByLabel(/^新しいパスワード/).fill(PASSWORD);
  await press('このパスワードで進む', tab);
  await opened(tab, TODAY);
  await tab.close();
  return newcomer;
}

/** The link that the page shows where no mail goes. */
const linkOn = (on: Page): Promise<string> => on.locator('[translate=no]').innerText();

const rowOf = (list: string, name: string, on = page) =>
  on.getByRole('list', { name: list }).getByRole('listitem').filter({ hasText: name });

describe('a person proposed by a secretariat', () => {
  it('is confirmed by the own administrator, comes in by the link of the mail, and sees no more than is theirs', async () => {
    const mail = await aMailServer();
    const post = await openVisit({ MAIL_URL: mail.url, MAIL_FROM: 'office@ward.example' });
    const keeper = await post.person('coordinator@ward.example');
    const desk = await keeper.newPage();
    await desk.goto('/');
    await settled(desk);
    await desk.getByRole('navigation', { name: '主なメニュー' }).getByRole('link', { name: '人の提案' }).click();
    await opened(desk, '人の提案');
    await desk.getByRole('link', { name: '人を提案する' }).click();
    await opened(desk, '人を提案する');
    await press('提案する', desk);
    await desk.getByText('入力内容を確認してください（4件）').waitFor();
    await sound(desk);
    await desk.getByLabel(/^機関/).selectOption({ label: 'NPO法人みなも' });
    await fillPerson(desk, '練習 太郎', 'taro@npo.example');
    await press('提案する', desk);
    await desk.getByText(/提案しました。その機関の管理者が確かめるまで/).waitFor();
    await desk.getByRole('link', { name: '人の提案のページへ' }).click();
    await rowOf('あなたの提案', '練習 太郎', desk).getByText('提案中').waitFor();
    await sound(desk);

    const administrator = await post.person('minamo@npo.example');
    page = await administrator.newPage();
    await visitPage('/', TODAY);
    await page.getByRole('link', { name: '確かめるのを待っている人' }).click();
    await opened(page, '自分の機関');
    const row = rowOf('招待', '練習 太郎');
    await row.getByText('提案した機関: 男女平等推進センター').waitFor();
    await press('確かめて招く: 練習 太郎');
    await row.getByText(/練習 太郎（taro@npo.example）がNPO法人みなもで働くことを確かめましたか/).waitFor();
    await sound(page);
    await press('確かめたので、招く');
    await page.getByText('練習 太郎を確かめ、案内を出しました。').waitFor();
    await sound(page);
    expect(await page.locator('[translate=no]').count()).toBe(0);
    const told = decodedMail(await mail.mailTo('taro@npo.example'));
    const [link] = /https?:\S+\/invitation#\S+/.exec(told)!;
    const newcomer = await accept(link, post);
    await page.reload();
    await row.getByText('受け取り済み').waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    const tab = await newcomer.newPage();
    await visitPage('/organisation', '自分の機関', tab);
    await tab.getByRole('row', { name: /練習 太郎.*相談員/ }).waitFor();
    for (const absent of ['招待', '人を招く', 'サインインの決まりを直す', '対応事項と役割を引き継ぐ'])
      expect(await tab.getByText(absent, { exact: true }).count()).toBe(0);
    await sound(tab);
    await visitPage('/nowhere', NOT_SHOWN, tab);
    const missing = await tab.locator('main').innerText();
    const { id } = await postOf(post, 'minamo@npo.example');
    for (const address of [
      '/organisation/invite',
      '/organisation/attestation',
      `/organisation/people/${id}`,
      '/actions/handover',
      '/proposals',
      '/proposals/new',
    ]) {
      await visitPage(address, NOT_SHOWN, tab);
      expect(await tab.locator('main').innerText()).toBe(missing);
    }
    await post.close();
    await mail.close();
  }, 180_000);

  it('is declined, or taken back by who proposed it', async () => {
    const keeper = await visit.person('coordinator@ward.example');
    const desk = await keeper.newPage();
    for (const name of ['練習 三郎', '練習 四郎']) {
      await visitPage('/proposals/new', '人を提案する', desk);
      await desk.getByLabel(/^機関/).selectOption({ label: 'NPO法人みなも' });
      await fillPerson(desk, name, 'someone@npo.example');
      await press('提案する', desk);
      await desk.getByText(/提案しました。/).waitFor();
    }
    await visitPage('/organisation', '自分の機関');
    await press('見送る: 練習 三郎');
    await page.getByText('この提案は見送ります。本人には何も届きません。').waitFor();
    await press('見送る');
    await page.getByText('練習 三郎の提案を見送りました。').waitFor();
    await rowOf('招待', '練習 三郎').getByText('見送り').waitFor();
    await visitPage('/proposals', '人の提案', desk);
    await press('取り下げる: 練習 四郎', desk);
    await press('取り下げる', desk);
    await desk.getByText('練習 四郎の招待を取り下げました。').waitFor();
    // The other administrator still has the old list open.
    await press('確かめて招く: 練習 四郎');
    await press('確かめたので、招く');
    await page.getByRole('alert').getByText('この招待は、すでに決まっています。').waitFor();
    await keeper.close();
  });
});

describe('the first administrator of an organisation', () => {
  it('is proposed by the operator and confirmed by a secretariat', async () => {
    const operator = await visit.person('operator@ward.example');
    const room = await operator.newPage();
    await visitPage('/proposals/new', '人を提案する', room);
    await room.getByLabel(/^機関/).selectOption({ label: '社会福祉法人せせらぎ里の会' });
    await fillPerson(room, '練習 一子', 'first@corp.example');
    await room.getByLabel('この機関の管理者にする').check();
    await press('提案する', room);
    await room.getByText(/提案しました。/).waitFor();
    const keeper = await visit.person('coordinator@ward.example');
    const desk = await keeper.newPage();
    await visitPage('/', TODAY, desk);
    await desk.getByRole('link', { name: '確かめるのを待っている人' }).click();
    await opened(desk, '人の提案');
    const row = rowOf('確かめるのを待っている、最初の管理者', '練習 一子', desk);
    await row.getByText('提案した機関: 情報管理課').waitFor();
    await sound(desk);
    await press('確かめて招く: 練習 一子', desk);
    await press('確かめたので、招く', desk);
    await desk.getByText('練習 一子を確かめ、案内を出しました。').waitFor();
    const newcomer = await visit.stranger();
    const tab = await newcomer.newPage();
    await tab.goto(`/invitation${new URL(await linkOn(desk)).hash}`);
    await tab.getByText('社会福祉法人せせらぎ里の会').first().waitFor();
    for (const one of [operator, keeper, newcomer]) await one.close();
  });
});

describe('an invitation', () => {
  it('needs a fresh sign-in, keeps what was typed, is made anew and taken back', async () => {
    const post = await postOf(visit, 'minamo@npo.example');
    await visitPage('/organisation/invite', '人を招く');
    await fillPerson(page, '練習 五子', 'no address');
    await press('招く');
    await page.getByText('メールアドレスの形を確認してください。').waitFor();
    expect(await page.title()).toBe('エラー：設定｜つどい');
    await sound(page);
    await page.getByLabel(/^メールアドレス/).fill('itsuko@npo.example');
    await tire(visit, post);
    await press('招く');
    const dialog = page.getByRole('dialog', { name: 'もう一度、ご本人の確認' });
    await dialog.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('案内をつくりました。').waitFor();
    const first = await linkOn(page);
    await sound(page);
    await page.getByRole('link', { name: '自分の機関のページへ' }).click();
    await press('リンクを作り直す: 練習 五子');
    await page.getByText('練習 五子に新しい案内を出しました。').waitFor();
    const second = await linkOn(page);
    expect(second).not.toBe(first);
    await press('取り下げる: 練習 五子');
    await page.getByText('取り下げると、案内のリンクは使えなくなります。').waitFor();
    await press('取り下げる');
    await page.getByText('練習 五子の招待を取り下げました。').waitFor();
    const stranger = await visit.stranger();
    const tab = await stranger.newPage();
    for (const link of [first, second]) {
      await tab.goto('/sign-in');
      await tab.goto(`/invitation${new URL(link).hash}`);
      await tab.getByText(/この招待は使えません/).waitFor();
    }
    await stranger.close();
  });
});

describe('the people of an organisation', () => {
  it('end on a day, and get a new way to sign in, from the administrator alone', async () => {
    const own = await postOf(visit, 'minamo@npo.example');
    await aColleague(visit, own.organisationId, { name: '練習 花子' });
    await aColleague(visit, own.organisationId, { name: '練習 次郎', from: '2024-04-01', until: '2026-04-01' });
    await visitPage('/organisation', '自分の機関');
    await page.getByRole('row', { name: /練習 花子.*在職中 サインインはまだ/ }).waitFor();
    await page.locator('summary', { hasText: '終えた人' }).click();
    await page.getByRole('row', { name: /練習 次郎.*令和6年4月1日から令和8年4月1日まで.*終了/ }).waitFor();
    await sound(page);
    await page.getByRole('link', { name: '練習 花子' }).click();
    await opened(page, '練習 花子');
    expect(await page.title()).toBe('設定｜つどい');
    await press('この役職を終える');
    await page.getByRole('link', { name: '「終える日」を、年・月・日で入力してください（例：8、12、1）' }).waitFor();
    await sound(page);
    await page.getByLabel('年', { exact: true }).fill('R20');
    await page.getByLabel('月', { exact: true }).fill('4');
    await page.getByLabel('日', { exact: true }).fill('1');
    await press('この役職を終える');
    const ask = page.getByRole('group', { name: '練習 花子の役職「相談員」を令和20年4月1日に終えます。' });
    expect(await focused()).toBe('この日に終える');
    await press('やめる');
    expect(await focused()).toBe('この役職を終える');
    expect(await page.getByLabel('年', { exact: true }).inputValue()).toBe('R20');
    await press('この役職を終える');
    await ask.getByText(/その日までは、終える日を変えられます/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('役職を令和20年4月1日に終えることにしました。').waitFor();
    expect(await focused()).toContain('終えることにしました');
    await page.getByText('令和7年4月1日から令和20年4月1日まで').waitFor();
    await page.getByRole('heading', { name: '終える日を変える' }).waitFor();
    await page.getByLabel('年', { exact: true }).fill('R19');
    await press('終える日を変える');
    await press('この日に終える');
    await page.getByText('令和7年4月1日から令和19年4月1日まで').waitFor();
    await page.getByLabel(/^案内を送るメールアドレス/).fill('hanako@npo.example');
    await press('サインインを作り直す');
    await page
      .getByRole('group', { name: '練習 花子のサインインを作り直し、案内をhanako@npo.exampleに送ります。' })
      .waitFor();
    expect(await page.getByText('サインインを作り直す案内を出しました。').count()).toBe(0);
    await sound(page);
    await press('作り直して案内を送る');
    await page.getByText('サインインを作り直す案内を出しました。').waitFor();
    await sound(page);
    await page.getByText('サインインはまだ').waitFor();
    await (await accept(await linkOn(page))).close();
    await visitPage('/organisation', '自分の機関');
    await page.getByRole('row', { name: /練習 花子.*在職中$/ }).waitFor();
    await visitPage(`/organisation/people/${own.id}`, '相談員');
    await page.getByText(/これはあなた自身の役職です/).waitFor();
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    await administers(visit, own, false);
    await visitPage(`/organisation/people/${own.id}`, NOT_SHOWN);
    await administers(visit, own, true);
  }, 240_000);
});
