import { randomUUID } from 'node:crypto';
import { change, refused } from '../support/acts';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf, aMeeting, anItem, aPart } from '../support/records';
import { World } from '../support/world';

const ITEM = `id number kind state title openTitle part plannedMinutes presenterLabel discussion version abilities
  presenter { name } takenFor { bodyName } points { label title part version } matrixRows { marker }
  decisions { id text state version abilities }`;
const AGENDA = `id version agenda { id number position offsetMinutes plannedMinutes stubLabel item { ${ITEM} } }
  proposals { ${ITEM} }`;
const of = (name: string, input: string, fields: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const ADD = of('addAgendaItem', 'AddAgendaItemInput', AGENDA);
const PROPOSE = of('proposeAgendaItem', 'ProposeAgendaItemInput', AGENDA);
const ACCEPT = of('acceptAgendaItem', 'AgendaItemVersionInput', AGENDA);
const WITHDRAW = of('withdrawAgendaItem', 'AgendaItemVersionInput', AGENDA);
const MOVE = of('moveAgendaItem', 'MoveAgendaItemInput', AGENDA);
const UPDATE = of('updateAgendaItem', 'UpdateAgendaItemInput', ITEM);
const ONE = `query($id: ID!) { meeting(id: $id) { ${AGENDA} } }`;

interface Entry {
  number: string;
  position: number;
  offsetMinutes: number | null;
  stubLabel: string | null;
  item: { title: string; points: { label: string; title: string }[] } | null;
}

const titles = (agenda: Entry[]): (string | null)[] => agenda.map(({ item, stubLabel }) => item?.title ?? stubLabel);

describe('agendas', () => {
  let app: TestApp;
  let world: World;
  let office: string, npo: string, school: string;
  let wg: string, council: string;
  let coordinator: Client, partner: Client, stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('男女平等推進センター');
    npo = await world.anOrganisation('みなも', 'NPO');
    school = await world.anOrganisation('第三中学校', 'SCHOOL');
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' }, { name: 'ワーキンググループ' });
    council = await aBodyOf(world, { [office]: 'CHAIR' }, { name: '推進会議' });
    coordinator = await world.signIn(office);
    partner = await world.signIn(npo);
    stranger = await world.signIn(school);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  describe('adding an item', () => {
    it('numbers items and points, counts the time and takes the title apart', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-01');
      const first = { meetingId, title: '支援のための課題について（1）', kind: 'CONSULTATION', plannedMinutes: 20 };
      const { data } = await change(coordinator, ADD, first);
      const parentId = data.addAgendaItem.agenda[0].id as string;
      await change(coordinator, ADD, { meetingId, title: 'その他', kind: 'PROCEDURAL' });
      await change(coordinator, ADD, { meetingId, parentId, title: '学校との連携（2）', kind: 'REPORT' });
      const { agenda } = (await change(coordinator, ADD, { meetingId, parentId, title: '相談', kind: 'REPORT' })).data
        .addAgendaItem;
      expect(agenda).toMatchObject([
        { number: '1', position: 1, offsetMinutes: 0, item: { part: 1, state: 'ACCEPTED', openTitle: '' } },
        { number: '2', position: 2, offsetMinutes: 20, item: { points: [] } },
      ]);
      expect(agenda[0].item.points).toMatchObject([
        { label: '1-1', title: '学校との連携（2）', part: 2 },
        { label: '1-2', title: '相談', part: null },
      ]);
      const [row] = await world.rows<{ core: string }>(`SELECT core FROM agenda_item WHERE id = $1`, [parentId]);
      expect(row?.core).not.toContain('1');
      expect(row?.core).toMatch(/\S/);
    });

    it('keeps what only a presenter, a matrix or the public needs', async () => {
      const matrix = await world.add('policy_matrix', { body_id: wg, as_of: '2025-04-01' });
      const of = { matrix_id: matrix, body_id: wg };
      const pillar = await world.add('pillar', { ...of, number: 1, title: '柱' });
      const measure = await world.add('policy_measure', { ...of, pillar_id: pillar, title: '施策' });
      const row = await world.add('matrix_row', { ...of, measure_id: measure, marker: 'ア', issue_title: '課題' });
      const meetingId = await aMeeting(world, [wg], '2025-06-02');
      const input = { meetingId, title: '報告', openTitle: '公開の名', kind: 'REPORT', presenterOrganisationId: npo };
      const { data } = await change(coordinator, ADD, { ...input, presenterLabel: '代表', matrixRowIds: [row] });
      expect(data.addAgendaItem.agenda[0].item).toMatchObject({
        openTitle: '公開の名',
        presenter: { name: 'みなも' },
        presenterLabel: '代表',
        matrixRows: [{ marker: 'ア' }],
        takenFor: [{ bodyName: 'ワーキンググループ' }],
        abilities: ['update', 'withdraw', 'recordDecision'],
      });
    });

    it('refuses members, strangers and what cannot be', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-03');
      const input = { meetingId, title: '議題', kind: 'REPORT' };
      expect(await refused(partner, ADD, input)).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, ADD, input);
      const missing = await change(stranger, ADD, { ...input, meetingId: randomUUID() });
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe(missing.text);
      expect(await refused(coordinator, ADD, { ...input, title: ' ' })).toBe('TEXT_REQUIRED');
      expect(await refused(coordinator, ADD, { ...input, takenFor: [council] })).toBe('TAKEN_FOR_INVALID');
      expect(await refused(coordinator, ADD, { ...input, takenFor: [] })).toBe('TAKEN_FOR_INVALID');
      expect(await refused(coordinator, ADD, { ...input, matrixRowIds: [randomUUID()] })).toBe('NOT_FOUND_OR_REFUSED');
      expect(await refused(coordinator, ADD, { ...input, parentId: randomUUID() })).toBe('NOT_FOUND_OR_REFUSED');
      expect(await refused(coordinator, ADD, { ...input, plannedMinutes: 0 })).toBe('INVALID_INPUT');
      const elsewhere = await anItem(world, await aMeeting(world, [wg], '2025-06-04'), '別の会議の議題', 1);
      expect(await refused(coordinator, ADD, { ...input, parentId: elsewhere })).toBe('NOT_FOUND_OR_REFUSED');
    });

    it('gives each of many added at once its own number', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-05');
      const input = { meetingId, title: '議題', kind: 'REPORT', plannedMinutes: 5 };
      await Promise.all(Array.from({ length: 8 }, () => change(coordinator, ADD, input)));
      const { agenda } = (await coordinator.ask(ONE, { id: meetingId })).data.meeting as { agenda: Entry[] };
      expect(agenda.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
      expect(agenda.map(({ offsetMinutes }) => offsetMinutes)).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
    });
  });

  describe('a joint meeting', () => {
    it("shows another body's item as a stub: its number, its slot and the body, nothing of its points", async () => {
      const meetingId = await aMeeting(world, [wg, council], '2025-06-10');
      const secret = { meetingId, title: '推進会議だけの話', kind: 'REPORT', takenFor: [council], plannedMinutes: 30 };
      const { data } = await change(coordinator, ADD, secret);
      const parentId = data.addAgendaItem.agenda[0].id as string;
      await change(coordinator, ADD, { meetingId, parentId, title: '推進会議だけの点', kind: 'REPORT' });
      await change(coordinator, ADD, { meetingId, title: '共通の議題', kind: 'REPORT' });
      const seen = await partner.ask(ONE, { id: meetingId });
      expect(seen.data.meeting.agenda).toMatchObject([
        { number: '1', position: 1, offsetMinutes: 0, plannedMinutes: 30, stubLabel: '（推進会議の議題）', item: null },
        {
          number: '2',
          position: 2,
          stubLabel: null,
          item: { takenFor: [{ bodyName: 'ワーキンググループ' }], abilities: [] },
        },
      ]);
      expect(seen.text).not.toContain('だけの');
      const item = { id: parentId, version: 1, title: '書きかえ' };
      const hidden = await change(partner, UPDATE, item);
      expect(hidden.text).toBe((await change(partner, UPDATE, { ...item, id: randomUUID() })).text);
    });

    it('takes points, decisions and stub along when an item is taken for other bodies', async () => {
      const meetingId = await aMeeting(world, [wg, council], '2025-06-11');
      const both = '共に扱う議題';
      const added = await change(coordinator, ADD, { meetingId, title: both, kind: 'REPORT' });
      const id = added.data.addAgendaItem.agenda[0].id as string;
      await change(coordinator, ADD, { meetingId, parentId: id, title: 'その点', kind: 'REPORT' });
      expect(titles((await partner.ask(ONE, { id: meetingId })).data.meeting.agenda)).toEqual([both]);
      const { data } = await change(coordinator, UPDATE, { id, version: 1, takenFor: [council] });
      expect(data.updateAgendaItem).toMatchObject({ version: 2, takenFor: [{ bodyName: '推進会議' }] });
      const after = await partner.ask(ONE, { id: meetingId });
      expect(titles(after.data.meeting.agenda)).toEqual(['（推進会議の議題）']);
      expect(after.text).not.toContain('その点');
    });
  });

  describe('proposing', () => {
    it('lets a member propose and the secretariat accept, at the end of the agenda', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-20');
      await anItem(world, meetingId, '先の議題', 1);
      const input = { meetingId, title: '提案した議題', kind: 'CONSULTATION', plannedMinutes: 15 };
      const proposed = (await change(partner, PROPOSE, input)).data.proposeAgendaItem;
      expect(titles(proposed.agenda)).toEqual(['先の議題']);
      expect(proposed.proposals).toMatchObject([
        { title: '提案した議題', state: 'PROPOSED', number: '', presenter: { name: 'みなも' }, abilities: [] },
      ]);
      const [proposal] = (await coordinator.ask(ONE, { id: meetingId })).data.meeting.proposals;
      expect(proposal.abilities).toEqual(['update', 'accept', 'withdraw']);
      const at = { id: proposal.id as string, version: 1 };
      expect(await refused(partner, ACCEPT, at)).toBe('NOT_ALLOWED');
      expect(await refused(stranger, ACCEPT, at)).toBe('NOT_FOUND_OR_REFUSED');
      const accepted = (await change(coordinator, ACCEPT, at)).data.acceptAgendaItem;
      expect(titles(accepted.agenda)).toEqual(['先の議題', '提案した議題']);
      expect(accepted.agenda[1]).toMatchObject({ number: '2', item: { number: '2', state: 'ACCEPTED' } });
      expect(accepted.proposals).toEqual([]);
      expect(await refused(coordinator, ACCEPT, { ...at, version: 2 })).toBe('STATE_REFUSED');
      expect(await refused(coordinator, ACCEPT, at)).toBe('CONFLICT');
    });

    it('takes proposals for own bodies of a coming meeting only', async () => {
      const joint = await aMeeting(world, [wg, council], '2025-06-21');
      const input = { meetingId: joint, title: '提案', kind: 'REPORT' };
      const { data } = await change(partner, PROPOSE, input);
      expect(data.proposeAgendaItem.proposals[0].takenFor).toEqual([{ bodyName: 'ワーキンググループ' }]);
      const foreign = await change(partner, PROPOSE, { ...input, takenFor: [council] });
      const unknown = await change(partner, PROPOSE, { ...input, takenFor: [randomUUID()] });
      expect(foreign.code).toBe('TAKEN_FOR_INVALID');
      expect(foreign.text).toBe(unknown.text);
      expect(await refused(stranger, PROPOSE, input)).toBe('NOT_FOUND_OR_REFUSED');
      expect(await refused(partner, PROPOSE, { ...input, title: '' })).toBe('TEXT_REQUIRED');
      const past = await aMeeting(world, [wg], '2025-06-22', { state: 'HELD' });
      expect(await refused(partner, PROPOSE, { ...input, meetingId: past })).toBe('NOT_ALLOWED');
    });

    it('closes the gap when an item is withdrawn, and keeps the agenda of a meeting that was held', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-23');
      const first = await anItem(world, meetingId, '一つ目', 1);
      await anItem(world, meetingId, '二つ目', 2);
      expect(await refused(partner, WITHDRAW, { id: first, version: 1 })).toBe('NOT_ALLOWED');
      expect(await refused(stranger, WITHDRAW, { id: first, version: 1 })).toBe('NOT_FOUND_OR_REFUSED');
      const { data } = await change(coordinator, WITHDRAW, { id: first, version: 1 });
      expect(data.withdrawAgendaItem.agenda).toMatchObject([{ number: '1', item: { title: '二つ目', number: '1' } }]);
      const held = await aMeeting(world, [wg], '2025-06-24', { state: 'HELD' });
      const kept = await anItem(world, held, '話し合った議題', 1);
      expect(await refused(coordinator, WITHDRAW, { id: kept, version: 1 })).toBe('STATE_REFUSED');
    });
  });

  describe('the order', () => {
    it('moves items with their points, and stops at the ends', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-07-01');
      const first = await anItem(world, meetingId, '一つ目', 1, { planned_minutes: 10 });
      const second = await anItem(world, meetingId, '二つ目', 3, { planned_minutes: 30 });
      await aPart(world, 'agenda_item', meetingId, {
        parent_id: first,
        title: '一つ目の点',
        position: 2,
        number: '1-1',
        kind: 'REPORT',
      });
      const moved = (await change(coordinator, MOVE, { id: second, version: 1, direction: 'UP' })).data.moveAgendaItem;
      expect(moved.agenda).toMatchObject([
        { number: '1', position: 1, offsetMinutes: 0, item: { title: '二つ目', number: '1' } },
        { number: '2', position: 2, offsetMinutes: 30, item: { title: '一つ目', points: [{ label: '2-1' }] } },
      ]);
      const again = await change(coordinator, MOVE, { id: second, version: 2, direction: 'UP' });
      expect(titles(again.data.moveAgendaItem.agenda)).toEqual(['二つ目', '一つ目']);
      expect(await refused(coordinator, MOVE, { id: second, version: 2, direction: 'DOWN' })).toBe('CONFLICT');
      expect(await refused(partner, MOVE, { id: second, version: 3, direction: 'DOWN' })).toBe('NOT_ALLOWED');
      expect(await refused(stranger, MOVE, { id: second, version: 3, direction: 'DOWN' })).toBe('NOT_FOUND_OR_REFUSED');
      expect(await refused(coordinator, MOVE, { id: second, version: 3, direction: 'LEFT' })).toBe('INVALID_INPUT');
    });

    it('swaps points below their item', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-07-02');
      const item = await anItem(world, meetingId, '議題', 1);
      const point = { parent_id: item, kind: 'REPORT' };
      await aPart(world, 'agenda_item', meetingId, { ...point, title: '甲', position: 2, number: '1-1' });
      const last = await aPart(world, 'agenda_item', meetingId, { ...point, title: '乙', position: 3, number: '1-2' });
      const { data } = await change(coordinator, MOVE, { id: last, version: 1, direction: 'UP' });
      expect(data.moveAgendaItem.agenda[0].item.points).toMatchObject([
        { label: '1-1', title: '乙' },
        { label: '1-2', title: '甲' },
      ]);
    });
  });
});
