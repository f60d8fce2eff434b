import type { BrowserContext, Locator, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { type CaseRoom, changeAs, hearingBody, publishedCase } from '../support/case-room';
import { opened, past } from '../support/entrance';
import { aColleague, dayFromToday, type StoredPost } from '../support/people';
import { askAs, openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const KOMOREBI = 'NPO法人こもれび航路';
const NOWHERE = '11111111-1111-4111-8111-111111111111';
const SAFETY = '連絡は昼間にかぎる。';
const REASON = '今夜の居場所に危険がある。';
let visit: Visit;
let presenter: BrowserContext;
let partner: BrowserContext;
let page: Page;
let room: CaseRoom;
let komorebi: StoredPost;

beforeAll(async () => {
  visit = await openVisit();
  const minamo = await takesPart(visit, 'minamo@npo.example');
  komorebi = await takesPart(visit, 'komorebi@npo.example');
  const manager = await aColleague(visit, minamo.organisationId, { name: '管理職の人' });
  await past(
    visit,
    `INSERT INTO confidentiality_pledge (staff_id, organisation_id, text_version, signed_at)
     VALUES ($1, $2, '2026-11', '2026-01-01')`,
    [manager.staffId, manager.organisationId],
  );
  await past(visit, `INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [manager.staffId]);
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  partner = await visit.person('komorebi@npo.example', { viewport: WIDE });
  const bodyIds = [await hearingBody(presenter, visit)];
  room = await publishedCase(presenter, visit, {
    readers: [komorebi, manager],
    texts: { THEME: '安心して暮らせる場所を探したい。', PERSONS_VIEW: '「休みたい」と話す。', SAFETY },
    bodyIds,
  });
  page = await presenter.newPage();
}, 180_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string | RegExp, on: Page | Locator = page): Promise<void> =>
  on.getByRole('button', { name, exact: typeof name === 'string' }).click();

describe('a ground other than consent', () => {
  it('is asked for with article, reason, two approvers and an end', async () => {
    await page.goto(`/cases/${room.caseId}/consents`);
    await settled(page);
    await page.getByRole('link', { name: '申し出る・確かめる' }).click();
    await opened(page, `事例 ${room.code}：同意のほかの根拠`);
    expect(await page.title()).toBe('書類｜つどい');
    await press('申し出る');
    await page.getByText(/入力内容を確認してください（9件）/).waitFor();
    await sound(page);
    await page.getByLabel(/^伝える機関/).selectOption({ label: KOMOREBI });
    await page.getByLabel(/^情報の種類/).selectOption({ label: '暴力・安全' });
    const ground = page.getByLabel(/^根拠/);
    expect(await ground.locator('option').allInnerTexts()).toEqual([
      '選んでください',
      '生命・身体・財産の保護',
      '通告の義務',
    ]);
    await ground.selectOption({ label: '生命・身体・財産の保護' });
    await page.getByLabel(/^条文/).selectOption({ index: 1 });
    await page.getByLabel(/^理由/).fill(REASON);
    await page.getByLabel(/^伝えることが必要なわけ/).fill('今夜のうちに田中花子さんを迎えるため。');
    await page.getByLabel(/^承認する管理職/).selectOption({ index: 1 });
    await page.getByLabel(/^承認する人/).selectOption({ index: 1 });
    const [year = '', month = '', day = ''] = (await dayFromToday(visit, 5)).split('-');
    await page.getByLabel('年', { exact: true }).fill(year);
    await page.getByLabel('月', { exact: true }).fill(month);
    await page.getByLabel('日', { exact: true }).fill(day);
    await page.getByLabel(/^緊急：/).check();
    await press('申し出る');
    const found = page.getByRole('list', { name: '見つかった言葉' }).getByRole('listitem');
    await found.getByText('人の名前｜必要なわけ').waitFor();
    await sound(page);
    await press('申し出る');
    expect(await page.evaluate('document.activeElement.id')).toMatch(/finding-1$/);
    await found.getByRole('button', { name: /^残して、理由を書く/ }).click();
    await page.getByLabel('残しても本人が分からない理由').fill('よくある名の例である');
    await sound(page);
    await press('この理由で残す');
    await page.getByText('済み (1)').waitFor();
    await press('申し出る');
    await page.getByText('申し出ました。承認のようすは、下の一覧に出ます。').waitFor();
    await page.getByText('管理職：承認待ち').waitFor();
    await sound(page);
  }, 180_000);

  it('waits on the first page of who is to approve, without saying of what', async () => {
    const desk = await partner.newPage();
    await desk.goto('/');
    await settled(desk);
    const waiting = desk.getByRole('region', { name: '承認のお願い' });
    await waiting.getByText('あなたの承認を待つ申し出が1件あります。').waitFor();
    expect(await waiting.innerText()).not.toMatch(new RegExp(`${room.code}|暴力|危険`));
    await waiting.getByRole('link').click();
    await opened(desk, '同意のほかの根拠');
    expect(await desk.locator('main').innerText()).not.toContain(REASON);
    await press(/^理由を読む/, desk);
    await desk.getByText(REASON).waitFor();
    await press(/^承認する/, desk);
    await desk.getByText('2人の承認がそろうと').waitFor();
    await sound(desk);
    await press('確かめたので、承認する', desk);
    await desk.getByText(/承認しました。/).waitFor();
    await desk.getByText(/ほかの機関：承認（/).waitFor();
    await sound(desk);
    await desk.close();
  }, 60_000);

  it('is in the register of the auditor by ids, grounds and times, without content', async () => {
    const auditor = await visit.person('auditor@ward.example', { viewport: WIDE });
    const tab = await auditor.newPage();
    await tab.goto('/grounds');
    await opened(tab, '例外の提供');
    const register = tab.getByRole('table', { name: '同意のほかの根拠の一覧（新しい順）' });
    await register.getByText('生命・身体・財産の保護').waitFor();
    const text = await tab.locator('main').innerText();
    for (const hidden of [REASON, SAFETY, room.code]) expect(text).not.toContain(hidden);
    expect(await tab.getByRole('button', { name: /理由を読む|承認する/ }).count()).toBe(0);
    await sound(tab);
    await tab.getByRole('cell', { name: 'まだ' }).waitFor();
    await press('この一覧の1件を確認した', tab);
    await tab.getByText('1件を確認したことを記録しました。').waitFor();
    await tab.getByRole('cell', { name: 'まだ' }).waitFor({ state: 'detached' });
    expect(await tab.getByRole('button', { name: /件を確認した$/ }).count()).toBe(0);
    await sound(tab);
    await auditor.close();
  }, 60_000);

  it('is ended by who asked for it, and closes', async () => {
    await page.reload();
    await settled(page);
    await press(/^取りやめる/);
    await page.getByText('取りやめると、すぐに読めなくなります。').waitFor();
    await press('取りやめる');
    await page.getByText(/取りやめ（/).waitFor();
    await sound(page);
    const told = await askAs<{ case: { coverage: { reason: string }[] } }>(
      presenter,
      visit.url,
      'query($id: ID!) { case(id: $id) { coverage { reason } } }',
      { id: room.caseId },
    );
    expect(told.case.coverage.map(({ reason }) => reason)).not.toContain('EXCEPTION');
  }, 60_000);

  it('is nothing to anybody else, and stands in English too', async () => {
    const third = await visit.person('clerk@ward.example', { viewport: WIDE });
    const tab = await third.newPage();
    const mainOf = async (address: string): Promise<string> => {
      await tab.goto(address);
      await settled(tab);
      return tab.locator('main').innerText();
    };
    expect(await mainOf(`/cases/${room.caseId}/grounds`)).toBe(await mainOf(`/cases/${NOWHERE}/grounds`));
    expect(await mainOf('/grounds')).toContain('申し出はありません。');
    await third.close();
    const english = await visit.person('minamo@npo.example', { viewport: PHONE, language: 'en' });
    const other = await english.newPage();
    await other.goto(`/cases/${room.caseId}/grounds`);
    await opened(other, `Case ${room.code}: grounds other than consent`);
    await settled(other);
    await sound(other);
    await english.close();
  }, 60_000);

  it('is not read on any more on an open page by somebody who is kept out since', async () => {
    const open = await partner.newPage();
    await open.clock.install();
    await open.goto('/grounds');
    await settled(open);
    await press(/^理由を読む/, open);
    await open.getByText(REASON).waitFor();
    await open.clock.fastForward('00:16');
    await settled(open);
    expect(await open.content()).toContain(REASON);
    await changeAs(
      presenter,
      visit,
      { mutation: 'excludeFromCase', type: 'ExcludeFromCaseInput' },
      { caseId: room.caseId, organisationId: komorebi.organisationId },
    );
    await open.clock.fastForward('00:16');
    await open.getByText('申し出はありません。').waitFor();
    expect(await open.content()).not.toContain(REASON);
    await sound(open);
  }, 60_000);
});

describe('an organisation of one person', () => {
  it('tells at once in an emergency, and is told that it closes after a day', async () => {
    const alone = await publishedCase(presenter, visit, {
      readers: [komorebi],
      texts: { THEME: '今夜の居場所を探したい。', PERSONS_VIEW: '「こわい」と話す。', SAFETY },
      bodyIds: [await hearingBody(presenter, visit)],
    });
    await page.goto(`/cases/${alone.caseId}/grounds`);
    await settled(page);
    await press('申し出る');
    await page.getByText(/あなたの機関で事例を読む人は、あなただけです。/).waitFor();
    await page.getByLabel(/^伝える機関/).selectOption({ label: KOMOREBI });
    await page.getByLabel(/^情報の種類/).selectOption({ label: '暴力・安全' });
    await page.getByLabel(/^根拠/).selectOption({ label: '生命・身体・財産の保護' });
    await page.getByLabel(/^条文/).selectOption({ index: 1 });
    await page.getByLabel(/^理由/).fill(REASON);
    await page.getByLabel(/^伝えることが必要なわけ/).fill('ほかに方法がないため。');
    await page.getByLabel(/^承認する人/).selectOption({ index: 1 });
    const [year = '', month = '', day = ''] = (await dayFromToday(visit, 5)).split('-');
    await page.getByLabel('年', { exact: true }).fill(year);
    await page.getByLabel('月', { exact: true }).fill(month);
    await page.getByLabel('日', { exact: true }).fill(day);
    await press('申し出る');
    await page.getByText(/入力内容を確認してください（1件）/).waitFor();
    // Nothing is asked for that cannot be chosen, and the link leads to what can.
    expect(await page.getByLabel(/^承認する管理職/).count()).toBe(0);
    await page.getByRole('link', { name: /「緊急」のときだけ申し出られます/ }).click();
    expect(await page.evaluate('document.activeElement.name')).toBe('urgent');
    await sound(page);
    await page.getByLabel(/^緊急：/).check();
    await press('申し出る');
    await page.getByText('管理職：承認できる人がいません（24時間で閉じます）').waitFor();
    await sound(page);
  }, 120_000);
});
