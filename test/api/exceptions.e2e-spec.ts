import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, inDays } from '../support/cases';
import { excludeFromCase, withdrawConsent } from '../support/consents';
import { World } from '../support/world';

const REQUEST = `mutation($input: RequestExceptionInput!) { requestException(input: $input) { exceptions { id reason necessity urgent acts { kind staffId } } } }`;
const DECIDE = `mutation($input: DecideExceptionInput!) { decideException(input: $input) { id acts { kind staffId } } }`;
const SECTIONS = `query($id: ID!) { case(id: $id) { sections { section state } exceptions { id } } }`;
const REGISTER = `{ disclosureExceptions { nodes { caseId ground article category urgent requestedByStaffId managerStaffId partnerStaffId requestedAt expiresAt reason necessity acts { kind at } } } }`;
const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中', SAFETY: '夜は外に出ない' };
const REASON = '命にかかわるため';

describe('a ground other than consent', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let manager: CaseWorker;
  let colleague: CaseWorker;
  let partner: CaseWorker;
  let stranger: CaseWorker;
  let auditor: CaseWorker;
  let caseId: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    presenter = await ward.aWorker();
    manager = await ward.aWorker(presenter.organisation, { rank: 2 });
    colleague = await ward.aWorker(presenter.organisation, { rank: 1 });
    [partner, stranger] = [await ward.aWorker(), await ward.aWorker()];
    auditor = await ward.aWorker(undefined, { role: 'AUDITOR' });
    const body = await ward.together([presenter, partner, stranger]);
    caseId = (await ward.aCase(presenter, [manager, colleague, partner])).id;
    await ward.publish(presenter, caseId, TEXTS);
    await ward.aConference(presenter, caseId, [body]);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const request = (more: object = {}, by = presenter) =>
    by.client.change(REQUEST, {
      input: {
        caseId,
        recipientOrganisationId: partner.organisation,
        category: 'HEALTH',
        ground: 'LIFE_BODY_PROPERTY',
        article: 'PERSONAL-27-1-2',
        reason: REASON,
        necessity: 'ほかに方法がない',
        managerStaffId: manager.staff,
        partnerStaffId: partner.staff,
        partnerOrganisationId: partner.organisation,
        expiresAt: `${inDays(10)}T00:00:00Z`,
        ...more,
      },
    });
  const requested = async (more: object = {}): Promise<string> => {
    const { data, text } = await request(more);
    if (!data?.requestException) throw new Error(text);
    return data.requestException.exceptions.at(-1).id;
  };
  const decide = (by: CaseWorker, exceptionId: string, act: string) =>
    by.client.change(DECIDE, { input: { exceptionId, act } });
  const open = async (by: CaseWorker): Promise<string[]> =>
    (await by.client.ask(SECTIONS, { id: caseId })).data.case.sections
      .filter(({ state }: { state: string }) => state === 'OPEN')
      .map(({ section }: { section: string }) => section);
  const later = (id: string, hours: number) =>
    world.rows(
      `UPDATE disclosure_exception SET requested_at = requested_at - make_interval(hours => $2),
         expires_at = expires_at - make_interval(hours => $2) WHERE id = $1`,
      [id, hours],
    );

  it('is asked for an organisation on the reader list, and until a day that there is', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const recipientOrganisationId of [unknown, stranger.organisation])
      expect((await request({ recipientOrganisationId })).code).toBe('RECIPIENT_NOT_LISTED');
    for (const expiresAt of ['abc', '+275760-09-13T00:00:00.000Z'])
      expect((await request({ expiresAt })).code).toBe('DATE_INVALID');
    expect(await world.rows('SELECT 1 FROM disclosure_exception WHERE case_id = $1', [caseId])).toEqual([]);
  });

  it('is told to both who are asked to approve it, by a mail that names nothing, and to nobody when it is refused', async () => {
    const mails = (who: CaseWorker) =>
      world.rows(`SELECT kind, detail FROM mail_message WHERE to_ref = $1`, [who.staff]);
    const told = { kind: 'NOTICE', detail: '' };
    const everybody = [manager, partner, presenter, colleague, auditor];
    const before = await Promise.all(everybody.map(mails));
    expect((await request({ article: 'NONE' })).code).not.toBeNull();
    expect(await Promise.all(everybody.map(mails))).toEqual(before);
    expect((await request({ urgent: true })).code).toBeNull();
    expect(await Promise.all(everybody.map(mails))).toEqual(before.map((one, at) => (at < 2 ? [...one, told] : one)));
  });

  it('names nobody as an approver who is kept out, and tells them nothing', async () => {
    const mails = () => world.rows(`SELECT 1 FROM mail_message WHERE to_ref = $1`, [partner.staff]);
    const before = await mails();
    await excludeFromCase(presenter, caseId, { staffId: partner.staff });
    const second = await ward.aWorker(partner.organisation);
    await world.add('case_reader', {
      case_id: caseId,
      staff_id: second.staff,
      organisation_id: second.organisation,
      confirmed_by_staff_id: presenter.staff,
      added_at: '2026-01-01',
    });
    expect((await request()).code).toBe('EXCEPTION_APPROVERS_UNFIT');
    expect((await request({ partnerStaffId: second.staff })).code).toBeNull();
    expect(await mails()).toEqual(before);
  });

  it('opens one category to one organisation once both have approved, until it is revoked', async () => {
    const id = await requested();
    expect(await open(partner)).toEqual([]);
    expect((await decide(manager, id, 'MANAGER')).code).toBeNull();
    expect(await open(partner)).toEqual([]);
    const { data } = await decide(partner, id, 'PARTNER');
    // An approver sees the own half alone.
    expect(data.decideException.acts).toEqual([{ kind: 'PARTNER', staffId: partner.staff }]);
    expect(await open(partner)).toEqual(['HEALTH']);
    expect((await decide(partner, id, 'REVOKED')).code).toBe('NOT_ALLOWED');
    expect((await decide(presenter, id, 'REVOKED')).code).toBeNull();
    expect(await open(partner)).toEqual([]);
  });

  it('ends by itself, and with her word', async () => {
    const [first, second] = [await requested(), await requested({ category: 'BASIC' })];
    for (const id of [first, second]) {
      await decide(manager, id, 'MANAGER');
      await decide(partner, id, 'PARTNER');
    }
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
    await later(first, 24 * 30);
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW']);
    await withdrawConsent(presenter, caseId);
    expect(await open(partner)).toEqual([]);
  });

  it('is approved by those whom it names and by nobody else, each for their own half', async () => {
    const id = await requested();
    expect((await decide(presenter, id, 'MANAGER')).code).toBe('NOT_ALLOWED');
    expect((await decide(colleague, id, 'MANAGER')).code).toBe('NOT_ALLOWED');
    expect((await decide(manager, id, 'PARTNER')).code).toBe('NOT_ALLOWED');
    expect((await decide(partner, id, 'MANAGER')).code).toBe('NOT_ALLOWED');
    expect((await decide(stranger, id, 'PARTNER')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await decide(auditor, id, 'REVOKED')).code).toBe('NOT_ALLOWED');
    await world.rows(`UPDATE post SET rank = 1 WHERE staff_id = $1`, [manager.staff]);
    expect((await decide(manager, id, 'MANAGER')).code).toBe('NOT_ALLOWED');
  });

  it('is asked for by the presenter, with an article that fits, and with two others of two organisations', async () => {
    expect((await request({}, partner)).code).toBe('NOT_ALLOWED');
    expect((await request({}, stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    for (const more of [
      { managerStaffId: presenter.staff },
      { partnerStaffId: presenter.staff, partnerOrganisationId: presenter.organisation },
      { partnerStaffId: colleague.staff, partnerOrganisationId: presenter.organisation },
      { partnerStaffId: stranger.staff, partnerOrganisationId: stranger.organisation },
      { managerStaffId: partner.staff },
    ])
      expect((await request(more)).code).toBe('EXCEPTION_APPROVERS_UNFIT');
    expect((await request({ article: 'PERSONAL-69-2-4' })).code).toBe('EXCEPTION_ARTICLE_UNFIT');
    expect((await request({ reason: '' })).code).toBe('TEXT_REQUIRED');
    expect((await request({ recipientOrganisationId: presenter.organisation })).code).toBe('EXCEPTION_RECIPIENT_UNFIT');
    expect((await request({ expiresAt: '2020-01-01T00:00:00Z' })).code).toBe('EXCEPTION_SPAN_INVALID');
    expect((await request({ expiresAt: `${inDays(200)}T00:00:00Z` })).code).toBe('EXCEPTION_SPAN_INVALID');
    expect(await world.rows('SELECT 1 FROM disclosure_exception WHERE case_id = $1', [caseId])).toEqual([]);
  });

  it('names nobody: what the check finds in either text is changed, or let stand with a reason', async () => {
    const necessity = '〔駅前の店〕の外で待つため';
    const answer = await request({ necessity });
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'ANONYMITY_FINDINGS_LEFT',
      field: 'necessity',
      current: [{ part: 'NECESSITY', start: 0, end: 6, level: 'must' }],
    });
    expect(answer.text).not.toContain('駅前');
    expect((await request({ reason: '〔夫の名〕が来るため' })).errors[0]?.extensions).toMatchObject({
      field: 'reason',
    });
    const place = { start: 0, end: 6, reason: '一般的な語' };
    for (const dismissed of [[{ ...place, part: 'REASON' }], [{ ...place, part: 'NECESSITY', end: 5 }]])
      expect((await request({ necessity, dismissed })).code).toBe('ANONYMITY_FINDINGS_LEFT');
    expect((await request({ necessity, dismissed: [{ ...place, part: 'NECESSITY', reason: '' }] })).code).toBe(
      'ANONYMITY_FINDINGS_LEFT',
    );
    expect(await world.rows('SELECT 1 FROM disclosure_exception WHERE case_id = $1', [caseId])).toEqual([]);
    const reason = '《先月》から続くため';
    const kept = { ...place, part: 'NECESSITY' };
    expect((await request({ reason, necessity, dismissed: [kept] })).errors[0]?.extensions).toMatchObject({
      code: 'ANONYMITY_FINDINGS_LEFT',
      field: 'reason',
      current: [{ part: 'REASON', start: 0, end: 4, level: 'review' }],
    });
    await requested({ reason, necessity, dismissed: [kept, { part: 'REASON', start: 0, end: 4 }] });
    const [row] = await world.rows('SELECT to_jsonb(x) AS row FROM disclosure_exception x WHERE case_id = $1', [
      caseId,
    ]);
    expect(row).toMatchObject({ row: { dismissed: 2, engine_version: 'brackets 1' } });
    expect(JSON.stringify(row)).not.toMatch(/駅前|一般的/);
  });

  it('opens what is about safety only for life and body or by a duty to report', async () => {
    const safety = { category: 'VIOLENCE_SAFETY' };
    const other = { ground: 'MANIFEST_BENEFIT', article: 'PERSONAL-69-2-4' };
    expect((await request({ ...safety, ...other })).code).toBe('EXCEPTION_GROUND_UNFIT');
    await requested({ ...other });
    await expect(
      world.rows(`UPDATE disclosure_exception SET category = 'VIOLENCE_SAFETY' WHERE case_id = $1`, [caseId]),
    ).rejects.toThrow(/disclosure_exception_violence/);
    const id = await requested(safety);
    await decide(manager, id, 'MANAGER');
    await decide(partner, id, 'PARTNER');
    expect(await open(partner)).toEqual(['SAFETY']);
  });

  it('is refused by the database itself where the requester approves, or both are of one organisation', async () => {
    const id = await requested();
    for (const change of [
      'manager_staff_id = requested_by_staff_id',
      'partner_staff_id = requested_by_staff_id',
      'partner_staff_id = manager_staff_id',
      'partner_organisation_id = presenting_organisation_id',
    ])
      await expect(world.rows(`UPDATE disclosure_exception SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
        /disclosure_exception_approvers/,
      );
    for (const change of [`article = ''`, `sealed_reason = ''`, `sealed_necessity = ''`])
      await expect(world.rows(`UPDATE disclosure_exception SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
        /disclosure_exception_article/,
      );
  });

  it('opens at once in an emergency, closes after a day unless both approve, and is none a second time', async () => {
    const id = await requested({ urgent: true });
    expect(await open(partner)).toEqual(['HEALTH']);
    await later(id, 24);
    expect(await open(partner)).toEqual([]);
    expect((await request({ urgent: true })).code).toBe('EXCEPTION_URGENT_AGAIN');
    await decide(manager, id, 'MANAGER');
    expect(await open(partner)).toEqual([]);
    await decide(partner, id, 'PARTNER');
    expect(await open(partner)).toEqual(['HEALTH']);
  });

  it('is asked for by somebody alone in an emergency, where nobody else of their organisation could approve', async () => {
    expect((await request({ managerStaffId: undefined })).code).toBe('EXCEPTION_APPROVERS_UNFIT');
    const id = await requested({ managerStaffId: undefined, urgent: true });
    expect(await open(partner)).toEqual(['HEALTH']);
    expect((await decide(manager, id, 'MANAGER')).code).toBe('NOT_ALLOWED');
    expect((await decide(partner, id, 'PARTNER')).code).toBeNull();
    const { nodes } = (await auditor.client.ask(REGISTER)).data.disclosureExceptions;
    const known = nodes.filter((row: { caseId: string }) => row.caseId === caseId);
    expect(known).toMatchObject([{ urgent: true, managerStaffId: null, acts: [{ kind: 'PARTNER' }] }]);
    await later(id, 24);
    expect(await open(partner)).toEqual([]);
  });

  it('stands in the auditor’s register with who, what for and when, and without a word of why', async () => {
    const id = await requested({ urgent: true });
    await decide(manager, id, 'MANAGER');
    const answer = await auditor.client.ask(REGISTER);
    const entry = answer.data.disclosureExceptions.nodes.find((row: { caseId: string }) => row.caseId === caseId);
    expect(entry).toMatchObject({
      ground: 'LIFE_BODY_PROPERTY',
      article: 'PERSONAL-27-1-2',
      urgent: true,
      requestedByStaffId: presenter.staff,
      managerStaffId: manager.staff,
      partnerStaffId: partner.staff,
      reason: null,
      necessity: null,
      acts: [{ kind: 'MANAGER' }],
    });
    expect(answer.text).not.toContain(REASON);
    expect((await stranger.client.ask(REGISTER)).data.disclosureExceptions.nodes).toEqual([]);
    expect((await auditor.client.ask(SECTIONS, { id: caseId })).data.case).toBeNull();
    expect((await excludeFromCase(presenter, caseId, { organisationId: auditor.organisation })).code).toBeNull();
    expect((await auditor.client.ask(REGISTER)).text).not.toContain(caseId);
  });

  it('keeps its reason sealed, and tells it to who presents and to who is to approve', async () => {
    await requested();
    const ask = `query($id: ID!) { case(id: $id) { exceptions { reason } } }`;
    for (const reader of [presenter, manager, partner])
      expect((await reader.client.ask(ask, { id: caseId })).data.case.exceptions).toEqual([{ reason: REASON }]);
    const [row] = await world.rows<object>('SELECT * FROM disclosure_exception WHERE case_id = $1', [caseId]);
    expect(JSON.stringify(row)).not.toContain(REASON);
  });
});
