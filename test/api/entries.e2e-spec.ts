import { CATEGORIES } from '#libs/consent';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { CaseRecord, type Entry } from '../support/case-record';
import { type CaseWorker, connectEngine } from '../support/cases';
import { runJobs } from '../support/editions';
import { World } from '../support/world';

describe('the record of a conference', () => {
  let app: TestApp;
  let world: World;
  let record: CaseRecord;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    record = await CaseRecord.open(world);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const first = async (): Promise<Entry> => {
    const [entry] = await record.entries(record.presenter);
    if (!entry) throw new Error('Nothing was recorded');
    return entry;
  };

  it('begins with the person’s own view, and shows it first', async () => {
    const { presenter } = record;
    const early = await record.record(presenter, '方針を話した', { kind: 'DECISION' });
    expect(early.errors[0]?.extensions).toMatchObject({ code: 'PERSONS_VIEW_FIRST', field: 'kind' });
    expect((await record.record(presenter, '一人で暮らしたい')).code).toBeNull();
    await record.record(presenter, '住まいを探す', { kind: 'DECISION' });
    await record.record(presenter, 'もう少し休みたい');
    expect(await record.texts(presenter)).toEqual(['一人で暮らしたい', 'もう少し休みたい', '住まいを探す']);
  });

  it('is read by its categories, each of which must be open, and is withheld where nothing is marked', async () => {
    const { presenter, partner, school, stranger } = record;
    await record.agree(partner, ['BASIC', 'HEALTH']);
    await record.agree(school, ['BASIC']);
    await record.record(presenter, '一人で暮らしたい');
    await record.record(presenter, '通院を続ける', { kind: 'DISCUSSION', categories: ['BASIC', 'HEALTH'] });
    await record.record(presenter, '印のない話', { kind: 'DISCUSSION', categories: undefined });
    expect(await record.texts(partner)).toEqual(['一人で暮らしたい', '通院を続ける']);
    expect(await record.texts(school)).toEqual(['一人で暮らしたい']);
    const ask = `query($id: ID!) { conference(id: $id) { entries { id text } } }`;
    expect((await stranger.client.ask(ask, { id: record.conference })).data.conference).toBeNull();
    expect((await school.client.ask(ask, { id: record.conference })).text).not.toContain('通院');
  });

  it('vanishes with a withdrawal, at once and reaching back, and comes back with no new consent by itself', async () => {
    const { presenter, partner } = record;
    await record.agree(partner, ['BASIC', 'HEALTH']);
    await record.record(presenter, '一人で暮らしたい');
    await record.record(presenter, '通院を続ける', { kind: 'DISCUSSION', categories: ['HEALTH'] });
    expect(await record.texts(partner)).toHaveLength(2);
    await record.withdraw({ category: 'HEALTH' });
    expect(await record.texts(partner)).toEqual(['一人で暮らしたい']);
    await record.withdraw();
    expect(await record.texts(partner)).toEqual([]);
    expect(await record.texts(presenter)).toHaveLength(2);
    const tasks = `{ recalls { answer } }`;
    expect((await partner.client.ask(tasks)).data.recalls).toHaveLength(1);
    expect((await record.school.client.ask(tasks)).data.recalls).toEqual([]);
    // She agrees anew: to the text that is explained to her now, and to what is recorded from now on.
    await record.agree(partner, ['BASIC', 'HEALTH']);
    expect(await record.texts(partner)).toEqual([]);
    await record.record(presenter, '見学に行きたい');
    expect(await record.texts(partner)).toEqual(['見学に行きたい']);
    await record.record(partner, '一緒に行く', { kind: 'DISCUSSION' });
    expect(await record.texts(partner)).toEqual(['見学に行きたい', '一緒に行く']);
  });

  it('is closed to others while the case is frozen, and to whoever is excluded, who do not find the conference', async () => {
    const { presenter, partner, school } = record;
    await record.agree(partner, ['BASIC']);
    await record.agree(school, ['BASIC']);
    await record.record(presenter, '一人で暮らしたい');
    const code = (await presenter.client.ask(`query($id: ID!) { case(id: $id) { code } }`, { id: record.caseId })).data
      .case.code;
    await partner.client.change(`mutation($input: FreezeCaseInput!) { freezeCase(input: $input) { id } }`, {
      input: { code },
    });
    expect([await record.texts(partner), await record.texts(school)]).toEqual([[], []]);
    expect(await record.texts(presenter)).toEqual(['一人で暮らしたい']);
    await record.exclude({ organisationId: school.organisation });
    const ask = `query($id: ID!) { conference(id: $id) { entries { id } } }`;
    const [hidden, absent] = [
      await school.client.ask(ask, { id: record.conference }),
      await school.client.ask(ask, { id: newId() }),
    ];
    expect(hidden.text).toBe(absent.text);
  });

  it('is asked back from all who have opened anything of the case where one of them is excluded', async () => {
    const { presenter, partner, school } = record;
    await record.agree(partner, ['BASIC']);
    await record.agree(school, ['BASIC']);
    await record.record(presenter, '一人で暮らしたい');
    const tasks = async (by: CaseWorker) => (await by.client.ask('{ recalls { answer } }')).data.recalls;
    // The school has opened an entry and no section; the partner a section and no entry.
    await record.texts(school);
    await partner.client.ask(`query($id: ID!) { case(id: $id) { sections { text } } }`, { id: record.caseId });
    expect([await tasks(partner), await tasks(school)]).toEqual([[], []]);
    await record.exclude({ organisationId: partner.organisation });
    expect(await tasks(school)).toMatchObject([{ answer: 'OPEN' }]);
  });

  it('is asked back by a freeze from who has opened it and nothing else', async () => {
    const { presenter, partner, school } = record;
    await record.agree(partner, ['BASIC']);
    await record.record(presenter, '一人で暮らしたい');
    await record.texts(partner);
    const { code } = (await presenter.client.ask(`query($id: ID!) { case(id: $id) { code } }`, { id: record.caseId }))
      .data.case;
    await school.client.change(`mutation($input: FreezeCaseInput!) { freezeCase(input: $input) { id } }`, {
      input: { code },
    });
    await runJobs(app);
    const tasks = async (by: CaseWorker) => (await by.client.ask('{ recalls { answer } }')).data.recalls;
    expect(await tasks(partner)).toMatchObject([{ answer: 'OPEN' }]);
    expect(await tasks(school)).toEqual([]);
  });

  it('is written by a reader, of what is open to that reader, and of nothing else', async () => {
    const { partner, school, stranger } = record;
    await record.agree(partner, ['BASIC']);
    expect((await record.record(partner, '本人は休みたい')).code).toBeNull();
    const blind = await record.record(partner, '通院を続ける', { kind: 'DISCUSSION', categories: ['BASIC', 'HEALTH'] });
    expect(blind.errors[0]?.extensions).toMatchObject({ code: 'ENTRY_NOT_READABLE', field: 'categories' });
    const unmarked = await record.record(partner, '話', { kind: 'DISCUSSION', categories: undefined });
    expect(unmarked.code).toBe('ENTRY_NOT_READABLE');
    expect((await record.record(school, '本人は休みたい')).code).toBe('CONFERENCE_MAY_NOT_OPEN');
    expect((await record.record(stranger, '本人は休みたい')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect(await record.texts(record.presenter)).toEqual(['本人は休みたい']);
  });

  it('tells each reader of what they may record something, which ends with what they may read', async () => {
    const { presenter, partner, school, stranger } = record;
    const recordable = async ({ client }: typeof partner) =>
      (await client.ask(`query($id: ID!) { conference(id: $id) { recordable } }`, { id: record.conference })).data
        .conference?.recordable;
    await record.agree(partner, ['BASIC', 'HEALTH']);
    expect(await recordable(presenter)).toEqual(CATEGORIES);
    expect(await recordable(partner)).toEqual(['BASIC', 'HEALTH']);
    expect(await recordable(school)).toEqual([]);
    expect(await recordable(stranger)).toBeUndefined();
    await record.withdraw({ category: 'HEALTH' });
    expect(await recordable(partner)).toEqual(['BASIC']);
  });

  it('is refused without words or categories, too long, with an urgency that is no policy’s, and as a role', async () => {
    const { presenter } = record;
    const code = async (text: string, more: object = {}) => (await record.record(presenter, text, more)).code;
    expect(await code('')).toBe('TEXT_REQUIRED');
    expect(await code('長'.repeat(4_001))).toBe('TEXT_INVALID');
    expect(await code('話', { categories: [] })).toBe('INVALID_INPUT');
    expect(await code('話', { categories: ['BASIC', 'BASIC'] })).toBe('INVALID_INPUT');
    expect(await code('話', { urgency: 'HIGH' })).toBe('INVALID_INPUT');
    expect(await code('話', { kind: 'ROLE' })).toBe('INVALID_INPUT');
    await record.record(presenter, '一人で暮らしたい');
    expect(await code('見守る', { kind: 'POLICY' })).toBe('INVALID_INPUT');
    expect(await code('見守る', { kind: 'POLICY', urgency: 'HIGH' })).toBeNull();
    expect(await record.entries(presenter)).toMatchObject([{ urgency: null }, { kind: 'POLICY', urgency: 'HIGH' }]);
  });

  it('names nobody: what the check finds is changed or let stand with a reason, and the refusal quotes nothing', async () => {
    const { presenter } = record;
    const text = '〔駅前の店〕で働きたい';
    const refused = await record.record(presenter, text);
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'ANONYMITY_FINDINGS_LEFT',
      field: 'text',
      current: [{ start: 0, end: 6, kind: 'OTHER', level: 'must' }],
    });
    expect(refused.text).not.toContain('駅前');
    const place = { start: 0, end: 6, reason: '一般的な語' };
    expect((await record.record(presenter, text, { dismissed: [{ ...place, end: 5 }] })).code).toBe(
      'ANONYMITY_FINDINGS_LEFT',
    );
    expect((await record.record(presenter, text, { dismissed: [{ ...place, reason: '' }] })).code).toBe(
      'ANONYMITY_FINDINGS_LEFT',
    );
    expect((await record.record(presenter, text, { dismissed: [place] })).code).toBeNull();
    const [row] = await world.rows<{ dismissed: number; sealed: string; engine_version: string }>(
      'SELECT * FROM conference_entry WHERE case_id = $1',
      [record.caseId],
    );
    expect(row).toMatchObject({ dismissed: 1, engine_version: 'brackets 1' });
    expect(JSON.stringify(row)).not.toMatch(/駅前|一般的/);
  });

  it('is corrected by whoever wrote it or by a presenter, and what stood before is theirs alone', async () => {
    const { presenter, partner, school } = record;
    await record.agree(partner, ['BASIC']);
    await record.agree(school, ['BASIC']);
    await record.record(partner, '本人は休みたい');
    const { id } = await first();
    const correct = (by: typeof presenter, text: string, replacesId: string, more: object = {}) =>
      record.record(by, text, { replacesId, ...more });
    expect((await correct(school, '別の話', id)).code).toBe('NOT_ALLOWED');
    expect((await correct(partner, '別の話', newId())).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await correct(partner, '別の話', id, { kind: 'DISCUSSION' })).code).toBe('INVALID_INPUT');
    expect((await correct(partner, '本人は少し休みたい', id)).code).toBeNull();
    expect((await correct(partner, '二度目', id)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await correct(presenter, '二度目', id)).code).toBe('CONFLICT');
    expect((await correct(presenter, '本人はしばらく休みたい', (await first()).id)).code).toBeNull();
    expect(await record.texts(school)).toEqual(['本人はしばらく休みたい']);
    expect(await record.entries(presenter)).toMatchObject([
      { earlier: [{ text: '本人は少し休みたい' }, { text: '本人は休みたい' }], abilities: ['replace'] },
    ]);
    expect(await record.entries(partner)).toMatchObject([{ earlier: [], abilities: [] }]);
  });

  it('is confirmed by somebody who presents the case and one more reader, who must read it', async () => {
    const { presenter, partner, school, stranger } = record;
    await record.agree(partner, ['BASIC']);
    await record.record(presenter, '一人で暮らしたい');
    const { id } = await first();
    expect((await record.confirm(school, [id])).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await record.confirm(stranger, [id])).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await record.confirm(presenter, [newId()])).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await record.confirm(presenter, [])).code).toBe('INVALID_INPUT');
    await record.confirm(presenter, [id]);
    await record.confirm(presenter, [id]);
    expect(await first()).toMatchObject({ confirmed: false, confirmations: [{ staffId: presenter.staff }] });
    await record.confirm(partner, [id]);
    expect(await record.entries(partner)).toMatchObject([{ confirmed: true }]);
    await record.record(presenter, '二人で暮らしたい', { replacesId: id });
    expect((await record.confirm(presenter, [id])).code).toBe('CONFLICT');
    expect(await first()).toMatchObject({ confirmed: false, confirmations: [] });
  });

  it('is confirmed by two organisations where it is a policy of support; advice is recorded apart and approves nothing', async () => {
    const { presenter, partner, ward } = record;
    const colleague = await ward.aWorker(presenter.organisation);
    await presenter.client.change(`mutation($input: ChangeCaseReaderInput!) { addCaseReader(input: $input) { id } }`, {
      input: { caseId: record.caseId, staffId: colleague.staff, organisationId: presenter.organisation },
    });
    await record.agree(partner, ['BASIC']);
    await record.record(presenter, '一人で暮らしたい');
    await record.record(presenter, '住まいから始める', { kind: 'POLICY', urgency: 'ORDINARY' });
    expect((await record.record(partner, '休める日はありますか', { kind: 'ADVICE' })).code).toBeNull();
    const ids = (await record.entries(presenter)).map(({ id }) => id);
    const confirmed = async () => (await record.entries(presenter)).map(({ kind, confirmed: done }) => [kind, done]);
    for (const by of [presenter, colleague]) expect((await record.confirm(by, ids)).code).toBeNull();
    const alone = [
      ['PERSONS_VIEW', true],
      ['POLICY', false],
      ['ADVICE', true],
    ];
    expect(await confirmed()).toEqual(alone);
    await record.confirm(partner, ids);
    expect(await confirmed()).toEqual(alone.map(([kind]) => [kind, true]));
  });

  it('is not kept of a conference that is cancelled, nor of a case that is closed', async () => {
    const { presenter } = record;
    await world.rows(`UPDATE case_presentation SET state = 'CLOSED' WHERE id = $1`, [record.caseId]);
    expect((await record.record(presenter, '一人で暮らしたい')).code).toBe('STATE_REFUSED');
    await world.rows(`UPDATE case_presentation SET state = 'OPEN' WHERE id = $1`, [record.caseId]);
    await world.rows(`UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1`, [record.conference]);
    expect((await record.record(presenter, '一人で暮らしたい')).code).toBe('STATE_REFUSED');
    expect((await record.confirm(presenter, [newId()])).code).toBe('STATE_REFUSED');
  });

  it('tells the presenter who opened what, by category and ground, and quotes no word of it', async () => {
    const { presenter, partner } = record;
    await record.agree(partner, ['BASIC', 'HEALTH']);
    await record.record(presenter, '一人で暮らしたい', { categories: ['BASIC', 'HEALTH'] });
    await record.texts(partner);
    await record.texts(partner);
    const log = `query($id: ID!) { case(id: $id) { log { nodes { act subject staffId } } } }`;
    const answer = await presenter.client.ask(log, { id: record.caseId });
    const opened = answer.data.case.log.nodes.filter(({ act }: { act: string }) => act === 'OPENED_BY_CONSENT');
    expect(opened.map(({ subject }: { subject: string }) => subject).toSorted()).toEqual([
      'ConferenceEntry.BASIC',
      'ConferenceEntry.HEALTH',
    ]);
    expect(answer.text).not.toContain('暮らし');
  });
});
