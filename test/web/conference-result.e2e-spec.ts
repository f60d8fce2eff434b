import type { Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { opened, past } from '../support/entrance';
import { dayFromToday } from '../support/people';
import {
  at,
  KOMOREBI,
  MINAMO,
  onlyMarked,
  openRecordRoom,
  press,
  type RecordRoom,
  told,
  typeDay,
} from '../support/record-room';

const ROLE = '泊まれる部屋を用意し、付き添う。';
const WHY = '連絡が取れないため。';
let room: RecordRoom;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  room = await openRecordRoom();
  const { conferenceId } = room;
  const recorded = { conferenceId, categories: ['BASIC'] };
  await room.change('recordEntry', 'RecordEntryInput', {
    ...recorded,
    kind: 'PERSONS_VIEW',
    text: '「しばらく休みたい」と話す。',
  });
  await room.change('recordEntry', 'RecordEntryInput', {
    ...recorded,
    kind: 'POLICY',
    urgency: 'HIGH',
    text: '休める場所をまず用意する。',
  });
  desk = await room.presenter.newPage();
  phone = await room.partner.newPage();
}, 300_000);

afterAll(async () => {
  await room?.visit.close();
});

const result = (): string => `/conferences/${room.conferenceId}/result`;

describe('what a conference ends with', () => {
  it('is settled by the presenter, who is told what follows where nobody leads', async () => {
    await at(desk, result());
    const steps = desk.getByRole('region', { name: '会議の終わりに決めること' });
    expect(await steps.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/済み[^]*援助方針/),
      expect.stringMatching(/まだ[^]*役割分担/),
      expect.stringMatching(/まだ[^]*主担当機関/),
      expect.stringMatching(/まだ[^]*本人への報告/),
      expect.stringMatching(/まだ[^]*結果の確認/),
    ]);
    await press(desk, '結果を記録する');
    await desk.getByText('入力内容を確認してください（3件）').waitFor();
    await sound(desk);
    await desk.getByLabel(/^主担当機関/).selectOption({ label: '決まらなかった' });
    await desk.getByText('会議をもう一度開くことが、あなたの対応になります。').waitFor();
    await desk.getByLabel(/^報告する機関/).selectOption({ label: MINAMO });
    const due = await dayFromToday(room.visit, 7);
    await typeDay(desk.getByRole('group', { name: /^報告の期限/ }), due);
    await press(desk, '結果を記録する');
    await told(desk, '結果を記録しました。');
    expect(await desk.getByRole('button', { name: '結果を直す' }).count()).toBe(0);
    await desk.getByText('主担当機関が決まっていません。事例を出した機関が、会議をもう一度開きます。').waitFor();
    const tasks = desk.getByRole('list', { name: '役割の一覧' });
    await tasks.getByText('会議をもう一度開く').waitFor();
    await tasks.getByText('本人への報告').waitFor();
    await sound(desk);
  }, 180_000);

  it('says who does what by when, and who leads; both sides confirm it', async () => {
    await desk.locator('summary', { hasText: '役割を加える' }).click();
    const form = desk.locator('form', { has: desk.getByLabel(/^何をしますか/) });
    await form.getByLabel(/^何をしますか/).fill(ROLE);
    await onlyMarked(form, '基本');
    await form.getByLabel(/^担当する機関/).selectOption({ label: KOMOREBI });
    await typeDay(form.getByRole('group', { name: /^いつまでに/ }), await dayFromToday(room.visit, 14));
    await press(form, '役割を加える');
    await told(desk, '役割を加えました。');
    await desk.locator('summary', { hasText: '結果を直す' }).click();
    await desk.getByLabel(/^主担当機関/).selectOption({ label: KOMOREBI });
    await typeDay(desk.getByRole('group', { name: /^次回/ }), await dayFromToday(room.visit, 30));
    await desk.getByLabel(/^確認票を見せた機関の数/).fill('２');
    await desk.getByLabel(/^本人を確認した機関の数/).fill('3');
    await press(desk, '結果を直す');
    await desk.getByText('確認した機関の数が、確認票を見せた機関の数より多くなっています。').first().waitFor();
    await desk.getByLabel(/^本人を確認した機関の数/).fill('2');
    await press(desk, '結果を直す');
    await desk
      .getByText('あなたは確認しました。')
      .or(desk.getByRole('button', { name: '結果を確認する' }))
      .waitFor();
    await press(desk, '結果を確認する');
    await press(desk, '結果を確認する');
    await told(desk, '結果を確認しました。');
    await desk.getByText('確認した 2／2機関').waitFor();
    await desk.getByText('あと一人の確認がまだです。').waitFor();
    await sound(desk);
    await at(phone, result());
    expect(await phone.getByRole('region', { name: '会議の終わりに決めること' }).count()).toBe(0);
    expect(await phone.getByText('結果を直す').count()).toBe(0);
    await press(phone, '役割の内容を開く');
    await phone.getByText(ROLE).waitFor();
    await sound(phone);
    await press(phone, '結果を確認する');
    await press(phone, '結果を確認する');
    await told(phone, '結果を確認しました。');
    await phone.getByText('確認済み').waitFor();
  }, 240_000);

  it('stands among the tasks of whoever took it on, without a word of the case', async () => {
    await at(phone, '/actions');
    const own = phone.getByRole('region', { name: '個別の会議で担当すること' });
    await own.getByRole('link', { name: `事例 ${room.code}` }).waitFor();
    expect(await phone.title()).toBe('対応｜つどい');
    expect(await phone.content()).not.toContain('付き添う');
    await sound(phone);
    await press(own, `「役割 ${room.code}」を完了にする`);
    await own.getByText('「完了」にしました。').waitFor();
    await own.getByText('完了', { exact: true }).waitFor();
    await press(own, `「役割 ${room.code}」を未着手に戻す`);
    await own.getByText('「未着手」にしました。').waitFor();
    await at(phone, '/');
    await own.getByRole('link', { name: `事例 ${room.code}` }).waitFor();
    expect(await phone.title()).toBe('今日｜つどい');
    await sound(phone);
  }, 120_000);
});

describe('how a case goes on', () => {
  it('is closed by its presenter once all is settled, or with the reason why she was not told', async () => {
    await past(room.visit, `UPDATE case_conference SET state = 'HELD', held_on = '2026-05-01' WHERE id = $1`, [
      room.conferenceId,
    ]);
    await past(room.visit, `UPDATE conference_result SET next_on = '2026-06-01' WHERE conference_id = $1`, [
      room.conferenceId,
    ]);
    await at(desk, '/cases');
    await desk.getByRole('link', { name: '進行管理台帳' }).click();
    await opened(desk, '進行管理台帳');
    await desk.getByText('見直しの時期を過ぎています').waitFor();
    expect(await desk.locator('nav [aria-current=page]').innerText()).toBe('事例');
    expect(await desk.title()).toBe('書類｜つどい');
    await sound(desk);
    await desk.getByRole('link', { name: `事例 ${room.code}` }).click();
    await opened(desk, `事例 ${room.code}`);
    const end = desk.getByRole('region', { name: '事例の終了' });
    await end.getByRole('radio', { name: /報告が終わってから/ }).check();
    await end.getByText('報告を担当する機関が「完了にする」を押すと、終了できます。').waitFor();
    await end.getByRole('radio', { name: /理由を書いて終了する/ }).check();
    await press(end, '終了する');
    await end.getByRole('link', { name: '「報告できなかった理由」を入力してください' }).waitFor();
    await sound(desk);
    await end.getByLabel(/^報告できなかった理由/).fill(WHY);
    await press(end, '終了する');
    await end.getByText(`事例 ${room.code} を終了します。`).waitFor();
    await press(end, '終了する');
    await told(desk, '事例を終了しました。');
    await sound(desk);
    await at(phone, `/conferences/${room.conferenceId}/record`);
    await phone.getByText('この事例は終了したため、記録を加えたり直したりできません。').waitFor();
    expect(await phone.getByRole('button', { name: '記録に加える' }).count()).toBe(0);
  }, 240_000);

  it('is opened again where it was closed', async () => {
    const end = desk.getByRole('region', { name: '事例の終了' });
    await press(end, 'もう一度開く');
    await press(end, 'もう一度開く');
    await told(desk, '事例をもう一度開きました。');
    await end.getByText('待っている報告はありません。').waitFor();
    await press(end, '終了する');
    await end.getByText(`事例 ${room.code} を終了します。`).waitFor();
  }, 90_000);
});
