import type { BrowserContext, Locator, Page } from 'playwright-core';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { PHONE } from './browser';
import { takesPart } from './case-people';
import { answerOf, ownPapers } from './own-papers';
import type { StoredPost } from './people';
import { at, DESK, mainOf, press } from './record-room';
import { openVisit, type SampleEmail, type Visit } from './visit';

/** Somebody with a browser of their own and a page in it. */
export interface Participant {
  readonly post: StoredPost;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** The sample ward with four who take part in cases; nothing of a case is there yet. */
export interface StoryRoom {
  readonly visit: Visit;
  /** Presents from a phone. */
  readonly minamo: Participant;
  /** Reads on a phone. */
  readonly komorebi: Participant;
  /** Reads at a desk and takes the chair. */
  readonly chair: Participant;
  /** Is not to know. */
  readonly clerk: Participant;
}

export async function openStory(): Promise<StoryRoom> {
  const visit = await openVisit();
  const enter = async (email: SampleEmail, viewport: typeof DESK): Promise<Participant> => {
    const post = await takesPart(visit, email);
    const context = await visit.person(email, { viewport });
    // Four browsers at once are slow where little else is free.
    context.setDefaultTimeout(60_000);
    return { post, context, page: await context.newPage() };
  };
  return {
    visit,
    minamo: await enter('minamo@npo.example', PHONE),
    komorebi: await enter('komorebi@npo.example', PHONE),
    chair: await enter('chair@ward.example', DESK),
    clerk: await enter('clerk@ward.example', DESK),
  };
}

/** Adds a person to the readers of the case on the page. */
export async function addReader(on: Page, organisation: string, { staffId }: StoredPost): Promise<void> {
  const readers = on.getByRole('region', { name: '読む人' });
  const house = readers.getByLabel(/^機関/);
  if (!(await house.isVisible())) await readers.locator('summary', { hasText: '読む人を加える' }).click();
  await house.selectOption({ label: organisation });
  await readers.getByLabel(/^人/).selectOption(staffId);
  await press(readers, '読む人を加える');
  await readers.getByRole('row', { name: new RegExp(organisation) }).waitFor();
}

/** Windows at addresses with a clock of their own, in each of which a button was pressed and a text stands open. */
export async function openTexts(
  context: BrowserContext,
  what: Readonly<Record<string, readonly [button: string, text: string]>>,
): Promise<Page[]> {
  const windows: Page[] = [];
  for (const [address, [button, text]] of Object.entries(what)) {
    const tab = await context.newPage();
    await tab.clock.install();
    await at(tab, address);
    await press(tab, button);
    await tab.getByText(text).waitFor();
    windows.push(tab);
  }
  return windows;
}

/** Writes on the page of the record what was said, with what it touches. */
export async function recordOn(on: Page, kind: string, text: string, touches: string, urgency?: string): Promise<void> {
  await on.getByRole('radio', { name: kind, exact: true }).check();
  await on.getByLabel(/^記録する文/).fill(text);
  const marks = on.getByRole('group', { name: /^文でふれる情報の種類/ });
  for (const box of await marks.getByRole('checkbox').all()) await box.uncheck();
  await marks.getByLabel(touches, { exact: true }).check();
  if (urgency) await on.getByRole('radio', { name: urgency, exact: true }).check();
  await press(on, '記録に加える');
  await on
    .getByRole('status')
    .filter({ hasText: `「${kind}」を記録しました。` })
    .waitFor();
}

/** The items of a list under a small heading. */
export const listUnder = (on: Page, title: string): Promise<string[]> =>
  on
    .locator('div', { has: on.locator(`:scope > h4:text-is("${title}")`) })
    .getByRole('listitem')
    .allInnerTexts();

/** What stands in the overview of consents for an organisation and a kind of information. */
export const stateOf = (on: Page, organisation: string, kind: string): Locator =>
  on
    .getByRole('table', { name: '機関と情報の種類ごとの、いまの状態' })
    .getByRole('row', { name: new RegExp(organisation) })
    .locator(`td[data-label="${kind}"]`);

/** What somebody finds who must not know: pages and answers of what is there beside those of what is not, and lists. */
export async function whatIsFound(
  { context, page }: Participant,
  { visit, minamo }: StoryRoom,
  { caseId, conferenceId }: { caseId: string; conferenceId: string },
): Promise<{ there: string[]; never: string[]; lists: string }> {
  const ask = async (query: string, id: string): Promise<string> => {
    const told = await context.request.post('/graphql', {
      data: { query, variables: { id } },
      headers: { origin: visit.url },
    });
    return (await told.text()).replaceAll(id, '…');
  };
  const look = async (ids: { caseId: string; conferenceId: string; paperIds: string[] }): Promise<string[]> => {
    const seen: string[] = [];
    for (const part of ['', '/write', '/call', '/consents', '/withdraw', '/grounds'])
      seen.push(await mainOf(page, `/cases/${ids.caseId}${part}`));
    for (const part of ['', '/record', '/result'])
      seen.push(await mainOf(page, `/conferences/${ids.conferenceId}${part}`));
    seen.push(await ask('query($id: ID!) { case(id: $id) { id code sections { section } } }', ids.caseId));
    seen.push(await ask('query($id: ID!) { conference(id: $id) { id code place } }', ids.conferenceId));
    for (const id of ids.paperIds) for (const ending of ['pdf', 'txt']) seen.push(await answerOf(context, id, ending));
    return seen;
  };
  const paperIds = (await ownPapers(minamo.context, visit, conferenceId)).map(({ id }) => id);
  const there = await look({ caseId, conferenceId, paperIds });
  const never = await look({ caseId: newId(), conferenceId: newId(), paperIds: paperIds.map(() => newId()) });
  const lists: string[] = [];
  for (const where of ['/', '/cases', '/ledger', '/actions', '/returns', '/requests', '/meetings', '/calendar', '/log'])
    lists.push(await mainOf(page, where));
  return { there, never, lists: lists.join('\n') };
}
