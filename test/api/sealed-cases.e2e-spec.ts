import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { openSections, recordConsents } from '../support/consents';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい' };
const ALL = ['THEME', 'PERSONS_VIEW'];

describe('a case for which nobody is left to speak', () => {
  let app: TestApp;
  let world: World;
  let heard: HeardCase;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    heard = await new CaseWard(world).aHeardCase(TEXTS);
    const { partner, school } = heard;
    await recordConsents(
      heard,
      [partner, school].map((recipient) => ({ recipient, category: 'BASIC' })),
    );
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const open = (who: CaseWorker) => openSections(who, heard.own.id);
  const rows = (sql: string) => world.rows(sql, [heard.own.id]);

  const OF_HOUSE = 'organisation_id = (SELECT presenting_organisation_id FROM case_presentation WHERE id = $1)';
  it.each([
    ['no agreement is left', `UPDATE sharing_agreement SET ended_on = '2026-01-02' WHERE ${OF_HOUSE}`],
    ['the agreement has run out', `UPDATE sharing_agreement SET expires_on = '2026-01-02' WHERE ${OF_HOUSE}`],
    ['it is not in force yet', `UPDATE sharing_agreement SET signed_on = '2998-01-02' WHERE ${OF_HOUSE}`],
    ['its readers have left', `UPDATE post SET active_until = '2026-01-02' WHERE ${OF_HOUSE}`],
    ['its readers are off the list', `UPDATE case_reader SET removed_at = now() WHERE case_id = $1 AND ${OF_HOUSE}`],
    [
      'its last reader is kept out',
      `INSERT INTO access_exclusion (case_id, kind, subject_id, added_by_staff_id, added_at)
          SELECT id, 'STAFF', created_by_staff_id, created_by_staff_id, now() FROM case_presentation WHERE id = $1`,
    ],
  ])('is closed to all others, as if it were frozen: %s', async (_, sql) => {
    const { partner, school, stranger, own } = heard;
    expect([await open(partner), await open(school)]).toEqual([ALL, ALL]);
    await rows(sql);
    expect([await open(partner), await open(school)]).toEqual([[], []]);
    const states = `query($id: ID!) { case(id: $id) { sections { state } } }`;
    const { sections } = (await partner.client.ask(states, { id: own.id })).data.case;
    expect(sections.map(({ state }: { state: string }) => state)).not.toContain('OPEN');
    expect((await stranger.client.ask(states, { id: own.id })).data.case).toBeNull();
  });
  it('opens again with somebody who can', async () => {
    await rows(`UPDATE case_reader SET removed_at = now() WHERE case_id = $1 AND staff_id =
      (SELECT created_by_staff_id FROM case_presentation WHERE id = $1)`);
    const colleague = await new CaseWard(world).aWorker(heard.presenter.organisation);
    expect(await open(heard.partner)).toEqual([]);
    await world.add('case_reader', {
      case_id: heard.own.id,
      staff_id: colleague.staff,
      organisation_id: colleague.organisation,
      confirmed_by_staff_id: heard.presenter.staff,
      added_at: '2026-01-01',
    });
    expect(await open(heard.partner)).toEqual(ALL);
  });
});
