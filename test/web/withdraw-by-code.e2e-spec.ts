import type { Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { changeAs } from '../support/case-room';
import { past } from '../support/entrance';
import { postOf } from '../support/people';
import { at, mainOf, openRecordRoom, press, type RecordRoom } from '../support/record-room';
import { askAs } from '../support/visit';

const SECTIONS = 'query($id: ID!) { case(id: $id) { sections { state } } }';

let room: RecordRoom;
let phone: Page;

beforeAll(async () => {
  room = await openRecordRoom();
  phone = await (await room.visit.person('minamo@npo.example', { viewport: PHONE })).newPage();
}, 300_000);

afterAll(async () => {
  await room?.visit.close();
});

/** How much of the case the partner reads. */
async function open(): Promise<number> {
  const { case: one } = await askAs<{ case: { sections: { state: string }[] } }>(
    room.partner,
    room.visit.url,
    SECTIONS,
    { id: room.caseId },
  );
  return one.sections.filter(({ state }) => state === 'OPEN').length;
}

describe('what somebody asked to stop', () => {
  it('stands on 今日 of who presents the case, with the day by which to ask her, until that is done', async () => {
    const clerk = await room.visit.person('clerk@ward.example');
    await changeAs(clerk, room.visit, { mutation: 'freezeCase', type: 'FreezeCaseInput' }, { code: room.code });
    expect(await open()).toBe(0);
    await at(phone, '/');
    const waiting = phone.getByRole('region', { name: '止めてほしいという知らせ' });
    await waiting.getByText(new RegExp(`事例 ${room.code}：.*までに、本人に確かめてください。`)).waitFor();
    await sound(phone);
    await past(room.visit, `UPDATE case_freeze SET asked_at = asked_at - interval '40 days'`);
    await at(phone, '/');
    await waiting.getByText(/本人に確かめるまで、止まったままです。/).waitFor();
    expect(await open()).toBe(0);
    await waiting.getByRole('link', { name: `事例 ${room.code} の同意を開く` }).click();
    await phone.getByText(/確かめる期限（.*）を過ぎています。/).waitFor();
    await press(phone, '確かめた');
    await press(phone, '確かめたので、再開する');
    await phone.getByText('再開しました。').waitFor();
    expect(await open()).toBeGreaterThan(0);
    expect(await mainOf(phone, '/')).not.toContain('止めてほしいという知らせ');
    const partner = await room.partner.newPage();
    expect(await mainOf(partner, '/')).not.toContain('止めてほしいという知らせ');
    await partner.close();
  }, 120_000);
});

describe('a withdrawal by code', () => {
  const answerTo = async (code: string, scope = 'すべて', part?: string): Promise<string> => {
    await at(phone, '/freeze');
    await phone.getByLabel(/^取り下げる事例の番号/).fill(code);
    await phone.getByLabel(/^取り下げる範囲/).selectOption({ label: scope });
    if (part) await phone.getByLabel(/^取り下げる種類/).selectOption({ label: part });
    await press(phone, '取り下げる');
    await phone.getByText('この番号の同意を、すぐに取り下げます。').waitFor();
    await sound(phone);
    await press(phone, 'すぐに取り下げる');
    await phone.getByText(/受け付けました。この番号の事例をあなたの機関が/).waitFor();
    await sound(phone);
    return phone.locator('main').innerText();
  };

  it('is carried out on a phone by somebody to whom the case is closed, and answers every code alike', async () => {
    const { organisationId } = await postOf(room.visit, 'minamo@npo.example');
    const agreement = (ended: string) =>
      past(room.visit, `UPDATE sharing_agreement SET ended_on = $2 WHERE organisation_id = $1`, [
        organisationId,
        ended,
      ]);
    await agreement('2026-01-02');
    expect(await mainOf(phone, `/cases/${room.caseId}`)).not.toContain(room.code);
    const unknown = await answerTo('ZZZZ9999');
    expect(await answerTo(room.code.toLowerCase())).toBe(unknown);
    await agreement('infinity');
    expect(await open()).toBe(0);
    expect(await mainOf(phone, `/cases/${room.caseId}/consents`)).toContain(room.code);
  }, 120_000);

  it('can be of one kind alone, and asks for what is missing', async () => {
    await at(phone, '/freeze');
    await phone.getByLabel(/^取り下げる範囲/).selectOption({ label: '情報の種類ひとつ' });
    await press(phone, '取り下げる');
    await phone.getByText('「取り下げる事例の番号」を入力してください').waitFor();
    await phone.getByText('「取り下げる種類」を入力してください').waitFor();
    await sound(phone);
    await answerTo(room.code, '情報の種類ひとつ', '健康');
    const rows = await past<{ category: string }>(
      room.visit,
      'SELECT category FROM withdrawal WHERE case_id = $1 ORDER BY at',
      [room.caseId],
    );
    expect(rows.map(({ category }) => category)).toEqual(['ALL', 'HEALTH']);
  }, 120_000);
});
