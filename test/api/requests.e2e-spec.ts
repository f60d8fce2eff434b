import { newId } from '../../apps/api/src/platform/ids/ids';
import { readingsOf } from '../../apps/api/src/sheets/readings';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase, inDays } from '../support/cases';
import { excludeFromCase, freezeCase, recordConsents, withdrawConsent } from '../support/consents';
import { answerTo, askFor, type AskedRow, LAW, requestsOf, standsOnTheLaw, takeBack } from '../support/requests';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中' };
const ONE = `query($id: ID!) { informationRequest(id: $id) { id } }`;

describe('a request for information about a case', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let heard: HeardCase;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let stranger: CaseWorker;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    heard = await ward.aHeardCase(TEXTS);
    ({ presenter, partner, school, stranger } = heard);
    await standsOnTheLaw(world, heard.body);
    await recordConsents(heard, [
      { recipient: partner, category: 'BASIC' },
      { recipient: school, category: 'BASIC' },
    ]);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const only = async (by: CaseWorker): Promise<AskedRow> => {
    const [row, ...others] = await requestsOf(by);
    if (!row || others.length > 0) throw new Error(`${others.length + (row ? 1 : 0)} requests, not one`);
    return row;
  };

  it('goes to each organisation by name, with its purpose and the law, and tells none of who else is asked', async () => {
    expect((await askFor(heard, [partner, school], { answerBy: inDays(9) })).code).toBeNull();
    const asked = await only(partner);
    expect(asked).toMatchObject({
      purpose: '次の会議で住まいを話し合うため',
      wish: '泊まれる部屋の空きを教えてください',
      legalBasis: `${LAW}15条3項`,
      answerBy: inDays(9),
      abilities: ['answer'],
      case: { id: heard.own.id },
      organisation: { id: partner.organisation },
      answers: [],
    });
    expect(JSON.stringify(asked)).not.toContain(school.organisation);
    expect(await only(school)).toMatchObject({ organisation: { id: school.organisation } });
    expect(await requestsOf(stranger)).toEqual([]);
    const known = await requestsOf(presenter);
    expect(known.map(({ organisation }) => organisation.id).toSorted()).toEqual(
      [partner.organisation, school.organisation].toSorted(),
    );
    expect(known[0]?.abilities).toEqual(['withdraw']);
    const ofCase = `query($id: ID!) { case(id: $id) { informationRequests { id organisation { id } } } }`;
    const { data } = await partner.client.ask(ofCase, { id: heard.own.id });
    expect(data.case.informationRequests).toEqual([{ id: asked.id, organisation: { id: partner.organisation } }]);
  });

  it('is answered by whoever is asked, as they decide and without a reason, and answered anew', async () => {
    await askFor(heard, [partner, school]);
    const { id } = await only(partner);
    expect((await answerTo(partner, id, 'CONSULTING')).code).toBeNull();
    expect((await answerTo(partner, id, 'PARTIAL', { note: '二部屋あります' })).code).toBeNull();
    const answers = [
      { kind: 'CONSULTING', note: null, staffId: partner.staff },
      { kind: 'PARTIAL', note: '二部屋あります', staffId: partner.staff },
    ];
    expect((await only(partner)).answers).toEqual(answers);
    const known = await requestsOf(presenter);
    expect(known.find((row) => row.id === id)?.answers).toEqual(answers);
    expect((await only(school)).answers).toEqual([]);
    expect((await answerTo(school, (await only(school)).id, 'NIL')).code).toBeNull();
    expect((await only(partner)).answers).toHaveLength(2);
  });

  it('is answered by nobody else, and an unknown one gets the same answer as one that is hidden', async () => {
    await askFor(heard, [partner]);
    const { id } = await only(partner);
    expect((await answerTo(presenter, id, 'ACCEPT')).code).toBe('NOT_ALLOWED');
    for (const by of [school, stranger]) {
      const [hidden, absent] = [await answerTo(by, id, 'ACCEPT'), await answerTo(by, newId(), 'ACCEPT')];
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe(absent.text);
      expect((await by.client.ask(ONE, { id })).text).toBe((await by.client.ask(ONE, { id: newId() })).text);
    }
    const colleague = await ward.aWorker(partner.organisation);
    expect(await requestsOf(colleague)).toEqual([]);
    expect((await answerTo(colleague, id, 'ACCEPT')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await answerTo(partner, id, 'ACCEPT', { note: '長'.repeat(2_001) })).code).toBe('TEXT_INVALID');
    expect((await only(partner)).answers).toEqual([]);
  });

  it('is asked by a presenter alone, for a conference of the case that takes place, of a case that is open', async () => {
    expect((await askFor(heard, [school], {}, partner)).code).toBe('NOT_ALLOWED');
    expect((await askFor(heard, [school], {}, stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await askFor(heard, [partner], { conferenceId: newId() })).code).toBe('NOT_FOUND_OR_REFUSED');
    const other = await ward.aCase(presenter, [partner]);
    expect((await askFor(heard, [partner], { caseId: other.id })).code).toBe('NOT_FOUND_OR_REFUSED');
    await world.rows(`UPDATE case_presentation SET state = 'CLOSED' WHERE id = $1`, [heard.own.id]);
    expect((await askFor(heard, [partner])).code).toBe('STATE_REFUSED');
    await world.rows(`UPDATE case_presentation SET state = 'OPEN' WHERE id = $1`, [heard.own.id]);
    await askFor(heard, [partner]);
    await world.rows(`UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1`, [heard.conference]);
    expect((await askFor(heard, [partner])).code).toBe('STATE_REFUSED');
  });

  it('names others with a reader, who may read what its words tell, and stands on a law of the council', async () => {
    const refused = async (whom: readonly CaseWorker[], more: object = {}) => {
      const { errors } = await askFor(heard, whom, more);
      const { code, field } = errors[0]?.extensions ?? {};
      return `${code} ${field}`;
    };
    expect(await refused([stranger])).toBe('RECIPIENT_NOT_LISTED organisationIds');
    expect(await refused([presenter])).toBe('RECIPIENT_NOT_LISTED organisationIds');
    expect(await refused([partner], { organisationIds: [newId()] })).toBe('RECIPIENT_NOT_LISTED organisationIds');
    expect(await refused([partner], { categories: ['BASIC', 'HEALTH'] })).toBe('REQUEST_NOT_COVERED categories');
    expect(await refused([partner], { article: 'CHILD-ABUSE-6' })).toBe('REQUEST_WITHOUT_BASIS article');
    expect(await refused([partner], { answerBy: inDays(0) })).toBe('DATE_INVALID answerBy');
    expect(await refused([partner], { wish: ' ' })).toBe('TEXT_REQUIRED wish');
    expect(await refused([partner], { purpose: '長'.repeat(501) })).toBe('TEXT_INVALID purpose');
    expect(await refused([])).toBe('INVALID_INPUT organisationIds');
    expect(await refused([partner], { categories: [] })).toBe('INVALID_INPUT categories');
    await world.rows(`DELETE FROM legal_basis WHERE body_id = $1`, [heard.body]);
    expect(await refused([partner])).toBe('REQUEST_WITHOUT_BASIS article');
    expect(await requestsOf(presenter)).toEqual([]);
  });

  it('names nobody, nor does an answer: what the check finds is changed or let stand with a reason', async () => {
    const wish = '〔駅前の店〕に部屋はありますか';
    const refused = await askFor(heard, [partner], { wish });
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'ANONYMITY_FINDINGS_LEFT',
      field: 'wish',
      current: [{ part: 'WISH', start: 0, end: 6, level: 'must' }],
    });
    expect(refused.text).not.toContain('駅前');
    const dismissed = [{ part: 'WISH', start: 0, end: 6, reason: '一般的な語' }];
    const elsewhere = [{ ...dismissed[0], part: 'PURPOSE' }];
    expect((await askFor(heard, [partner], { wish, dismissed: elsewhere })).code).toBe('ANONYMITY_FINDINGS_LEFT');
    expect((await askFor(heard, [partner], { wish, dismissed })).code).toBeNull();
    const { id } = await only(partner);
    const note = '〔花屋〕の二階です';
    expect((await answerTo(partner, id, 'ACCEPT', { note })).errors[0]?.extensions).toMatchObject({
      code: 'ANONYMITY_FINDINGS_LEFT',
      field: 'note',
    });
    const kept = [{ part: 'NOTE', start: 0, end: 4, reason: '一般的な語' }];
    expect((await answerTo(partner, id, 'ACCEPT', { note, dismissed: kept })).code).toBeNull();
    const rows = await world.rows(
      `SELECT to_jsonb(r) AS row FROM information_request r WHERE case_id = $1
       UNION ALL SELECT to_jsonb(a) FROM request_answer a WHERE case_id = $1`,
      [heard.own.id],
    );
    expect(rows).toMatchObject([{ row: { dismissed: 1 } }, { row: { dismissed: 1, engine_version: 'brackets 1' } }]);
    expect(JSON.stringify(rows)).not.toMatch(/駅前|花屋|一般的|住まい/);
  });

  it('vanishes for whoever is asked with a withdrawal, a freeze, an exclusion, an agreement that is over', async () => {
    await askFor(heard, [partner, school]);
    const { id } = await only(partner);
    await answerTo(partner, id, 'ACCEPT', { note: '二部屋あります' });
    const sight = async () => [(await requestsOf(partner)).length, (await requestsOf(school)).length];
    expect(await sight()).toEqual([1, 1]);
    await world.rows(`UPDATE sharing_agreement SET ended_on = '2026-01-02' WHERE organisation_id = $1`, [
      school.organisation,
    ]);
    expect(await sight()).toEqual([1, 0]);
    await world.rows(`UPDATE sharing_agreement SET ended_on = 'infinity' WHERE organisation_id = $1`, [
      school.organisation,
    ]);
    await excludeFromCase(presenter, heard.own.id, { organisationId: school.organisation });
    expect(await sight()).toEqual([1, 0]);
    expect((await askFor(heard, [school])).code).toBe('RECIPIENT_NOT_LISTED');
    await freezeCase(stranger, heard.own.code);
    expect(await sight()).toEqual([0, 0]);
    expect((await askFor(heard, [partner])).code).toBe('REQUEST_NOT_COVERED');
    await world.rows(`UPDATE case_freeze SET settled_at = now() WHERE case_id = $1`, [heard.own.id]);
    expect(await sight()).toEqual([1, 0]);
    await withdrawConsent(presenter, heard.own.id);
    expect(await sight()).toEqual([0, 0]);
    expect((await answerTo(partner, id, 'DECLINE')).code).toBe('NOT_FOUND_OR_REFUSED');
    await recordConsents(heard, [{ recipient: partner, category: 'BASIC' }]);
    expect(await sight()).toEqual([0, 0]);
    expect((await askFor(heard, [partner])).code).toBeNull();
    expect(await sight()).toEqual([1, 0]);
    const known = (await requestsOf(presenter)).find((row) => row.id === id);
    expect(known?.answers).toMatchObject([{ kind: 'ACCEPT', note: '二部屋あります' }]);
  });

  it('is asked back from whoever has read it, and from everybody where one of them is excluded', async () => {
    const recalls = async (by: CaseWorker) => (await by.client.ask(`{ recalls { answer } }`)).data.recalls.length;
    await askFor(heard, [partner, school]);
    await requestsOf(partner);
    await excludeFromCase(presenter, heard.own.id, { organisationId: school.organisation });
    expect([await recalls(partner), await recalls(school)]).toEqual([0, 0]);
    await excludeFromCase(presenter, heard.own.id, { staffId: partner.staff });
    expect([await recalls(partner), await recalls(school)]).toEqual([1, 0]);
  });

  it('is asked back on a withdrawal of what its words tell, and not of anything else', async () => {
    const recalls = async () => (await partner.client.ask(`{ recalls { answer } }`)).data.recalls.length;
    await askFor(heard, [partner]);
    await requestsOf(partner);
    await withdrawConsent(presenter, heard.own.id, { category: 'HEALTH' });
    expect(await recalls()).toBe(0);
    await withdrawConsent(presenter, heard.own.id, { category: 'BASIC' });
    expect(await recalls()).toBe(1);
  });

  it('is taken back by a presenter, once, and then not found by whoever was asked', async () => {
    await askFor(heard, [partner]);
    const { id } = await only(partner);
    expect((await takeBack(partner, id)).code).toBe('NOT_ALLOWED');
    expect((await takeBack(school, id)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await takeBack(presenter, newId())).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await takeBack(presenter, id, 7)).code).toBe('CONFLICT');
    expect((await takeBack(presenter, id)).data.withdrawInformationRequest).toMatchObject({
      version: 2,
      abilities: [],
    });
    expect((await takeBack(presenter, id, 2)).code).toBe('STATE_REFUSED');
    expect(await requestsOf(partner)).toEqual([]);
    expect((await answerTo(partner, id, 'ACCEPT')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await only(presenter)).withdrawnAt).not.toBeNull();
  });

  it('is not answered once the case is closed', async () => {
    await askFor(heard, [partner]);
    await world.rows(`UPDATE case_presentation SET state = 'CLOSED' WHERE id = $1`, [heard.own.id]);
    expect((await answerTo(partner, (await only(partner)).id, 'ACCEPT')).code).toBe('STATE_REFUSED');
  });

  it('is told of by mails that say nothing, to whom it may concern, and leaves only facts in the log', async () => {
    const excluded = await ward.aWorker(partner.organisation);
    const reader = `mutation($input: ChangeCaseReaderInput!) { addCaseReader(input: $input) { id } }`;
    await presenter.client.change(reader, {
      input: { caseId: heard.own.id, staffId: excluded.staff, organisationId: partner.organisation },
    });
    await excludeFromCase(presenter, heard.own.id, { staffId: excluded.staff });
    const mails = (to: CaseWorker) =>
      world.rows<{ kind: string; detail: string }>(`SELECT kind, detail FROM mail_message WHERE to_ref = $1`, [
        to.staff,
      ]);
    const before = await mails(excluded);
    await askFor(heard, [partner]);
    expect(await mails(partner)).toEqual([{ kind: 'NOTICE', detail: '' }]);
    expect(await mails(excluded)).toEqual(before);
    expect(await mails(school)).toEqual([]);
    const { id } = await only(partner);
    await answerTo(partner, id, 'DECLINE', { note: 'いまは部屋がありません' });
    expect(await mails(presenter)).toEqual([{ kind: 'NOTICE', detail: '' }]);
    const log = `query($id: ID!) { case(id: $id) { log(first: 50) { nodes { act subject } } } }`;
    const answer = await presenter.client.ask(log, { id: heard.own.id });
    const acts = answer.data.case.log.nodes.map((one: { act: string; subject: string }) => `${one.act} ${one.subject}`);
    expect(acts).toEqual(
      expect.arrayContaining([
        'INFORMATION_ASKED Case',
        'INFORMATION_ANSWERED InformationRequest',
        'OPENED_BY_CONSENT InformationRequest.BASIC',
      ]),
    );
    expect(answer.text).not.toMatch(/部屋|住まい|DECLINE/);
  });

  it('stands in the record of who read what with the sections and entries of its kind', () => {
    const opening = (subject: string, act: string, day: number) => {
      const at = new Date(Date.UTC(2026, 10, day));
      return { organisationId: 'partner', subject, act, first: at, last: at };
    };
    const readings = readingsOf([
      opening('CaseSection.THEME', 'OPENED_BY_CONSENT', 3),
      opening('InformationRequest.BASIC', 'OPENED_BY_CONSENT', 9),
      opening('InformationRequest.HEALTH', 'OPENED_BY_EXCEPTION', 5),
      opening('ConferenceEntry.BASIC', 'OPENED_BY_CONSENT', 12),
      opening('ConferenceEntry.FINANCIAL', 'OPENED_BY_CONSENT', 13),
    ]);
    expect(readings).toMatchObject([
      { kind: 'BASIC', ground: 'CONSENT', first: '2026-11-03', last: '2026-11-12' },
      { kind: 'HEALTH', ground: 'EXCEPTION', first: '2026-11-05', last: '2026-11-05' },
      { kind: 'FINANCIAL', ground: 'CONSENT', first: '2026-11-13', last: '2026-11-13' },
    ]);
  });
});
