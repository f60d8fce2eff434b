import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const SERIES = `id code title form state closedOn version availableMoves abilities bodies { name approved }
  events { kind organisationName } approvals { bodyName approvedAt }`;
const PROPOSE = `mutation($input: ProposeMergeInput!) { proposeMerge(input: $input) { ${SERIES} } }`;
const step = (name: string) => `mutation($input: SeriesVersionInput!) { ${name}(input: $input) { ${SERIES} } }`;

describe('a merge', () => {
  let app: TestApp;
  let world: World;
  let danjo: string;
  let kokatei: string;
  let partner: string;
  let planning: string;
  let project: string;
  let coordinator: Client;

  const input = (more: object = {}) => ({
    input: { bodyIds: [planning, project], form: 'JOINT', effectiveFrom: '2024-06-01', title: 'まとめた記録', ...more },
  });

  beforeEach(async () => {
    app = await startTestApp();
    world = new World(app);
    danjo = await world.anOrganisation('男女平等推進センター');
    kokatei = await world.anOrganisation('こども家庭支援課');
    partner = await world.anOrganisation('NPO法人みなも', 'NPO');
    planning = await world.aBody({ name: '計画ワーキンググループ', short_name: 'ＷＧ' });
    project = await world.aBody({ name: 'すずらんプロジェクト', short_name: 'すずらん' });
    await world.aSeat(planning, danjo, 'SECRETARIAT');
    await world.aSeat(planning, kokatei);
    await world.aSeat(project, danjo, 'SECRETARIAT');
    await world.aSeat(project, partner);
    coordinator = await world.signIn(danjo);
  });
  afterEach(async () => {
    await world.close();
    await app.close();
  });

  const propose = async (more: object = {}, by: Client = coordinator) => {
    const answer = await by.change(PROPOSE, input(more));
    return { ...answer, series: answer.data.proposeMerge as { id: string; version: number; [key: string]: unknown } };
  };
  const move = async (name: string, { id, version }: { id: string; version: number }, by: Client = coordinator) => {
    const answer = await by.change(step(name), { input: { id, version } });
    return { ...answer, series: answer.data[name] as { id: string; version: number; [key: string]: unknown } };
  };
  const inEffect = async () => {
    const { series } = await propose();
    const approved = await move('approveMerge', series);
    return (await move('carryOutMerge', approved.series)).series;
  };

  it('goes from proposal over approval into effect and is undone, each step in the register', async () => {
    const { series } = await propose();
    expect(series).toMatchObject({
      title: 'まとめた記録',
      state: 'PROPOSED',
      availableMoves: ['APPROVED', 'WITHDRAWN'],
      bodies: [
        { name: '計画ワーキンググループ', approved: false },
        { name: 'すずらんプロジェクト', approved: false },
      ],
    });
    const approved = await move('approveMerge', series);
    expect(approved.series).toMatchObject({ state: 'APPROVED', availableMoves: ['IN_EFFECT', 'WITHDRAWN'] });
    const effective = await move('carryOutMerge', approved.series);
    expect(effective.series).toMatchObject({ state: 'IN_EFFECT', availableMoves: ['UNDONE'], closedOn: null });
    const undone = await move('undoMerge', effective.series);
    expect(undone.series).toMatchObject({
      state: 'UNDONE',
      availableMoves: [],
      events: ['PROPOSED', 'APPROVED', 'CARRIED_OUT', 'UNDONE'].map((kind) => ({
        kind,
        organisationName: '男女平等推進センター',
      })),
    });
    expect(undone.series.closedOn).not.toBeNull();
  });

  it('leaves bodies, memberships, meetings, agenda, decisions and actions as they were, row for row', async () => {
    const held = { code: 'M0000001', held_on: '2024-06-13', starts_at: '10:00', ends_at: '12:00' };
    const meeting = await world.add('meeting', { ...held, body_ids: [planning], state: 'HELD' });
    const own = { meeting_id: meeting, held_on: held.held_on };
    await world.add('meeting_for', {
      ...own,
      body_id: planning,
      body_name: '計画ワーキンググループ',
      body_short_name: 'ＷＧ',
      fiscal_year: 2024,
      fiscal_ordinal: 1,
      running_ordinal: 1,
    });
    const item = await world.add('agenda_item', {
      ...own,
      body_ids: [planning],
      position: 1,
      number: '1',
      kind: 'CONSULTATION',
      title: '目標案',
    });
    await world.add('decision', { ...own, body_ids: [planning], agenda_item_id: item, text: '案のとおりとする。' });
    await world.add('action_item', {
      ...own,
      body_ids: [planning],
      agenda_item_id: item,
      title: '表を直す',
      assignee_organisation_id: danjo,
    });
    const dump = async () => {
      const tables = ['meeting_body', 'membership', 'meeting', 'meeting_for', 'agenda_item', 'decision', 'action_item'];
      const rows: Record<string, object[]> = {};
      for (const table of tables) rows[table] = await world.rows(`SELECT *, xmin::text FROM ${table} ORDER BY id`);
      return rows;
    };
    const before = await dump();
    await move('undoMerge', await inEffect());
    expect(await dump()).toEqual(before);
    expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
  });

  it('needs every body’s approval, and takes effect by an approver only', async () => {
    const other = await world.aBody({ name: '庁内連絡会議', short_name: '庁内' });
    await world.aSeat(other, danjo);
    await world.aSeat(other, kokatei, 'CHAIR');
    const { series } = await propose({ bodyIds: [planning, other] });
    const half = await move('approveMerge', series);
    expect(half.series).toMatchObject({ state: 'PROPOSED', availableMoves: ['WITHDRAWN'] });
    expect((await move('carryOutMerge', half.series)).code).toBe('MERGE_NOT_APPROVED_BY_ALL');
    expect((await move('approveMerge', half.series)).code).toBe('MERGE_NOT_APPROVER');
    const chair = await world.signIn(kokatei);
    const whole = await move('approveMerge', half.series, chair);
    expect(whole.series).toMatchObject({ state: 'APPROVED' });
    expect((await move('carryOutMerge', whole.series, chair)).series).toMatchObject({ state: 'IN_EFFECT' });
  });

  it('is refused in a form that the bodies’ rules do not allow, with the reason in both languages', async () => {
    await world.rows(`UPDATE meeting_body SET openness = 'OPEN' WHERE id = $1`, [project]);
    const { code, errors } = await propose();
    expect(code).toBe('MERGE_FORM_REFUSED');
    const { messageJa, messageEn, field } = errors[0]!.extensions as unknown as Record<string, string>;
    expect(messageJa).toContain('公開の会議体');
    expect(messageJa).not.toContain('{{');
    expect(messageEn).toContain('in public');
    expect(field).toBe('form');
    expect((await propose({ form: 'BACK_TO_BACK' })).series).toMatchObject({ state: 'PROPOSED' });
  });

  it('is judged again when it is carried out', async () => {
    const { series } = await propose();
    const approved = await move('approveMerge', series);
    await world.rows(`UPDATE meeting_body SET consent_rule = 'REQUIRED' WHERE id = $1`, [planning]);
    await world.rows(`UPDATE meeting_body SET consent_rule = 'NOT_REQUIRED_BY_LAW' WHERE id = $1`, [project]);
    expect((await move('carryOutMerge', approved.series)).code).toBe('MERGE_FORM_REFUSED');
  });

  it('refuses one body, a hidden body, and who is no approver', async () => {
    expect((await propose({ bodyIds: [planning, planning] })).code).toBe('MERGE_NEEDS_TWO_BODIES');
    const hidden = await world.aBody();
    const asked = await propose({ bodyIds: [planning, hidden] });
    const absent = await propose({ bodyIds: [planning, '11111111-1111-4111-8111-111111111111'] });
    expect(asked.code).toBe('NOT_FOUND_OR_REFUSED');
    expect(asked.text).toBe(absent.text);
    await world.aSeat(project, kokatei);
    expect((await propose({}, await world.signIn(kokatei))).code).toBe('MERGE_NOT_APPROVER');
    expect((await propose({ title: ' ' })).code).toBe('TEXT_REQUIRED');
  });

  it('takes a body once: a second merge of it is refused, also when both are proposed at once', async () => {
    const answers = await Promise.all([propose(), propose(), propose(), propose()]);
    expect(answers.map((answer) => answer.code).toSorted()).toEqual(
      [null, ...Array<string>(3).fill('MERGE_ALREADY_EXISTS')].toSorted(),
    );
    const [row] = await world.rows<{ count: number }>(`SELECT count(*)::int AS count FROM meeting_series`);
    expect(row?.count).toBe(1);
    const won = answers.find((answer) => answer.code === null)!;
    expect((await move('withdrawMerge', won.series)).series).toMatchObject({ state: 'WITHDRAWN' });
    expect((await propose()).code).toBeNull();
  });

  it('lets one of many racers move it and tells the others of the conflict', async () => {
    const { series } = await propose();
    const racers = await Promise.all(Array.from({ length: 12 }, () => move('approveMerge', series)));
    expect(racers.filter(({ code }) => code === null)).toHaveLength(1);
    expect(racers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(11);
    const [row] = await world.rows<{ count: number }>(`SELECT count(*)::int AS count FROM merge_approval`);
    expect(row?.count).toBe(2);
  });

  it('names to a member of one body that body alone', async () => {
    const { id } = await inEffect();
    const reader = await world.signIn(partner);
    const { data, text } = await reader.ask(
      `query($id: ID!) { series(id: $id) { ${SERIES} cover { title } preview { nearestDays } timeline { label } } }`,
      { id },
    );
    expect(data.series).toMatchObject({
      title: 'すずらんプロジェクト',
      cover: null,
      preview: null,
      availableMoves: [],
      abilities: ['issueMinutes'],
      events: [],
      bodies: [{ name: 'すずらんプロジェクト', approved: true }],
    });
    expect(text).not.toContain('計画ワーキンググループ');
    expect(text).not.toContain('まとめた記録');
    const outsider = await world.signIn(await world.anOrganisation('外の課'));
    const hidden = await outsider.ask(`query($id: ID!) { series(id: $id) { id } }`, { id });
    expect(hidden.data.series).toBeNull();
    const refused = await move('undoMerge', { id, version: 3 }, outsider);
    const absent = await move('undoMerge', { id: '11111111-1111-4111-8111-111111111111', version: 3 }, outsider);
    expect(refused.code).toBe('NOT_FOUND_OR_REFUSED');
    expect(refused.text).toBe(absent.text);
    expect((await move('undoMerge', { id, version: 3 }, reader)).code).toBe('MERGE_NOT_APPROVER');
  });

  it('keeps its cover with a version of its own', async () => {
    const { series } = await propose();
    const update = `mutation($input: UpdateSeriesCoverInput!) { updateSeriesCover(input: $input) { cover { title paperNumber version } } }`;
    const change = (more: object) =>
      coordinator.change(update, { input: { seriesId: series.id, version: 1, ...more } });
    expect((await change({ paperNumber: '資料４' })).data.updateSeriesCover.cover).toEqual({
      title: 'まとめた記録',
      paperNumber: '資料４',
      version: 2,
    });
    const late = await change({ title: '別の題' });
    expect(late.code).toBe('CONFLICT');
    expect(late.errors[0]!.extensions.current).toMatchObject({ title: 'まとめた記録', version: 2 });
  });
});
