import type { Page } from 'playwright-core';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { sound } from '../support/accessibility';
import { checked, settleAll } from '../support/case-check';
import { CASE_TEXTS, KNOWN, TELLING } from '../support/made-up/case-texts';
import { answerOf, issueHere, ownFiles, ownPapers } from '../support/own-papers';
import { findCanaries } from '../support/pdf-text';
import { dayFromToday } from '../support/people';
import { at, atRecord, KOMOREBI, MINAMO, press, told, typeDay } from '../support/record-room';
import {
  addReader,
  listUnder,
  openStory,
  openTexts,
  type Participant,
  recordOn,
  stateOf,
  type StoryRoom,
  whatIsFound,
} from '../support/story-room';

const CHAIR = '子ども家庭支援センター';
const CLERKS = '生活福祉課';
const KINDS = ['基本', '健康', '経済', '経過と見立て'];
const VIEW = '「安心して休める場所がほしい」と話す。';
const HEALTH = '夜によく眠れない日が続いている。';
const MONEY = '手もとのお金が少ない。';
const SECTIONS = {
  主訴: '安心して暮らせる場所を探したい。',
  '本人の意向・本人のことば': VIEW,
  健康: HEALTH,
  経済: MONEY,
};
const SAID = '食事もとれない日がある。';
const WISH = '「しばらく休んで、落ち着いて考えたい」と話す。';
const POLICY = '休める場所をまず用意し、生活の立て直しは本人と相談して決める。';
/** What she took back, pieces of it, the name of its kind, and the words for what has happened. */
const WITHDRAWN = [HEALTH, SAID, '眠れない', '食事', '健康', '取り下げ', '撤回', '同意'];
const sent: string[] = [];
let room: StoryRoom;
let phone: Page;
let caseId: string;
let conferenceId: string;
let code: string;
const firstPapers: string[] = [];

beforeAll(async () => {
  room = await openStory();
  phone = room.minamo.page;
  room.minamo.context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
});

afterAll(async () => {
  await room?.visit.close();
});

const holders = (): [string, Participant][] => [
  [KOMOREBI, room.komorebi],
  [CHAIR, room.chair],
];
const record = (): string => `/conferences/${conferenceId}/record`;
/** Leaves no page open on which nobody moves: after a while it would be closed for everybody of that sign-in. */
const rest = (on: Page): Promise<unknown> => on.goto('about:blank');

const openWindows = ({ context }: Participant): Promise<Page[]> =>
  openTexts(context, { [`/cases/${caseId}`]: ['中身を見る', HEALTH], [record()]: ['記録の文を開く', SAID] });

/** Whoever must not know finds what is not there in the same words and bytes, and none of it in any list. */
async function findsNothing(): Promise<void> {
  const { there, never, lists } = await whatIsFound(room.clerk, room, { caseId, conferenceId });
  expect(there).toEqual(never);
  expect(lists).toContain('読む人に加わっている事例はありません。');
  expect(lists).toContain('回収のお願いはありません。');
  for (const word of [code, '個別の会議 ', ...Object.values(SECTIONS), SAID, WISH, POLICY])
    expect(lists).not.toContain(word);
}

describe('a case that stays hers', () => {
  it('is written on a phone without saying who she is, and words that tell are changed for harmless ones', async () => {
    await at(phone, '/cases/new');
    await press(phone, '準備を始める');
    await phone.getByRole('heading', { level: 1, name: /^事例 [0-9A-Z]{8} を書く$/ }).waitFor();
    caseId = /cases\/([^/]+)/.exec(phone.url())![1]!;
    for (const [label, text] of Object.entries({ ...SECTIONS, 経過: CASE_TEXTS.経過! }))
      await phone.getByLabel(new RegExp(`^${label}`)).fill(text);
    await press(phone, '確認する');
    await checked(phone);
    const findings = phone.getByRole('list', { name: '見つかった言葉' });
    await findings.getByText('人の名前').first().waitFor();
    await findings.getByText('電話番号｜経過').waitFor();
    expect(await findings.getByText('上の欄の言葉').count()).toBe(0);
    await findings
      .getByRole('button', { name: /^すべて「.さん」に直す（2か所）/ })
      .first()
      .click();
    await phone.getByText(/に直しました。/).waitFor();
    expect(await phone.getByLabel(/^経過/).inputValue()).not.toContain('鈴木健一');
    await phone.getByLabel('本人の氏名など、探したい言葉').fill(KNOWN.join('\n'));
    await press(phone, 'もう一度確認する');
    await checked(phone);
    await findings.getByText('上の欄の言葉').waitFor();
    await sound(phone);
    await settleAll(phone);
    const course = await phone.getByLabel(/^経過/).inputValue();
    for (const telling of TELLING) expect(course).not.toContain(telling);
  });

  it('is published after the word that it names nobody, and three organisations are to read it', async () => {
    await press(phone, '読み直しに進む');
    await phone.getByRole('heading', { level: 2, name: '読み直して、公開する' }).waitFor();
    for (const box of await phone.getByRole('checkbox').all()) await box.check();
    await press(phone, '確かめたことを記録する');
    await phone.getByText(/確かめたことを記録しました。/).waitFor({ timeout: 60_000 });
    await press(phone, '公開する');
    await press(phone, '公開する（元に戻せません）');
    await phone.getByText('公開しました（第1回）。').waitFor();
    expect(sent.length).toBeGreaterThan(20);
    for (const word of KNOWN.flatMap((one) => [one, encodeURIComponent(one)]))
      expect(sent.filter((request) => request.includes(word))).toEqual([]);
    await at(phone, `/cases/${caseId}`);
    code = (await phone.getByRole('heading', { level: 1 }).innerText()).replace('事例 ', '');
    for (const [house, { post }] of holders()) await addReader(phone, house, post);
    await addReader(phone, CLERKS, room.clerk.post);
    await sound(phone);
  });

  it('goes to a conference of its own, with health for two of them and nothing for the third, who is kept out', async () => {
    await phone.getByRole('link', { name: '会議を招集する' }).click();
    await phone.getByRole('heading', { level: 1, name: /の会議を招集する$/ }).waitFor();
    await typeDay(phone.locator('main'), await dayFromToday(room.visit, 9));
    await phone.getByLabel(/^始まり/).fill('14:00');
    await phone.getByLabel(/^終わり/).fill('15:00');
    await phone.getByLabel(/^場所/).fill('相談室3');
    await phone
      .getByRole('group', { name: /どの会議体/ })
      .getByRole('checkbox')
      .first()
      .check();
    await press(phone, '招集する');
    await phone.getByText('招集しました。来てほしい人を呼んでください。').waitFor();
    conferenceId = /conferences\/(.+)$/.exec(phone.url())![1]!;
    await at(phone, `/cases/${caseId}/consents`);
    await phone.getByRole('radio', { name: '口頭（記録を残した）' }).check();
    await phone.getByLabel(/^説明した言葉/).selectOption({ label: 'やさしい日本語' });
    const shared: Record<string, string[]> = {
      [KOMOREBI]: ['基本', '健康'],
      [CHAIR]: ['基本', '健康', '経済'],
      [CLERKS]: [],
    };
    for (const [house, kinds] of Object.entries(shared))
      for (const kind of KINDS)
        await phone
          .getByRole('group', { name: `${house}に伝えること` })
          .getByLabel(kind, { exact: true })
          .selectOption({ label: kinds.includes(kind) ? '○ 伝えてよい' : '× 伝えない' });
    await press(phone, '記録する内容を確かめる');
    await phone.getByText('まだ記録していません。').waitFor();
    await sound(phone);
    await press(phone, '記録する');
    await phone.getByText('12件を記録しました。').waitFor();
    for (const [house] of holders()) expect(await stateOf(phone, house, '健康').innerText()).toContain('伝えてよい');
    for (const kind of KINDS) expect(await stateOf(phone, CLERKS, kind).innerText()).toContain('伝えない');
    await at(phone, `/cases/${caseId}`);
    await phone.locator('summary', { hasText: '見せない相手を決める' }).click();
    const excluding = phone.getByRole('region', { name: '見せない相手' });
    await excluding.getByLabel(/^機関/).selectOption({ label: CLERKS });
    await press(excluding, '見せない相手を決める');
    await excluding.getByRole('row', { name: new RegExp(CLERKS) }).waitFor();
  });

  it('is prepared by its presenter and the chair, who see what may be said aloud before those who come', async () => {
    await at(phone, `/conferences/${conferenceId}`);
    for (const [house] of holders()) {
      const who = phone.getByLabel(/^呼ぶ人/);
      await who.selectOption(await who.locator('option', { hasText: house }).getAttribute('value'));
      await press(phone, '読む人を呼ぶ');
      await who.locator('option', { hasText: house }).waitFor({ state: 'detached' });
    }
    await at(phone, `/conferences/${conferenceId}`);
    const aloud = ['✓ 本人の意向・本人のことば', '✓ 主訴', '✓ 健康'];
    expect(await listUnder(phone, '話せます')).toEqual(aloud);
    expect(await listUnder(phone, '話しません')).toEqual(['× 経済', '× 経過']);
    await sound(phone);
    const { page: desk } = room.chair;
    await at(desk, `/conferences/${conferenceId}`);
    expect(await listUnder(desk, '話せます')).toEqual(aloud);
    expect(await desk.getByRole('region', { name: '会議の前に' }).innerText()).not.toMatch(
      /経済|経過|こもれび|生活福祉/,
    );
    await sound(desk);
    await rest(desk);
  });

  it('is recorded with what each entry touches, confirmed by two organisations, and ends with who leads', async () => {
    await atRecord(phone, room.visit, conferenceId);
    await recordOn(phone, '本人の意向', WISH, '基本');
    await recordOn(phone, '話し合ったこと', SAID, '健康');
    await recordOn(phone, '援助方針', POLICY, '基本', '高い');
    for (const on of [phone, room.komorebi.page]) {
      await at(on, record());
      await press(on, '記録の文を開く');
      await on.getByText(SAID).waitFor();
      await press(on, '読んだ3件を確認する');
      await press(on, '確認する');
      await told(on, '3件を確認しました。');
    }
    await sound(room.komorebi.page);
    await at(phone, `/conferences/${conferenceId}`);
    await press(phone, '開催済みにする');
    await press(phone, '開催済みにする');
    await phone.getByText('「開催済み」にしました。').waitFor();
    await at(phone, `/conferences/${conferenceId}/result`);
    await phone.getByLabel(/^主担当機関/).selectOption({ label: KOMOREBI });
    await phone.getByLabel(/^報告する機関/).selectOption({ label: MINAMO });
    await typeDay(phone.getByRole('group', { name: /^報告の期限/ }), await dayFromToday(room.visit, 14));
    await press(phone, '結果を記録する');
    await told(phone, '結果を記録しました。');
    for (const on of [phone, room.komorebi.page]) {
      await at(on, `/conferences/${conferenceId}/result`);
      await press(on, '結果を確認する');
      await press(on, '結果を確認する');
      await told(on, '結果を確認しました。');
    }
    await at(phone, `/conferences/${conferenceId}`);
    await issueHere(phone);
    await rest(phone);
  });
});

describe('two organisations side by side', () => {
  it('see just what each of them may, on the screen and in their papers', async () => {
    for (const [house, who] of holders()) {
      const mayKnowMoney = house === CHAIR;
      const [screen, entries] = await openWindows(who);
      expect((await screen!.content()).includes(MONEY)).toBe(mayKnowMoney);
      await sound(screen!);
      for (const tab of [screen, entries]) await tab!.close();
      const { pdf, text } = await ownFiles(who.page, conferenceId, 1);
      const own = [...Object.values(SECTIONS), WISH, SAID, POLICY].filter((one) => one !== MONEY || mayKnowMoney);
      expect(findCanaries(pdf, [...own, MONEY, '。さんは'])).toEqual([...own, ...(mayKnowMoney ? [MONEY] : [])]);
      for (const one of own) expect(text).toContain(one);
      expect(text.includes(MONEY)).toBe(mayKnowMoney);
      firstPapers.push((await ownPapers(who.context, room.visit, conferenceId))[0]!.id);
      await rest(who.page);
    }
  });

  it('and a third, who must not know, finds nothing at all', findsNothing);
});

describe('two weeks later, when she has changed her mind', () => {
  it('it is gone from every open window as soon as each of them asks again', async () => {
    const windows: Page[] = [];
    for (const [, who] of holders()) windows.push(...(await openWindows(who)));
    await at(phone, `/cases/${caseId}/withdraw`);
    await phone.getByRole('radio', { name: '情報の種類を選ぶ' }).check();
    await phone.getByRole('combobox', { name: /^情報の種類/ }).selectOption({ label: '健康' });
    await press(phone, '取り下げる');
    await press(phone, 'いますぐ取り下げる');
    await phone.getByText('取り下げました。2機関で開けなくなりました。').waitFor();
    await phone.getByText('2人に回収をお願いしました。').waitFor();
    for (const tab of windows) {
      await tab.clock.fastForward('00:16');
      await tab.getByText(/(中身|文)を閉じました。/).waitFor();
      const left = await tab.content();
      for (const word of [HEALTH, SAID, '取り下げ', '撤回']) expect(left).not.toContain(word);
      await tab.close();
    }
    await sound(phone);
  });

  it('each holder is asked quietly to return what they hold, and what they held is no more', async () => {
    for (const [, { page, context }] of holders()) {
      await at(page, '/');
      const asked = page.getByRole('region', { name: '回収のお願い' });
      await asked.getByText('差し替えのため回収します。').waitFor();
      for (const word of [code, ...WITHDRAWN]) expect(await asked.innerText()).not.toContain(word);
      await sound(page);
      for (const ending of ['pdf', 'txt'])
        for (const id of firstPapers)
          expect(await answerOf(context, id, ending)).toBe(await answerOf(context, newId(), ending));
    }
  });

  it('what is issued from then on is a partial copy, without a byte of what she took back', async () => {
    await at(phone, `/conferences/${conferenceId}`);
    await issueHere(phone);
    for (const [, who] of holders()) {
      const { pdf, text } = await ownFiles(who.page, conferenceId, 2);
      const left = ['写し第2版', SECTIONS.主訴, VIEW, WISH, POLICY];
      expect(findCanaries(pdf, [...left, ...WITHDRAWN])).toEqual(left);
      for (const one of left) expect(text).toContain(one);
      for (const word of WITHDRAWN) expect(text).not.toContain(word);
    }
  });

  it('and the third has nothing to return, and nothing to find', findsNothing);
});
