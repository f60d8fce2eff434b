import type { BrowserContext, Locator, Page } from 'playwright-core';
import { PHONE } from './browser';
import { takesPart } from './case-people';
import { type CaseRoom, changeAs, conferenceComes, hearingBody, publishedCase } from './case-room';
import { openVisit, settled, type Visit } from './visit';

export const DESK = { width: 1280, height: 900 };
export const MINAMO = 'NPO法人みなも';
export const KOMOREBI = 'NPO法人こもれび航路';
/** What belongs to nothing. */
export const NOWHERE = '11111111-1111-4111-8111-111111111111';

/** A published case with a conference: みなも presents it, こもれび may read what is basic, and nobody else reads it. */
export interface RecordRoom extends CaseRoom {
  readonly visit: Visit;
  readonly presenter: BrowserContext;
  readonly partner: BrowserContext;
  /** Changes something as the presenter, past the screens. */
  readonly change: (mutation: string, type: string, input: object) => Promise<unknown>;
}

/** Opens the sample ward with such a case; the presenter sits at a desk, the partner has a phone. */
export async function openRecordRoom(): Promise<RecordRoom> {
  const visit = await openVisit();
  const minamo = await takesPart(visit, 'minamo@npo.example');
  const komorebi = await takesPart(visit, 'komorebi@npo.example');
  await takesPart(visit, 'clerk@ward.example');
  const presenter = await visit.person('minamo@npo.example', { viewport: DESK });
  const partner = await visit.person('komorebi@npo.example', { viewport: PHONE });
  const change: RecordRoom['change'] = (mutation, type, input) => changeAs(presenter, visit, { mutation, type }, input);
  const room = await publishedCase(presenter, visit, {
    readers: [komorebi],
    texts: { THEME: '安心して暮らせる場所を探したい。', PERSONS_VIEW: '「休みたい」と話す。' },
    bodyIds: [await hearingBody(presenter, visit)],
  });
  await conferenceComes(visit, room.conferenceId);
  await change('recordConsents', 'RecordConsentsInput', {
    caseId: room.caseId,
    conferenceId: room.conferenceId,
    form: 'WRITTEN',
    publication: 1,
    language: 'ja',
    explainedByStaffId: minamo.staffId,
    rows: [{ recipientOrganisationId: komorebi.organisationId, category: 'BASIC', decision: 'GRANTED' }],
  });
  return { ...room, visit, presenter, partner, change };
}

export const press = (on: Page | Locator, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Waits until it is told that something was done. */
export const told = (on: Page, text: string): Promise<void> =>
  on.getByRole('status').filter({ hasText: text }).waitFor();

export async function at(on: Page, address: string): Promise<void> {
  await on.goto(address);
  await settled(on);
}

/** Opens the page of the record on the day of the conference. */
export async function atRecord(on: Page, visit: Visit, conferenceId: string): Promise<void> {
  await conferenceComes(visit, conferenceId);
  await at(on, `/conferences/${conferenceId}/record`);
}

/** What a page shows at an address. */
export async function mainOf(on: Page, address: string): Promise<string> {
  await at(on, address);
  return on.locator('main').innerText();
}

/** Marks what a text tells, and nothing else. */
export async function onlyMarked(on: Page | Locator, ...kinds: string[]): Promise<void> {
  const group = on.getByRole('group', { name: /^文でふれる情報の種類/ });
  for (const box of await group.getByRole('checkbox').all()) await box.uncheck();
  for (const kind of kinds) await group.getByLabel(kind, { exact: true }).check();
}

/** Types a day, `YYYY-MM-DD`, into the three fields of a date. */
export async function typeDay(on: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await on.getByLabel('年', { exact: true }).fill(year);
  await on.getByLabel('月', { exact: true }).fill(month);
  await on.getByLabel('日', { exact: true }).fill(date);
}
