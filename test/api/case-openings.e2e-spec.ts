import { Client } from 'pg';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine } from '../support/cases';
import { World } from '../support/world';

const CONSENT = `mutation($input: RecordConsentsInput!) { recordConsents(input: $input) { id } }`;
const WITHDRAW = `mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { recalls { staffId } } }`;
const EXCLUDE = `mutation($input: ExcludeFromCaseInput!) { excludeFromCase(input: $input) { id } }`;
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
  let caseId: string;
  let conferenceId: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    const ward = new CaseWard(world);
    [presenter, partner] = [await ward.aWorker(), await ward.aWorker()];
    auditor = await ward.aWorker(undefined, { role: 'AUDITOR' });
    const body = await ward.together([presenter, partner]);
    caseId = (await ward.aCase(presenter, [partner])).id;
    await ward.publish(presenter, caseId, TEXTS);
    conferenceId = await ward.aConference(presenter, caseId, [body]);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const consent = (more: object = {}) =>
    presenter.client.change(CONSENT, {
      input: {
        caseId,
        conferenceId,
        form: 'VERBAL_RECORDED',
        publication: 1,
        explainedByStaffId: presenter.staff,
        language: 'ja',
        rows: [{ recipientOrganisationId: partner.organisation, category: 'HEALTH', decision: 'GRANTED' }],
        ...more,
      },
    });
  const withdraw = () => presenter.client.change(WITHDRAW, { input: { caseId } });

  it('shows nothing where something else in the same question failed, since it could not be put on record', async () => {
    await consent();
    const { text, codes } = await partner.client.ask(BESIDE, { id: caseId }).then((answer) => ({
      text: answer.text,
      codes: answer.code,
    }));
    expect(codes).toBe('CURSOR_INVALID');
    expect(text).not.toContain(TEXTS.HEALTH);
    expect((await withdraw()).data.withdrawConsent.recalls).toEqual([]);
  });

  it('and a withdrawal wait for each other: who was shown it is asked to return it', async () => {
    await consent();
    expect((await partner.client.ask(TEXT, { id: caseId })).text).toContain(TEXTS.HEALTH);
    expect((await withdraw()).data.withdrawConsent.recalls).toEqual([{ staffId: partner.staff }]);
  });

  it('waits while somebody else changes the case, and shows what is open afterwards', async () => {
    await consent();
    const changing = new Client(app.database.owner);
    await changing.connect();
    try {
      await changing.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('${caseId}', 0))`);
      const asked = partner.client.ask(TEXT, { id: caseId });
      const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
      for (let waits = 0; waits === 0;) waits = (await world.rows(waiting)).length;
      await changing.query(
        `INSERT INTO withdrawal (case_id, category, recipient_organisation_id, staff_id, organisation_id, at)
         VALUES ($1, 'HEALTH', $2, $3, $4, now())`,
        [caseId, partner.organisation, presenter.staff, presenter.organisation],
      );
      await changing.query('COMMIT');
      expect((await asked).text).not.toContain(TEXTS.HEALTH);
    } finally {
      await changing.end();
    }
  });

  it('leaves no entry about its conference to an auditor who is kept from the case', async () => {
    const look = () => presenter.client.ask(`query($id: ID!) { conference(id: $id) { id } }`, { id: conferenceId });
    expect((await look()).code).toBeNull();
    const entries = async (): Promise<{ subject: string; subjectRef: string }[]> =>
      (await auditor.client.ask(AUDIT)).data.auditLog.nodes;
    const entry = { subject: 'CaseConference', subjectRef: conferenceId };
    expect(await entries()).toContainEqual(entry);
    const input = { caseId, staffId: auditor.staff };
    expect((await presenter.client.change(EXCLUDE, { input })).code).toBeNull();
    await look();
    expect(await entries()).not.toContainEqual(entry);
  });

  it('is agreed to for a time that there is', async () => {
    for (const when of ['nonsense', '', '1e18', '+275760-09-13T00:00:00.000Z'])
      for (const field of ['validFrom', 'validUntil'])
        expect((await consent({ [field]: when })).code).toMatch(/^(DATE_INVALID|INVALID_INPUT|REQUEST_INVALID)$/);
    expect(await world.rows('SELECT 1 FROM consent WHERE case_id = $1', [caseId])).toEqual([]);
  });
});
