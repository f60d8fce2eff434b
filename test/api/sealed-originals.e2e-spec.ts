import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine } from '../support/cases';
import { isNothing, issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { excludeFromCase, freezeCase, recordConsents, withdrawConsent } from '../support/consents';
import { download, runJobs } from '../support/editions';
import { stale } from '../support/houses';
import { World } from '../support/world';

const FIELDS = `id caseId editionId article requestedByStaffId approverStaffId openUntil pdfUrl textUrl reason necessity
  requestingOrganisation { id } approverOrganisation { id } acts { kind staffId }`;
const REQUEST = `mutation($input: RequestSealedOpeningInput!) { requestSealedOpening(input: $input) { ${FIELDS} } }`;
const DECIDE = `mutation($input: DecideSealedOpeningInput!) { decideSealedOpening(input: $input) { ${FIELDS} } }`;
const LIST = `{ sealedOpenings { totalCount nodes { ${FIELDS} } } }`;
const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '夜に咳がつづく' };
const REASON = '裁判所から求められたため';
const NECESSITY = '写しでは足りない';

interface Opening {
  readonly id: string;
  readonly openUntil: string | null;
  readonly pdfUrl: string | null;
  readonly textUrl: string | null;
  readonly acts: { readonly kind: string }[];
}

describe('a paper that was replaced, as it was issued', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let colleague: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let stranger: CaseWorker;
  let auditor: CaseWorker;
  let own: { id: string; code: string };
  let conference: string;
  /** The paper of the partner, replaced; what it was before. */
  let editionId: string;
  let before: Buffer;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
    auditor = await ward.aWorker(undefined, { role: 'AUDITOR' });
  });
  beforeEach(async () => {
    presenter = await ward.aWorker(undefined, { rank: 2 });
    colleague = await ward.aWorker(presenter.organisation, { rank: 2 });
    partner = await ward.aWorker(undefined, { rank: 2 });
    [school, stranger] = [await ward.aWorker(), await ward.aWorker(undefined, { rank: 2 })];
    const body = await ward.together([presenter, partner, school, stranger]);
    own = await ward.aCase(presenter, [colleague, partner, school]);
    await ward.publish(presenter, own.id, TEXTS);
    conference = await ward.aConference(presenter, own.id, [body]);
    const said = ['BASIC', 'HEALTH'].map((category) => ({ recipient: partner, category }));
    expect((await recordConsents({ presenter, own, conference }, said)).code).toBeNull();
    await issuePapers(app, presenter, conference);
    const { paper, pdf } = await ownFiles(app, partner, conference);
    [editionId, before] = [paper.id, pdf];
    expect((await withdrawConsent(presenter, own.id, { category: 'HEALTH' })).code).toBeNull();
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const request = (more: object = {}, by = presenter) =>
    by.client.change(REQUEST, {
      input: {
        editionId,
        article: 'PERSONAL-69-2-3',
        reason: REASON,
        necessity: NECESSITY,
        approverStaffId: partner.staff,
        approverOrganisationId: partner.organisation,
        ...more,
      },
    });
  const requested = async (more: object = {}): Promise<string> => {
    const { data, text } = await request(more);
    if (!data?.requestSealedOpening) throw new Error(text);
    return data.requestSealedOpening.id;
  };
  const decide = (by: CaseWorker, openingId: string, act = 'APPROVED') =>
    by.client.change(DECIDE, { input: { openingId, act } });
  const approved = async (): Promise<string> => {
    const id = await requested();
    expect((await decide(partner, id)).code).toBeNull();
    return id;
  };
  const get = (by: CaseWorker | null, id: string, ending = 'pdf') =>
    download(app, by?.client ?? null, `/sealed/${id}.${ending}`);
  const known = async (by: CaseWorker): Promise<Opening[]> => (await by.client.ask(LIST)).data.sealedOpenings.nodes;
  /** Every way that this person has to the paper answers as for one that never was. */
  const closed = async (by: CaseWorker, id: string): Promise<boolean> => {
    for (const ending of ['pdf', 'txt']) {
      const [there, never] = [await get(by, id, ending), await get(by, randomUUID(), ending)];
      if (there.status !== 404 || !there.bytes.equals(never.bytes)) return false;
    }
    return isNothing(app, by, editionId);
  };
  const later = (id: string, hours: number) =>
    world.rows(`UPDATE sealed_opening_act SET at = at - make_interval(hours => $2) WHERE opening_id = $1`, [id, hours]);
  const logged = (id: string) =>
    world.rows<{ act: string; kind: string; staff: string }>(
      `SELECT act, kind, staff_id AS staff FROM audit_entry WHERE subject = 'SealedOpening' AND subject_ref = $1
       ORDER BY sequence`,
      [id],
    );

  it('has no reader of its own, and opens to both officers for a day once the second has approved', async () => {
    expect(await closed(presenter, randomUUID())).toBe(true);
    const id = await requested();
    for (const by of [presenter, partner]) expect(await closed(by, id)).toBe(true);
    const { data } = await decide(partner, id);
    expect(data.decideSealedOpening).toMatchObject({
      pdfUrl: `/sealed/${id}.pdf`,
      acts: [{ kind: 'APPROVED', staffId: partner.staff }],
    });
    const hours = (Date.parse(data.decideSealedOpening.openUntil) - Date.now()) / 3_600_000;
    expect(hours > 23 && hours <= 24).toBe(true);
    for (const by of [presenter, partner]) {
      const { status, bytes, headers } = await get(by, id);
      expect([status, bytes.equals(before)]).toEqual([200, true]);
      expect((await get(by, id, 'txt')).bytes.toString('utf8')).toContain(TEXTS.HEALTH);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="document_${id.slice(0, 8)}.pdf"; filename*=UTF-8''%E6%9B%B8%E9%A1%9E_${id.slice(0, 8)}.pdf`,
        'content-security-policy': `default-src 'none'; sandbox`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      // Not on the way on which papers circulate.
      expect(await isNothing(app, by, editionId)).toBe(true);
    }
    await later(id, 24);
    for (const by of [presenter, partner]) expect(await closed(by, id)).toBe(true);
    expect(await known(presenter)).toMatchObject([{ id, openUntil: null, pdfUrl: null, textUrl: null }]);
  });

  it('tells nobody else that it exists: neither a colleague nor another reader, nor the next paper', async () => {
    const id = await approved();
    for (const by of [colleague, school, stranger]) {
      expect(await known(by)).toEqual([]);
      expect(await closed(by, id)).toBe(true);
      expect((await decide(by, id)).code).toBe('NOT_FOUND_OR_REFUSED');
    }
    expect((await get(null, id)).status).toBe(401);
    expect((await get(presenter, 'anything')).status).toBe(404);
    expect((await papersOf(partner, conference)).map((paper) => paper.id)).not.toContain(editionId);
    const [mine] = (await papersOf(presenter, conference)).filter((paper) => paper.id === editionId);
    expect(mine).toMatchObject({ replaced: true, pdfUrl: null, textUrl: null });
  });

  it('stands in the log each time it is opened, and in the register of the auditor without content', async () => {
    const id = await approved();
    await get(presenter, id);
    await get(partner, id);
    await get(partner, id);
    const opened = (staff: string) => ({ act: 'SEALED_ORIGINAL_OPENED', kind: 'READ', staff });
    expect(await logged(id)).toEqual([
      { act: 'SEALED_OPENING_REQUESTED', kind: 'RIGHTS', staff: presenter.staff },
      { act: 'SEALED_OPENING_APPROVED', kind: 'RIGHTS', staff: partner.staff },
      opened(presenter.staff),
      opened(partner.staff),
      opened(partner.staff),
    ]);
    const answer = await auditor.client.ask(LIST);
    const entry = answer.data.sealedOpenings.nodes.find((one: Opening) => one.id === id);
    expect(entry).toMatchObject({
      caseId: own.id,
      editionId,
      article: 'PERSONAL-69-2-3',
      requestedByStaffId: presenter.staff,
      approverStaffId: partner.staff,
      requestingOrganisation: { id: presenter.organisation },
      approverOrganisation: { id: partner.organisation },
      acts: [{ kind: 'APPROVED', staffId: partner.staff }],
      reason: null,
      necessity: null,
      openUntil: null,
      pdfUrl: null,
      textUrl: null,
    });
    for (const word of [REASON, NECESSITY, TEXTS.HEALTH]) expect(answer.text).not.toContain(word);
    expect(await closed(auditor, id)).toBe(true);
    expect((await decide(auditor, id, 'ENDED')).code).toBe('NOT_ALLOWED');
    expect((await excludeFromCase(presenter, own.id, { organisationId: auditor.organisation })).code).toBeNull();
    expect((await auditor.client.ask(LIST)).text).not.toContain(id);
  });

  it('is asked for in writing by an officer who presents the case, and keeps its reason sealed', async () => {
    const id = await requested();
    for (const by of [presenter, partner])
      expect(await known(by)).toMatchObject([{ id, reason: REASON, necessity: NECESSITY }]);
    const [row] = await world.rows<object>('SELECT * FROM sealed_opening WHERE id = $1', [id]);
    expect(JSON.stringify(row)).not.toContain(REASON);
    expect((await request({}, partner)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await request({}, stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    await world.rows(`UPDATE post SET rank = 1 WHERE staff_id = $1`, [colleague.staff]);
    expect((await request({}, colleague)).code).toBe('NOT_ALLOWED');
    await stale(world, presenter.staff);
    expect((await request()).code).toBe('FRESH_SIGN_IN_REQUIRED');
  });

  it('is asked for with an article that there is, by two people of two houses who read the case', async () => {
    expect((await request({ article: 'NO-SUCH-1' })).code).toBe('SEALED_ARTICLE_UNKNOWN');
    for (const words of [{ reason: '' }, { necessity: ' ' }]) expect((await request(words)).code).toBe('TEXT_REQUIRED');
    for (const approver of [presenter, colleague, stranger, auditor])
      expect(
        (await request({ approverStaffId: approver.staff, approverOrganisationId: approver.organisation })).code,
      ).toBe('SEALED_APPROVER_UNFIT');
    expect((await request({ approverOrganisationId: school.organisation })).code).toBe('SEALED_APPROVER_UNFIT');
    expect((await request({ editionId: randomUUID() })).code).toBe('NOT_FOUND_OR_REFUSED');
    const circulating = (await papersOf(presenter, conference)).find((paper) => !paper.replaced)!;
    expect((await request({ editionId: circulating.id })).code).toBe('SEALED_NOT_REPLACED');
    expect(await world.rows('SELECT 1 FROM sealed_opening WHERE case_id = $1', [own.id])).toEqual([]);
  });

  it('is refused by the database itself where one officer stands for both, or nothing is written', async () => {
    const id = await requested();
    for (const change of [
      'approver_staff_id = requested_by_staff_id',
      'approver_organisation_id = requesting_organisation_id',
    ])
      await expect(world.rows(`UPDATE sealed_opening SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
        /sealed_opening_officers/,
      );
    for (const column of ['article', 'sealed_reason', 'sealed_necessity'])
      await expect(world.rows(`UPDATE sealed_opening SET ${column} = '' WHERE id = $1`, [id])).rejects.toThrow(
        /sealed_opening_article/,
      );
  });

  it('is approved by the officer whom the request names, who manages there, with a fresh sign-in', async () => {
    const id = await requested();
    expect((await decide(presenter, id)).code).toBe('NOT_ALLOWED');
    expect((await decide(colleague, id)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await decide(partner, randomUUID())).code).toBe('NOT_FOUND_OR_REFUSED');
    await stale(world, partner.staff);
    expect((await decide(partner, id)).code).toBe('FRESH_SIGN_IN_REQUIRED');
    const other = await requested({ approverStaffId: school.staff, approverOrganisationId: school.organisation });
    expect((await decide(school, other)).code).toBe('NOT_ALLOWED');
    expect(await closed(presenter, id)).toBe(true);
  });

  it('closes when either of the two ends it, and is not approved after that', async () => {
    const [id, other] = [await approved(), await requested()];
    expect((await get(presenter, id)).status).toBe(200);
    expect((await decide(partner, id, 'ENDED')).code).toBeNull();
    for (const by of [presenter, partner]) expect(await closed(by, id)).toBe(true);
    expect((await decide(presenter, other, 'ENDED')).code).toBeNull();
    expect((await decide(partner, other)).code).toBe('STATE_REFUSED');
    expect((await decide(presenter, other, 'ENDED')).data.decideSealedOpening.acts).toHaveLength(1);
  });

  it('asks for a fresh sign-in before it opens', async () => {
    const id = await approved();
    await stale(world, partner.staff);
    const { status, bytes } = await get(partner, id);
    expect([status, JSON.parse(bytes.toString()).code]).toEqual([403, 'FRESH_SIGN_IN_REQUIRED']);
    expect((await logged(id)).map(({ act }) => act)).not.toContain('SEALED_ORIGINAL_OPENED');
  });

  it('stays closed while somebody asks to stop the case, and to an officer who is kept out of it', async () => {
    const id = await approved();
    expect((await freezeCase(stranger, own.code)).code).toBeNull();
    for (const by of [presenter, partner]) expect(await closed(by, id)).toBe(true);
    await world.rows(`UPDATE case_freeze SET settled_at = now() WHERE case_id = $1`, [own.id]);
    for (const by of [presenter, partner]) expect((await get(by, id)).status).toBe(200);
    expect((await excludeFromCase(presenter, own.id, { organisationId: partner.organisation })).code).toBeNull();
    expect(await closed(partner, id)).toBe(true);
    expect(await known(partner)).toEqual([]);
    expect((await get(presenter, id)).status).toBe(200);
  });

  it('is there also after an exclusion or a freeze took it out of circulation', async () => {
    await issuePapers(app, presenter, conference);
    const { paper, pdf } = await ownFiles(app, partner, conference);
    expect((await freezeCase(stranger, own.code)).code).toBeNull();
    await runJobs(app);
    await world.rows(`UPDATE case_freeze SET settled_at = now() WHERE case_id = $1`, [own.id]);
    const id = await requested({ editionId: paper.id });
    expect((await decide(partner, id)).code).toBeNull();
    expect((await get(presenter, id)).bytes.equals(pdf)).toBe(true);
  });
});
