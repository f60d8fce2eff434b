import { newId } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { type Action, CaseEnds, to } from '../support/case-ends';
import { CaseRecord } from '../support/case-record';
import { type CaseWorker, connectEngine, inDays } from '../support/cases';
import { World } from '../support/world';

const NOBODY_LEADS = { leadOrganisationId: undefined, keyWorkerStaffId: undefined };

describe('what a conference ends with', () => {
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

  it('is recorded by the presenter: who leads, who supports her, when it is looked at again, who tells her', async () => {
    const { presenter, partner, stranger } = record;
    expect((await ends.end({}, partner)).code).toBe('NOT_ALLOWED');
    expect((await ends.end({}, stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.end()).code).toBeNull();
    expect(await ends.result(partner)).toMatchObject({
      leadOrganisation: { id: partner.organisation },
      keyWorkerStaffId: partner.staff,
      nextOn: inDays(30),
      confirmed: false,
    });
    expect(await ends.actions(partner)).toMatchObject([
      { kind: 'REPORT', assignee: { id: presenter.organisation }, dueOn: inDays(7), state: 'OPEN', words: null },
    ]);
  });

  it('names readers of the case who are not kept out of it, and days to come', async () => {
    const { presenter, partner, school, stranger } = record;
    const field = async (more: object) => (await ends.end(more)).errors[0]?.extensions;
    const unfit = { code: 'READER_UNFIT', field: 'leadOrganisationId' };
    expect(await field({ leadOrganisationId: stranger.organisation })).toMatchObject(unfit);
    expect(await field({ keyWorkerStaffId: presenter.staff })).toMatchObject({ ...unfit, field: 'keyWorkerStaffId' });
    expect(await field({ leadOrganisationId: undefined })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await field({ report: to(stranger) })).toMatchObject({ code: 'READER_UNFIT', field: 'report' });
    expect(await field({ report: to(partner, inDays(-1)) })).toMatchObject({ code: 'DATE_INVALID' });
    expect(await field({ nextOn: inDays(-1) })).toMatchObject({ code: 'DATE_INVALID', field: 'nextOn' });
    await record.exclude({ organisationId: school.organisation });
    expect(await field({ leadOrganisationId: school.organisation, keyWorkerStaffId: undefined })).toMatchObject(unfit);
    expect(await ends.result()).toBeNull();
  });

  it('is led, and told to her, by nobody to whom the basics were not opened', async () => {
    const { presenter, school } = record;
    const fault = async (more: object) => (await ends.end(more)).errors[0]?.extensions;
    const refused = { code: 'BASICS_NOT_COVERED' };
    const led = { leadOrganisationId: school.organisation, keyWorkerStaffId: school.staff };
    expect(await fault(led)).toMatchObject({ ...refused, field: 'leadOrganisationId' });
    expect(await fault({ report: to(school) })).toMatchObject({ ...refused, field: 'report' });
    expect(await ends.result()).toBeNull();
    expect((await ends.end()).code).toBeNull();
    expect((await ends.assign(presenter, await ends.the('REPORT'), school)).code).toBe('BASICS_NOT_COVERED');
    await record.agree(school, ['BASIC']);
    expect((await ends.assign(presenter, await ends.the('REPORT'), school)).code).toBeNull();
    const { id: replacesId } = await ends.result();
    expect((await ends.end({ ...led, replacesId })).code).toBeNull();
  });

  it('keeps how many organisations know from the slip whom it is about, and nothing else of that', async () => {
    const { partner } = record;
    const field = async (identityCheck: object) => (await ends.end({ identityCheck })).errors[0]?.extensions;
    for (const wrong of [
      { confirmed: 7, asked: 6 },
      { confirmed: -1, asked: 6 },
      { confirmed: 0, asked: 0 },
      { confirmed: 1, asked: 100 },
    ])
      expect(await field(wrong)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await ends.result()).toBeNull();
    await ends.end();
    const { id, identityCheck } = await ends.result();
    expect(identityCheck).toBeNull();
    await ends.end({ replacesId: id, identityCheck: { confirmed: 5, asked: 6 } });
    expect((await ends.result(partner)).identityCheck).toEqual({ confirmed: 5, asked: 6 });
  });

  it('is corrected on top of what was read, and then confirmed anew', async () => {
    const { presenter, partner } = record;
    await ends.end();
    const { id } = await ends.result();
    await ends.confirm(presenter, id);
    expect((await ends.end({ nextOn: inDays(20) })).code).toBe('CONFLICT');
    expect((await ends.end({ replacesId: id, nextOn: inDays(20), report: to(partner) })).code).toBeNull();
    expect(await ends.result()).toMatchObject({ nextOn: inDays(20), confirmations: [] });
    expect((await ends.confirm(presenter, id)).code).toBe('CONFLICT');
    expect(await ends.actions()).toMatchObject([{ kind: 'REPORT', assignee: { id: partner.organisation } }]);
  });

  it('is confirmed by the presenter and one more reader, and only where somebody leads', async () => {
    const { presenter, partner, stranger } = record;
    await ends.end(NOBODY_LEADS);
    const open = await ends.result();
    expect((await ends.confirm(presenter, open.id)).code).toBe('LEAD_MISSING');
    await ends.end({ replacesId: open.id });
    const { id } = await ends.result();
    expect((await ends.confirm(presenter, newId())).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.confirm(stranger, id)).code).toBe('NOT_FOUND_OR_REFUSED');
    await ends.confirm(presenter, id);
    await ends.confirm(presenter, id);
    expect(await ends.result()).toMatchObject({ confirmed: false, confirmations: [{ staffId: presenter.staff }] });
    await ends.confirm(partner, id);
    expect((await ends.result()).confirmed).toBe(true);
  });

  it('is confirmed by nobody who may read nothing of it, though they stand on the list', async () => {
    const { presenter, school } = record;
    await ends.end();
    const { id } = await ends.result();
    await ends.confirm(presenter, id);
    expect((await ends.confirm(school, id)).code).toBe('NOTHING_READ');
    expect(await ends.result()).toMatchObject({ confirmed: false, confirmations: [{ staffId: presenter.staff }] });
    await record.agree(school, ['BASIC']);
    expect((await ends.confirm(school, id)).code).toBeNull();
    expect((await ends.result()).confirmed).toBe(true);
  });

  it('gives nobody a role whose words they may not read, also not by handing it on or by other words', async () => {
    const { presenter, partner, school } = record;
    const refused = { code: 'ROLE_NOT_COVERED', field: 'categories' };
    const fault = async (answer: Promise<{ errors: { extensions: object }[] }>) => (await answer).errors[0]?.extensions;
    expect(await fault(ends.add(presenter, { assignment: to(school) }) as never)).toMatchObject(refused);
    expect(await ends.actions()).toEqual([]);
    await ends.add(presenter);
    const role = await ends.the('ROLE');
    expect(await fault(ends.assign(presenter, role, school) as never)).toMatchObject(refused);
    expect(await ends.actions(partner)).toMatchObject([{ assignee: { id: partner.organisation } }]);
    await record.withdraw();
    expect(await fault(ends.reword(presenter, role, '申請に付き添う') as never)).toMatchObject(refused);
    // To who presents it anything may be given.
    expect((await ends.assign(presenter, role, presenter)).code).toBeNull();
  });

  it('asks the presenter to call a second conference where nobody leads, until somebody does', async () => {
    const { presenter } = record;
    await ends.end(NOBODY_LEADS);
    const { id } = await ends.result();
    await ends.end({ ...NOBODY_LEADS, replacesId: id });
    const asked = (await ends.actions()).filter(({ kind }) => kind === 'CALL_AGAIN');
    expect(asked).toMatchObject([{ assignee: { id: presenter.organisation }, state: 'OPEN' }]);
    await ends.end({ replacesId: (await ends.result()).id });
    expect(await ends.the('CALL_AGAIN')).toMatchObject({ state: 'DONE' });
  });

  it('leaves roles that are seen by the readers of the case, and whose words are read by their categories', async () => {
    const { presenter, partner, school, stranger } = record;
    const words = { text: '見学に付き添う' };
    expect((await ends.add(partner)).code).toBe('NOT_ALLOWED');
    expect((await ends.add(stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.add(presenter, { assignment: to(stranger) })).code).toBe('READER_UNFIT');
    expect((await ends.add(presenter, { words: { text: '' } })).code).toBe('TEXT_REQUIRED');
    for (const text of ['〔駅前の店〕', '《先月》'])
      expect((await ends.add(presenter, { words: { text } })).code).toBe('ANONYMITY_FINDINGS_LEFT');
    expect((await ends.add(presenter)).data.addCaseAction).toMatchObject({ kind: 'ROLE', words });
    expect(await ends.actions(partner)).toMatchObject([{ words, abilities: ['finish'] }]);
    expect(await ends.actions(school)).toMatchObject([{ words: null, abilities: [], dueOn: inDays(7) }]);
    await record.withdraw();
    expect(await ends.actions(partner)).toMatchObject([{ words: null, state: 'OPEN', dueOn: inDays(7) }]);
  });

  it('stands in no list of ordinary actions, in no count of them, and in no one else’s tasks', async () => {
    const { presenter, partner, school } = record;
    const ordinary = `{ actions(scope: VISIBLE) { totalCount nodes { id } } }`;
    const before = await partner.client.ask(ordinary);
    await ends.add(presenter);
    await ends.end();
    expect((await partner.client.ask(ordinary)).text).toBe(before.text);
    const tasks = async (by: CaseWorker): Promise<string[]> =>
      (await by.client.ask(`{ caseActions { kind } }`)).data.caseActions.map(({ kind }: Action) => kind);
    expect(await tasks(partner)).toEqual(['ROLE']);
    expect(await tasks(presenter)).toEqual(['REPORT']);
    expect(await tasks(school)).toEqual([]);
    const named = await partner.client.ask(`{ caseActions { case { id code } } }`);
    const own = await presenter.client.ask(`query($id: ID!) { case(id: $id) { id code } }`, { id: record.caseId });
    expect(named.data.caseActions).toEqual([{ case: own.data.case }]);
    await record.exclude({ organisationId: partner.organisation });
    expect(await tasks(partner)).toEqual([]);
  });

  it('is finished, role by role, by the organisation that took it on', async () => {
    const { presenter, partner, school, stranger } = record;
    await ends.add(presenter);
    const role = await ends.the('ROLE');
    expect((await ends.move(presenter, role, 'DONE')).code).toBe('NOT_ALLOWED');
    expect((await ends.move(school, role, 'DONE')).code).toBe('NOT_ALLOWED');
    expect((await ends.move(stranger, role, 'DONE')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.move(partner, role, 'OPEN')).code).toBe('STATE_REFUSED');
    expect((await ends.move(partner, role, 'DROPPED')).code).toBe('INVALID_INPUT');
    const late = await ends.move(partner, { ...role, version: 9 }, 'DONE');
    expect(late.code).toBe('CONFLICT');
    expect(late.text).toContain(role.id);
    expect(late.text).not.toContain('entryId');
    expect((await ends.actions(partner)).map(({ availableMoves }) => availableMoves)).toEqual([
      ['IN_PROGRESS', 'DONE'],
    ]);
    expect((await ends.move(partner, role, 'DONE')).data.moveCaseAction).toMatchObject({ state: 'DONE' });
  });

  it('is handed on and put in other words by the presenter', async () => {
    const { presenter, partner, school, stranger } = record;
    await ends.add(presenter);
    const role = await ends.the('ROLE');
    expect((await ends.reword(partner, role, '別の言葉')).code).toBe('NOT_ALLOWED');
    expect((await ends.reword(stranger, role, '別の言葉')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.reword(presenter, role, '')).code).toBe('TEXT_REQUIRED');
    expect((await ends.reword(presenter, { ...role, version: 9 }, '別の言葉')).code).toBe('CONFLICT');
    expect((await ends.reword(presenter, role, '申請に付き添う')).code).toBeNull();
    expect(await ends.actions(partner)).toMatchObject([{ words: { text: '申請に付き添う' } }]);
    const there = await ends.the('ROLE');
    await record.agree(school, ['BASIC']);
    expect((await ends.assign(partner, there, school)).code).toBe('NOT_ALLOWED');
    expect((await ends.assign(stranger, there, school)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await ends.assign(presenter, there, stranger)).code).toBe('READER_UNFIT');
    expect((await ends.assign(presenter, there, school, { dueOn: inDays(-1) })).code).toBe('DATE_INVALID');
    expect((await ends.assign(presenter, role, school)).code).toBe('CONFLICT');
    expect((await ends.assign(presenter, there, school)).data.assignCaseAction).toMatchObject({
      assignee: { id: school.organisation },
    });
    await ends.end();
    const report = await ends.the('REPORT');
    expect((await ends.reword(presenter, report, '言葉')).code).toBe('INVALID_INPUT');
  });
});
