import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { carryOut, ISSUE, sampleIds } from '../support/editions';
import { cloneSample } from '../support/sample';
import { World } from '../support/world';

const PREVIEW = `query($bodyIds: [ID!]!) { mergePreview(bodyIds: $bodyIds) {
  bodies { name } sharedOrganisations { name } organisationCounts nearestDays obstacles
  sharedTopics { core titleA titleB nearestDays bodyA bodyB meetingA meetingB }
  memberEffects { organisation { name } gains loses keeps }
  numbering { running label heldOn startsAt endsAt sharedTitles }
  forms { form lawful recommended reasons } } }`;
const TIMELINE = `query($id: ID!) { series(id: $id) { timeline { running label cores meeting { heldOn isJoint } } } }`;

interface Verdict {
  readonly form: string;
  readonly lawful: boolean;
  readonly recommended: boolean;
  readonly reasons: string[];
}

describe('the preview of a merge in the sample ward', () => {
  let app: TestApp;
  let world: World;
  let id: (key: string) => string;
  let coordinator: Client;

  beforeAll(async () => {
    app = await startTestApp(await cloneSample());
    world = new World(app);
    id = await sampleIds(world);
    coordinator = await world.signIn(id('o-danjo'));
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const preview = (by: Client, keys: string[]) => by.ask(PREVIEW, { bodyIds: keys.map(id) });
  const tables = async () =>
    world.rows<{ name: string; rows: string }>(
      `SELECT relname AS name, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', relname), false, true, '')))[1]::text AS rows
       FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
    );

  it('shows who and what the two have in common, and how close the meetings were', async () => {
    const { data } = await preview(coordinator, ['b-wg', 'b-suzuran']);
    const { mergePreview } = data;
    expect(mergePreview.organisationCounts).toEqual([14, 10]);
    expect(mergePreview.sharedOrganisations.map(({ name }: { name: string }) => name)).toHaveLength(7);
    expect(mergePreview.sharedTopics).toEqual([
      {
        core: '支援の課題と取組み連携',
        titleA: '支援のための課題と取組み、連携について（2）',
        titleB: '支援のための課題と取組み、連携について（1）',
        nearestDays: 3,
        bodyA: '困難女性支援基本計画策定ワーキンググループ',
        bodyB: 'すずらんスマイルプロジェクト',
        meetingA: 'ＷＧ第２回',
        meetingB: 'すずらん第２回',
      },
    ]);
    expect(mergePreview.nearestDays).toBe(3);
    expect(mergePreview.numbering.map(({ label, heldOn }: Record<string, string>) => [label, heldOn])).toEqual([
      ['第１回（ＷＧ第１回）', '2024-06-13'],
      ['第２回（ジェネラル会）', '2024-06-17'],
      ['第３回（ＷＧ第２回）', '2024-06-28'],
      ['第４回（調査研究チーム）', '2024-07-01'],
      ['第５回（調査研究チーム）', '2024-07-04'],
    ]);
    expect(mergePreview.numbering[3].sharedTitles).toEqual(['支援のための課題と取組み、連携について（1）']);
    const [first] = mergePreview.forms as Verdict[];
    expect(first).toEqual({ form: 'JOINT', lawful: true, recommended: true, reasons: [] });
    expect(mergePreview.memberEffects).toHaveLength(17);
    expect(mergePreview.memberEffects.every(({ keeps }: { keeps: string[] }) => keeps.length > 0)).toBe(true);
  });

  it('refuses to put cases beside members without a ground of secrecy, in words of the reader’s language', async () => {
    const { data } = await preview(coordinator, ['b-net', 'b-chonai']);
    const forms = data.mergePreview.forms as Verdict[];
    expect(forms[0]).toMatchObject({ form: 'BACK_TO_BACK', lawful: true, recommended: true, reasons: [] });
    const joint = forms.find(({ form }) => form === 'JOINT')!;
    expect(joint.lawful).toBe(false);
    expect(joint.reasons.join('')).toContain('守秘');
    const response = await app.http
      .post('/graphql')
      .set({ cookie: coordinator.cookie, 'accept-language': 'en-GB', 'content-type': 'application/json' })
      .send(JSON.stringify({ query: PREVIEW, variables: { bodyIds: [id('b-net'), id('b-chonai')] } }));
    const english = response.body.data.mergePreview.forms.find(({ form }: Verdict) => form === 'JOINT') as Verdict;
    expect(english.reasons).toHaveLength(joint.reasons.length);
    expect(english.reasons.join('')).toMatch(/secrecy/);
  });

  it('is computed, never written', async () => {
    const before = await tables();
    await preview(coordinator, ['b-wg', 'b-suzuran']);
    expect(await tables()).toEqual(before);
  });

  it('is for those who may propose: others are refused, strangers find nothing', async () => {
    const member = await world.signIn(id('o-kosodate'));
    expect((await preview(member, ['b-wg', 'b-suzuran'])).code).toBe('MERGE_NOT_APPROVER');
    const stranger = await world.signIn(id('n-minamo'));
    const hidden = await preview(stranger, ['b-net', 'b-wg']);
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    const absent = await stranger.ask(PREVIEW, { bodyIds: [id('b-net'), '11111111-1111-4111-8111-111111111111'] });
    expect(hidden.text).toBe(absent.text);
    expect((await preview(coordinator, ['b-wg'])).code).toBe('MERGE_NEEDS_TWO_BODIES');
  });

  it('of a proposal issues nothing yet; once in effect each reader has a timeline of their own', async () => {
    const input = { bodyIds: [id('b-wg'), id('b-chonai')], form: 'JOINT', effectiveFrom: '2024-06-01', title: '案' };
    const proposed = await coordinator.change(
      `mutation($input: ProposeMergeInput!) { proposeMerge(input: $input) { id version abilities preview { nearestDays } } }`,
      { input },
    );
    const { id: proposal, version, abilities } = proposed.data.proposeMerge;
    expect(proposed.data.proposeMerge.preview).not.toBeNull();
    expect(abilities).toEqual(['approve', 'withdraw', 'updateCover']);
    expect((await coordinator.change(ISSUE, { input: { seriesId: proposal } })).code).toBe('STATE_REFUSED');
    await coordinator.change(`mutation($input: SeriesVersionInput!) { withdrawMerge(input: $input) { id } }`, {
      input: { id: proposal, version },
    });

    const seriesId = await carryOut(coordinator, [id('b-wg'), id('b-suzuran')], 'JOINT', '会議記録');
    const timelineOf = async (by: Client) => (await by.ask(TIMELINE, { id: seriesId })).data.series.timeline;
    const whole = await timelineOf(coordinator);
    expect(whole).toHaveLength(5);
    expect(whole[4]).toEqual({
      running: 5,
      label: '第５回（調査研究チーム）',
      cores: ['支援の課題と取組み連携'],
      meeting: { heldOn: '2024-07-04', isJoint: false },
    });
    const library = await timelineOf(await world.signIn(id('o-toshokan')));
    expect(library.map(({ label }: { label: string }) => label)).toEqual([
      '第１回（ジェネラル会）',
      '第２回（調査研究チーム）',
      '第３回（調査研究チーム）',
    ]);
    const listed = await coordinator.ask(
      `query($body: ID!, $meeting: ID!) { body(id: $body) { series { id state } } meeting(id: $meeting) { series { id } } }`,
      { body: id('b-wg'), meeting: id('m-wg-2024-06-13') },
    );
    expect(listed.data.meeting.series).toEqual([{ id: seriesId }]);
    expect(listed.data.body.series).toEqual([
      { id: seriesId, state: 'IN_EFFECT' },
      { id: proposal, state: 'WITHDRAWN' },
    ]);
  });
});
