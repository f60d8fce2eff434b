import { newId } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { excludeFromCase } from '../support/consents';
import { World } from '../support/world';

describe('whom a case is kept from', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let heard: HeardCase;
  let hidden: CaseWorker;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
    heard = await ward.aHeardCase({ THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい' });
    hidden = await ward.aWorker();
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const exclude = (whom: { staffId: string } | { organisationId: string }) =>
    excludeFromCase(heard.presenter, heard.own.id, whom);

  it('is nobody whom the presenter cannot see or who does not exist, with one answer for both, and that is said', async () => {
    const unknown = await exclude({ staffId: newId() });
    expect([unknown.code, unknown.errors[0]?.extensions]).toMatchObject([
      'EXCLUSION_SUBJECT_UNKNOWN',
      { field: 'staffId' },
    ]);
    expect((await exclude({ staffId: hidden.staff })).text).toBe(unknown.text);
    expect((await exclude({ organisationId: newId() })).code).toBe('EXCLUSION_SUBJECT_UNKNOWN');
    expect(await world.rows('SELECT 1 FROM access_exclusion WHERE case_id = $1', [heard.own.id])).toEqual([]);
  });

  it('is any organisation, and so whoever cannot be seen as a person', async () => {
    expect((await exclude({ organisationId: hidden.organisation })).code).toBeNull();
  });

  it('is whoever was on its list, also when nothing else shows them any more', async () => {
    const { partner, own } = heard;
    await world.rows(`UPDATE membership SET valid_to = '2024-01-01' WHERE organisation_id = $1`, [
      partner.organisation,
    ]);
    await world.rows(`UPDATE case_reader SET removed_at = now() WHERE staff_id = $1`, [partner.staff]);
    expect((await exclude({ staffId: partner.staff })).code).toBeNull();
    await world.rows(`UPDATE case_reader SET removed_at = 'infinity' WHERE staff_id = $1`, [partner.staff]);
    const { data } = await partner.client.ask(`query($id: ID!) { case(id: $id) { id } }`, { id: own.id });
    expect(data.case).toBeNull();
  });
});
