import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase, inDays } from '../support/cases';
import { freezeCase, inviteToConference, recordConsents, withdrawConsent } from '../support/consents';
import { World } from '../support/world';

const changing = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`;
const MOVE = changing('moveConference', 'MoveConferenceInput');
const ENTRY = changing('recordEntry', 'RecordEntryInput');
const RESULT = changing('recordResult', 'RecordResultInput');
const ROLE = changing('addCaseAction', 'AddCaseActionInput');
const ANSWER = changing('answerConference', 'AnswerConferenceInput');
const OF_HOUSE = 'organisation_id = (SELECT presenting_organisation_id FROM case_presentation WHERE id = $2)';

describe('a conference', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let heard: HeardCase;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    heard = await ward.aHeardCase({ THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい' });
    await ward.comes(heard.conference);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const version = async (): Promise<number> => {
    const [row] = await world.rows<{ version: number }>('SELECT version FROM case_conference WHERE id = $1', [
      heard.conference,
    ]);
    return row!.version;
  };
  const hold = async (by = heard.presenter) =>
    by.client.change(MOVE, { input: { id: heard.conference, version: await version(), to: 'HELD' } });
  const record = (by = heard.presenter) =>
    by.client.change(ENTRY, {
      input: { conferenceId: heard.conference, kind: 'PERSONS_VIEW', text: '休みたい', categories: ['BASIC'] },
    });
  const end = (by = heard.presenter) =>
    by.client.change(RESULT, {
      input: {
        conferenceId: heard.conference,
        report: { organisationId: heard.presenter.organisation, dueOn: inDays(3) },
      },
    });
  const give = (by = heard.presenter) =>
    by.client.change(ROLE, {
      input: {
        conferenceId: heard.conference,
        assignment: { organisationId: heard.presenter.organisation, dueOn: inDays(3) },
        words: { text: '見学に付き添う', categories: ['BASIC'] },
      },
    });
  const everything = async (by = heard.presenter) => [
    (await record(by)).code,
    (await end(by)).code,
    (await hold(by)).code,
  ];
  const becomes = (sql: string) => world.rows(sql, [heard.conference, heard.own.id]);

  it('is recorded and held on its day, in its room', async () => {
    expect(await everything()).toEqual([null, null, null]);
  });

  it.each([
    [
      'its day has not come',
      `UPDATE case_conference SET held_on = '2999-01-01' WHERE id = $1 AND case_id = $2`,
      'CONFERENCE_NOT_YET',
    ],
    [
      'it has neither room nor call',
      `UPDATE case_conference SET place = ' ' WHERE id = $1 AND case_id = $2`,
      'CONFERENCE_WITHOUT_PLACE',
    ],
    [
      'it was called off',
      `UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1 AND case_id = $2`,
      'STATE_REFUSED',
    ],
    ['its case is closed', `UPDATE case_presentation SET state = 'CLOSED' WHERE id = $2 AND $1 <> $2`, 'STATE_REFUSED'],
    [
      'who convenes it reads the case no more',
      `UPDATE case_reader SET removed_at = now() WHERE case_id = $2 AND $1 <> $2 AND ${OF_HOUSE}`,
      'NOT_FOUND_OR_REFUSED',
    ],
    [
      'the agreement of who convenes it has ended',
      `UPDATE sharing_agreement SET ended_on = '2026-01-02' WHERE $1 <> $2 AND ${OF_HOUSE}`,
      'NOT_FOUND_OR_REFUSED',
    ],
    [
      'who convenes it has not pledged',
      `DELETE FROM confidentiality_pledge WHERE $1 <> $2 AND ${OF_HOUSE}`,
      'NOT_FOUND_OR_REFUSED',
    ],
  ])('is neither recorded nor held where %s', async (_, sql, code) => {
    await becomes(sql.replaceAll('$1', '$1::uuid').replaceAll('$2', '$2::uuid'));
    expect(await everything()).toEqual([code, code, code]);
    expect(await becomes('SELECT 1 FROM conference_entry WHERE conference_id = $1 AND case_id = $2')).toEqual([]);
  });

  it('is held over a call instead of in a room', async () => {
    await becomes(
      `UPDATE case_conference SET place = '', call_address = 'https://call.example/a' WHERE id = $1 AND case_id = $2`,
    );
    expect(await everything()).toEqual([null, null, null]);
  });

  describe('where somebody comes who may not hear what is basic', () => {
    const seat = async (who: CaseWorker) => {
      await inviteToConference(heard, who);
      const [row] = await world.rows<{ id: string; version: number }>(
        'SELECT id, version FROM conference_attendance WHERE staff_id = $1',
        [who.staff],
      );
      return row!;
    };

    it('does not open, until they may, or stay away', async () => {
      const { partner, presenter } = heard;
      const { id: attendanceId, version: at } = await seat(partner);
      expect((await hold()).code).toBe('CONFERENCE_MAY_NOT_OPEN');
      await presenter.client.change(ANSWER, { input: { attendanceId, version: at, presence: 'ABSENT' } });
      expect((await hold()).code).toBeNull();
    });

    it('leaves no entry, no role and no result of it, until they may', async () => {
      const { partner } = heard;
      await seat(partner);
      const recorded = async () => [(await record()).code, (await give()).code, (await end()).code];
      expect(await recorded()).toEqual(Array(3).fill('CONFERENCE_MAY_NOT_OPEN'));
      for (const table of ['conference_entry', 'case_action', 'conference_result'])
        expect(await becomes(`SELECT 1 FROM ${table} WHERE conference_id = $1 AND case_id = $2`)).toEqual([]);
      await recordConsents(heard, [{ recipient: partner, category: 'BASIC' }]);
      expect(await recorded()).toEqual([null, null, null]);
    });

    it('tells a recorder who neither presents nor chairs no more than that, and who reads nothing the same', async () => {
      const { partner, school, stranger } = heard;
      await recordConsents(heard, [{ recipient: school, category: 'BASIC' }]);
      expect((await record(school)).code).toBeNull();
      await seat(partner);
      const [able, unable] = [await record(school), await record(partner)];
      expect(able.code).toBe('CONFERENCE_MAY_NOT_OPEN');
      expect(able.text).toBe(unable.text);
      for (const { organisation, staff } of [partner, school]) {
        expect(able.text).not.toContain(organisation);
        expect(able.text).not.toContain(staff);
      }
      const spoken = `query($id: ID!) { conference(id: $id) { spoken { mayOpen sections } } }`;
      expect((await school.client.ask(spoken, { id: heard.conference })).data.conference).toEqual({ spoken: null });
      expect((await record(stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
      await recordConsents(heard, [{ recipient: partner, category: 'BASIC' }]);
      expect((await record(school)).code).toBeNull();
    });

    it('is still recorded after it was held, whoever may not hear it by then', async () => {
      const { partner, presenter, own } = heard;
      await seat(partner);
      await recordConsents(heard, [{ recipient: partner, category: 'BASIC' }]);
      await hold();
      await withdrawConsent(presenter, own.id);
      expect((await record()).code).toBeNull();
      expect((await end()).code).toBeNull();
    });

    it('opens with her consent, and no more once she took it back or the case is frozen', async () => {
      const { partner, presenter, stranger, own } = heard;
      await seat(partner);
      const agree = () => recordConsents(heard, [{ recipient: partner, category: 'BASIC' }]);
      await agree();
      await withdrawConsent(presenter, own.id);
      expect((await hold()).code).toBe('CONFERENCE_MAY_NOT_OPEN');
      await agree();
      await freezeCase(stranger, own.code);
      expect((await hold()).code).toBe('CONFERENCE_MAY_NOT_OPEN');
      await world.rows('UPDATE case_freeze SET settled_at = now() WHERE case_id = $1', [own.id]);
      expect((await hold()).code).toBeNull();
    });
  });
});
