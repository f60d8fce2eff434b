import type { BrowserContext, Locator, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { agreedIn, type CaseRoom, publishedCase } from '../support/case-room';
import { opened } from '../support/entrance';
import type { StoredPost } from '../support/people';
import { askAs, openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const KOMOREBI = 'NPO法人こもれび航路';
const NOWHERE = '11111111-1111-4111-8111-111111111111';
const PURPOSE = '次の会議で、泊まる場所を話し合うため。';
const WISH = '一時的に泊まれる部屋の空きと、入れる時間を教えてください。';
const NOTE = 'ベトナム国籍の人にも、来週から一部屋使えます。';
let visit: Visit;
let presenter: BrowserContext;
let partner: BrowserContext;
let third: BrowserContext;
let desk: Page;
let phone: Page;
let room: CaseRoom;
let komorebi: StoredPost;

/** The body of the sample ward that stands on the law by which councils ask. */
async function council(person: BrowserContext): Promise<string> {
  const { bodies } = await askAs<{
    bodies: { nodes: { id: string; legalBases: { article: string }[]; consentRule: string }[] };
  }>(person, visit.url, '{ bodies(first: 50) { nodes { id consentRule legalBases { article } } } }');
  const found = bodies.nodes.find(
    ({ consentRule, legalBases }) => consentRule !== 'NO_CASES' && legalBases.some(({ article }) => article === '15条'),
  );
  if (!found) throw new Error('no body may ask');
  return found.id;
}

beforeAll(async () => {
  visit = await openVisit();
  const minamo = await takesPart(visit, 'minamo@npo.example');
  komorebi = await takesPart(visit, 'komorebi@npo.example');
  const clerk = await takesPart(visit, 'clerk@ward.example');
  presenter = await visit.person('minamo@npo.example', { viewport: WIDE });
  partner = await visit.person('komorebi@npo.example', { viewport: PHONE });
  third = await visit.person('clerk@ward.example', { viewport: WIDE });
  room = await publishedCase(presenter, visit, {
    readers: [komorebi, clerk],
    texts: {
      THEME: '安心して暮らせる場所を探したい。',
      PERSONS_VIEW: '「休みたい」と、Ａさんにも友人のＢさんにも話す。',
    },
    bodyIds: [await council(presenter)],
  });
  await agreedIn(presenter, visit, room, { to: [komorebi, clerk], categories: ['BASIC'], by: minamo });
  desk = await presenter.newPage();
  phone = await partner.newPage();
}, 180_000);

afterAll(async () => {
  await visit?.close();
});

const press = (on: Page | Locator, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name, exact: typeof name === 'string' }).click();

describe('a request for information', () => {
  it('is asked by whoever presents the case, by name, with its purpose and the law', async () => {
    await desk.goto(`/cases/${room.caseId}`);
    await settled(desk);
    await press(desk, '中身を見る');
    await desk.getByText(/友人のＢさん/).waitFor();
    await desk.getByRole('link', { name: '求める・返事を見る' }).click();
    await opened(desk, `事例 ${room.code}：情報提供の求め`);
    expect(await desk.title()).toBe('書類｜つどい');
    await desk.getByText('まだ、どこにも求めていません。').waitFor();
    await press(desk, '求めを送る');
    await desk.getByText(/入力内容を確認してください（4件）/).waitFor();
    await sound(desk);
    await desk.getByLabel(KOMOREBI).check();
    await desk.getByLabel('基本').check();
    await desk.getByLabel(/^目的/).fill(PURPOSE);
    await desk.getByLabel(/^知りたいこと/).fill('田中花子さんが泊まれる部屋を教えてください。');
    expect(await desk.getByLabel(/^根拠/).locator('option:checked').innerText()).toContain('15条3項');
    await press(desk, '求めを送る');
    await desk.getByText('1機関に、情報提供を求めます。').waitFor();
    await sound(desk);
    await press(desk, '求めを送る');
    const found = desk.getByRole('list', { name: '見つかった言葉' }).getByRole('listitem');
    await found.getByText('人の名前｜お願い').waitFor();
    await desk.getByText(/^人の文字は、このページで開いた事例の文のあとから始めます。/).waitFor();
    await sound(desk);
    await found.getByRole('button', { name: /^「.*」に直す/ }).click();
    // Two people have their letters in what was opened of the case.
    expect(await desk.getByLabel(/^知りたいこと/).inputValue()).toMatch(/^Ｃさんが泊まれる/);
    await desk.getByLabel(/^知りたいこと/).fill(WISH);
    await press(desk, '求めを送る');
    await press(desk, '求めを送る');
    await desk.getByText('1機関に求めました。').waitFor();
    await desk.getByText('返事はまだありません').waitFor();
    await sound(desk);
  }, 120_000);

  it('waits quietly for whoever is asked, and is read and answered on a phone', async () => {
    await phone.goto('/');
    await settled(phone);
    const waiting = phone.getByRole('region', { name: '情報提供の求め' });
    expect(await waiting.innerText()).not.toMatch(new RegExp(`${room.code}|泊まる`));
    await waiting.getByRole('link', { name: '求めを見る' }).click();
    await opened(phone, '情報提供の求め');
    await settled(phone);
    await sound(phone);
    await phone.getByRole('link', { name: /から$/ }).click();
    await phone.getByText('応じるかどうかは、貴団体でお決めください。').waitFor();
    await phone.getByText('困難な問題を抱える女性への支援に関する法律15条3項', { exact: true }).waitFor();
    expect(await phone.title()).toBe('書類｜つどい');
    await press(phone, '内容を開く');
    await phone.getByText(PURPOSE).waitFor();
    await phone.getByText(WISH).waitFor();
    await sound(phone);
    await phone.getByLabel('一部だけ提供する').check();
    await phone.getByLabel(/^伝えること/).fill(NOTE);
    await press(phone, '返事を送る');
    await phone.getByText('珍しい特徴｜伝えること').waitFor();
    await sound(phone);
    await phone.getByRole('button', { name: /^名前などではない/ }).click();
    await press(phone, '返事を送る');
    await phone.getByText('「一部だけ提供する」で送りました。').waitFor();
    await sound(phone);
  }, 120_000);

  it('prints with its purpose and its law, and without the form; that it was read stands with the case', async () => {
    await desk.goto(`/cases/${room.caseId}`);
    await settled(desk);
    const log = desk.getByRole('region', { name: '開いた人の記録' });
    await log.getByText('情報提供の求め').first().waitFor();
    await desk.goto(`/cases/${room.caseId}/requests`);
    await settled(desk);
    await desk.getByText('一部だけ提供する').waitFor();
    await desk.getByRole('link', { name: `${KOMOREBI}へ` }).click();
    await opened(desk, '情報提供の求め');
    await press(desk, '内容を開く');
    await desk.getByText(NOTE).waitFor();
    await desk.emulateMedia({ media: 'print' });
    const printed = await desk.locator('main').innerText();
    for (const words of [PURPOSE, WISH, '15条3項', KOMOREBI, NOTE]) expect(printed).toContain(words);
    expect(await desk.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await desk.emulateMedia({ media: 'screen' });
    await sound(desk);
  }, 60_000);

  it('is nothing to anybody else who reads the case, and stands in English too', async () => {
    const tab = await third.newPage();
    const mainOf = async (address: string): Promise<string> => {
      await tab.goto(address);
      await settled(tab);
      return tab.locator('main').innerText();
    };
    const address = new URL(desk.url()).pathname;
    expect(await mainOf(address)).toBe(await mainOf(`/requests/${NOWHERE}`));
    expect(await mainOf(`/cases/${room.caseId}/requests`)).toBe(await mainOf(`/cases/${NOWHERE}/requests`));
    expect(await mainOf('/requests')).toContain('情報提供の求めはありません。');
    expect(await mainOf(`/cases/${room.caseId}`)).not.toContain('求め');
    await tab.close();
    const english = await visit.person('komorebi@npo.example', { viewport: PHONE, language: 'en' });
    const other = await english.newPage();
    await other.goto(address);
    await opened(other, 'Request for information');
    await other.getByText('Whether to respond is your decision').waitFor();
    await sound(other);
    await english.close();
  }, 90_000);

  it('is taken back by who asked, and is then gone for whoever was asked', async () => {
    const address = new URL(desk.url()).pathname;
    await desk.goto(`/cases/${room.caseId}/requests`);
    await settled(desk);
    await press(desk, /^取り下げる/);
    await desk.getByText('取り下げると、求めた相手からは見えなくなります。').waitFor();
    await press(desk, '取り下げる');
    await desk.getByText('取り下げました。').waitFor();
    await sound(desk);
    await phone.goto(address);
    await settled(phone);
    const gone = await phone.locator('main').innerText();
    await phone.goto(`/requests/${NOWHERE}`);
    await settled(phone);
    expect(gone).toBe(await phone.locator('main').innerText());
  }, 60_000);
});
