import type { Locator, Page, Request } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { opened } from '../support/entrance';
import {
  at,
  DESK,
  KOMOREBI,
  mainOf,
  MINAMO,
  NOWHERE,
  onlyMarked,
  openRecordRoom,
  press,
  type RecordRoom,
  told,
} from '../support/record-room';
import { askAs } from '../support/visit';

const VIEW = '「しばらく休んで、落ち着いて考えたい」と話す。';
const HEALTH = '夜に眠れない日が続いている。';
const POLICY = '休める場所をまず用意し、生活の立て直しは二週間後に考える。';
const BETTER = '休める場所をまず用意し、生活の立て直しは本人と相談して決める。';
/** Typed to be looked for: it never leaves the page. */
const KNOWN = 'みもざ荘';
let room: RecordRoom;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  room = await openRecordRoom();
  desk = await room.presenter.newPage();
  phone = await room.partner.newPage();
}, 300_000);

afterAll(async () => {
  await room?.visit.close();
});

const record = (): string => `/conferences/${room.conferenceId}/record`;
/** What is on record under a heading. */
const entry = (on: Page, kind: string): Locator =>
  on.getByRole('listitem').filter({ has: on.getByRole('heading', { level: 3, name: kind }) });

describe('the record of a conference', () => {
  it('begins with her own view, names nobody, and keeps what was typed when it is refused', async () => {
    await at(desk, `/conferences/${room.conferenceId}`);
    await desk.getByRole('link', { name: '記録を書く・読む' }).click();
    await desk.getByText('はじめに、本人の意向・本人のことばを記録してください。').waitFor();
    expect(await desk.title()).toBe('書類｜つどい');
    expect(await desk.getByRole('radio', { name: '本人の意向' }).isChecked()).toBe(true);
    expect(await desk.getByRole('radio', { name: '援助方針' }).count()).toBe(0);
    await press(desk, '記録に加える');
    await desk.getByText('入力内容を確認してください（1件）').waitFor();
    await sound(desk);
    const sent: string[] = [];
    const listen = (request: Request) => void sent.push(request.postData() ?? '');
    desk.on('request', listen);
    await desk.locator('summary', { hasText: '探したい言葉' }).click();
    await desk.getByLabel('本人の氏名など、探したい言葉').fill(KNOWN);
    const text = desk.getByLabel(/^記録する文/);
    await text.fill(`田中花子さんは休みたいと話す。\nベトナム国籍で、田中花子さんは、${KNOWN}に戻りたい。`);
    const found = desk.getByRole('list', { name: '見つかった言葉' });
    await found.getByText('上の欄の言葉').waitFor();
    await press(desk, '記録に加える');
    expect(await desk.evaluate('document.activeElement.id')).toMatch(/finding-1$/);
    await found.getByRole('button', { name: /^「.*」に直す/ }).click();
    expect(await text.inputValue()).not.toContain(KNOWN);
    await press(desk, '記録に加える');
    await found
      .getByText(/人の名前/)
      .first()
      .waitFor();
    await desk.getByText('直すところ 2か所、見るところ 1か所').waitFor();
    expect(await text.inputValue()).toContain('休みたい');
    await desk.getByText('「記録する文」の印のついた文').click();
    await desk.getByRole('link', { name: /番、見る、珍しい特徴/ }).waitFor();
    await sound(desk);
    await found
      .getByRole('button', { name: /^すべて「.*」に直す（2か所）/ })
      .first()
      .click();
    expect(await text.inputValue()).not.toContain('田中');
    await desk.getByText('直すところ 0か所、見るところ 1か所').waitFor();
    await found.getByRole('button', { name: /^名前などではない/ }).click();
    await desk.getByText('すべて済みました。').waitFor();
    await sound(desk);
    expect(sent.join()).toContain('田中');
    expect(sent.join()).not.toContain(KNOWN);
    desk.off('request', listen);
    await desk.getByLabel(/^記録する文/).fill(VIEW);
    await onlyMarked(desk, '基本');
    await desk.getByText(`この印で読める機関：${MINAMO}、${KOMOREBI}`).waitFor();
    await press(desk, '記録に加える');
    await told(desk, '「本人の意向」を記録しました。');
    expect(await desk.getByLabel(/^記録する文/).inputValue()).toBe('');
  }, 240_000);

  it('takes up what was discussed and the policy with its urgency, each with the kinds that it touches', async () => {
    await desk.getByRole('radio', { name: '話し合ったこと' }).check();
    await desk.getByLabel(/^記録する文/).fill(HEALTH);
    await onlyMarked(desk, '健康');
    await press(desk, '記録に加える');
    await told(desk, '「話し合ったこと」を記録しました。');
    await desk.getByRole('radio', { name: '援助方針' }).check();
    await desk.getByLabel(/^記録する文/).fill(POLICY);
    await onlyMarked(desk, '基本');
    await press(desk, '記録に加える');
    await desk.getByRole('link', { name: '「緊急度」を選んでください' }).waitFor();
    await desk.getByRole('radio', { name: '高い' }).check();
    await press(desk, '記録に加える');
    await told(desk, '「援助方針」を記録しました。');
    await entry(desk, '援助方針').getByText('緊急度：高い').waitFor();
    await sound(desk);
  }, 240_000);

  it('is read on a phone after one press, as far as it is open there, and confirmed once it was read', async () => {
    await at(phone, record());
    expect(await phone.title()).toBe('書類｜つどい');
    expect(await phone.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      '本人の意向',
      expect.stringContaining('援助方針'),
    ]);
    await phone.getByText('確認する前に、上の「記録の文を開く」を押して読んでください。').waitFor();
    expect(await phone.locator('main').innerText()).not.toContain(VIEW);
    await press(phone, '記録の文を開く');
    await phone.getByText(VIEW).waitFor();
    await phone.getByText(POLICY).waitFor();
    expect(await phone.content()).not.toContain(HEALTH);
    await phone.emulateMedia({ media: 'print' });
    expect(await phone.locator('main').innerText()).not.toContain(VIEW);
    await phone.getByText('この画面は印刷できません。').waitFor();
    await phone.emulateMedia({ media: null });
    await sound(phone);
    await press(phone, '読んだ2件を確認する');
    await phone.getByText('いま開いている2件を、読んで間違いがないものとして確認します。').waitFor();
    await press(phone, '確認する');
    await told(phone, '2件を確認しました。');
    await entry(phone, '援助方針').getByText('事例を出した機関の人の確認がまだです。').waitFor();
    await phone.getByText('あなたは、読める記録をすべて確認しました。').waitFor();
    expect(await phone.getByRole('checkbox').count()).toBe(1);
    await sound(phone);
  }, 240_000);

  it('closes its text where the server is heard no more, and keeps what was being written', async () => {
    const own = await room.visit.person('komorebi@npo.example', { viewport: PHONE });
    const tab = await own.newPage();
    await tab.clock.install();
    await at(tab, record());
    await press(tab, '記録の文を開く');
    await tab.getByText(VIEW).waitFor();
    await tab.getByLabel(/^記録する文/).fill('書きかけの文。');
    await own.setOffline(true);
    await tab.clock.fastForward('00:50');
    await tab.getByText('記録が変わったか、通信を確かめられないため、文を閉じました。').waitFor();
    expect(await tab.content()).not.toContain(VIEW);
    expect(await tab.getByLabel(/^記録する文/).inputValue()).toBe('書きかけの文。');
    await own.setOffline(false);
    await tab.clock.fastForward('05:10');
    await opened(tab, '画面を閉じました');
    expect(await tab.content()).not.toContain('援助方針');
    await own.close();
  }, 120_000);

  it('is confirmed with the word of whoever presents the case', async () => {
    await at(desk, record());
    await press(desk, '記録の文を開く');
    await desk.getByText(HEALTH).waitFor();
    await press(desk, '読んだ3件を確認する');
    await press(desk, '確認する');
    await told(desk, '3件を確認しました。');
    await entry(desk, '援助方針').getByText('確認済み').waitFor();
    await entry(desk, '話し合ったこと').getByText('あと一人の確認がまだです。').waitFor();
  }, 120_000);

  it('is corrected, also when somebody else did so first, and nothing that was typed is lost', async () => {
    await press(desk, '直す: 援助方針');
    await desk.getByRole('heading', { level: 2, name: '記録を直す' }).waitFor();
    await desk
      .getByLabel(/^記録する文/)
      .first()
      .fill(BETTER);
    const { conference } = await askAs<{ conference: { entries: { id: string; kind: string }[] } }>(
      room.presenter,
      room.visit.url,
      'query($id: ID!) { conference(id: $id) { entries { id kind } } }',
      { id: room.conferenceId },
    );
    const policy = conference.entries.find(({ kind }) => kind === 'POLICY')!;
    await room.change('recordEntry', 'RecordEntryInput', {
      conferenceId: room.conferenceId,
      kind: 'POLICY',
      urgency: 'IMMEDIATE',
      categories: ['BASIC'],
      text: POLICY,
      replacesId: policy.id,
    });
    await press(desk, '直して記録する');
    await desk.getByText('この記録は、先に直されました。').waitFor();
    expect(
      await desk
        .getByLabel(/^記録する文/)
        .first()
        .inputValue(),
    ).toBe(BETTER);
    await entry(desk, '援助方針').getByText('緊急度：直ちに対応').waitFor();
    await press(desk, '開き直す');
    await press(desk, 'こちらを直す: 援助方針');
    expect(
      await desk
        .getByLabel(/^記録する文/)
        .first()
        .inputValue(),
    ).toBe(BETTER);
    await press(desk, '直して記録する');
    await told(desk, '「援助方針」を直しました。');
    await entry(desk, '援助方針').getByText(BETTER).waitFor();
    await entry(desk, '援助方針').getByText('確認待ち').waitFor();
    const former = desk.getByRole('region', { name: '直す前の文' });
    await press(former, '直す前の文を開く');
    await former.getByText(POLICY).first().waitFor();
    expect(await former.getByText(POLICY).count()).toBe(2);
    await sound(desk);
  }, 180_000);

  it('is nothing to whoever does not read the case, and stands in English too', async () => {
    const third = await (await room.visit.person('clerk@ward.example', { viewport: DESK })).newPage();
    for (const part of ['record', 'result'])
      expect(await mainOf(third, `/conferences/${room.conferenceId}/${part}`)).toBe(
        await mainOf(third, `/conferences/${NOWHERE}/${part}`),
      );
    expect(await mainOf(third, '/ledger')).toContain('読む人に加わっている事例はありません。');
    await sound(third);
    const english = await room.visit.person('komorebi@npo.example', { viewport: PHONE, language: 'en' });
    const other = await english.newPage();
    for (const address of [record(), `/conferences/${room.conferenceId}/result`]) {
      await at(other, address);
      await other.getByRole('heading', { level: 1, name: /^Conference / }).waitFor();
      await sound(other);
    }
    await english.close();
  }, 180_000);
});
