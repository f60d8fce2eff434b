import { newId, NOBODY } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, inDays } from '../support/cases';
import { excludeFromCase } from '../support/consents';
import { World } from '../support/world';

const REQUEST = `mutation($input: RequestExceptionInput!) { requestException(input: $input) { exceptions { id reviews { at } } } }`;
const REVIEW = `mutation($input: ReviewExceptionsInput!) { reviewExceptions(input: $input) { id reviews { staffId at } } }`;
const REGISTER = `{ disclosureExceptions(first: 50) { nodes { id caseId reviews { staffId at } } } }`;
const LOG = `query($id: ID!) { case(id: $id) { log(first: 50) { nodes { staffId } } } }`;

describe('the review of the register of grounds other than consent', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let manager: CaseWorker;
  let partner: CaseWorker;
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
    partner = await ward.aWorker();
    auditor = await ward.aWorker(undefined, { role: 'AUDITOR' });
    const body = await ward.together([presenter, partner]);
    caseId = (await ward.aCase(presenter, [manager, partner])).id;
    await ward.publish(presenter, caseId, { THEME: '住まいの相談', PERSONS_VIEW: '休みたい', HEALTH: '通院中' });
    await ward.aConference(presenter, caseId, [body]);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const aGround = async (): Promise<string> => {
    const { data, text } = await presenter.client.change(REQUEST, {
      input: {
        caseId,
        recipientOrganisationId: partner.organisation,
        category: 'HEALTH',
        ground: 'LIFE_BODY_PROPERTY',
        article: 'PERSONAL-27-1-2',
        reason: '命にかかわるため',
        necessity: 'ほかに方法がない',
        managerStaffId: manager.staff,
        partnerStaffId: partner.staff,
        partnerOrganisationId: partner.organisation,
        expiresAt: `${inDays(10)}T00:00:00Z`,
      },
    });
    if (!data) throw new Error(text);
    return data.requestException.exceptions.at(-1).id;
  };
  const review = (by: CaseWorker, ...exceptionIds: string[]) => by.client.change(REVIEW, { input: { exceptionIds } });
  const reviews = async (by: CaseWorker): Promise<{ staffId: string }[]> => {
    const { nodes } = (await by.client.ask(REGISTER)).data.disclosureExceptions;
    return nodes.filter((row: { caseId: string }) => row.caseId === caseId).flatMap((row: never) => row['reviews']);
  };
  const kept = () => world.rows('SELECT staff_id FROM exception_review WHERE case_id = $1', [caseId]);

  it('says who looked at what and when, as often as somebody does, and is in the log', async () => {
    const [one, other] = [await aGround(), await aGround()];
    const { data } = await review(auditor, one, other);
    expect(data.reviewExceptions).toEqual([
      { id: one, reviews: [{ staffId: auditor.staff, at: expect.any(String) }] },
      { id: other, reviews: [{ staffId: auditor.staff, at: expect.any(String) }] },
    ]);
    const second = await ward.aWorker(undefined, { role: 'AUDITOR' });
    expect((await review(second, one)).code).toBeNull();
    expect((await reviews(second)).map(({ staffId }) => staffId).toSorted()).toEqual(
      [auditor.staff, auditor.staff, second.staff].toSorted(),
    );
    const log = await world.rows(
      `SELECT act, subject, subject_ref, case_id FROM audit_entry WHERE staff_id = $1 AND act LIKE '%REVIEW%'`,
      [second.staff],
    );
    expect(log).toEqual([
      { act: 'EXCEPTION_REVIEWED', subject: 'DisclosureException', subject_ref: one, case_id: NOBODY },
    ]);
  });

  it('is the auditors’ alone: whose case it is and who approves learn of no review, and give none', async () => {
    const id = await aGround();
    await review(auditor, id);
    for (const who of [presenter, manager, partner]) {
      expect(await reviews(who)).toEqual([]);
      expect((await review(who, id)).code).toMatch(/^NOT_ALLOWED$|^NOT_FOUND_OR_REFUSED$/);
    }
    expect((await presenter.client.ask(LOG, { id: caseId })).text).not.toContain(auditor.staff);
    expect(await kept()).toEqual([{ staff_id: auditor.staff }]);
  });

  it('is refused alike for what is not there and what excludes the auditor, and then no part of it is kept', async () => {
    const id = await aGround();
    const absent = await review(auditor, newId());
    expect(absent.code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await review(auditor, id, newId())).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await review(auditor)).code).toBe('INVALID_INPUT');
    expect((await review(auditor, id, id)).code).toBe('INVALID_INPUT');
    const stranger = await ward.aWorker();
    expect((await review(stranger, id)).code).toBe('NOT_FOUND_OR_REFUSED');
    await excludeFromCase(presenter, caseId, { organisationId: auditor.organisation });
    expect((await review(auditor, id)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect(await kept()).toEqual([]);
  });
});
