import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import type { Answer, Client } from '../support/client';
import { aBodyOf, aMeeting } from '../support/records';
import { World } from '../support/world';

const LIST = `query($first: Int, $after: String, $bodyId: ID, $fiscalYear: Int, $state: MeetingState, $order: MeetingOrder) {
  meetings(first: $first, after: $after, bodyId: $bodyId, fiscalYear: $fiscalYear, state: $state, order: $order) {
    totalCount nodes { id heldOn isJoint heldFor { bodyName } } pageInfo { hasNextPage endCursor } } }`;
const ONE = `query($id: ID!) { meeting(id: $id) { id heldOn isJoint heldFor { bodyId bodyName } } }`;

describe('the list of meetings', () => {
  let app: TestApp;
  let world: World;
  let office: string, npo: string;
  let wg: string, council: string;
  let coordinator: Client, partner: Client, stranger: Client;
  let joint: string, own: string;

  const daysOf = ({ data }: Answer): string[] => data.meetings.nodes.map((node: { heldOn: string }) => node.heldOn);

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('男女平等推進センター');
    npo = await world.anOrganisation('みなも', 'NPO');
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' }, { name: 'ワーキンググループ' });
    council = await aBodyOf(world, { [office]: 'CHAIR' }, { name: '推進会議' });
    coordinator = await world.signIn(office);
    partner = await world.signIn(npo);
    stranger = await world.signIn(await world.anOrganisation('第三中学校', 'SCHOOL'));
    await aMeeting(world, [wg], '2024-03-31', { state: 'HELD' });
    await aMeeting(world, [wg], '2024-04-01', { state: 'HELD', starts_at: '14:00', ends_at: '15:00' });
    joint = await aMeeting(world, [wg, council], '2024-04-01', { state: 'HELD' });
    own = await aMeeting(world, [council], '2099-05-01');
    await aMeeting(world, [wg], '2099-06-01');
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('goes from the newest back, page after page, without a gap or a repetition', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Answer = await coordinator.ask(LIST, { first: 2, after });
      ids.push(...page.data.meetings.nodes.map((node: { id: string }) => node.id));
      expect(page.data.meetings.totalCount).toBe(5);
      after = page.data.meetings.pageInfo.hasNextPage ? (page.data.meetings.pageInfo.endCursor as string) : null;
    } while (after);
    expect(new Set(ids).size).toBe(5);
    const all = await coordinator.ask(LIST);
    expect(daysOf(all)).toEqual(['2099-06-01', '2099-05-01', '2024-04-01', '2024-04-01', '2024-03-31']);
    expect(all.data.meetings.nodes[3].id).toBe(joint);
  });

  it('shows what is to come in the order in which it comes', async () => {
    expect(daysOf(await coordinator.ask(LIST, { order: 'COMING_FIRST' }))).toEqual(['2099-05-01', '2099-06-01']);
  });

  it('takes a fiscal year from 1 April, a state, a body', async () => {
    expect(daysOf(await coordinator.ask(LIST, { fiscalYear: 2023 }))).toEqual(['2024-03-31']);
    expect(daysOf(await coordinator.ask(LIST, { fiscalYear: 2024, state: 'HELD' }))).toHaveLength(2);
    expect(daysOf(await coordinator.ask(LIST, { fiscalYear: 999_999 }))).toEqual([]);
    expect(daysOf(await coordinator.ask(LIST, { bodyId: council }))).toEqual(['2099-05-01', '2024-04-01']);
  });

  it('refuses a page or a cursor that cannot be', async () => {
    expect((await coordinator.ask(LIST, { first: 0 })).code).toBe('PAGE_SIZE_INVALID');
    expect((await coordinator.ask(LIST, { first: 101 })).code).toBe('PAGE_SIZE_INVALID');
    const forged = [[], [1, 2, 3], ['2024-04-01', '10:00', 'x'], ['no day', '10:00', wg], ['2024-04-01', '\0', wg]];
    const cursors = forged.map((values) => Buffer.from(JSON.stringify(values)).toString('base64url'));
    for (const after of ['nonsense', ...cursors]) {
      expect((await coordinator.ask(LIST, { after })).code).toBe('CURSOR_INVALID');
    }
    expect((await coordinator.ask(LIST, { state: 'OVER' })).code).toBe('INVALID_INPUT');
  });

  it('names to a member of one body only that body, and does not tell the other by a filter', async () => {
    const { meeting } = (await partner.ask(ONE, { id: joint })).data;
    expect(meeting).toMatchObject({ isJoint: true, heldFor: [{ bodyName: 'ワーキンググループ' }] });
    const asked = await partner.ask(LIST, { bodyId: council });
    expect(asked.data.meetings).toMatchObject({ totalCount: 0, nodes: [] });
    expect(asked.text).toBe((await partner.ask(LIST, { bodyId: randomUUID() })).text);
    expect((await partner.ask(LIST)).text).not.toContain('推進会議');
    expect((await partner.ask(LIST)).data.meetings.totalCount).toBe(4);
  });

  it('answers for a hidden meeting as for one that is not there', async () => {
    const hidden = await partner.ask(ONE, { id: own });
    expect(hidden.data.meeting).toBeNull();
    expect(hidden.text).toBe((await partner.ask(ONE, { id: randomUUID() })).text);
    expect(hidden.text).toBe((await partner.ask(ONE, { id: 'no id' })).text);
    expect((await stranger.ask(LIST)).data.meetings).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('gives a joiner nothing of the past, and leaves to a leaver what was attended', async () => {
    const [joiner, leaver] = [await world.anOrganisation('後から', 'NPO'), await world.anOrganisation('前に', 'NPO')];
    await world.aSeat(wg, joiner, 'MEMBER', { valid_from: '2024-04-01' });
    await world.aSeat(wg, leaver, 'MEMBER', { valid_to: '2024-04-01' });
    expect(daysOf(await (await world.signIn(joiner)).ask(LIST, { fiscalYear: 2023 }))).toEqual([]);
    expect(daysOf(await (await world.signIn(leaver)).ask(LIST))).toEqual(['2024-03-31']);
  });

  it('stands below a body too', async () => {
    const query = `query($id: ID!, $after: String) { body(id: $id) { meetings(first: 1, year: 2024, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const { meetings } = (await coordinator.ask(query, { id: wg })).data.body;
    expect(meetings).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = await coordinator.ask(query, { id: wg, after: meetings.pageInfo.endCursor as string });
    expect(next.data.body.meetings).toMatchObject({ nodes: [{ id: joint }], pageInfo: { hasNextPage: false } });
  });

  it('stands below many bodies at once, each with its own count', async () => {
    const query = `query($first: Int, $year: Int) { bodies { nodes { id meetings(first: $first, year: $year) {
      totalCount nodes { heldOn } pageInfo { hasNextPage } } } } }`;
    const below = async (client: Client, variables: object): Promise<Record<string, unknown>> => {
      const { bodies } = (await client.ask(query, variables)).data;
      return Object.fromEntries(
        bodies.nodes.map((node: { id: string; meetings: unknown }) => [node.id, node.meetings]),
      );
    };
    const newest = { totalCount: 4, nodes: [{ heldOn: '2099-06-01' }], pageInfo: { hasNextPage: true } };
    const seen = await below(coordinator, { first: 1 });
    expect(seen[wg]).toEqual(newest);
    expect(seen[council]).toMatchObject({ totalCount: 2, nodes: [{ heldOn: '2099-05-01' }] });
    expect(await below(partner, { first: 1 })).toEqual({ [wg]: newest });
    const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
    expect(await below(partner, { first: 5, year: 2030 })).toEqual({ [wg]: none });
    expect((await coordinator.ask(query, { first: 500 })).code).toBe('PAGE_SIZE_INVALID');
  });
});
