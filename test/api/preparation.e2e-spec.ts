import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { excludeFromCase, inviteToConference, recordConsents } from '../support/consents';
import { World } from '../support/world';

const PREPARED = `query($id: ID!) { conference(id: $id) { spoken { sections mayOpen }
  preparation { staffId name organisation { id } obstacle presence sections { section category readable reason } } } }`;
const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中' };

interface Prepared {
  staffId: string;
  obstacle: string | null;
  presence: string | null;
  sections: { section: string; readable: boolean; reason: string | null }[];
}

describe('before a conference', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let stranger: CaseWorker;
  let own: HeardCase['own'];
  let conference: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    ({ presenter, partner, school, stranger, own, conference } = await ward.aHeardCase(TEXTS));
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const look = async (by: CaseWorker) => (await by.client.ask(PREPARED, { id: conference })).data.conference;
  const of = async (who: CaseWorker): Promise<Prepared | undefined> =>
    (await look(presenter)).preparation.find(({ staffId }: Prepared) => staffId === who.staff);
  const reasons = async (who: CaseWorker): Promise<string[]> =>
    ((await of(who))?.sections ?? []).map(({ section, readable, reason }) => `${section} ${readable} ${reason}`);
  const agree = (recipient: CaseWorker, category: string, decision = 'GRANTED') =>
    recordConsents({ presenter, own, conference }, [{ recipient, category, decision }], { form: 'WRITTEN' });
  const invite = (who: CaseWorker) => inviteToConference({ presenter, conference }, who);

  it('the presenter sees of each person on the list what they will read and why not', async () => {
    await agree(partner, 'BASIC');
    await agree(school, 'BASIC', 'REFUSED');
    await invite(partner);
    expect(await reasons(presenter)).toEqual(['THEME true null', 'PERSONS_VIEW true null', 'HEALTH true null']);
    expect(await reasons(partner)).toEqual([
      'THEME true CONSENT',
      'PERSONS_VIEW true CONSENT',
      'HEALTH false NOT_CONFIRMED',
    ]);
    expect((await reasons(school)).slice(0, 1)).toEqual(['THEME false REFUSED']);
    expect(await of(partner)).toMatchObject({ obstacle: null, presence: 'EXPECTED' });
    expect(await of(school)).toMatchObject({ obstacle: null, presence: null });
  });

  it('a text that was changed since is not confirmed any more', async () => {
    await agree(partner, 'BASIC');
    await ward.publish(presenter, own.id, { THEME: '住まいと仕事の相談' });
    expect((await reasons(partner)).slice(0, 2)).toEqual(['THEME false NOT_CONFIRMED', 'PERSONS_VIEW true CONSENT']);
  });

  it('whoever lacks something reads nothing, and the presenter sees what is lacking', async () => {
    await agree(partner, 'BASIC');
    const lack = async (): Promise<string | null | undefined> => {
      expect(((await of(partner))?.sections ?? []).every(({ readable }) => !readable)).toBe(true);
      return (await of(partner))?.obstacle;
    };
    await world.rows(`UPDATE account SET opened_at = now() WHERE staff_id = $1`, [partner.staff]);
    expect(await lack()).toBe('ACCOUNT');
    await world.rows(`DELETE FROM confidentiality_pledge WHERE staff_id = $1`, [partner.staff]);
    expect(await lack()).toBe('PLEDGE');
    await world.rows(`DELETE FROM sharing_agreement WHERE organisation_id = $1`, [partner.organisation]);
    expect(await lack()).toBe('AGREEMENT');
    await excludeFromCase(presenter, own.id, { organisationId: partner.organisation });
    expect(await lack()).toBe('EXCLUDED');
  });

  it('nothing may be said aloud before somebody who was invited and may not read the case any more', async () => {
    await agree(partner, 'BASIC');
    await invite(partner);
    expect((await look(presenter)).spoken).toEqual({ sections: ['THEME', 'PERSONS_VIEW'], mayOpen: true });
    await world.rows(`UPDATE account SET closed_at = now() WHERE staff_id = $1`, [partner.staff]);
    expect((await look(presenter)).spoken).toEqual({ sections: [], mayOpen: false });
  });

  it('counts the rule of a body that the presenter has left since as the walls count it', async () => {
    const lawful = await ward.together([presenter, partner], { consent_rule: 'NOT_REQUIRED_BY_LAW' });
    await world.rows(`UPDATE membership SET secrecy_basis = 'GOVERNMENT' WHERE body_id = $1`, [lawful]);
    await world.rows(`UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1`, [conference]);
    conference = await ward.aConference(presenter, own.id, [lawful]);
    await world.rows(
      `UPDATE membership SET valid_to = '2026-01-01', valid_from = '2025-01-01'
      WHERE body_id = $1 AND organisation_id = $2`,
      [lawful, presenter.organisation],
    );
    expect((await reasons(partner))[0]).toBe('THEME true BODY_RULE');
  });

  it('is shown to no other reader, and the conference to nobody else', async () => {
    expect(await look(partner)).toEqual({ spoken: null, preparation: [] });
    expect(await look(stranger)).toBeNull();
  });
});
