import { startTestApp, type TestApp } from '../support/app';
import { CaseEnds } from '../support/case-ends';
import { CaseRecord } from '../support/case-record';
import { connectEngine } from '../support/cases';
import { World } from '../support/world';

const ABILITIES = `query($id: ID!) { conference(id: $id) { abilities } }`;

describe('a supervisor on the reader list', () => {
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
    const { partner, school, presenter } = record;
    await record.agree(partner, ['BASIC']);
    await record.agree(school, ['BASIC']);
    await world.rows(`UPDATE membership SET role = 'SUPERVISOR' WHERE organisation_id = $1`, [school.organisation]);
    await record.record(presenter, '一人で暮らしたい');
    await ends.end();
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const mayDo = async (by: CaseRecord['school']): Promise<string[]> =>
    (await by.client.ask(ABILITIES, { id: record.conference })).data.conference.abilities;
  const kept = () =>
    world.rows(
      `SELECT staff_id FROM entry_confirmation WHERE case_id = $1
        UNION ALL SELECT staff_id FROM result_confirmation WHERE case_id = $1`,
      [record.caseId],
    );

  it('comments and reads, and confirms neither what was recorded nor what it ended with', async () => {
    const { presenter, partner, school, stranger } = record;
    expect((await record.record(school, '本人の言葉を先に', { kind: 'ADVICE' })).code).toBeNull();
    const [entry] = await record.entries(school);
    const { id } = await ends.result();
    expect(await mayDo(school)).toEqual([]);
    expect((await record.confirm(school, [entry!.id])).code).toBe('NOT_ALLOWED');
    expect((await ends.confirm(school, id)).code).toBe('NOT_ALLOWED');
    expect((await ends.confirm(stranger, id)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await record.confirm(stranger, [entry!.id])).code).toBe('NOT_FOUND_OR_REFUSED');
    expect(await kept()).toEqual([]);
    expect(await mayDo(partner)).toEqual(['confirm']);
    for (const who of [presenter, partner]) {
      expect((await record.confirm(who, [entry!.id])).code).toBeNull();
      expect((await ends.confirm(who, id)).code).toBeNull();
    }
    expect(await kept()).toHaveLength(4);
  });

  it('confirms where the body under which it is called has another for its supervisor, and once the role has ended', async () => {
    const { school } = record;
    const { id } = await ends.result();
    await world.rows(`UPDATE membership SET valid_to = '2026-01-02' WHERE organisation_id = $1`, [school.organisation]);
    await record.ward.together([school], {}, { role: 'SUPERVISOR' });
    expect(await mayDo(school)).toEqual(['confirm']);
    expect((await ends.confirm(school, id)).code).toBeNull();
  });

  it('who presents a case confirms it as its presenter', async () => {
    const { presenter } = record;
    await world.rows(`UPDATE membership SET role = 'SUPERVISOR' WHERE organisation_id = $1`, [presenter.organisation]);
    const { id } = await ends.result();
    expect((await ends.confirm(presenter, id)).code).toBeNull();
  });
});
