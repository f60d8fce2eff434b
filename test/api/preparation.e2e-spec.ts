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

  describe('the chair', () => {
    const BOTH = { sections: ['THEME', 'PERSONS_VIEW'], mayOpen: true };
    const NOTHING = { sections: [], mayOpen: false };
    const chairs = (who: CaseWorker, role = 'CHAIR') =>
      world.rows(`UPDATE membership SET role = $2 WHERE organisation_id = $1`, [who.organisation, role]);
    const spoken = async (by: CaseWorker) => (await look(by)).spoken;

    beforeEach(async () => {
      await agree(partner, 'BASIC');
      await agree(partner, 'HEALTH');
      await agree(school, 'BASIC');
      await chairs(school);
    });

    it('who reads the case sees what may be said before all, and of nobody what they will read', async () => {
      await invite(partner);
      expect(await look(school)).toEqual({ spoken: BOTH, preparation: [] });
      await inviteToConference({ presenter, conference }, school);
      expect(await look(school)).toEqual({ spoken: BOTH, preparation: [] });
      expect(await spoken(presenter)).toEqual(BOTH);
      expect(await spoken(partner)).toBeNull();
    });

    it('is never told more than the chair may read, invited or not', async () => {
      await invite(partner);
      expect((await spoken(presenter)).sections).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
      expect(await spoken(school)).toEqual(BOTH);
      await agree(school, 'BASIC', 'REFUSED');
      expect(await spoken(school)).toEqual(NOTHING);
    });

    it('sees that nothing may be said before somebody who may not hear it, and not before whom', async () => {
      await agree(partner, 'BASIC', 'REFUSED');
      await invite(partner);
      expect(await look(school)).toEqual({ spoken: NOTHING, preparation: [] });
      const [seat] = await world.rows<{ id: string }>(
        `UPDATE conference_attendance SET presence = 'ABSENT' RETURNING id`,
      );
      expect(seat).toBeDefined();
      expect(await spoken(school)).toEqual(BOTH);
    });

    it('sees that guests hear nothing before they have pledged, and nothing of violence after', async () => {
      await ward.publish(presenter, own.id, { SAFETY: '連絡は昼間' });
      const seat = (kind: string, pledgedOnPaper: boolean) =>
        presenter.client.change(`mutation($input: SeatGuestInput!) { seatGuest(input: $input) { id } }`, {
          input: { conferenceId: conference, kind, pledgedOnPaper },
        });
      await seat('PERSON', false);
      expect((await spoken(presenter)).sections).toContain('SAFETY');
      await seat('INTERPRETER', true);
      expect((await spoken(presenter)).sections).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
      expect(await spoken(school)).toEqual(BOTH);
      await seat('COMPANION', false);
      expect(await spoken(presenter)).toEqual(NOTHING);
      expect(await spoken(school)).toEqual(NOTHING);
    });

    it('of another body, of another day or without the list is told nothing', async () => {
      await chairs(school, 'SECRETARIAT');
      expect(await spoken(school)).toBeNull();
      await world.aSeat(await world.aBody(), school.organisation, 'CHAIR');
      expect(await spoken(school)).toBeNull();
      await chairs(school);
      expect(await spoken(school)).toEqual(BOTH);
      await world.rows(`UPDATE membership SET valid_to = '2026-01-01' WHERE organisation_id = $1`, [
        school.organisation,
      ]);
      expect(await spoken(school)).toBeNull();
      await chairs(stranger);
      expect(await look(stranger)).toBeNull();
    });

    it('who is excluded does not learn that there is a conference', async () => {
      await excludeFromCase(presenter, own.id, { staffId: school.staff });
      expect(await look(school)).toBeNull();
    });
  });

  it('is shown to no other reader, and the conference to nobody else', async () => {
    expect(await look(partner)).toEqual({ spoken: null, preparation: [] });
    expect(await look(stranger)).toBeNull();
  });

  it('readers are told apart by their posts, of such organisations alone whose posts one may know', async () => {
    const ask = `query($id: ID!) { case(id: $id) { readers { staffId post { title } } } }`;
    const known = async (): Promise<string[]> =>
      (await partner.client.ask(ask, { id: own.id })).data.case.readers.flatMap(
        ({ staffId, post }: { staffId: string; post: { title: string } | null }) => (post ? [staffId] : []),
      );
    expect((await known()).toSorted()).toEqual([presenter.staff, partner.staff, school.staff].toSorted());
    await world.rows(`UPDATE membership SET valid_to = '2026-01-01' WHERE organisation_id = $1`, [
      partner.organisation,
    ]);
    expect(await known()).toEqual([partner.staff]);
    expect((await stranger.client.ask(ask, { id: own.id })).data.case).toBeNull();
  });
});
