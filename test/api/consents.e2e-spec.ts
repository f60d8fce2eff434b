import { newId } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase, inDays } from '../support/cases';
import {
  cancelConference,
  excludeFromCase,
  inviteToConference,
  openSections,
  recordConsents,
  type Said,
  sectionsOf,
  withdrawConsent,
} from '../support/consents';
import { World } from '../support/world';

const SECTIONS = `query($id: ID!) { case(id: $id) { sections { section state text } consents { id } coverage { category } } }`;
const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中', SAFETY: '夜は外に出ない' };

describe('consent', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let stranger: CaseWorker;
  let body: string;
  let own: HeardCase['own'];
  let conference: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    ({ presenter, partner, school, stranger, body, own, conference } = await ward.aHeardCase(TEXTS));
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const record = (said: readonly Said[], more: object = {}, by = presenter) =>
    recordConsents({ presenter, own, conference }, said, more, by);
  const withdraw = (of: object = {}, by = presenter) => withdrawConsent(by, own.id, of);
  const open = (by: CaseWorker) => openSections(by, own.id);
  const states = async (by: CaseWorker): Promise<string[]> =>
    (await sectionsOf(by, own.id))
      .filter(({ section }) => section in TEXTS)
      .map(({ section, state }) => `${section} ${state}`);

  it('opens a category to one organisation and to no other; a recipient sees only that it is covered', async () => {
    const { code, data } = await record([
      { recipient: partner, category: 'BASIC' },
      { recipient: partner, category: 'HEALTH' },
      { recipient: school, category: 'BASIC' },
      { recipient: school, category: 'HEALTH', decision: 'REFUSED' },
    ]);
    expect(code).toBeNull();
    expect(data.recordConsents.consents).toHaveLength(4);
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
    expect(await open(school)).toEqual(['THEME', 'PERSONS_VIEW']);
    const seen = await partner.client.ask(SECTIONS, { id: own.id });
    expect(seen.text).toContain(TEXTS.HEALTH);
    expect(seen.text).not.toContain(TEXTS.SAFETY);
    expect(seen.data.case).toMatchObject({ consents: [], coverage: [] });
    expect((await school.client.ask(SECTIONS, { id: own.id })).text).not.toContain(TEXTS.HEALTH);
  });

  it('is recorded by the presenter alone, for organisations on the list, and of the text as it is', async () => {
    const row = { recipient: partner, category: 'BASIC' };
    expect((await record([row], {}, partner)).code).toBe('NOT_ALLOWED');
    expect((await record([row], {}, stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await record([{ ...row, recipient: stranger }])).code).toBe('RECIPIENT_NOT_LISTED');
    expect((await record([{ ...row, recipient: presenter }])).code).toBe('RECIPIENT_NOT_LISTED');
    expect((await record([row, row])).code).toBe('INVALID_INPUT');
    expect((await record([row], { explainedByStaffId: partner.staff })).code).toBe('INVALID_INPUT');
    expect((await record([row], { publication: 2 })).code).toBe('CONSENT_TEXT_CHANGED');
    expect((await record([row], { validUntil: '2020-01-01T00:00:00Z' })).code).toBe('DATE_INVALID');
    const other = await ward.aCase(presenter, [partner]);
    const elsewhere = await ward.aConference(presenter, other.id, [body]);
    expect((await record([row], { conferenceId: elsewhere })).code).toBe('INVALID_INPUT');
    expect(await open(partner)).toEqual([]);
  });

  it('takes a beginning and an end that were sent as nothing for "at once" and "without end"', async () => {
    const { code, data } = await record([{ recipient: partner, category: 'BASIC' }], {
      validFrom: null,
      validUntil: null,
    });
    expect([code, data.recordConsents.consents[0].validUntil]).toEqual([null, null]);
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW']);
  });

  it('does not end before it is recorded, whenever it began', async () => {
    const row = { recipient: partner, category: 'HEALTH' };
    const past = { validFrom: '2020-01-01T00:00:00Z', validUntil: '2020-02-01T00:00:00Z' };
    const { code, errors } = await record([row], past);
    expect([code, errors[0]?.extensions]).toEqual(['DATE_INVALID', expect.objectContaining({ field: 'validUntil' })]);
    expect(await world.rows('SELECT 1 FROM consent WHERE case_id = $1', [own.id])).toEqual([]);
  });

  it('is for a time that there is', async () => {
    const row = { recipient: partner, category: 'HEALTH' };
    for (const when of ['nonsense', '', '1e18', '+275760-09-13T00:00:00.000Z'])
      for (const field of ['validFrom', 'validUntil'])
        expect((await record([row], { [field]: when })).code).toMatch(/^(DATE_INVALID|INVALID_INPUT|REQUEST_INVALID)$/);
    expect(await world.rows('SELECT 1 FROM consent WHERE case_id = $1', [own.id])).toEqual([]);
  });

  it('is neither shown nor asked for an organisation whose only reader is kept out', async () => {
    const { client } = presenter;
    const covered = async (): Promise<string[]> => {
      const { coverage } = (
        await client.ask(`query($id: ID!) { case(id: $id) { coverage { organisation { id } } } }`, { id: own.id })
      ).data.case;
      return [...new Set(coverage.map((row: { organisation: { id: string } }) => row.organisation.id))] as string[];
    };
    expect((await covered()).toSorted()).toEqual([partner.organisation, school.organisation].toSorted());
    expect((await excludeFromCase(presenter, own.id, { staffId: school.staff })).code).toBeNull();
    expect(await covered()).toEqual([partner.organisation]);
    expect((await record([{ recipient: school, category: 'BASIC' }])).code).toBe('RECIPIENT_NOT_LISTED');
    const colleague = await ward.aWorker(school.organisation);
    const added = await client.change(
      `mutation($input: ChangeCaseReaderInput!) { addCaseReader(input: $input) { id } }`,
      {
        input: { caseId: own.id, staffId: colleague.staff, organisationId: school.organisation },
      },
    );
    expect(added.code).toBeNull();
    expect(await covered()).toContain(school.organisation);
    expect((await excludeFromCase(presenter, own.id, { organisationId: school.organisation })).code).toBeNull();
    expect(await covered()).toEqual([partner.organisation]);
  });

  it('covers what she agreed to: not what is changed later, not before or after its time, no other purpose', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    await ward.publish(presenter, own.id, { THEME: '住まいと仕事の相談' });
    expect(await states(partner)).toEqual([
      'THEME WITHHELD',
      'PERSONS_VIEW OPEN',
      'HEALTH WITHHELD',
      'SAFETY WITHHELD',
    ]);
    const now = { publication: 2 };
    await record([{ recipient: partner, category: 'HEALTH' }], { ...now, validFrom: `${inDays(2)}T00:00:00Z` });
    await record([{ recipient: school, category: 'HEALTH' }], { ...now, purpose: 'REFERRAL' });
    expect([await open(partner), await open(school)]).toEqual([['PERSONS_VIEW'], []]);
    await record([{ recipient: partner, category: 'BASIC' }], now);
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW']);
  });

  it('ends at once when it is withdrawn, by category, by recipient or whole, and revives nothing when given again', async () => {
    const all = [partner, school].flatMap((recipient) =>
      ['BASIC', 'HEALTH'].map((category) => ({ recipient, category })),
    );
    await record(all);
    await Promise.all([open(partner), open(school)]);
    expect((await withdraw({ category: 'HEALTH', recipientOrganisationId: partner.organisation })).code).toBeNull();
    expect(await states(partner)).toEqual(['THEME OPEN', 'PERSONS_VIEW OPEN', 'HEALTH REPLACED', 'SAFETY WITHHELD']);
    expect(await open(school)).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
    await withdraw({ category: 'BASIC' });
    expect([await open(partner), await open(school)]).toEqual([[], ['HEALTH']]);
    await record([{ recipient: partner, category: 'BASIC' }]);
    expect([await open(partner), await open(school)]).toEqual([['THEME', 'PERSONS_VIEW'], ['HEALTH']]);
    await withdraw();
    expect([await open(partner), await open(school)]).toEqual([[], []]);
    await record([{ recipient: school, category: 'HEALTH' }]);
    expect([await open(partner), await open(school)]).toEqual([[], ['HEALTH']]);
    expect(await world.rows('SELECT 1 FROM consent WHERE case_id = $1', [own.id])).toHaveLength(6);
  });

  it('is withdrawn by the presenter without any further condition, and by nobody else', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      presenter.staff,
    ]);
    await world.rows(`UPDATE case_presentation SET state = 'CLOSED' WHERE id = $1`, [own.id]);
    await world.rows(`UPDATE case_conference SET state = 'HELD' WHERE id = $1`, [conference]);
    expect((await withdraw({}, partner)).code).toBe('NOT_ALLOWED');
    expect((await withdraw({}, stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await withdraw()).code).toBeNull();
    expect((await withdraw()).code).toBeNull();
    expect(await open(partner)).toEqual([]);
  });

  it('is never withdrawn from a recipient that there is not: that is said, and nothing is lost by it', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    const before = await open(partner);
    for (const recipientOrganisationId of [newId(), presenter.organisation]) {
      const { code, errors } = await withdraw({ recipientOrganisationId });
      expect([code, errors[0]?.extensions]).toMatchObject([
        'WITHDRAWAL_RECIPIENT_UNKNOWN',
        { field: 'recipientOrganisationId', messageJa: expect.stringContaining('まだ何も変わっていません') },
      ]);
    }
    expect(await world.rows('SELECT 1 FROM withdrawal WHERE case_id = $1', [own.id])).toEqual([]);
    expect(await open(partner)).toEqual(before);
    expect((await withdraw({ recipientOrganisationId: stranger.organisation })).code).toBeNull();
    expect(await open(partner)).toEqual(before);
  });

  it('is withdrawn from a recipient that no longer reads the case, as from any other', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    await world.rows(`UPDATE case_reader SET removed_at = now() WHERE staff_id = $1`, [partner.staff]);
    expect((await withdraw({ recipientOrganisationId: partner.organisation })).code).toBeNull();
    await world.rows(`UPDATE case_reader SET removed_at = 'infinity' WHERE staff_id = $1`, [partner.staff]);
    expect(await open(partner)).toEqual([]);
  });

  it('ends with the conference for which it was given', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    await cancelConference({ presenter, conference });
    expect(await open(partner)).toEqual([]);
  });

  it('is not needed where every body says so by law and the recipient is bound to secrecy, never about safety', async () => {
    const lawful = await ward.together([presenter, partner], { consent_rule: 'NOT_REQUIRED_BY_LAW' });
    const loose = await world.aSeat(lawful, school.organisation, 'MEMBER', { secrecy_basis: 'NONE' });
    await world.rows(`UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1`, [conference]);
    const second = await ward.aConference(presenter, own.id, [lawful]);
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
    expect(await open(school)).toEqual([]);
    await world.rows(`UPDATE membership SET secrecy_basis = 'PLEDGE' WHERE id = $1`, [loose]);
    expect(await open(school)).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
    conference = second;
    await record([{ recipient: school, category: 'HEALTH', decision: 'REFUSED' }]);
    expect(await open(school)).toEqual(['THEME', 'PERSONS_VIEW']);
    await ward.aConference(presenter, own.id, [body]);
    expect([await open(partner), await open(school)]).toEqual([[], []]);
  });

  it('is shown to the presenter beforehand, with who reads what, why not, and what may be said aloud', async () => {
    await record([
      { recipient: partner, category: 'BASIC' },
      { recipient: partner, category: 'HEALTH' },
      { recipient: school, category: 'BASIC', decision: 'REFUSED' },
    ]);
    const ask = `query($id: ID!, $k: ID!) { case(id: $id) { coverage { organisation { id } category reason upTo opensAt opensUpTo } }
      conference(id: $k) { spoken { sections mayOpen } } }`;
    const look = async (by: CaseWorker) => (await by.client.ask(ask, { id: own.id, k: conference })).data;
    const { coverage } = (await look(presenter)).case;
    const of = (who: CaseWorker, category: string) =>
      coverage.find(
        (row: { organisation: { id: string }; category: string }) =>
          row.organisation.id === who.organisation && row.category === category,
      );
    expect(of(partner, 'HEALTH')).toMatchObject({ reason: 'CONSENT', upTo: 1 });
    expect(of(partner, 'FINANCIAL')).toMatchObject({ reason: 'NOT_CONFIRMED', upTo: 0 });
    expect(of(school, 'BASIC')).toMatchObject({ reason: 'REFUSED', upTo: 0, opensAt: null, opensUpTo: 0 });
    // A yes from a later day on is told with its day; a reader who does not present learns nothing of it.
    await record([{ recipient: school, category: 'HEALTH' }], { validFrom: `${inDays(2)}T00:00:00Z` });
    const later = (await look(presenter)).case.coverage.find((row: { opensAt: string | null }) => row.opensAt !== null);
    expect(later).toEqual({
      organisation: { id: school.organisation },
      category: 'HEALTH',
      reason: 'NOT_CONFIRMED',
      upTo: 0,
      opensAt: `${inDays(2)}T00:00:00.000Z`,
      opensUpTo: 1,
    });
    expect((await look(partner)).case.coverage).toEqual([]);
    const invite = (who: CaseWorker) => inviteToConference({ presenter, conference }, who);
    await invite(presenter);
    await invite(partner);
    const spoken = async () => (await look(presenter)).conference.spoken;
    expect(await spoken()).toEqual({ sections: expect.arrayContaining(['THEME', 'HEALTH']), mayOpen: true });
    expect((await spoken()).sections).not.toContain('SAFETY');
    await invite(school);
    expect(await spoken()).toEqual({ sections: [], mayOpen: false });
    expect((await look(partner)).conference.spoken).toBeNull();
  });

  it('is told to the presenter by the log: who opened which section, when, on what ground, and no word of it', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    await open(partner);
    await open(partner);
    const log = `query($id: ID!) { case(id: $id) { log { nodes { act subject staffId } } } }`;
    const answer = await presenter.client.ask(log, { id: own.id });
    const opened = answer.data.case.log.nodes.filter(({ act }: { act: string }) => act.startsWith('OPENED_BY'));
    expect(opened.map(({ subject }: { subject: string }) => subject).toSorted()).toEqual([
      'CaseSection.PERSONS_VIEW',
      'CaseSection.THEME',
    ]);
    expect(opened[0]).toMatchObject({ act: 'OPENED_BY_CONSENT', staffId: partner.staff });
    expect(answer.text).not.toContain(TEXTS.THEME);
  });

  it('names the articles of other grounds as data, each with the ground to which it belongs', async () => {
    const { data } = await presenter.client.ask(`{ disclosureArticles { id ground words checked } }`);
    expect(data.disclosureArticles).toContainEqual({
      id: 'PERSONAL-27-1-2',
      ground: 'LIFE_BODY_PROPERTY',
      words: '個人情報の保護に関する法律27条1項2号',
      checked: false,
    });
  });
});
