import type { Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { opened } from '../support/entrance';
import { postOf } from '../support/people';
import { at, NOWHERE, onlyMarked, openRecordRoom, press, type RecordRoom, told } from '../support/record-room';
import { SAMPLE_PASSWORD } from '../support/sample';

const VIEW = '「しばらく休みたい」と話す。';
const BEGUN = '休める場所をまず用意し、生活の立て直しは二週間後に考える。';
const TAKEN_BACK = '夜によく眠れない日が続いている。';
let room: RecordRoom;

beforeAll(async () => {
  room = await openRecordRoom();
}, 300_000);

afterAll(async () => {
  await room?.visit.close();
});

/** The reader comes back to the tab. */
const lookedAt = (tab: Page): Promise<unknown> => tab.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
const record = (): string => `/conferences/${room.conferenceId}/record`;
const entry = (input: object): Promise<unknown> =>
  room.change('recordEntry', 'RecordEntryInput', {
    conferenceId: room.conferenceId,
    urgency: 'NONE',
    categories: ['BASIC'],
    ...input,
  });

describe('what is being written', () => {
  let desk: Page;

  beforeAll(async () => {
    desk = await room.presenter.newPage();
    await entry({ kind: 'PERSONS_VIEW', text: VIEW });
    await at(desk, record());
  });

  it('keeps text and focus while the page shows what somebody else has added', async () => {
    const text = desk.getByLabel(/^記録する文/);
    await desk.getByRole('radio', { name: '話し合ったこと' }).check();
    await onlyMarked(desk, '基本');
    await text.fill(BEGUN);
    await entry({ kind: 'DECISION', text: '二週間後にもう一度集まる。' });
    await lookedAt(desk);
    await desk.getByRole('heading', { level: 3, name: '決まったこと' }).waitFor();
    expect(await text.inputValue()).toBe(BEGUN);
    expect(await desk.evaluate('document.activeElement.name')).toBe('text');
  }, 120_000);

  it('is there again after another page of the app, until it is sent', async () => {
    await desk.getByRole('link', { name: '会議の結果へ' }).click();
    await desk.getByRole('heading', { level: 2, name: '援助方針' }).first().waitFor();
    await desk.goBack();
    const text = desk.getByLabel(/^記録する文/);
    await text.waitFor();
    expect(await text.inputValue()).toBe(BEGUN);
    expect(await desk.getByRole('radio', { name: '話し合ったこと' }).isChecked()).toBe(true);
    expect(await desk.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      '休める場所',
    );
    await press(desk, '記録に加える');
    await told(desk, '「話し合ったこと」を記録しました。');
    await desk.getByRole('link', { name: '会議の結果へ' }).click();
    await desk.getByRole('heading', { level: 2, name: '援助方針' }).first().waitFor();
    await desk.goBack();
    await text.waitFor();
    expect(await text.inputValue()).toBe('');
  }, 120_000);

  it('is forgotten when its writer is signed in no more, also where the same person comes back', async () => {
    const text = desk.getByLabel(/^記録する文/);
    await text.fill(BEGUN);
    await room.presenter.clearCookies();
    await lookedAt(desk);
    await opened(desk, 'サインイン');
    await desk.getByLabel('メールアドレス').fill('minamo@npo.example');
    await desk.getByLabel(/^パスワード/).fill(SAMPLE_PASSWORD);
    await press(desk, 'サインインする');
    await text.waitFor();
    expect(await text.inputValue()).toBe('');
  }, 120_000);
});

describe('the open text of a record', () => {
  it('closes, and that is said, as soon as the page hears that one of its entries is open no more', async () => {
    const { organisationId } = await postOf(room.visit, 'komorebi@npo.example');
    const agreed = { recipientOrganisationId: organisationId, category: 'HEALTH', decision: 'GRANTED' };
    await room.change('recordConsents', 'RecordConsentsInput', {
      caseId: room.caseId,
      conferenceId: room.conferenceId,
      form: 'WRITTEN',
      publication: 1,
      language: 'ja',
      explainedByStaffId: (await postOf(room.visit, 'minamo@npo.example')).staffId,
      rows: [agreed],
    });
    await entry({ kind: 'DISCUSSION', text: TAKEN_BACK, categories: ['HEALTH'] });
    const tab = await room.partner.newPage();
    // The page hears of it before the lease does.
    await tab.route('**/graphql', (route) =>
      /RecordLease/.test(route.request().postData() ?? '') ? route.abort('connectionreset') : route.fallback(),
    );
    await at(tab, record());
    await press(tab, '記録の文を開く');
    await tab.getByText(TAKEN_BACK).waitFor();
    await room.change('withdrawConsent', 'WithdrawConsentInput', { caseId: room.caseId, category: 'HEALTH' });
    await lookedAt(tab);
    await tab.getByText('文を閉じました。').waitFor();
    const left = await tab.content();
    for (const text of [TAKEN_BACK, VIEW]) expect(left).not.toContain(text);
    await tab.close();
  }, 120_000);
});

describe('tabs of a case that were left open', () => {
  it('show the case no more once their reader is kept out, each as if it had never been', async () => {
    const own = await room.visit.person('komorebi@npo.example', { viewport: PHONE });
    const { caseId, conferenceId, code } = room;
    const about = [
      `/cases/${caseId}`,
      `/conferences/${conferenceId}`,
      record(),
      `/conferences/${conferenceId}/result`,
      `/conferences/${conferenceId}/originals`,
    ];
    const lists = ['/cases', '/ledger'];
    const tabs = new Map<string, Page>();
    for (const address of [...about, ...lists]) {
      const tab = await own.newPage();
      if (address === '/ledger') await tab.clock.install();
      await at(tab, address);
      tabs.set(address, tab);
    }
    for (const address of lists) expect(await tabs.get(address)!.locator('main').innerText()).toContain(code);
    const { organisationId } = await postOf(room.visit, 'komorebi@npo.example');
    await room.change('excludeFromCase', 'ExcludeFromCaseInput', { caseId, organisationId });
    const never = await own.newPage();
    await at(never, `/cases/${NOWHERE}`);
    const nothing = await never.locator('main').innerText();
    for (const address of about) {
      const tab = tabs.get(address)!;
      await lookedAt(tab);
      await opened(tab, 'この画面は表示できません');
      expect(await tab.locator('main').innerText()).toBe(nothing);
    }
    await lookedAt(tabs.get('/cases')!);
    await tabs.get('/ledger')!.clock.fastForward('00:11');
    for (const address of lists) {
      const tab = tabs.get(address)!;
      await tab.getByText('読む人に加わっている事例はありません。').waitFor();
      expect(await tab.content()).not.toContain(code);
    }
    await sound(tabs.get('/ledger')!);
    await own.close();
  }, 180_000);
});
