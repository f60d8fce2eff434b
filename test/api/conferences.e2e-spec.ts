import { Pool } from 'pg';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, inDays } from '../support/cases';
import { excludeFromCase } from '../support/consents';
import { World } from '../support/world';

const CONFERENCE = `id caseId code state heldOn startsAt place callAddress emergency version abilities availableMoves
  bodies { id } attendance { id kind staffId presence declaredAlone pledgedOnPaper version organisation { id } }`;
const changing = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { ${CONFERENCE} } }`;
const CALL = changing('callConference', 'CallConferenceInput');
const CHANGE = changing('changeConference', 'ChangeConferenceInput');
const MOVE = changing('moveConference', 'MoveConferenceInput');
const INVITE = changing('inviteToConference', 'InviteToConferenceInput');
const GUEST = changing('seatGuest', 'SeatGuestInput');
const ANSWER = changing('answerConference', 'AnswerConferenceInput');
const ONE = `query($id: ID!) { conference(id: $id) { ${CONFERENCE} } }`;

interface Conference {
  id: string;
  code: string;
  version: number;
  abilities: string[];
  bodies: { id: string }[];
  attendance: { id: string; kind: string; staffId: string | null; presence: string; version: number }[];
}

describe('a case conference', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let stranger: CaseWorker;
  let body: string;
  let caseId: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    [presenter, partner, stranger] = [await ward.aWorker(), await ward.aWorker(), await ward.aWorker()];
    body = await ward.together([presenter, partner, stranger]);
    caseId = (await ward.aCase(presenter, [partner])).id;
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const times = { heldOn: inDays(7), startsAt: '10:00', endsAt: '11:30' };
  const call = (by: CaseWorker, more: object = {}) =>
    by.client.change(CALL, { input: { caseId, bodyIds: [body], ...times, place: '相談室3', ...more } });
  const called = async (more: object = {}): Promise<Conference> => (await call(presenter, more)).data.callConference;
  const invite = (by: CaseWorker, conferenceId: string, who: CaseWorker) =>
    by.client.change(INVITE, { input: { conferenceId, staffId: who.staff, organisationId: who.organisation } });

  it('is called by the presenter and known to the readers of the case alone', async () => {
    const conference = await called({ callAddress: 'https://call.example/room' });
    expect(conference).toMatchObject({
      caseId,
      state: 'PLANNED',
      abilities: ['convene', 'confirm'],
      bodies: [{ id: body }],
    });
    expect(conference.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    const seen = await partner.client.ask(ONE, { id: conference.id });
    expect(seen.data.conference).toMatchObject({ id: conference.id, abilities: ['confirm'], availableMoves: [] });
    const hidden = await stranger.client.ask(ONE, { id: conference.id });
    expect(hidden.text).toBe((await stranger.client.ask(ONE, { id: newId() })).text);
    const list = `{ conferences { totalCount nodes { id } } }`;
    expect((await partner.client.ask(list)).data.conferences.nodes).toEqual([{ id: conference.id }]);
    expect((await stranger.client.ask(list)).data.conferences).toEqual({ totalCount: 0, nodes: [] });
    const { data } = await partner.client.ask(`query($id: ID!) { case(id: $id) { conferences { id } } }`, {
      id: caseId,
    });
    expect(data.case.conferences).toEqual([{ id: conference.id }]);
  });

  it('stands in no list of meetings, of no body, and in no count of them', async () => {
    const meetings = `query($id: ID!) { meetings { totalCount } body(id: $id) { meetings { totalCount } } }`;
    const before = await presenter.client.ask(meetings, { id: body });
    await called();
    expect((await presenter.client.ask(meetings, { id: body })).text).toBe(before.text);
    expect(await world.rows('SELECT 1 FROM meeting')).toEqual([]);
  });

  it('is called by nobody else, and by nobody who does not read the case at all', async () => {
    expect((await call(partner)).code).toBe('NOT_ALLOWED');
    expect((await call(stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('vanishes for whoever is excluded from the case', async () => {
    const { id } = await called();
    await excludeFromCase(presenter, caseId, { organisationId: partner.organisation });
    expect((await partner.client.ask(ONE, { id })).data.conference).toBeNull();
  });

  it('is not called under a body without cases, under none, or under one that the presenter does not sit in', async () => {
    const without = await ward.together([presenter], { consent_rule: 'NO_CASES' });
    expect((await call(presenter, { bodyIds: [body, without] })).code).toBe('BODY_WITHOUT_CASES');
    expect((await call(presenter, { bodyIds: [] })).code).toBe('BODY_REQUIRED');
    expect((await call(presenter, { bodyIds: [await ward.together([stranger])] })).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('begins within 48 hours only in an emergency, never in the past, and ends after it begins', async () => {
    const soon = { heldOn: inDays(1) };
    expect((await call(presenter, soon)).code).toBe('CONFERENCE_TOO_SOON');
    expect((await call(presenter, { ...soon, emergency: true })).data.callConference).toMatchObject({
      emergency: true,
    });
    expect((await call(presenter, { heldOn: inDays(-1), emergency: true })).code).toBe('CONFERENCE_IN_THE_PAST');
    expect((await call(presenter, { startsAt: '12:00' })).code).toBe('TIME_INVALID');
  });

  it('is held in a room that names nobody, and called at an address that is nobody’s own', async () => {
    const refused = async (more: object) => (await call(presenter, more)).errors[0]?.extensions;
    for (const place of ['〔花子さん〕宅', '〔駅前の店〕'])
      expect(await refused({ place })).toMatchObject({ code: 'PLACE_TELLS_WHO', field: 'place' });
    expect(await refused({ callAddress: '〔花子の番号〕' })).toMatchObject({
      code: 'PLACE_TELLS_WHO',
      field: 'callAddress',
    });
    const { id, version } = await called({ callAddress: 'https://call.ward.example/3' });
    const changed = await presenter.client.change(CHANGE, { input: { id, version, place: '〔花子さん〕宅' } });
    expect(changed.code).toBe('PLACE_TELLS_WHO');
    expect(changed.text).not.toContain('花子');
    expect(await world.rows(`SELECT place FROM case_conference WHERE id = $1`, [id])).toEqual([{ place: '相談室3' }]);
  });

  it('is changed by the presenter while it is planned; an older version meets a conflict', async () => {
    const { id, version } = await called();
    const change = (by: CaseWorker, at: number, more: object) =>
      by.client.change(CHANGE, { input: { id, version: at, ...more } });
    const moved = await change(presenter, version, { heldOn: inDays(9), place: '相談室1' });
    expect(moved.data.changeConference).toMatchObject({ heldOn: inDays(9), place: '相談室1' });
    expect((await change(presenter, version, { place: '別の部屋' })).code).toBe('CONFLICT');
    expect((await change(presenter, version + 1, { heldOn: inDays(1) })).code).toBe('CONFERENCE_TOO_SOON');
    expect((await change(partner, version + 1, { place: '別の部屋' })).code).toBe('NOT_ALLOWED');
    expect((await change(stranger, version + 1, { place: '別の部屋' })).code).toBe('NOT_FOUND_OR_REFUSED');
    const move = (by: CaseWorker, at: number, to: string) => by.client.change(MOVE, { input: { id, version: at, to } });
    expect((await move(partner, version + 1, 'HELD')).code).toBe('NOT_ALLOWED');
    await ward.publish(presenter, caseId, { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい' });
    await ward.comes(id);
    expect((await move(presenter, version + 1, 'HELD')).data.moveConference).toMatchObject({ state: 'HELD' });
    expect((await move(presenter, version + 2, 'CANCELLED')).code).toBe('STATE_REFUSED');
    expect((await change(presenter, version + 2, { place: '別の部屋' })).code).toBe('STATE_REFUSED');
  });

  it('is attended by readers of the case, invited once, and by people at the table without an account', async () => {
    const { id } = await called();
    expect((await invite(presenter, id, stranger)).code).toBe('READER_UNFIT');
    expect((await invite(partner, id, partner)).code).toBe('NOT_ALLOWED');
    expect((await invite(stranger, id, partner)).code).toBe('NOT_FOUND_OR_REFUSED');
    await invite(presenter, id, partner);
    await invite(presenter, id, partner);
    const { data } = await presenter.client.change(GUEST, {
      input: { conferenceId: id, kind: 'INTERPRETER', pledgedOnPaper: true },
    });
    const { attendance } = data.seatGuest as Conference;
    expect(attendance).toMatchObject([
      { kind: 'STAFF', staffId: partner.staff, presence: 'EXPECTED' },
      { kind: 'INTERPRETER', staffId: null, organisation: null, pledgedOnPaper: true },
    ]);
    const staffKind = await presenter.client.change(GUEST, { input: { conferenceId: id, kind: 'STAFF' } });
    expect(staffKind.code).toBe('INVALID_INPUT');
  });

  it('is told of by mails that say nothing, to the invited who read the case, and when it is moved or called off', async () => {
    const mails = (to: CaseWorker) => world.rows(`SELECT kind, detail FROM mail_message WHERE to_ref = $1`, [to.staff]);
    const told = { kind: 'NOTICE', detail: '' };
    const before = await mails(partner);
    const { id, version } = await called();
    await invite(presenter, id, partner);
    await invite(presenter, id, partner);
    await invite(presenter, id, presenter);
    expect(await mails(partner)).toEqual([...before, told]);
    await presenter.client.change(CHANGE, { input: { id, version, place: '相談室1' } });
    expect(await mails(partner)).toEqual([...before, told, told]);
    await excludeFromCase(presenter, caseId, { organisationId: partner.organisation });
    await presenter.client.change(MOVE, { input: { id, version: version + 1, to: 'CANCELLED' } });
    expect(await mails(partner)).toEqual([...before, told, told]);
    expect(await mails(presenter)).toEqual([]);
    expect(await mails(stranger)).toEqual([]);
  });

  it('is answered by each for themselves; from elsewhere only with the word that nobody listens', async () => {
    const { id } = await called();
    await invite(presenter, id, partner);
    const own = ((await invite(presenter, id, presenter)).data.inviteToConference as Conference).attendance;
    const of = (who: CaseWorker) => own.find(({ staffId }) => staffId === who.staff)!;
    const answer = (by: CaseWorker, whose: CaseWorker, more: object, version = of(whose).version) =>
      by.client.change(ANSWER, { input: { attendanceId: of(whose).id, version, ...more } });
    expect((await answer(partner, partner, { presence: 'REMOTE' })).code).toBe('REMOTE_NEEDS_DECLARATION');
    const remote = await answer(partner, partner, { presence: 'REMOTE', declaredAlone: true });
    expect((remote.data.answerConference as Conference).attendance).toContainEqual(
      expect.objectContaining({ staffId: partner.staff, presence: 'REMOTE', declaredAlone: true }),
    );
    expect((await answer(partner, partner, { presence: 'ABSENT' })).code).toBe('CONFLICT');
    expect((await answer(partner, presenter, { presence: 'ABSENT' })).code).toBe('NOT_ALLOWED');
    expect((await answer(stranger, partner, { presence: 'ABSENT' })).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await answer(presenter, partner, { presence: 'PRESENT' }, 2)).code).toBeNull();
  });

  it('cannot be made past the API either, nor be given to another case or to a body without cases', async () => {
    const { id } = await called();
    const other = (await ward.aCase(presenter)).id;
    const without = await ward.together([presenter], { consent_rule: 'NO_CASES' });
    const pool = new Pool({ connectionString: app.database.app, max: 1 });
    const as = async (who: CaseWorker, sql: string, values: unknown[]) => {
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        await connection.query(
          `SELECT set_config('app.staff_id', $1, true), set_config('app.organisation_id', $2, true),
             set_config('app.principal', 'PERSON', true), set_config('app.now', now()::text, true)`,
          [who.staff, who.organisation],
        );
        return await connection.query(sql, values);
      } finally {
        await connection.query('ROLLBACK');
        connection.release();
      }
    };
    const ofBody = `INSERT INTO conference_body (conference_id, case_id, body_id) VALUES ($1, $2, $3)`;
    const seat = `INSERT INTO conference_attendance (conference_id, case_id, kind, staff_id, organisation_id)
      VALUES ($1, $2, 'STAFF', $3, $4)`;
    for (const [who, sql, values] of [
      [partner, ofBody, [id, caseId, body]],
      [presenter, ofBody, [id, other, body]],
      [presenter, ofBody, [id, caseId, without]],
      [presenter, seat, [id, other, presenter.staff, presenter.organisation]],
      [presenter, seat, [id, caseId, stranger.staff, stranger.organisation]],
      [stranger, seat, [id, caseId, stranger.staff, stranger.organisation]],
    ] as const)
      await expect(as(who, sql, [...values])).rejects.toMatchObject({ code: '42501' });
    await pool.end();
  });
});
