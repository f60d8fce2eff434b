import { randomUUID } from 'node:crypto';
import { change, refused } from '../support/acts';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf, aMeeting } from '../support/records';
import { World } from '../support/world';

const UPDATE = `mutation($input: UpdateMeetingInput!) { updateMeeting(input: $input) { heldOn place version } }`;
const MOVE = `mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { state availableMoves } }`;
const ONE = `query($id: ID!) { meeting(id: $id) { heldOn availableMoves } }`;

/** A day from today on, in Japan. */
const day = (days: number): string =>
  new Date(Date.now() + 9 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

describe('the date of a meeting', () => {
  let app: TestApp;
  let world: World;
  let wg: string;
  let coordinator: Client, partner: Client, joiner: Client, stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const office = await world.anOrganisation();
    const npo = await world.anOrganisation('みなも', 'NPO');
    const young = await world.anOrganisation('新しい団体', 'NPO');
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' });
    await world.aSeat(wg, young, 'MEMBER', { valid_from: '2026-04-01' });
    coordinator = await world.signIn(office);
    partner = await world.signIn(npo);
    joiner = await world.signIn(young);
    stranger = await world.signIn(await world.anOrganisation('第三中学校', 'SCHOOL'));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it.each(['HELD', 'CANCELLED'])('stays once the meeting is %s, so that no joiner gains it', async (state) => {
    const id = await aMeeting(world, [wg], '2025-06-01', { state });
    expect((await joiner.ask(ONE, { id })).data.meeting).toBeNull();
    expect(await refused(coordinator, UPDATE, { id, version: 1, heldOn: '2026-05-01' })).toBe('MEETING_DATE_SETTLED');
    expect((await joiner.ask(ONE, { id })).data.meeting).toBeNull();
    const { data } = await change(coordinator, UPDATE, { id, version: 1, heldOn: '2025-06-01', place: '会議室' });
    expect(data.updateMeeting).toEqual({ heldOn: '2025-06-01', place: '会議室', version: 2 });
    expect(await refused(coordinator, UPDATE, { id, version: 1, heldOn: '2026-05-01' })).toBe('CONFLICT');
  });

  it('is moved before that, which is logged as a change of rights', async () => {
    const id = await aMeeting(world, [wg], '2025-06-02');
    expect(await refused(coordinator, UPDATE, { id, version: 1, heldOn: '2025-06-02', place: '会議室' })).toBeNull();
    const rights = `SELECT act FROM audit_entry WHERE subject_ref = $1 AND kind = 'RIGHTS'`;
    expect(await world.rows(rights, [id])).toEqual([]);
    expect(await refused(coordinator, UPDATE, { id, version: 2, heldOn: '2025-06-03' })).toBeNull();
    expect(await world.rows(rights, [id])).toEqual([{ act: 'MEETING_DATE_MOVED' }]);
  });

  it('comes before the meeting can be marked as held', async () => {
    const id = await aMeeting(world, [wg], day(1));
    expect((await coordinator.ask(ONE, { id })).data.meeting.availableMoves).toEqual(['NOTIFIED', 'CANCELLED']);
    expect(await refused(coordinator, MOVE, { id, version: 1, to: 'HELD' })).toBe('MEETING_STILL_TO_COME');
    expect(await refused(coordinator, MOVE, { id, version: 9, to: 'HELD' })).toBe('CONFLICT');
    expect(await refused(coordinator, UPDATE, { id, version: 1, heldOn: day(0) })).toBeNull();
    const { data } = await change(coordinator, MOVE, { id, version: 2, to: 'HELD' });
    expect(data.moveMeeting).toEqual({ state: 'HELD', availableMoves: [] });
  });

  it('says nothing of its state to those who may not move it', async () => {
    const id = await aMeeting(world, [wg], '2025-06-01', { state: 'HELD' });
    const input = { id, version: 1, heldOn: '2026-05-01' };
    expect(await refused(partner, UPDATE, input)).toBe('NOT_ALLOWED');
    const hidden = await change(stranger, UPDATE, input);
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    expect(hidden.text).toBe((await change(stranger, UPDATE, { ...input, id: randomUUID() })).text);
    expect(await refused(coordinator, UPDATE, { ...input, heldOn: '2026-02-30' })).toBe('INVALID_INPUT');
  });
});
