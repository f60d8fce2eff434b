import { startTestApp, type TestApp } from '../support/app';
import { CaseEnds } from '../support/case-ends';
import { CaseRecord } from '../support/case-record';
import { type CaseWorker, connectEngine, inDays } from '../support/cases';
import { World } from '../support/world';

const LEDGER = `{ caseLedger { totalCount nodes { id code state nextOn lastHeldOn forgotten keyWorkerStaffId
  leadOrganisation { id } presentingOrganisation { id } } } }`;

describe('a case', () => {
  let app: TestApp;
  let world: World;
  let record: CaseRecord;
  let ends: CaseEnds;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    record = await CaseRecord.open(world);
    ends = new CaseEnds(record);
    await record.agree(record.partner, ['BASIC']);
    await record.record(record.presenter, '一人で暮らしたい');
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('is closed by its presenter once its result is confirmed and she was told', async () => {
    const { presenter, partner, stranger } = record;
    await ends.hold();
    expect((await ends.close(presenter)).code).toBe('RESULT_MISSING');
    await ends.end();
    expect((await ends.close(presenter)).code).toBe('RESULT_NOT_CONFIRMED');
    const { id } = await ends.result();
    await ends.confirm(presenter, id);
    await ends.confirm(partner, id);
    expect((await ends.close(presenter)).code).toBe('REPORT_OPEN');
    await ends.move(presenter, await ends.the('REPORT'), 'DONE');
    expect((await ends.close(partner)).code).toBe('NOT_ALLOWED');
    expect((await ends.close(stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.close(presenter, { version: 99 })).code).toBe('CONFLICT');
    expect((await ends.close(presenter)).data.closeCase).toEqual({ state: 'CLOSED' });
    expect((await record.record(presenter, 'あとから')).code).toBe('STATE_REFUSED');
    expect((await ends.end()).code).toBe('STATE_REFUSED');
    expect((await ends.close(presenter)).code).toBe('STATE_REFUSED');
  });

  it('is opened again by its presenter when it was closed', async () => {
    const { presenter, partner, stranger } = record;
    expect((await ends.reopen(presenter)).code).toBe('STATE_REFUSED');
    await ends.close(presenter);
    expect((await ends.reopen(partner)).code).toBe('NOT_ALLOWED');
    expect((await ends.reopen(stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.reopen(presenter, { version: 99 })).code).toBe('CONFLICT');
    expect((await ends.reopen(presenter)).data.reopenCase).toEqual({ state: 'OPEN' });
  });

  it('is closed with a reason where she could not be told, which is checked and read like all that is said', async () => {
    const { presenter, partner } = record;
    await ends.agree();
    const because = (text: string, more: object = {}) =>
      ends.close(presenter, { notTold: { text, categories: ['BASIC'], ...more } });
    expect((await because('')).code).toBe('TEXT_REQUIRED');
    for (const text of ['〔駅前の店〕にいた', '《先月》から'])
      expect((await because(text)).code).toBe('ANONYMITY_FINDINGS_LEFT');
    expect((await because('話', { categories: [] })).code).toBe('INVALID_INPUT');
    expect((await because('連絡がつかない')).data.closeCase).toEqual({ state: 'CLOSED' });
    const words = { text: '連絡がつかない' };
    expect(await ends.actions(partner)).toMatchObject([{ kind: 'REPORT', state: 'DROPPED', words }]);
    expect(await ends.actions(record.school)).toMatchObject([{ state: 'DROPPED', words: null }]);
    expect((await presenter.client.ask(`{ caseActions { kind } }`)).data.caseActions).toEqual([]);
    await ends.reopen(presenter);
    expect((await because('もう一度')).code).toBe('INVALID_INPUT');
    await ends.end({ replacesId: (await ends.result()).id });
    expect((await ends.actions()).map(({ state }) => state).toSorted()).toEqual(['DROPPED', 'OPEN']);
  });

  it('is closed without a lead once what was to be done about that is done', async () => {
    const { presenter } = record;
    await ends.hold();
    await ends.end({ leadOrganisationId: undefined, keyWorkerStaffId: undefined });
    await ends.move(presenter, await ends.the('REPORT'), 'DONE');
    expect((await ends.close(presenter)).code).toBe('CLOSING_WITHOUT_LEAD');
    await ends.move(presenter, await ends.the('CALL_AGAIN'), 'DONE');
    expect((await ends.close(presenter)).data.closeCase).toEqual({ state: 'CLOSED' });
  });

  it('is closed on the result of its last conference, not on that of an earlier one', async () => {
    const { presenter, ward, caseId, body } = record;
    await ends.agree();
    await ends.move(presenter, await ends.the('REPORT'), 'DONE');
    const later = await ward.aConference(presenter, caseId, [body]);
    await world.rows(`UPDATE case_conference SET held_on = '2026-01-02' WHERE id = $1`, [record.conference]);
    await world.rows(`UPDATE case_conference SET held_on = '2026-02-02' WHERE id = $1`, [later]);
    expect((await ends.close(presenter)).code).toBe('CONFERENCE_UNSETTLED');
    await world.rows(`UPDATE case_conference SET state = 'HELD' WHERE id = $1`, [later]);
    expect((await ends.close(presenter)).code).toBe('RESULT_MISSING');
    await world.rows(`UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1`, [later]);
    expect((await ends.close(presenter)).data.closeCase).toEqual({ state: 'CLOSED' });
  });

  it('is not closed past a result that nobody confirmed, although its conference was not marked as held', async () => {
    await ends.end();
    expect((await ends.close(record.presenter)).code).toBe('RESULT_NOT_CONFIRMED');
  });

  it('is closed without more ado where no conference was held, and none is called while it is closed', async () => {
    const { presenter, body, caseId } = record;
    expect((await ends.close(presenter)).data.closeCase).toEqual({ state: 'CLOSED' });
    const input = { caseId, bodyIds: [body], heldOn: inDays(5), startsAt: '10:00', endsAt: '11:00' };
    const call = `mutation($input: CallConferenceInput!) { callConference(input: $input) { id } }`;
    expect((await presenter.client.change(call, { input })).code).toBe('STATE_REFUSED');
  });

  it('stays hers when it is closed: she takes back what was shared as before', async () => {
    const { presenter, partner } = record;
    await ends.close(presenter);
    expect(await record.texts(partner)).toHaveLength(1);
    expect((await record.withdraw()).code).toBeNull();
    expect(await record.texts(partner)).toEqual([]);
  });

  describe('in the ledger', () => {
    const rows = async (by: CaseWorker) => (await by.client.ask(LEDGER)).data.caseLedger.nodes;

    it('stands by its code and without a word of it, for its readers alone', async () => {
      const { presenter, partner, school, stranger } = record;
      await ends.end();
      const own = {
        id: record.caseId,
        state: 'OPEN',
        nextOn: inDays(30),
        lastHeldOn: null,
        leadOrganisation: { id: partner.organisation },
        presentingOrganisation: { id: presenter.organisation },
        keyWorkerStaffId: partner.staff,
      };
      expect(await rows(presenter)).toMatchObject([{ ...own, forgotten: false }]);
      expect(await rows(stranger)).toEqual([]);
      expect((await presenter.client.ask(LEDGER)).text).not.toContain('暮らし');
      await record.exclude({ organisationId: school.organisation });
      expect(await rows(school)).toEqual([]);
    });

    it('comes up for its presenter and its lead when it was forgotten, and for no other reader', async () => {
      const { presenter, partner, school } = record;
      await ends.end();
      await world.rows(`UPDATE case_conference SET state = 'HELD', held_on = '2026-05-01' WHERE case_id = $1`, [
        record.caseId,
      ]);
      await world.rows(`UPDATE conference_result SET next_on = '2026-06-01' WHERE case_id = $1`, [record.caseId]);
      const forgotten = { forgotten: true, lastHeldOn: '2026-05-01', nextOn: '2026-06-01' };
      expect(await rows(presenter)).toMatchObject([forgotten]);
      expect(await rows(partner)).toMatchObject([forgotten]);
      expect(await rows(school)).toMatchObject([{ ...forgotten, forgotten: null }]);
    });
  });
});
