import type { BrowserContext, Page } from 'playwright-core';
import { faults, NO_FAULTS, sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { askAs, openVisit, settled, type Visit } from '../support/visit';

const WIDE = { width: 1280, height: 900 };
const MEETINGS = `{ meetings(first: 50) { nodes { id isJoint abilities agenda { item { number takenFor { bodyId } } } heldFor { bodyId } } } }`;

interface Meeting {
  id: string;
  isJoint: boolean;
  abilities: string[];
  agenda: { item: { number: string; takenFor: { bodyId: string }[] } | null }[];
  heldFor: { bodyId: string }[];
}

let visit: Visit;
let person: BrowserContext;
let page: Page;
let joint: Meeting;

beforeAll(async () => {
  visit = await openVisit();
  person = await visit.person('coordinator@ward.example', { viewport: WIDE });
  const { meetings } = await askAs<{ meetings: { nodes: Meeting[] } }>(person, visit.url, MEETINGS);
  joint = meetings.nodes.find(
    ({ isJoint, abilities, agenda, heldFor }) =>
      isJoint &&
      abilities.includes('convene') &&
      agenda.some(({ item }) => item && item.takenFor.length < heldFor.length),
  )!;
  page = await person.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

const table = (on: Page) => on.getByRole('table', { name: '見られる機関と理由' });
const rowsOf = async (on: Page): Promise<string[]> => {
  await table(on).getByRole('row').nth(1).waitFor();
  return (await table(on).getByRole('row').allInnerTexts()).slice(1);
};

describe('who may see this, beside a meeting and its items', () => {
  it('is told to the secretariat with the reason for each organisation', async () => {
    await page.goto(`/meetings/${joint.id}`);
    await settled(page);
    expect(await table(page).count()).toBe(0);
    await page.getByText('だれが見られるか', { exact: true }).click();
    const rows = await rowsOf(page);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row) => !/構成員|招いた機関|加わった機関/.test(row))).toEqual([]);
    await page.getByText(`次の${rows.length}機関が見られます。ほかの機関には表示されません。`).waitFor();
    await sound(page);
  });

  it('has fewer organisations for an item of one of the bodies than for the joint meeting', async () => {
    await page.goto(`/meetings/${joint.id}`);
    await page.getByText('だれが見られるか', { exact: true }).click();
    const all = (await rowsOf(page)).length;
    const item = joint.agenda.find((entry) => entry.item && entry.item.takenFor.length < joint.heldFor.length)!.item!;
    await page.goto(`/meetings/${joint.id}/agenda`);
    await settled(page);
    await page.getByText(`議題${item.number}をだれが見られるか`, { exact: true }).click();
    expect((await rowsOf(page)).length).toBeLessThan(all);
    await sound(page);
  });

  it('stands in English too', async () => {
    const english = await visit.person('coordinator@ward.example', { viewport: PHONE, language: 'en' });
    const there = await english.newPage();
    await there.goto(`/meetings/${joint.id}`);
    await there.getByText('Who may see this?', { exact: true }).click();
    await there
      .getByRole('table', { name: 'Organisations that may see it, and why' })
      .getByText(/on the day/)
      .first()
      .waitFor();
    expect(await faults(there)).toEqual(NO_FAULTS);
    await english.close();
  });

  it('is not offered to a member that may only read the meeting', async () => {
    const member = await visit.person('minamo@npo.example', { viewport: WIDE });
    const { meetings } = await askAs<{ meetings: { nodes: Meeting[] } }>(member, visit.url, MEETINGS);
    const there = await member.newPage();
    await there.goto(`/meetings/${meetings.nodes[0]!.id}`);
    await settled(there);
    await there.getByRole('heading', { level: 2, name: '次第' }).waitFor();
    expect(await there.getByText('だれが見られるか').count()).toBe(0);
    await there.goto(`/meetings/${meetings.nodes[0]!.id}/agenda`);
    await settled(there);
    expect(await there.getByText('だれが見られるか').count()).toBe(0);
    await member.close();
  });
});
