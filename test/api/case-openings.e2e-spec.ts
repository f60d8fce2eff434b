import { Client } from 'pg';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { excludeFromCase, recordConsents } from '../support/consents';
import { World } from '../support/world';

const WITHDRAW = `mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { recalls { staffId } } }`;
const TEXT = `query($id: ID!) { case(id: $id) { sections { section text } } }`;
const BESIDE = `query($id: ID!) { a: case(id: $id) { sections { text } } b: case(id: $id) { log(after: "junk") { totalCount } } }`;
const AUDIT = `{ auditLog(first: 50) { nodes { subject subjectRef } } }`;
const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中' };

describe('opening the text of a case', () => {
  let app: TestApp;
  let world: World;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let auditor: CaseWorker;
  let own: HeardCase['own'];
  let conference: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    const ward = new CaseWard(world);
    ({ presenter, partner, own, conference } = await ward.aHeardCase(TEXTS));
    auditor = await ward.aWorker(undefined, { role: 'AUDITOR' });
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const consent = () => recordConsents({ presenter, own, conference }, [{ recipient: partner, category: 'HEALTH' }]);
  const withdraw = () => presenter.client.change(WITHDRAW, { input: { caseId: own.id } });

  it('shows nothing where something else in the same question failed, since it could not be put on record', async () => {
    await consent();
    const { text, codes } = await partner.client.ask(BESIDE, { id: own.id }).then((answer) => ({
      text: answer.text,
      codes: answer.code,
    }));
    expect(codes).toBe('CURSOR_INVALID');
    expect(text).not.toContain(TEXTS.HEALTH);
    expect((await withdraw()).data.withdrawConsent.recalls).toEqual([]);
  });

  it('and a withdrawal wait for each other: who was shown it is asked to return it', async () => {
    await consent();
    expect((await partner.client.ask(TEXT, { id: own.id })).text).toContain(TEXTS.HEALTH);
    expect((await withdraw()).data.withdrawConsent.recalls).toEqual([{ staffId: partner.staff }]);
  });

  /** What somebody is answered who asks while another connection holds the case, changes it and lets it go. */
  async function askedMeanwhile(change: string): Promise<string> {
    const changing = new Client(app.database.owner);
    await changing.connect();
    try {
      await changing.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('${own.id}', 0))`);
      const asked = partner.client.ask(TEXT, { id: own.id });
      const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
      for (let waits = 0; waits === 0;) waits = (await world.rows(waiting)).length;
      await changing.query(change);
      await changing.query('COMMIT');
      return (await asked).text;
    } finally {
      await changing.end();
    }
  }
  const NOW = `date_trunc('milliseconds', clock_timestamp())`;

  it('waits while she takes it back, and shows what is open afterwards', async () => {
    await consent();
    const text = await askedMeanwhile(
      `INSERT INTO withdrawal (case_id, category, recipient_organisation_id, staff_id, organisation_id, at)
       VALUES ('${own.id}', 'HEALTH', '${partner.organisation}', '${presenter.staff}', '${presenter.organisation}', ${NOW})`,
    );
    expect(text).not.toContain(TEXTS.HEALTH);
  });

  it('waits while the reader is kept out or taken off the list, and shows nothing of it afterwards', async () => {
    await consent();
    const exclusion = `INSERT INTO access_exclusion (case_id, kind, subject_id, added_by_staff_id, added_at)
      VALUES ('${own.id}', 'ORGANISATION', '${partner.organisation}', '${presenter.staff}', ${NOW})`;
    expect(await askedMeanwhile(exclusion)).not.toContain(TEXTS.HEALTH);
    await world.rows('DELETE FROM access_exclusion WHERE case_id = $1', [own.id]);
    const removal = `UPDATE case_reader SET removed_at = ${NOW} WHERE case_id = '${own.id}' AND staff_id = '${partner.staff}'`;
    expect(await askedMeanwhile(removal)).not.toContain(TEXTS.HEALTH);
  });

  it('leaves no entry about its conference to an auditor who is kept from the case', async () => {
    const look = () => presenter.client.ask(`query($id: ID!) { conference(id: $id) { id } }`, { id: conference });
    expect((await look()).code).toBeNull();
    const entries = async (): Promise<{ subject: string; subjectRef: string }[]> =>
      (await auditor.client.ask(AUDIT)).data.auditLog.nodes;
    const entry = { subject: 'CaseConference', subjectRef: conference };
    expect(await entries()).toContainEqual(entry);
    await new CaseWard(world).together([presenter, auditor]);
    expect((await excludeFromCase(presenter, own.id, { staffId: auditor.staff })).code).toBeNull();
    await look();
    expect(await entries()).not.toContainEqual(entry);
  });
});
