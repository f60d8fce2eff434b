import { JobVisibility } from '../../apps/api/src/platform/jobs';
import { newId } from '../../apps/api/src/platform/ids/ids';
import type { Actor } from '../../apps/api/src/platform/visibility';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { freezeCase, openSections, recordConsents, withdrawByCode, withdrawConsent } from '../support/consents';
import { runJobs } from '../support/editions';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中' };
const ALL = ['THEME', 'PERSONS_VIEW', 'HEALTH'];

describe('a withdrawal by code', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let heard: HeardCase;
  /** Works beside the presenter and stands on no list. */
  let colleague: CaseWorker;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    heard = await ward.aHeardCase(TEXTS);
    colleague = await ward.aWorker(heard.presenter.organisation);
    const { partner, school } = heard;
    await recordConsents(
      heard,
      [partner, school].flatMap((recipient) => ['BASIC', 'HEALTH'].map((category) => ({ recipient, category }))),
    );
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const open = (who: CaseWorker) => openSections(who, heard.own.id);
  const rows = (sql: string) => world.rows(sql, [heard.own.id]);
  const ofCase = () => rows('SELECT category FROM withdrawal WHERE case_id = $1');

  it('ends everything at once, at the word of a colleague who sees nothing of the case', async () => {
    const { partner, school, own } = heard;
    expect(await open(partner)).toEqual(ALL);
    expect(
      (await colleague.client.ask(`query($id: ID!) { case(id: $id) { id } }`, { id: own.id })).data.case,
    ).toBeNull();
    const answer = await withdrawByCode(colleague, ` ${own.code.slice(0, 4)}-${own.code.slice(4).toLowerCase()} `);
    expect(answer.data.withdrawByCode).toEqual({ __typename: 'WithdrawalReceipt' });
    expect([await open(partner), await open(school)]).toEqual([[], []]);
    expect(
      (await colleague.client.ask(`query($id: ID!) { case(id: $id) { id } }`, { id: own.id })).data.case,
    ).toBeNull();
  });

  it('ends one category, what one recipient got, or both', async () => {
    const { partner, school, own } = heard;
    const recipientOrganisationId = school.organisation;
    expect(
      (await withdrawByCode(colleague, own.code, { category: 'HEALTH', recipientOrganisationId })).code,
    ).toBeNull();
    expect([await open(partner), await open(school)]).toEqual([ALL, ['THEME', 'PERSONS_VIEW']]);
    await withdrawByCode(colleague, own.code, { category: 'HEALTH' });
    expect([await open(partner), await open(school)]).toEqual([
      ['THEME', 'PERSONS_VIEW'],
      ['THEME', 'PERSONS_VIEW'],
    ]);
    await withdrawByCode(colleague, own.code, { recipientOrganisationId, category: null });
    expect([await open(partner), await open(school)]).toEqual([['THEME', 'PERSONS_VIEW'], []]);
  });

  it('answers the same for a code of somebody else and for one of nobody, and changes nothing there', async () => {
    const { partner, stranger, own } = heard;
    const answers = [
      await withdrawByCode(colleague, own.code, { category: 'HEALTH' }),
      await withdrawByCode(stranger, own.code),
      await withdrawByCode(partner, own.code),
      await withdrawByCode(colleague, '00000000'),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await ofCase()).toEqual([{ category: 'HEALTH' }]);
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW']);
    const sent = await world.rows(`SELECT 1 FROM job WHERE kind = 'CASE_WITHDRAWAL' AND organisation_id = ANY($1)`, [
      [stranger.organisation, partner.organisation, colleague.organisation],
    ]);
    expect(sent).toHaveLength(4);
    const written = await world.rows(
      `SELECT act, case_id FROM audit_entry WHERE act = 'WITHDRAWAL_ASKED' AND case_id = $1`,
      [own.id],
    );
    expect(written).toEqual([]);
  });

  it('refuses what is no code and a recipient that there is not, whatever the code', async () => {
    const { own, presenter } = heard;
    expect((await withdrawByCode(colleague, '  ')).code).toBe('TEXT_REQUIRED');
    for (const code of [own.code.slice(1), `${own.code}2`, '!!', `U${own.code.slice(1)}`])
      expect((await withdrawByCode(colleague, code)).errors[0]?.extensions).toMatchObject({
        code: 'CODE_INVALID',
        field: 'code',
      });
    for (const code of [own.code, '00000000'])
      for (const recipientOrganisationId of [newId(), presenter.organisation])
        expect((await withdrawByCode(colleague, code, { recipientOrganisationId })).code).toBe(
          'WITHDRAWAL_RECIPIENT_UNKNOWN',
        );
    expect((await withdrawByCode(colleague, own.code, { category: 'ALL' })).status).toBe(400);
    expect(await ofCase()).toEqual([]);
  });

  it('is heard as people write it down: in wide letters, with a long stroke, O for 0, I and L for 1', async () => {
    const { own } = heard;
    const wide = [...own.code].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    const spoken = own.code.replace(/0/g, 'o').replace(/1/g, 'l');
    for (const code of [`${wide.slice(0, 4)}ー${wide.slice(4)}`, `${spoken.slice(0, 4)} — ${spoken.slice(4)}`])
      expect((await withdrawByCode(colleague, code)).code).toBeNull();
    expect(await ofCase()).toHaveLength(2);
  });

  it('revives nothing: what is recorded afterwards is open, and what was before stays closed', async () => {
    const { partner, school, own } = heard;
    await withdrawByCode(colleague, own.code);
    await recordConsents(heard, [{ recipient: school, category: 'HEALTH' }]);
    expect([await open(partner), await open(school)]).toEqual([[], ['HEALTH']]);
  });

  it('ends what was recorded a moment later by a clock that runs ahead', async () => {
    await rows(`UPDATE consent SET given_at = now() + interval '1 minute' WHERE case_id = $1`);
    await withdrawByCode(colleague, heard.own.code);
    expect(await open(heard.partner)).toEqual([]);
  });

  describe('as a freeze by code, is carried out whatever else stands there:', () => {
    const OF_HOUSE = 'organisation_id = (SELECT presenting_organisation_id FROM case_presentation WHERE id = $1)';
    const STATES: Readonly<Record<string, string>> = {
      'no agreement was ever signed': `DELETE FROM sharing_agreement WHERE ${OF_HOUSE}`,
      'the agreement has run out': `UPDATE sharing_agreement SET expires_on = '2026-01-02' WHERE ${OF_HOUSE}`,
      'the agreement was ended': `UPDATE sharing_agreement SET ended_on = '2026-01-02' WHERE ${OF_HOUSE}`,
      'nobody has pledged': `DELETE FROM confidentiality_pledge WHERE ${OF_HOUSE}`,
      'nobody stands on the reader list': `UPDATE case_reader SET removed_at = now() WHERE case_id = $1`,
      'the lead worker has left': `UPDATE post SET active_until = '2026-01-02' WHERE ${OF_HOUSE}
        AND staff_id = (SELECT created_by_staff_id FROM case_presentation WHERE id = $1)`,
      'the organisation never said who works there': `UPDATE staff_attestation SET attested_on = '2020-01-01' WHERE ${OF_HOUSE}`,
      'the check of the text was never done again': `DELETE FROM anonymity_attestation WHERE case_id = $1`,
      'the case is closed': `UPDATE case_presentation SET state = 'CLOSED' WHERE id = $1`,
      'the conference was held': `UPDATE case_conference SET state = 'HELD' WHERE case_id = $1`,
      'it is frozen already': `INSERT INTO case_freeze (case_id, asked_by_staff_id, asked_by_organisation_id, asked_at)
        SELECT id, created_by_staff_id, presenting_organisation_id, now() FROM case_presentation WHERE id = $1`,
    };
    it.each(Object.keys(STATES))('%s', async (state) => {
      const { own, stranger } = heard;
      await rows(STATES[state]!);
      await world.rows(`UPDATE account SET opened_at = now() WHERE staff_id = $1`, [colleague.staff]);
      await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
        colleague.staff,
      ]);
      await world.add('access_exclusion', {
        case_id: own.id,
        kind: 'STAFF',
        subject_id: colleague.staff,
        added_by_staff_id: heard.presenter.staff,
        added_at: '2026-01-01',
      });
      expect((await withdrawByCode(colleague, own.code)).code).toBeNull();
      expect(await ofCase()).toEqual([{ category: 'ALL' }]);
      expect((await freezeCase(colleague, own.code)).code).toBeNull();
      expect((await freezeCase(stranger, own.code)).code).toBeNull();
      expect((await rows('SELECT 1 FROM case_freeze WHERE case_id = $1')).length).toBeGreaterThanOrEqual(2);
    });

    it('but not by somebody who works there no more', async () => {
      await world.rows(`UPDATE post SET active_until = '2026-01-02' WHERE staff_id = $1`, [colleague.staff]);
      await withdrawByCode(colleague, heard.own.code);
      expect(await ofCase()).toEqual([]);
    });
  });

  describe('has what any replacement has:', () => {
    const recalled = async (who: CaseWorker): Promise<number> =>
      (await who.client.ask(`{ recalls { id } }`)).data.recalls.length;

    it('papers leave circulation and holders are asked, as after one on the page of the case', async () => {
      const other = await ward.aHeardCase(TEXTS);
      await recordConsents(
        other,
        [other.partner, other.school].flatMap((recipient) =>
          ['BASIC', 'HEALTH'].map((category) => ({ recipient, category })),
        ),
      );
      for (const { presenter, partner, own, conference } of [heard, other]) {
        await openSections(partner, own.id);
        await issuePapers(app, presenter, conference);
        await ownFiles(app, partner, conference);
      }
      const of = { category: 'HEALTH', recipientOrganisationId: heard.partner.organisation };
      await withdrawByCode(colleague, heard.own.code, of);
      await withdrawConsent(other.presenter, other.own.id, {
        ...of,
        recipientOrganisationId: other.partner.organisation,
      });
      await runJobs(app);
      const outcome = async ({ presenter, partner, school, conference }: HeardCase) => ({
        recalls: [await recalled(partner), await recalled(school), await recalled(presenter)],
        papers: [(await papersOf(partner, conference)).length, (await papersOf(school, conference)).length],
        known: (await papersOf(presenter, conference)).map(({ replaced }) => replaced).toSorted(),
      });
      expect(await outcome(heard)).toEqual(await outcome(other));
      expect((await outcome(heard)).recalls).toEqual([1, 0, 0]);
      expect((await outcome(heard)).known).toContain(true);
    });

    it('who opened nothing of it is not asked, and nobody twice', async () => {
      const { partner, school, own } = heard;
      await withdrawConsent(heard.presenter, own.id, {
        category: 'HEALTH',
        recipientOrganisationId: school.organisation,
      });
      await openSections(partner, own.id);
      await openSections(school, own.id);
      await withdrawByCode(colleague, own.code, { category: 'HEALTH' });
      await runJobs(app);
      await world.rows(
        `UPDATE job SET state = 'QUEUED', attempts = 0, run_after = now() WHERE kind = 'CASE_WITHDRAWAL'`,
      );
      await runJobs(app);
      expect([await recalled(partner), await recalled(school)]).toEqual([1, 0]);
      await withdrawByCode(colleague, own.code);
      await runJobs(app);
      expect([await recalled(partner), await recalled(school)]).toEqual([1, 1]);
    });

    it('and who presents the case hears by a mail that names nothing, once, but not who is kept out', async () => {
      const { presenter, partner, stranger, own } = heard;
      const second = await ward.aWorker(presenter.organisation);
      for (const who of [second, colleague])
        await world.add('case_reader', {
          case_id: own.id,
          staff_id: who.staff,
          organisation_id: who.organisation,
          confirmed_by_staff_id: presenter.staff,
          added_at: '2026-01-01',
        });
      const mails = async (who: CaseWorker) =>
        (await world.rows(`SELECT kind, detail FROM mail_message WHERE to_ref = $1`, [who.staff])).length;
      const before = [await mails(presenter), await mails(second), await mails(colleague), await mails(partner)];
      await world.add('access_exclusion', {
        case_id: own.id,
        kind: 'STAFF',
        subject_id: second.staff,
        added_by_staff_id: presenter.staff,
        added_at: '2026-01-01',
      });
      await withdrawByCode(colleague, own.code);
      await runJobs(app);
      await world.rows(
        `UPDATE job SET state = 'QUEUED', attempts = 0, run_after = now() WHERE kind = 'CASE_WITHDRAWAL'`,
      );
      await runJobs(app);
      await freezeCase(stranger, own.code);
      await runJobs(app);
      const now = [await mails(presenter), await mails(second), await mails(colleague), await mails(partner)];
      expect(now.map((count, at) => count - before[at]!)).toEqual([2, 0, 1, 0]);
      const kinds = await world.rows(`SELECT DISTINCT kind, detail FROM mail_message WHERE to_ref = $1`, [
        presenter.staff,
      ]);
      expect(kinds).toEqual([{ kind: 'NOTICE', detail: '' }]);
    });

    it('which is carried out for nobody but a job of the presenting organisation', async () => {
      const { presenter, partner, stranger, own } = heard;
      await openSections(partner, own.id);
      const row = { case_id: own.id, staff_id: presenter.staff, organisation_id: presenter.organisation };
      const withdrawal = await world.add('withdrawal', { ...row, at: new Date() });
      const work = app.app.get(JobVisibility);
      const mailed = () => world.rows(`SELECT 1 FROM mail_message WHERE to_ref = $1`, [presenter.staff]);
      const before = (await mailed()).length;
      const follow = async (actor: Actor): Promise<void> => {
        await actor.manager.query('SELECT replace_withdrawn($1)', [withdrawal]);
        await actor.manager.query(`SELECT tell_presenting($1, 'KEPT')`, [withdrawal]);
      };
      const { staff: staffId, organisation: organisationId } = colleague;
      await work.as({ kind: 'PERSON', staffId, organisationId, sessionId: '', freshAt: null }, follow);
      await work.as({ kind: 'JOB', organisationId: stranger.organisation }, follow);
      const asked = () => rows('SELECT 1 FROM recall_task WHERE case_id = $1');
      expect([await asked(), (await mailed()).length]).toEqual([[], before]);
      await work.as({ kind: 'JOB', organisationId }, follow);
      expect(await asked()).toHaveLength(1);
    });
  });
});
