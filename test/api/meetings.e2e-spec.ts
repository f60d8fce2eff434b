import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import { change, refused } from '../support/acts';
import type { Client } from '../support/client';
import { aBodyOf, aMeeting, aPart } from '../support/records';
import { World } from '../support/world';

const MEETING = `id heldOn startsAt endsAt place online openness opennessReason state isJoint version abilities
  availableMoves heldFor { bodyId bodyName subGroupName fiscalYear fiscalOrdinal runningOrdinal }`;
const CREATE = `mutation($input: CreateMeetingInput!) { createMeeting(input: $input) { ${MEETING} } }`;
const UPDATE = `mutation($input: UpdateMeetingInput!) { updateMeeting(input: $input) { ${MEETING} } }`;
const MOVE = `mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { ${MEETING} } }`;
const ONE = `query($id: ID!) { meeting(id: $id) { ${MEETING} } }`;

const times = { startsAt: '10:00', endsAt: '12:00' };

describe('meetings', () => {
  let app: TestApp;
  let world: World;
  let office: string, npo: string, school: string;
  let wg: string, project: string, other: string;
  let coordinator: Client, partner: Client, stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('男女平等推進センター', 'WARD_DEPT');
    npo = await world.anOrganisation('みなも', 'NPO');
    school = await world.anOrganisation('第三中学校', 'SCHOOL');
    const open = { name: '計画ワーキンググループ', openness: 'OPEN' };
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' }, open);
    project = await aBodyOf(world, { [office]: 'CHAIR' }, { name: 'すずらんプロジェクト', openness: 'PARTIAL' });
    other = await aBodyOf(world, { [school]: 'SECRETARIAT' }, { name: '学校連絡会' });
    coordinator = await world.signIn(office);
    partner = await world.signIn(npo);
    stranger = await world.signIn(school);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  describe('planning one', () => {
    it('gives each body its next numbers and the strictest openness', async () => {
      await aMeeting(world, [wg], '2025-02-10', { no: 7 });
      const team = await world.add('sub_group', { body_id: project, name: '調査研究チーム' });
      const input = { bodyIds: [wg, project], subGroupIds: [team], heldOn: '2025-05-20', ...times, place: '会議室' };
      const { data } = await change(coordinator, CREATE, input);
      expect(data.createMeeting).toMatchObject({
        state: 'PLANNED',
        isJoint: true,
        openness: 'PARTIAL',
        place: '会議室',
        abilities: ['convene', 'proposeItem'],
        availableMoves: ['NOTIFIED', 'HELD', 'CANCELLED'],
        heldFor: [
          { bodyId: wg, subGroupName: '', fiscalYear: 2025, fiscalOrdinal: 1, runningOrdinal: 8 },
          { bodyId: project, subGroupName: '調査研究チーム', fiscalYear: 2025, fiscalOrdinal: 1, runningOrdinal: 1 },
        ],
      });
    });

    it('counts on from meetings before its own time, which a new secretariat cannot see', async () => {
      const body = await world.aBody({ name: '引き継いだ会議' });
      await world.aSeat(body, office, 'SECRETARIAT', { valid_from: '2025-04-01' });
      const old = await aMeeting(world, [body], '2024-09-01', { no: 11 });
      expect((await coordinator.ask(ONE, { id: old })).data.meeting).toBeNull();
      const { data } = await change(coordinator, CREATE, { bodyIds: [body], heldOn: '2025-06-01', ...times });
      expect(data.createMeeting.heldFor[0]).toMatchObject({ fiscalOrdinal: 1, runningOrdinal: 12 });
    });

    it('keeps a cancelled number and never gives one twice, however many plan at once', async () => {
      const body = await aBodyOf(world, { [office]: 'SECRETARIAT' }, { name: '続けて開く会議' });
      const input = { bodyIds: [body], heldOn: '2025-07-01', ...times };
      const first = (await change(coordinator, CREATE, input)).data.createMeeting;
      await change(coordinator, MOVE, { id: first.id, version: 1, to: 'CANCELLED' });
      const rest = await Promise.all(Array.from({ length: 8 }, () => change(coordinator, CREATE, input)));
      const numbers = rest.map(({ data }) => data.createMeeting.heldFor[0].runningOrdinal as number);
      expect(numbers.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('refuses a body that is not convened, one that is hidden, and one that does not exist', async () => {
      const input = { bodyIds: [wg], heldOn: '2025-05-20', ...times };
      expect(await refused(partner, CREATE, input)).toBe('MEETING_NOT_CONVENED');
      const hidden = await change(coordinator, CREATE, { ...input, bodyIds: [other] });
      const missing = await change(coordinator, CREATE, { ...input, bodyIds: [randomUUID()] });
      expect(hidden.errors[0]!.extensions.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe(missing.text);
      expect(await refused(coordinator, CREATE, { ...input, bodyIds: [wg, other] })).toBe('NOT_FOUND_OR_REFUSED');
    });

    it('refuses no body, times the wrong way round, a foreign sub-group and a day without a seat', async () => {
      const input = { bodyIds: [wg], heldOn: '2025-05-20', ...times };
      expect(await refused(coordinator, CREATE, { ...input, bodyIds: [] })).toBe('BODY_REQUIRED');
      expect(await refused(coordinator, CREATE, { ...input, endsAt: '10:00' })).toBe('TIME_INVALID');
      expect(await refused(coordinator, CREATE, { ...input, heldOn: '2025-02-30' })).toBe('INVALID_INPUT');
      expect(await refused(coordinator, CREATE, { ...input, heldOn: '2023-03-31' })).toBe('DATE_INVALID');
      expect(await refused(coordinator, CREATE, { ...input, place: 'あ'.repeat(201) })).toBe('TEXT_INVALID');
      const foreign = await world.add('sub_group', { body_id: other, name: '別の会' });
      expect(await refused(coordinator, CREATE, { ...input, subGroupIds: [foreign] })).toBe('NOT_FOUND_OR_REFUSED');
      const late = await world.aBody({ name: '新しい会議' });
      await world.aSeat(late, office, 'SECRETARIAT', { valid_from: '2025-04-01' });
      const before = { ...input, bodyIds: [late], heldOn: '2025-03-31' };
      expect(await refused(coordinator, CREATE, before)).toBe('MEETING_DATE_WITHOUT_SEAT');
    });

    it('carries out a repeated request once', async () => {
      const body = await aBodyOf(world, { [office]: 'SECRETARIAT' }, { name: '一度だけの会議' });
      const input = { bodyIds: [body], heldOn: '2025-07-01', ...times };
      const key = randomUUID();
      const first = await change(coordinator, CREATE, input, key);
      const second = await change(coordinator, CREATE, input, key);
      expect(second.data).toEqual(first.data);
      expect(await world.rows('SELECT 1 FROM meeting WHERE $1 = ANY(body_ids)', [body])).toHaveLength(1);
    });
  });

  describe('changing one', () => {
    it('changes what was given and leaves the rest', async () => {
      const id = await aMeeting(world, [wg], '2025-08-01', { place: '第1会議室' });
      const { data } = await change(coordinator, UPDATE, { id, version: 1, startsAt: '09:30', online: true });
      const expected = { startsAt: '09:30', endsAt: '12:00', place: '第1会議室', online: true, version: 2 };
      expect(data.updateMeeting).toMatchObject(expected);
    });

    it('takes all that hangs below along to another day, and new numbers in another fiscal year', async () => {
      const body = await aBodyOf(world, { [office]: 'SECRETARIAT' }, { name: '年度をまたぐ会議' });
      await aMeeting(world, [body], '2026-04-10', { no: 3 });
      const id = await aMeeting(world, [body], '2026-03-20', { no: 2 });
      await aPart(world, 'attendance', id, { organisation_id: office });
      const { data } = await change(coordinator, UPDATE, { id, version: 1, heldOn: '2026-04-20' });
      expect(data.updateMeeting).toMatchObject({
        heldOn: '2026-04-20',
        heldFor: [{ fiscalYear: 2026, fiscalOrdinal: 4, runningOrdinal: 2 }],
      });
      const days = await world.rows('SELECT held_on::text AS day FROM attendance WHERE meeting_id = $1', [id]);
      expect(days).toEqual([{ day: '2026-04-20' }]);
    });

    it("takes along what its keeper may not read: a chair moves actions that are the secretariat's alone", async () => {
      const chair = await world.anOrganisation('総務部');
      const body = await aBodyOf(world, { [office]: 'SECRETARIAT', [chair]: 'CHAIR' });
      const id = await aMeeting(world, [body], '2025-08-20');
      await aPart(world, 'action_item', id, { title: '対応', assignee_organisation_id: office });
      const client = await world.signIn(chair);
      expect((await change(client, UPDATE, { id, version: 1, heldOn: '2025-08-21' })).code).toBeNull();
      const days = await world.rows('SELECT held_on::text AS day FROM action_item WHERE meeting_id = $1', [id]);
      expect(days).toEqual([{ day: '2025-08-21' }]);
    });

    it('is for who sat in all its bodies on its day, and on the new day', async () => {
      const young = await world.aBody({ name: '新しい会議' });
      await world.aSeat(young, office, 'SECRETARIAT', { valid_from: '2025-04-01' });
      const id = await aMeeting(world, [wg, young], '2025-03-01');
      expect(await refused(coordinator, UPDATE, { id, version: 1, place: '会議室' })).toBe('MEETING_DATE_WITHOUT_SEAT');
      expect((await coordinator.ask(ONE, { id })).data.meeting).toMatchObject({
        abilities: ['proposeItem'],
        availableMoves: [],
      });
      const later = await aMeeting(world, [young], '2025-04-02');
      const moved = { id: later, version: 1, heldOn: '2025-03-31' };
      expect(await refused(coordinator, UPDATE, moved)).toBe('MEETING_DATE_WITHOUT_SEAT');
    });

    it('tells the second of two writers what stands there now', async () => {
      const id = await aMeeting(world, [wg], '2025-08-02');
      await change(coordinator, UPDATE, { id, version: 1, place: '先の会議室' });
      const { errors } = await change(coordinator, UPDATE, { id, version: 1, place: '後の会議室' });
      expect(errors[0]!.extensions).toMatchObject({
        code: 'CONFLICT',
        current: { id, version: 2, place: '先の会議室' },
      });
      expect(errors[0]!.extensions.current).not.toHaveProperty('bodyIds');
    });

    it('refuses who may see but not keep it, and answers strangers as if it did not exist', async () => {
      const id = await aMeeting(world, [wg], '2025-08-03');
      const input = { id, version: 1, place: '会議室' };
      expect(await refused(partner, UPDATE, input)).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, UPDATE, input);
      const missing = await change(stranger, UPDATE, { ...input, id: randomUUID() });
      expect(hidden.errors[0]!.extensions.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe(missing.text);
      expect(await refused(coordinator, UPDATE, { ...input, endsAt: '09:00' })).toBe('TIME_INVALID');
    });

    it('goes by the table of states', async () => {
      const id = await aMeeting(world, [wg], '2025-08-04');
      const moved = await change(coordinator, MOVE, { id, version: 1, to: 'NOTIFIED' });
      expect(moved.data.moveMeeting).toMatchObject({
        state: 'NOTIFIED',
        availableMoves: ['HELD', 'PLANNED', 'CANCELLED'],
      });
      const held = await change(coordinator, MOVE, { id, version: 2, to: 'HELD' });
      expect(held.data.moveMeeting).toMatchObject({ state: 'HELD', availableMoves: [], abilities: ['convene'] });
      expect(await refused(coordinator, MOVE, { id, version: 3, to: 'PLANNED' })).toBe('STATE_REFUSED');
      expect(await refused(coordinator, MOVE, { id, version: 2, to: 'CANCELLED' })).toBe('CONFLICT');
      expect(await refused(partner, MOVE, { id, version: 3, to: 'PLANNED' })).toBe('NOT_ALLOWED');
      expect(await refused(stranger, MOVE, { id, version: 3, to: 'PLANNED' })).toBe('NOT_FOUND_OR_REFUSED');
    });
  });
});
