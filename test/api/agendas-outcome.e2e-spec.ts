import { randomUUID } from 'node:crypto';
import { change, refused } from '../support/acts';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf, aMeeting, anItem, aPart } from '../support/records';
import { World } from '../support/world';

const ITEM = `id title openTitle kind part plannedMinutes presenterLabel discussion version presenter { name }
  decisions { id text state version abilities }`;
const of = (name: string, input: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${ITEM} } }`;
const UPDATE = of('updateAgendaItem', 'UpdateAgendaItemInput');
const RECORD = of('recordDecision', 'RecordDecisionInput');
const CONFIRM = of('confirmDecision', 'ConfirmDecisionInput');
const AGENDA = `query($id: ID!) { meeting(id: $id) { agenda { offsetMinutes plannedMinutes item { decisions { text } } } } }`;

describe('the outcome of an item', () => {
  let app: TestApp;
  let world: World;
  let office: string, npo: string;
  let wg: string, council: string, meetingId: string;
  let coordinator: Client, partner: Client, stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('男女平等推進センター');
    npo = await world.anOrganisation('みなも', 'NPO');
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' }, { name: 'ワーキンググループ' });
    council = await aBodyOf(world, { [office]: 'SECRETARIAT' }, { name: '推進会議' });
    meetingId = await aMeeting(world, [wg], '2025-06-01', { state: 'HELD' });
    coordinator = await world.signIn(office);
    partner = await world.signIn(npo);
    stranger = await world.signIn(await world.anOrganisation('第三中学校', 'SCHOOL'));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  describe('changing an item', () => {
    it('changes what was given, and takes back what is null', async () => {
      const values = { presenter_organisation_id: npo, presenter_label: '代表', planned_minutes: 20, part: 1 };
      const id = await anItem(world, meetingId, '支援について（1）', 1, values);
      const first = { id, version: 1, discussion: '話し合った。\n\n二つ目の段落。', title: '支援について（2）' };
      const { data } = await change(coordinator, UPDATE, first);
      expect(data.updateAgendaItem).toMatchObject({
        title: '支援について（2）',
        part: 2,
        discussion: first.discussion,
        presenter: { name: 'みなも' },
        plannedMinutes: 20,
        version: 2,
      });
      const none = { presenterOrganisationId: null, plannedMinutes: null, title: '支援について' };
      const taken = await change(coordinator, UPDATE, { id, version: 2, ...none });
      const expected = { presenter: null, plannedMinutes: null, part: null, presenterLabel: '代表', version: 3 };
      expect(taken.data.updateAgendaItem).toMatchObject(expected);
    });

    it('moves the slots after it', async () => {
      const timed = await aMeeting(world, [wg], '2025-06-02');
      const id = await anItem(world, timed, '一つ目', 1, { planned_minutes: 20 });
      await anItem(world, timed, '二つ目', 2);
      await change(coordinator, UPDATE, { id, version: 1, plannedMinutes: 45 });
      const { agenda } = (await partner.ask(AGENDA, { id: timed })).data.meeting;
      expect(agenda).toMatchObject([{ offsetMinutes: 0, plannedMinutes: 45 }, { offsetMinutes: 45 }]);
    });

    it('refuses members, strangers, other bodies and a stale version', async () => {
      const id = await anItem(world, meetingId, '議題', 2);
      const input = { id, version: 1, title: '新しい題' };
      expect(await refused(partner, UPDATE, input)).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, UPDATE, input);
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe((await change(stranger, UPDATE, { ...input, id: randomUUID() })).text);
      expect(await refused(coordinator, UPDATE, { ...input, takenFor: [council] })).toBe('TAKEN_FOR_INVALID');
      expect(await refused(coordinator, UPDATE, { ...input, title: '\u0000' })).toBe('TEXT_INVALID');
      expect(await refused(coordinator, UPDATE, { ...input, plannedMinutes: -5 })).toBe('INVALID_INPUT');
      const point = await aPart(world, 'agenda_item', meetingId, {
        parent_id: id,
        title: '点',
        position: 3,
        number: '2-1',
        kind: 'REPORT',
      });
      expect(await refused(coordinator, UPDATE, { id: point, version: 1, takenFor: [wg] })).toBe('TAKEN_FOR_INVALID');
      await change(coordinator, UPDATE, input);
      const late = await change(coordinator, UPDATE, { ...input, title: '後の題' });
      expect(late.code).toBe('CONFLICT');
      expect(late.errors[0]!.extensions.current).toMatchObject({ id, title: '新しい題', version: 2 });
      expect(late.text).not.toContain(wg);
    });
  });

  describe('decisions', () => {
    it('are drafted, changed, confirmed, and then stay', async () => {
      const id = await anItem(world, meetingId, '議題', 4);
      const drafted = await change(coordinator, RECORD, { agendaItemId: id, text: '年二回開く' });
      const [draft] = drafted.data.recordDecision.decisions;
      expect(draft).toMatchObject({ text: '年二回開く', state: 'DRAFT', abilities: ['update', 'confirm'] });
      const at = { agendaItemId: id, id: draft.id as string };
      await change(coordinator, RECORD, { ...at, version: 1, text: '年三回開く' });
      await change(coordinator, RECORD, { agendaItemId: id, text: '事務局が案を作る' });
      const confirmed = await change(coordinator, CONFIRM, { id: draft.id as string, version: 2 });
      expect(confirmed.data.confirmDecision.decisions).toMatchObject([
        { text: '年三回開く', state: 'CONFIRMED', version: 3, abilities: [] },
        { text: '事務局が案を作る', state: 'DRAFT' },
      ]);
      expect(await refused(coordinator, RECORD, { ...at, version: 3, text: '開かない' })).toBe('STATE_REFUSED');
      expect(await refused(coordinator, CONFIRM, { id: draft.id as string, version: 3 })).toBe('STATE_REFUSED');
      const late = await change(coordinator, RECORD, { ...at, version: 1, text: '開かない' });
      expect(late.errors[0]!.extensions).toMatchObject({
        code: 'CONFLICT',
        current: { text: '年三回開く', version: 3 },
      });
    });

    it('are recorded once, however often the same request arrives', async () => {
      const agendaItemId = await anItem(world, meetingId, '議題', 6);
      const key = randomUUID();
      const first = await change(coordinator, RECORD, { agendaItemId, text: '一度だけ' }, key);
      const again = await change(coordinator, RECORD, { agendaItemId, text: '一度だけ' }, key);
      expect(again.text).toBe(first.text);
      expect(again.data.recordDecision.decisions).toHaveLength(1);
    });

    it('are seen by who sees the item, and by nobody else', async () => {
      const joint = await aMeeting(world, [wg, council], '2025-06-03');
      const hidden = await anItem(world, joint, '推進会議の議題', 1, { bodyIds: [council] });
      const shown = await anItem(world, joint, '共通の議題', 2);
      await change(coordinator, RECORD, { agendaItemId: hidden, text: '推進会議の決定' });
      await change(coordinator, RECORD, { agendaItemId: shown, text: '共通の決定' });
      const seen = await partner.ask(AGENDA, { id: joint });
      expect(seen.data.meeting.agenda[1].item.decisions).toEqual([{ text: '共通の決定' }]);
      expect(seen.text).not.toContain('推進会議の決定');
    });

    it('are refused to members and strangers, on proposals, without words', async () => {
      const agendaItemId = await anItem(world, meetingId, '議題', 5);
      const input = { agendaItemId, text: '決めた' };
      expect(await refused(partner, RECORD, input)).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, RECORD, input);
      expect(hidden.text).toBe((await change(stranger, RECORD, { ...input, agendaItemId: randomUUID() })).text);
      expect(await refused(coordinator, RECORD, { ...input, text: ' ' })).toBe('TEXT_REQUIRED');
      expect(await refused(coordinator, RECORD, { ...input, id: randomUUID() })).toBe('NOT_FOUND_OR_REFUSED');
      const proposal = { title: '提案', position: 0, number: '', kind: 'REPORT', state: 'PROPOSED' };
      const proposed = await aPart(world, 'agenda_item', meetingId, proposal);
      expect(await refused(coordinator, RECORD, { ...input, agendaItemId: proposed })).toBe('STATE_REFUSED');
      const { data } = await change(coordinator, RECORD, input);
      const decision = { id: data.recordDecision.decisions[0].id as string, version: 1 };
      expect(await refused(partner, CONFIRM, decision)).toBe('NOT_ALLOWED');
      const unseen = await change(stranger, CONFIRM, decision);
      expect(unseen.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(unseen.text).toBe((await change(stranger, CONFIRM, { ...decision, id: randomUUID() })).text);
    });
  });
});
