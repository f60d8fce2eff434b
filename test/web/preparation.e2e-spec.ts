import type { BrowserContext, Locator, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { type CaseRoom, changeAs, hearingBody, publishedCase } from '../support/case-room';
import { opened, past } from '../support/entrance';
import type { StoredPost } from '../support/people';
import { openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const TEXTS = {
  THEME: '安心して暮らせる場所を探したい。',
  PERSONS_VIEW: '「安心して休める場所がほしい」と話す。',
  HEALTH: '夜によく眠れない日が続いている。',
  MONEY: '手もとのお金が少ない。',
  SAFETY: '連絡は昼間にかぎる。',
};
let visit: Visit;
let phone: Page;
let desk: Page;
let room: CaseRoom;
let minamo: StoredPost;
let komorebi: StoredPost;
let head: StoredPost;
let presenter: BrowserContext;

const press = (name: string, on: Page | Locator): Promise<void> =>
  on.getByRole('button', { name, exact: true }).click();
const change = (mutation: string, type: string, input: object): Promise<unknown> =>
  changeAs(presenter, visit, { mutation, type }, input);

/** Records what she said about these kinds of information and one organisation. */
const said = ({ organisationId }: StoredPost, decision: string, ...categories: string[]): Promise<unknown> =>
  change('recordConsents', 'RecordConsentsInput', {
    caseId: room.caseId,
    conferenceId: room.conferenceId,
    form: 'WRITTEN',
    publication: 1,
    language: 'ja',
    explainedByStaffId: minamo.staffId,
    rows: categories.map((category) => ({ recipientOrganisationId: organisationId, category, decision })),
  });
const invited = ({ staffId, organisationId }: StoredPost): Promise<unknown> =>
  change('inviteToConference', 'InviteToConferenceInput', {
    conferenceId: room.conferenceId,
    staffId,
    organisationId,
  });

async function atConference(on: Page): Promise<Locator> {
  await on.goto(`/conferences/${room.conferenceId}`);
  await settled(on);
  return on.getByRole('region', { name: /会議の前に|Before the conference/ });
}

/** What stands in the table for somebody of this organisation. */
const rowOf = (organisation: RegExp, on: Page = phone): Promise<string> =>
  on
    .getByRole('table', { name: '読む人と、読めること・読めないこと' })
    .getByRole('row', { name: organisation })
    .innerText();
const listUnder = (title: string, on: Page): Promise<string[]> =>
  on
    .locator('div', { has: on.locator(`:scope > h4:text-is("${title}")`) })
    .getByRole('listitem')
    .allInnerTexts();
const aloud = (on: Page): Promise<string[]> => listUnder('話せます', on);

async function codeOf(): Promise<string> {
  const [row] = await past<{ code: string }>(visit, 'SELECT code FROM case_conference WHERE id = $1', [
    room.conferenceId,
  ]);
  return row!.code;
}

beforeAll(async () => {
  visit = await openVisit();
  minamo = await takesPart(visit, 'minamo@npo.example');
  komorebi = await takesPart(visit, 'komorebi@npo.example');
  head = await takesPart(visit, 'chair@ward.example');
  const clerk = await takesPart(visit, 'clerk@ward.example');
  const adviser = await takesPart(visit, 'supervisor@advice.example');
  const office = await takesPart(visit, 'coordinator@ward.example');
  await past(visit, 'DELETE FROM confidentiality_pledge WHERE staff_id = $1', [clerk.staffId]);
  await past(visit, `UPDATE sharing_agreement SET expires_on = '2026-02-01' WHERE organisation_id = $1`, [
    adviser.organisationId,
  ]);
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  const bodyIds = [await hearingBody(presenter, visit)];
  const readers = [komorebi, head, clerk, adviser, office];
  room = await publishedCase(presenter, visit, { readers, texts: TEXTS, bodyIds });
  await change('excludeFromCase', 'ExcludeFromCaseInput', {
    caseId: room.caseId,
    organisationId: office.organisationId,
  });
  await said(komorebi, 'GRANTED', 'BASIC', 'HEALTH');
  await said(komorebi, 'REFUSED', 'FINANCIAL');
  await said(head, 'GRANTED', 'BASIC', 'HEALTH', 'FINANCIAL');
  phone = await presenter.newPage();
  desk = await (await visit.person('chair@ward.example', { viewport: WIDE })).newPage();
}, 180_000);

afterAll(async () => {
  await visit?.close();
});

describe('before a conference, the presenter', () => {
  it('sees on her phone who will read what, and in plain words why not and what comes next', async () => {
    const before = await atConference(phone);
    expect(await phone.title()).toBe('書類｜つどい');
    expect(await rowOf(/みなも/)).toMatch(/すべて読めます[^]*ありません/);
    expect(await rowOf(/こもれび/)).toMatch(/一部を読めます[^]*本人の意向・本人のことば、主訴、健康/);
    expect(await rowOf(/こもれび/)).toMatch(/経済[^]*本人が「伝えない」と希望しています。[^]*このままで進められます。/);
    expect(await rowOf(/こもれび/)).toMatch(/安全に関わること[^]*いまの文章について、本人の同意がありません。/);
    expect(await rowOf(/こもれび/)).toContain('まだ呼んでいません');
    expect(await rowOf(/生活/)).toMatch(
      /まだ読めません[^]*まだ誓約していません。[^]*「自分の機関」で誓約すると読めます。/,
    );
    expect(await rowOf(/支援者研究室そら/)).toMatch(/まだ読めません[^]*取り決めがないか、期限が切れています。/);
    expect(await rowOf(/男女/)).toMatch(/まだ読めません[^]*「見せない相手」にしています。/);
    for (const text of Object.values(TEXTS)) expect(await before.innerText()).not.toContain(text);
    await sound(phone);
  }, 120_000);

  it('sees what may be said aloud shrink with who comes, her own view first, and the table on no paper', async () => {
    const all = ['✓ 本人の意向・本人のことば', '✓ 主訴', '✓ 健康', '✓ 経済', '✓ 安全に関わること'];
    // Of an empty room nothing can be said.
    expect(await aloud(phone)).toEqual([]);
    await phone.getByText('人を呼ぶと、口頭で話せることがここに出ます。').waitFor();
    await phone.getByText('まだだれも呼んでいません。人を呼ぶと、話せることが変わります。').waitFor();
    await invited(komorebi);
    await invited(head);
    await atConference(phone);
    await phone.getByText('この顔ぶれで会議を始められます。').waitFor();
    expect(await aloud(phone)).toEqual(all.slice(0, 3));
    expect(await listUnder('話しません', phone)).toEqual(['× 経済', '× 安全に関わること']);
    expect(await rowOf(/こもれび/)).toContain('返事待ち');
    await phone.emulateMedia({ media: 'print' });
    expect(await phone.getByRole('table', { name: '読む人と、読めること・読めないこと' }).isVisible()).toBe(false);
    expect(await phone.getByText('✓ 健康').isVisible()).toBe(true);
    await phone.emulateMedia({ media: null });
  }, 120_000);

  it('sees at once that a guest has not pledged, and how to mend it', async () => {
    await phone.getByRole('combobox', { name: /^立場/ }).selectOption({ label: '通訳の方' });
    await press('席を用意する', phone);
    await phone.getByText('紙の誓約書がまだの席があります。').waitFor();
    await phone.getByText('この顔ぶれでは、まだ会議を始められません。').waitFor();
    expect(await aloud(phone)).toEqual([]);
    await sound(phone);
    await phone.getByRole('table', { name: '参加する人の一覧' }).getByLabel('紙の誓約書あり').click();
    await phone.getByText('この顔ぶれで会議を始められます。').waitFor();
    expect(await aloud(phone)).toHaveLength(3);
  }, 120_000);

  it('is led to where consent is recorded', async () => {
    await phone
      .getByRole('row', { name: /こもれび/ })
      .getByRole('link', { name: '本人に聞いて、同意を記録する' })
      .click();
    await opened(phone, `事例 ${room.code} の同意`);
  });
});

describe('a conference that lies ahead', () => {
  it('stands on 今日 of who reads the case, by its code, and of nobody else', async () => {
    await desk.goto('/');
    await settled(desk);
    const coming = desk.getByRole('region', { name: 'これからの個別の会議' });
    await coming.getByRole('link', { name: `個別の会議 ${await codeOf()}` }).waitFor();
    expect(await coming.innerText()).not.toMatch(/みなも|相談室/);
    await sound(desk);
    const office = await (await visit.person('coordinator@ward.example', { viewport: WIDE })).newPage();
    await office.goto('/');
    await settled(office);
    expect(await office.getByRole('region', { name: 'これからの個別の会議' }).count()).toBe(0);
    await office.close();
  }, 120_000);

  it('is moved to another room by who called it, and what somebody else changed first is shown beside it', async () => {
    await atConference(phone);
    await press('日時や場所を変える', phone);
    await phone.getByRole('textbox', { name: /^終わり/ }).fill('13:00');
    await press('保存する', phone);
    await phone.getByText('「終わり」は「始まり」より後にしてください').first().waitFor();
    await phone.getByRole('textbox', { name: /^終わり/ }).fill('15:30');
    await phone.getByRole('textbox', { name: /^場所/ }).fill('二階の相談室');
    await sound(phone);
    const { version } = (
      await past<{ version: number }>(visit, 'SELECT version FROM case_conference WHERE id = $1', [room.conferenceId])
    )[0]!;
    await change('changeConference', 'ChangeConferenceInput', { id: room.conferenceId, version, place: '三階の和室' });
    await press('保存する', phone);
    const dialog = phone.getByRole('dialog');
    await dialog.getByText('三階の和室').waitFor();
    await dialog.getByText('二階の相談室').waitFor();
    await dialog.getByRole('button', { name: /自分の/ }).click();
    await phone.getByText('変えました。呼ばれている人に、お知らせを送ります。').waitFor();
    await phone.getByText('二階の相談室').waitFor();
  }, 120_000);
});

describe('the chair', () => {
  it('sees what may be said aloud, and of nobody what they may read', async () => {
    const before = await atConference(desk);
    expect(await aloud(desk)).toEqual(['✓ 本人の意向・本人のことば', '✓ 主訴', '✓ 健康']);
    await before.getByText('ここにないことは、口頭では話しません。').waitFor();
    expect(await before.innerText()).not.toMatch(/経済|安全に関わること|こもれび|同意|希望|誓約/);
    expect(await before.getByRole('table').count()).toBe(0);
    await sound(desk);
  }, 120_000);

  it('is told quietly when it cannot open, and not because of whom', async () => {
    await said(komorebi, 'REFUSED', 'BASIC');
    const before = await atConference(desk);
    await before.getByText('事例を出した機関にご相談ください。').waitFor();
    expect(await aloud(desk)).toEqual(['✓ 健康']);
    expect(await before.innerText()).not.toMatch(/こもれび|同意|希望/);
  }, 120_000);

  it('reads it in English too', async () => {
    const english = await (await visit.person('chair@ward.example', { viewport: WIDE, language: 'en' })).newPage();
    const before = await atConference(english);
    await before.getByText('Please talk to whoever presents the case.').waitFor();
    expect(await listUnder('May be said', english)).toEqual(['✓ Health']);
    await sound(english);
  }, 120_000);
});

describe('others', () => {
  it('a reader who neither presents nor chairs has no such part, and the presenter has it in English', async () => {
    const other = await (await visit.person('komorebi@npo.example', { viewport: WIDE })).newPage();
    expect(await (await atConference(other)).count()).toBe(0);
    await opened(other, `個別の会議 ${await codeOf()}`);
    const english = await (await visit.person('minamo@npo.example', { viewport: PHONE, language: 'en' })).newPage();
    const before = await atConference(english);
    await before.getByText('She wishes it not to be shared.').first().waitFor();
    await before.getByText('The conference cannot open with these people yet.').waitFor();
    await sound(english);
  }, 120_000);
});
