import type { Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { changeAs, hearingBody } from '../support/case-room';
import { opened } from '../support/entrance';
import { dayFromToday } from '../support/people';
import { at, KOMOREBI, openRecordRoom, press, type RecordRoom, told } from '../support/record-room';

let room: RecordRoom;
let page: Page;
let second: { id: string; code: string };

beforeAll(async () => {
  room = await openRecordRoom();
  const { visit, presenter } = room;
  second = await changeAs<{ id: string; code: string }>(
    presenter,
    visit,
    { mutation: 'callConference', type: 'CallConferenceInput', answer: 'id code' },
    {
      caseId: room.caseId,
      bodyIds: [await hearingBody(presenter, visit)],
      heldOn: await dayFromToday(visit, 20),
      startsAt: '14:00',
      endsAt: '15:00',
    },
  );
  page = await presenter.newPage();
}, 120_000);

afterAll(async () => {
  await room?.visit.close();
});

/** What stands before the second conference of what the organisation will read in it. */
const readsThere = async (): Promise<string> => {
  await at(page, `/conferences/${second.id}`);
  return page
    .getByRole('table', { name: '読む人と、読めること・読めないこと' })
    .getByRole('row', { name: new RegExp(KOMOREBI) })
    .innerText();
};

const card = () => page.getByRole('group', { name: `${KOMOREBI}に伝えること` });

async function choose(code: string): Promise<void> {
  const select = page.getByRole('combobox', { name: /^どの会議のためか/ });
  const option = await select.getByRole('option', { name: new RegExp(code) }).innerText();
  await select.selectOption({ label: option });
}

describe('another conference about a case', () => {
  it('says that she has still to be asked about it, and leads to where that is recorded', async () => {
    expect(await readsThere()).toMatch(/まだ読めません[^]*この会議については、まだ聞いていません。/);
    await sound(page);
    await page.getByRole('link', { name: '本人に聞いて、この会議についての同意を記録する' }).first().click();
    await opened(page, `事例 ${room.code} の同意`);
    await page
      .getByText(new RegExp(`${second.code}（.*）については、本人にまだ聞いていないことがあります。`))
      .waitFor();
  }, 120_000);

  it('begins with what is known of the conference that is chosen, and keeps what was chosen', async () => {
    const basic = card().getByLabel('基本', { exact: true });
    await page.getByText('先に、どの会議のためかを選んでください。').waitFor();
    expect(await card().count()).toBe(0);
    await choose(second.code);
    await card().getByText('いま：この会議については未確認').waitFor();
    expect(await basic.inputValue()).toBe('');
    await sound(page);
    await page.getByRole('radio', { name: '口頭（記録を残した）' }).check();
    await page.getByLabel(/^説明した言葉/).selectOption({ label: 'やさしい日本語' });
    // A no would end what she agreed to for the first one too, and that is said before it is recorded.
    await basic.selectOption({ label: '× 伝えない' });
    await press(page, '記録する内容を確かめる');
    await page.getByText(`${KOMOREBI}は、次の種類を、どの会議でもすぐに読めなくなります：基本。`).waitFor();
    await press(page, '直す');
    await basic.selectOption({ label: '○ 伝えてよい' });
    await press(page, '記録する内容を確かめる');
    await page.getByText('まだ記録していません。').waitFor();
    const review = await page.getByRole('region', { name: '記録する内容を確かめる' }).innerText();
    expect(review).toMatch(new RegExp(`${second.code}[^]*口頭[^]*やさしい日本語[^]*いまから[^]*取り下げるまで`));
    await sound(page);
    await press(page, '記録する');
    await told(page, '1件を記録しました。');
    await page.getByText(/^記録を見る/).click();
    const table = page.getByRole('table', { name: '同意の記録' });
    expect(await table.getByRole('row').nth(1).innerText()).toContain(second.code);
    expect(await page.getByText('本人にまだ聞いていないことがあります。').count()).toBe(0);
    expect(await readsThere()).toContain('すべて読めます');
  }, 120_000);

  it('records nothing on a page that was filled in before she took something back', async () => {
    await at(page, `/cases/${room.caseId}/consents`);
    await choose(second.code);
    await page.getByRole('radio', { name: '書面' }).check();
    await page.getByLabel(/^説明した言葉/).selectOption({ label: '日本語' });
    await page.getByText('すべて確認済み').click();
    await card().getByLabel('基本', { exact: true }).selectOption({ label: '× 伝えない' });
    await press(page, '記録する内容を確かめる');
    await room.change('withdrawConsent', 'WithdrawConsentInput', { caseId: room.caseId });
    await press(page, '記録する');
    await page.getByText(/この画面を開いたあとに、本人の「伝えない」か取り下げが記録されました。/).waitFor();
    await page.getByRole('button', { name: '記録する内容を確かめる' }).waitFor();
    await page.getByText('すべて確認済み').click();
    await card().getByText('いま：取り下げ').first().waitFor();
    expect(await page.getByText(/^記録を見る/).innerText()).toContain('2件');
    await card().getByLabel('基本', { exact: true }).selectOption({ label: '○ 伝えてよい' });
    await press(page, '記録する内容を確かめる');
    await press(page, '記録する');
    await told(page, '1件を記録しました。');
    // A yes that stands in an open form, and that nobody chose there, is not given once more.
    await choose(second.code);
    await page.getByRole('radio', { name: '書面' }).check();
    await page.getByLabel(/^説明した言葉/).selectOption({ label: '日本語' });
    await room.change('withdrawConsent', 'WithdrawConsentInput', { caseId: room.caseId });
    await page.getByText('すべて確認済み').click();
    await card().getByText('いま：取り下げ').first().waitFor();
    await press(page, '記録する内容を確かめる');
    await page.getByText('新しく聞いたことを一つ以上選んでください').first().waitFor();
    expect(await card().getByLabel('基本', { exact: true }).inputValue()).not.toBe('GRANTED');
    expect(await page.getByText(/^記録を見る/).innerText()).toContain('3件');
  }, 120_000);
});
