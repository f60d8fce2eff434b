import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { askFor, giveDevice, localhostOf, opened, past, TODAY, typePassword } from '../support/entrance';
import { codeOf } from '../support/sign-in';
import { openVisit, settled, type Visit } from '../support/visit';

const INVITE = 'mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { link } }';
const RESET = 'mutation($input: ResetAccessInput!) { resetAccess(input: $input) { link } }';
const PASSWORD = 'みなもの川はながれる朝';
const LATER = '2099-04-01';

let visit: Visit;
let administrator: BrowserContext;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  visit = await openVisit({ PUBLIC_URL: '' });
  administrator = await visit.person('minamo@npo.example');
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

/** Carries out a mutation as the administrator; the fragment of the link that it answers with. */
async function linkOf(query: string, input: object): Promise<string> {
  const answer = await administrator.request.post('/graphql', {
    data: { query, variables: { input } },
    headers: { origin: visit.url, 'idempotency-key': randomUUID() },
  });
  const { data, errors } = (await answer.json()) as { data?: Record<string, { link: string }>; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  const [{ link }] = Object.values(data) as [{ link: string }];
  return new URL(link).hash;
}

const invite = (email: string, activeFrom = '2026-01-01'): Promise<string> =>
  linkOf(INVITE, { email, name: '新しい相談員', postTitle: '相談員', activeFrom, administrator: false });

describe('an invitation', () => {
  it('leaves the address at once, tells what is asked, and lets one in with a password and an app', async () => {
    await askFor(visit, 'minamo@npo.example', 'SECOND_FACTOR');
    const fragment = await invite('first@npo.example');
    const visited: string[] = [];
    page.on('framenavigated', (frame) => visited.push(frame.url()));
    await page.goto(`/invitation${fragment}`);
    await opened(page, '招待を受け取る');
    await page.getByText('パスワードを決める').waitFor();
    expect(await page.evaluate('location.href + JSON.stringify(history.state)')).not.toContain(fragment.slice(1));
    expect(await page.content()).not.toContain(fragment.slice(1));
    expect(visited.at(-1)).not.toContain('#');
    expect(await page.locator('main').innerText()).toMatch(/NPO法人みなも[\s\S]*二つ目の確認/);
    expect(await faults(page)).toEqual(NO_FAULTS);

    const password = page.getByLabel(/^新しいパスワード/);
    await password.fill('みじかい');
    await press('このパスワードで進む');
    await page.getByRole('link', { name: '新しいパスワードを12文字以上で入力してください。' }).waitFor();
    await password.fill('password1234');
    await press('このパスワードで進む');
    await page.getByText(/推測されやすいパスワードです/).waitFor();
    expect(await password.inputValue()).toBe('password1234');
    await password.fill(`${PASSWORD}。`);
    await press('このパスワードで進む');
    await opened(page, '二つ目の確認を登録する');
    await press('認証アプリの登録を始める');
    await page.getByRole('img', { name: '認証アプリで読み取る図' }).waitFor();
    const secret = (await page.locator('[translate=no]').innerText()).replaceAll(' ', '');
    await page.getByLabel(/^認証アプリの番号/).fill(codeOf(secret));
    await press('番号を確かめて登録する');
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');
    await opened(page, TODAY);
    expect(await page.getByRole('banner').innerText()).toContain('NPO法人みなも');

    await page.goto('/');
    await page.goto(`/invitation${fragment}`);
    await page.getByText(/この招待は使えません/).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
  });

  it('that is opened anew asks for its link once more', async () => {
    await page.goto('/invitation');
    await page.getByText(/招待のリンクを、もう一度開いてください/).waitFor();
    expect(await faults(page)).toEqual(NO_FAULTS);
  });

  it('for somebody else waits until the person who is signed in has left', async () => {
    await askFor(visit, 'minamo@npo.example', 'PASSWORD');
    const fragment = await invite('second@npo.example');
    await typePassword(page, 'clerk@ward.example');
    await opened(page, TODAY);
    await page.goto(`/invitation${fragment}`);
    await page.getByText(/ほかの方がサインインしています/).waitFor();
    await press('サインアウト');
    await page.getByLabel(/^新しいパスワード/).fill(`${PASSWORD}のうた、山の家`);
    await press('このパスワードで進む');
    await opened(page, TODAY);
  });

  it('before the first day of the post sets the password and lets nobody in yet', async () => {
    const fragment = await invite('third@npo.example', LATER);
    await page.goto(`/invitation${fragment}`);
    await page.getByLabel(/^新しいパスワード/).fill(`${PASSWORD}のうた、山の家`);
    await press('このパスワードで進む');
    await page.getByText(/役職が始まる日から、サインインできます/).waitFor();
    expect((await person.request.get('/auth/me')).status()).toBe(401);
  });

  it('to renew a sign-in ends what opened it before, and takes a passkey in its place', async () => {
    await giveDevice(person, page);
    const [staff] = await past<{ staff_id: string }>(
      visit,
      `SELECT staff_id FROM credential WHERE email = 'second@npo.example'`,
    );
    await askFor(visit, 'minamo@npo.example', 'SECOND_FACTOR');
    const fragment = await linkOf(RESET, { staffId: staff!.staff_id, email: 'second@npo.example' });
    await page.goto('/sign-in');
    await settled(page);
    // As when a link is pasted into a tab that is open already.
    await page.goto('/invitation');
    await settled(page);
    await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
    await opened(page, 'サインインを作り直す');
    expect(await page.evaluate('location.hash')).toBe('');
    await page.getByLabel(/^新しいパスワード/).fill('またはじめから、川のうた');
    await press('このパスワードで進む');
    await opened(page, '二つ目の確認を登録する');
    await page.getByLabel(/^このパスキーの呼び名/).fill('新しい電話');
    await press('パスキーを登録する');
    await page.getByLabel('番号を控えました').check();
    await press('次へ進む');
    await opened(page, TODAY);
  });
});
