import { randomUUID } from 'node:crypto';
import { change, refused } from '../support/acts';
import { startTestApp, type TestApp } from '../support/app';
import type { Answer, Client } from '../support/client';
import { aBodyOf, aMeeting, anItem, aPart } from '../support/records';
import { World } from '../support/world';

const ACTION = `id title dueOn state version abilities availableMoves agendaItemNumber assignee { name }
  assigneePost { title } matrixRow { marker } meeting { heldOn label }`;
const of = (name: string, input: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${ACTION} } }`;
const ADD = of('addAction', 'AddActionInput');
const UPDATE = of('updateAction', 'UpdateActionInput');
const MOVE = of('moveAction', 'MoveActionInput');
const ONE = `query($id: ID!) { action(id: $id) { ${ACTION} } }`;
const LIST = `query($first: Int, $after: String, $scope: ActionScope, $state: ActionState) {
  actions(first: $first, after: $after, scope: $scope, state: $state) {
    totalCount nodes { title dueOn } pageInfo { hasNextPage endCursor } } }`;

describe('actions', () => {
  let app: TestApp;
  let world: World;
  let office: string, chair: string, npo: string, school: string;
  let wg: string, council: string, meetingId: string, item: string;
  let coordinator: Client, chairman: Client, partner: Client, outsider: Client, stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('男女平等推進センター');
    chair = await world.anOrganisation('総務部');
    npo = await world.anOrganisation('みなも', 'NPO');
    school = await world.anOrganisation('第三中学校', 'SCHOOL');
    const seats = { [office]: 'SECRETARIAT', [chair]: 'CHAIR', [npo]: 'MEMBER' };
    wg = await aBodyOf(world, seats, { short_name: 'ＷＧ' });
    council = await aBodyOf(world, { [office]: 'CHAIR' }, { name: '推進会議' });
    meetingId = await aMeeting(world, [wg], '2025-06-01', { no: 3 });
    item = await anItem(world, meetingId, '連携について', 1);
    coordinator = await world.signIn(office);
    chairman = await world.signIn(chair);
    partner = await world.signIn(npo);
    outsider = await world.signIn(school);
    stranger = await world.signIn(await world.anOrganisation('ほかの区', 'MUNICIPALITY'));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const anAction = (values: object = {}): Promise<string> =>
    aPart(world, 'action_item', meetingId, { title: '一覧を作る', assignee_organisation_id: npo, ...values });

  describe('adding one', () => {
    it('goes to an organisation and a person of it, with a day and the item it came from', async () => {
      const staffId = await world.aPerson(npo);
      const input = { meetingId, agendaItemId: item, title: '名簿を送る', assigneeOrganisationId: npo };
      const { data } = await change(coordinator, ADD, { ...input, assigneeStaffId: staffId, dueOn: '2025-07-01' });
      expect(data.addAction).toMatchObject({
        title: '名簿を送る',
        dueOn: '2025-07-01',
        state: 'OPEN',
        assignee: { name: 'みなも' },
        assigneePost: { title: '係長' },
        agendaItemNumber: '1',
        meeting: { heldOn: '2025-06-01', label: 'ＷＧ第３回' },
        abilities: ['update'],
        availableMoves: [],
      });
      const inMeeting = `query($id: ID!) { meeting(id: $id) { actions { title } agenda { item { actions { title } } } } }`;
      const { meeting } = (await partner.ask(inMeeting, { id: meetingId })).data;
      const there = expect.arrayContaining([{ title: '名簿を送る' }]);
      expect(meeting).toMatchObject({ actions: there, agenda: [{ item: { actions: there } }] });
    });

    it('is for the bodies of its item', async () => {
      const joint = await aMeeting(world, [wg, council], '2025-06-02');
      const own = await anItem(world, joint, '推進会議の議題', 1, { bodyIds: [council] });
      const input = { meetingId: joint, title: '案を直す', assigneeOrganisationId: office };
      expect(await refused(chairman, ADD, { ...input, agendaItemId: own })).toBe('NOT_ALLOWED');
      const { data } = await change(coordinator, ADD, { ...input, agendaItemId: own });
      const [row] = await world.rows(`SELECT body_ids FROM action_item WHERE id = $1`, [data.addAction.id]);
      expect(row).toEqual({ body_ids: [council] });
      expect((await partner.ask(ONE, { id: data.addAction.id })).data.action).toBeNull();
    });

    it('refuses members, strangers and references to what is not there', async () => {
      const input = { meetingId, title: '名簿を送る', assigneeOrganisationId: npo };
      expect(await refused(partner, ADD, input)).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, ADD, input);
      expect(hidden.text).toBe((await change(stranger, ADD, { ...input, meetingId: randomUUID() })).text);
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(await refused(coordinator, ADD, { ...input, title: '' })).toBe('TEXT_REQUIRED');
      const elsewhere = await anItem(world, await aMeeting(world, [wg], '2025-06-03'), '別の会議の議題', 1);
      const wrong = [
        { agendaItemId: elsewhere },
        { assigneeOrganisationId: randomUUID() },
        { assigneeStaffId: await world.aPerson(office) },
        { matrixRowId: randomUUID() },
      ];
      for (const more of wrong)
        expect(await refused(coordinator, ADD, { ...input, ...more })).toBe('NOT_FOUND_OR_REFUSED');
    });

    it('without an item is kept by the secretariat: a chair could not read it', async () => {
      const input = { meetingId, title: '名簿を送る', assigneeOrganisationId: npo };
      expect(await refused(chairman, ADD, input)).toBe('ACTION_NEEDS_ITEM');
      expect((await change(chairman, ADD, { ...input, agendaItemId: item })).code).toBeNull();
      const { data } = await change(coordinator, ADD, input);
      expect(data.addAction.agendaItemNumber).toBeNull();
      expect((await chairman.ask(ONE, { id: data.addAction.id })).data.action).toBeNull();
    });
  });

  describe('changing one', () => {
    it('changes what was given, takes back what is null, and another organisation names its own person', async () => {
      const staffId = await world.aPerson(npo);
      const id = await anAction({ assignee_staff_id: staffId, due_on: '2025-07-01' });
      const renamed = await change(coordinator, UPDATE, { id, version: 1, title: '名を変える' });
      expect(renamed.data.updateAction).toMatchObject({ title: '名を変える', dueOn: '2025-07-01', version: 2 });
      const handed = await change(coordinator, UPDATE, { id, version: 2, assigneeOrganisationId: chair, dueOn: null });
      const expected = { assignee: { name: '総務部' }, assigneePost: null, dueOn: null, version: 3 };
      expect(handed.data.updateAction).toMatchObject(expected);
    });

    it('happens once, however often the same request arrives, and leaves a trace of who did it', async () => {
      const id = await anAction();
      const key = randomUUID();
      const input = { id, version: 1, title: '一度だけ' };
      const first = await change(coordinator, UPDATE, input, key);
      expect((await change(coordinator, UPDATE, input, key)).text).toBe(first.text);
      expect(await refusedWith(key, { ...input, title: '別の名' })).toBe('IDEMPOTENCY_KEY_REUSED');
      const traces = await world.rows(`SELECT act, organisation_id FROM audit_entry WHERE subject_ref = $1`, [id]);
      expect(traces).toEqual([{ act: 'ACTION_CHANGED', organisation_id: office }]);
    });

    const refusedWith = async (key: string, input: object): Promise<string | null> =>
      (await change(coordinator, UPDATE, input, key)).code;

    it('refuses the assignee, strangers, a stale version', async () => {
      const id = await anAction();
      const input = { id, version: 1, title: '名を変える' };
      expect(await refused(partner, UPDATE, input)).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, UPDATE, input);
      expect(hidden.text).toBe((await change(stranger, UPDATE, { ...input, id: randomUUID() })).text);
      expect(await refused(coordinator, UPDATE, { ...input, title: 'あ'.repeat(301) })).toBe('TEXT_INVALID');
      await change(coordinator, UPDATE, input);
      const { errors } = await change(coordinator, UPDATE, { ...input, title: '後の名' });
      expect(errors[0]!.extensions).toMatchObject({ code: 'CONFLICT', current: { title: '名を変える', version: 2 } });
    });
  });

  describe('finishing one', () => {
    it('is for the organisation in charge, who may undo it', async () => {
      const id = await anAction();
      const done = (await change(partner, MOVE, { id, version: 1, to: 'DONE' })).data.moveAction;
      expect(done).toMatchObject({ state: 'DONE', version: 2, abilities: ['finish'], availableMoves: ['OPEN'] });
      const undone = (await change(partner, MOVE, { id, version: 2, to: 'OPEN' })).data.moveAction;
      expect(undone).toMatchObject({ state: 'OPEN', availableMoves: ['IN_PROGRESS', 'DONE'] });
      expect(await refused(partner, MOVE, { id, version: 3, to: 'OPEN' })).toBe('STATE_REFUSED');
      expect(await refused(partner, MOVE, { id, version: 2, to: 'DONE' })).toBe('CONFLICT');
      expect(await refused(coordinator, MOVE, { id, version: 3, to: 'DONE' })).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, MOVE, { id, version: 3, to: 'DONE' });
      expect(hidden.text).toBe((await change(stranger, MOVE, { id: randomUUID(), version: 3, to: 'DONE' })).text);
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    });

    it('is open to an assignee from outside, who learns nothing of the meeting', async () => {
      const id = await anAction({ assignee_organisation_id: school, agenda_item_id: item });
      const seen = await outsider.ask(ONE, { id });
      expect(seen.data.action).toMatchObject({ title: '一覧を作る', meeting: null, agendaItemNumber: null });
      const { data } = await change(outsider, MOVE, { id, version: 1, to: 'IN_PROGRESS' });
      expect(data.moveAction).toMatchObject({ state: 'IN_PROGRESS', meeting: null });
      const conflict = await change(outsider, MOVE, { id, version: 1, to: 'DONE' });
      expect(conflict.code).toBe('CONFLICT');
      for (const hidden of [meetingId, item, wg]) expect(conflict.text).not.toContain(hidden);
    });
  });

  describe('the list', () => {
    it('goes by due day, page after page, without a day last', async () => {
      const own = await world.anOrganisation('相談室');
      const client = await world.signIn(own);
      for (const due_on of ['infinity', '2025-09-01', '2025-08-01', '2025-08-01']) {
        await anAction({ assignee_organisation_id: own, due_on });
      }
      const days: (string | null)[] = [];
      let after: string | null = null;
      do {
        const page: Answer = await client.ask(LIST, { first: 1, after });
        const { actions } = page.data;
        expect(actions.totalCount).toBe(4);
        days.push(actions.nodes[0].dueOn as string | null);
        after = actions.pageInfo.hasNextPage ? (actions.pageInfo.endCursor as string) : null;
      } while (after);
      expect(days).toEqual(['2025-08-01', '2025-08-01', '2025-09-01', null]);
      expect((await client.ask(LIST, { after: 'nonsense' })).code).toBe('CURSOR_INVALID');
      expect((await client.ask(LIST, { first: 101 })).code).toBe('PAGE_SIZE_INVALID');
    });

    it('shows my own, or all that I may see, and never counts what is hidden', async () => {
      const secret = await anAction({ title: '事務局だけの対応', assignee_organisation_id: office });
      expect((await coordinator.ask(ONE, { id: secret })).data.action.title).toBe('事務局だけの対応');
      const seen = (await coordinator.ask(LIST, { first: 100, scope: 'VISIBLE' })).data.actions;
      const mine = (await coordinator.ask(LIST, { first: 100 })).data.actions;
      expect(seen.totalCount).toBe(seen.nodes.length);
      expect(seen.totalCount).toBeGreaterThan(mine.totalCount as number);
      const others = await partner.ask(LIST, { first: 100, scope: 'VISIBLE' });
      expect(others.text).not.toContain('事務局だけの対応');
      expect(others.data.actions.totalCount).toBe(others.data.actions.nodes.length);
      expect((await stranger.ask(LIST, { scope: 'VISIBLE' })).data.actions.totalCount).toBe(0);
      const hidden = await partner.ask(ONE, { id: secret });
      expect(hidden.text).toBe((await partner.ask(ONE, { id: randomUUID() })).text);
      expect(hidden.text).toBe((await partner.ask(ONE, { id: 'no id' })).text);
      const open = (await coordinator.ask(LIST, { first: 100, state: 'DONE' })).data.actions;
      expect(open.totalCount).toBe(0);
    });
  });
});
