import { startTestApp, type TestApp } from '../support/app';
import { CaseEnds, to } from '../support/case-ends';
import { CaseRecord } from '../support/case-record';
import { type CaseWorker, connectEngine } from '../support/cases';
import { isNothing, issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { cancelConference, inviteToConference, openSections, recordConsents } from '../support/consents';
import { World } from '../support/world';

const PREPARED = `query($id: ID!) { conference(id: $id) { recordable spoken { sections mayOpen }
  coverage { organisation { id } category reason }
  preparation { staffId sections { section readable reason } } } }`;
const BASIC = ['THEME', 'PERSONS_VIEW'];
const THEME = '住まいの相談';
const WORDS = 'ゆっくり眠りたい';

/** Consent is given for one conference; what belongs to another one stays closed until she was asked about that one. */
describe('a second conference about a case', () => {
  let app: TestApp;
  let world: World;
  let first: CaseRecord;
  let second: CaseRecord;
  let presenter: CaseWorker;
  let partner: CaseWorker;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    first = await CaseRecord.open(world);
    ({ presenter, partner } = first);
    await first.agree(partner, ['BASIC']);
    await first.record(presenter, WORDS);
    const { ward, body, caseId } = first;
    const conference = await ward.comes(await ward.aConference(presenter, caseId, [body]));
    second = Object.assign(Object.create(CaseRecord.prototype) as CaseRecord, first, { conference });
    expect((await second.record(presenter, '窓のある部屋がよい')).code).toBeNull();
    await inviteToConference({ presenter, conference }, partner);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const look = async (by: CaseWorker, { conference }: CaseRecord) =>
    (await by.client.ask(PREPARED, { id: conference })).data.conference;
  const spoken = async (of: CaseRecord): Promise<string[]> => (await look(presenter, of)).spoken.sections;
  const prepared = async (of: CaseRecord): Promise<string[]> => {
    const { preparation } = await look(presenter, of);
    const { sections } = preparation.find(({ staffId }: { staffId: string }) => staffId === partner.staff);
    return sections.map((one: { section: string; readable: boolean; reason: string }) =>
      [one.section, one.readable, one.reason].join(' '),
    );
  };
  const printed = async ({ conference }: CaseRecord): Promise<string> => {
    await issuePapers(app, presenter, conference);
    return (await ownFiles(app, partner, conference)).text;
  };
  const refuse = (of: CaseRecord, category: string) =>
    recordConsents({ presenter, own: { id: first.caseId, code: '' }, conference: of.conference }, [
      { recipient: partner, category, decision: 'REFUSED' },
    ]);

  it('is closed to whom she agreed for the first: its record, what is said aloud in it, its papers', async () => {
    expect(await openSections(partner, first.caseId)).toEqual(BASIC);
    expect(await first.texts(partner)).toEqual([WORDS]);
    expect(await second.texts(partner)).toEqual([]);
    expect(await spoken(first)).not.toEqual([]);
    expect((await look(presenter, second)).spoken).toEqual({ sections: [], mayOpen: false });
    expect((await prepared(first))[0]).toBe('THEME true CONSENT');
    expect((await prepared(second)).slice(0, 3)).toEqual([
      'THEME false OTHER_CONFERENCE',
      'PERSONS_VIEW false OTHER_CONFERENCE',
      'HEALTH false NOT_CONFIRMED',
    ]);
    await issuePapers(app, presenter, second.conference);
    expect(await papersOf(partner, second.conference)).toEqual([]);
    expect(await printed(first)).toContain(THEME);
  });

  it('says of each conference by itself what is covered, to who presents the case alone', async () => {
    const basic = async (of: CaseRecord): Promise<string> =>
      (await look(presenter, of)).coverage.find(
        (row: { organisation: { id: string }; category: string }) =>
          row.organisation.id === partner.organisation && row.category === 'BASIC',
      ).reason;
    expect([await basic(first), await basic(second)]).toEqual(['CONSENT', 'OTHER_CONFERENCE']);
    expect((await look(partner, first)).coverage).toEqual([]);
  });

  it('has nothing recorded, taken on or confirmed by whoever could not read it there', async () => {
    expect((await look(partner, first)).recordable).toEqual(['BASIC']);
    expect((await look(partner, second)).recordable).toEqual([]);
    const [ends, endsThere] = [new CaseEnds(first), new CaseEnds(second)];
    const walk = async () => (await second.record(partner, '散歩に行く', { kind: 'DISCUSSION' })).code;
    for (const code of [await walk(), (await endsThere.add(presenter)).code])
      expect(code).toBe('CONFERENCE_MAY_NOT_OPEN');
    await world.rows(`UPDATE case_conference SET state = 'HELD' WHERE id = $1`, [second.conference]);
    expect(await walk()).toBe('ENTRY_NOT_READABLE');
    expect((await ends.add(presenter)).code).toBeNull();
    expect((await endsThere.add(presenter)).code).toBe('ROLE_NOT_COVERED');
    const own = await endsThere.add(presenter, { assignment: to(presenter) });
    expect((await endsThere.assign(presenter, own.data.addCaseAction, partner)).code).toBe('ROLE_NOT_COVERED');
    const taken = await ends.actions(partner);
    expect(taken.map(({ words }) => words?.text).toSorted()).toEqual(['見学に付き添う', undefined]);
    // Led by the partner it is not: the partner knows nothing of it there.
    expect((await endsThere.end()).code).toBe('BASICS_NOT_COVERED');
    await endsThere.end({ leadOrganisationId: presenter.organisation, keyWorkerStaffId: presenter.staff });
    const { id } = await endsThere.result();
    expect((await endsThere.confirm(partner, id)).code).toBe('NOTHING_READ');
    await second.agree(partner, ['BASIC']);
    expect((await endsThere.confirm(partner, id)).code).toBeNull();
  });

  it('opens once she agreed for it too', async () => {
    await second.agree(partner, ['BASIC']);
    expect(await second.texts(partner)).toEqual(['窓のある部屋がよい']);
    expect(await spoken(second)).toEqual(BASIC);
    expect((await prepared(second))[0]).toBe('THEME true CONSENT');
    const text = await printed(second);
    expect(text).toContain(THEME);
    expect(text).toContain('窓のある部屋がよい');
    expect(text).not.toContain(WORDS);
  });

  it('stays open where the first is called off; and what was printed for it closes with consent for it', async () => {
    await second.agree(partner, ['BASIC'], { validUntil: new Date(Date.now() + 3_600_000).toISOString() });
    await issuePapers(app, presenter, second.conference);
    const { paper } = await ownFiles(app, partner, second.conference);
    await world.rows(`UPDATE case_conference SET held_on = held_on + 7 WHERE id = $1`, [first.conference]);
    await cancelConference({ presenter, conference: first.conference });
    expect((await ownFiles(app, partner, second.conference)).paper.id).toBe(paper.id);
    expect(await openSections(partner, first.caseId)).toEqual(BASIC);
    await world.rows(`UPDATE consent SET valid_until = now() WHERE conference_id = $1`, [second.conference]);
    expect(await isNothing(app, partner, paper.id)).toBe(true);
  });

  it.each([
    ['refused', () => refuse(first, 'BASIC')],
    ['took back', () => first.withdraw({ category: 'BASIC' })],
  ])('closes with the first where she %s, for whatever conference', async (_, no) => {
    await second.agree(partner, ['BASIC']);
    await issuePapers(app, presenter, second.conference);
    const { paper } = await ownFiles(app, partner, second.conference);
    await no();
    for (const one of [first, second]) expect(await one.texts(partner)).toEqual([]);
    expect(await spoken(second)).toEqual([]);
    expect(await openSections(partner, first.caseId)).toEqual([]);
    expect(await isNothing(app, partner, paper.id)).toBe(true);
    expect(await papersOf(partner, second.conference)).toEqual([]);
  });
});
