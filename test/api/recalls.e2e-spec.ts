import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import {
  excludeFromCase,
  freezeCase,
  openSections,
  recordConsents,
  type Said,
  withdrawConsent,
} from '../support/consents';
import { World } from '../support/world';

const SETTLE = `mutation($input: SettleFreezeInput!) { settleFreeze(input: $input) { freezes { settledAt } } }`;
const ANSWER = `mutation($input: AnswerRecallInput!) { answerRecall(input: $input) { id answer version } }`;
const SECTIONS = `query($id: ID!) { case(id: $id) { sections { section state text } consents { id } coverage { category } } }`;
const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中', SAFETY: '夜は外に出ない' };

const EFFECT = `query($id: ID!, $category: ConsentCategory, $from: ID) { case(id: $id) {
  withdrawalEffect(category: $category, recipientOrganisationId: $from) {
    papers { id conferenceId replaced } asked { people organisation { id } } } } }`;

interface Effect {
  readonly papers: readonly string[];
  readonly asked: Readonly<Record<string, number>>;
}

describe('what was shared and is called back', () => {
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

  const record = (said: readonly Said[], more: object = {}) =>
    recordConsents({ presenter, own, conference }, said, more);
  const withdraw = () => withdrawConsent(presenter, own.id);
  const open = (by: CaseWorker) => openSections(by, own.id);

  it('is not opened again by a form that was filled in before she took something back', async () => {
    const row = { recipient: partner, category: 'BASIC' };
    const counted = async (by = presenter): Promise<number> =>
      (await by.client.ask(`query($id: ID!) { case(id: $id) { refusalCount } }`, { id: own.id })).data.case
        .refusalCount;
    expect(await counted()).toBe(0);
    expect((await record([row], { refusalCount: 0 })).code).toBeNull();
    await withdraw();
    expect((await record([row], { refusalCount: 0 })).code).toBe('CONSENT_TAKEN_BACK');
    expect(await open(partner)).toEqual([]);
    const known = await counted();
    expect(known).toBe(1);
    expect(await counted(partner)).toBe(0);
    // What she says once more, when that is known, counts; and a no of hers is known the same way.
    expect((await record([row], { refusalCount: known })).code).toBeNull();
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW']);
    expect((await record([{ ...row, decision: 'REFUSED' }])).code).toBeNull();
    expect((await record([row], { refusalCount: known })).code).toBe('CONSENT_TAKEN_BACK');
    // So is a no to what was never open, which takes nothing back.
    const before = await counted();
    const health = { recipient: partner, category: 'HEALTH' };
    expect((await record([{ ...health, decision: 'REFUSED' }])).code).toBeNull();
    expect(await counted()).toBe(before + 1);
    expect(await counted(partner)).toBe(0);
    expect((await record([health], { refusalCount: before })).code).toBe('CONSENT_TAKEN_BACK');
    expect(await open(partner)).toEqual([]);
  });

  it('asks each person who opened something to give it back, in words that name neither cause nor case', async () => {
    await record([
      { recipient: partner, category: 'BASIC' },
      { recipient: school, category: 'BASIC' },
    ]);
    await open(partner);
    const { data } = await withdraw();
    expect(data.withdrawConsent.recalls).toMatchObject([{ staffId: partner.staff, answer: 'OPEN' }]);
    const [task] = (await partner.client.ask(`{ recalls { id words openedOn answer version } }`)).data.recalls;
    expect(task.words).toBe('差し替えのため回収します。お手元の紙や控えを返すか、廃棄してください。');
    expect(JSON.stringify(task)).not.toContain(own.id);
    expect((await school.client.ask(`{ recalls { id } }`)).data.recalls).toEqual([]);
    await withdraw();
    expect((await partner.client.ask(`{ recalls { id } }`)).data.recalls).toHaveLength(1);
    const answer = (by: CaseWorker, value: string, version = 1) =>
      by.client.change(ANSWER, { input: { recallId: task.id, version, answer: value } });
    expect((await answer(school, 'RETURNED')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await answer(presenter, 'RETURNED')).code).toBe('NOT_ALLOWED');
    expect((await answer(partner, 'OPEN')).code).toBe('INVALID_INPUT');
    expect((await answer(partner, 'DISPOSED')).data.answerRecall).toMatchObject({ answer: 'DISPOSED', version: 2 });
    expect((await answer(partner, 'RETURNED')).code).toBe('CONFLICT');
  });

  it('is frozen blind by anybody who knows the code; an unknown code gets the same answer', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    const [known, unknown] = [
      await freezeCase(stranger, own.code.toLowerCase()),
      await freezeCase(stranger, '00000000'),
    ];
    expect(known.text).toBe(unknown.text);
    expect((await freezeCase(stranger, '')).code).toBe('TEXT_REQUIRED');
    const written = (about: string) =>
      world.rows(
        `SELECT count(*)::int AS n FROM audit_entry WHERE staff_id = $1 AND act = 'FREEZE_ASKED' AND case_id = $2`,
        [stranger.staff, about],
      );
    expect(await written(own.id)).toEqual([{ n: 0 }]);
    expect(await open(partner)).toEqual([]);
    expect(await open(presenter)).toContain('THEME');
    const ask = `query($id: ID!) { case(id: $id) { freezes { id askedByStaffId settledAt } coverage { reason } } }`;
    const { freezes, coverage } = (await presenter.client.ask(ask, { id: own.id })).data.case;
    expect(freezes).toMatchObject([{ askedByStaffId: stranger.staff, settledAt: null }]);
    expect(new Set(coverage.map(({ reason }: { reason: string }) => reason))).toEqual(new Set(['FROZEN']));
    expect((await partner.client.ask(ask, { id: own.id })).data.case.freezes).toEqual([]);
    const settle = (by: CaseWorker) => by.client.change(SETTLE, { input: { freezeId: freezes[0].id } });
    expect((await settle(partner)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await settle(presenter)).code).toBeNull();
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW']);
  });

  it('ends for whoever is excluded, whatever was agreed', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    await excludeFromCase(presenter, own.id, { organisationId: partner.organisation });
    expect((await partner.client.ask(SECTIONS, { id: own.id })).data.case).toBeNull();
  });

  it('asks everybody for their copies when somebody is excluded who had read, so that nothing points to anyone', async () => {
    const tasks = async (by: CaseWorker): Promise<string[]> =>
      (await by.client.ask(`{ recalls { words } }`)).data.recalls.map(({ words }: { words: string }) => words);
    const exclude = (who: CaseWorker) => excludeFromCase(presenter, own.id, { staffId: who.staff });
    await record([partner, school].map((recipient) => ({ recipient, category: 'BASIC' })));
    await Promise.all([open(partner), open(school)]);
    await exclude(stranger);
    expect([await tasks(partner), await tasks(school)]).toEqual([[], []]);
    await exclude(partner);
    expect(await tasks(partner)).toEqual(await tasks(school));
    expect(await tasks(school)).toHaveLength(1);
    expect(await open(school)).toEqual(['THEME', 'PERSONS_VIEW']);
  });

  it('is called back by a no to what had been agreed, as by a withdrawal, and a new yes revives nothing', async () => {
    const tasks = async (by: CaseWorker): Promise<number> =>
      (await by.client.ask(`{ recalls { id } }`)).data.recalls.length;
    const ends = () =>
      world.rows('SELECT category, recipient_organisation_id AS of FROM withdrawal WHERE case_id = $1', [own.id]);
    const both = ['BASIC', 'HEALTH'];
    await record([partner, school].flatMap((recipient) => both.map((category) => ({ recipient, category }))));
    await issuePapers(app, presenter, conference);
    await ownFiles(app, partner, conference);
    await ownFiles(app, school, conference);
    const replaced = async (): Promise<number> =>
      (await papersOf(presenter, conference)).filter((paper) => paper.replaced).length;
    // Never agreed to, or for another purpose: nothing is called back.
    await record([{ recipient: partner, category: 'FINANCIAL', decision: 'REFUSED' }]);
    await recordConsents(
      { presenter, own, conference },
      [{ recipient: partner, category: 'HEALTH', decision: 'REFUSED' }],
      { purpose: 'REFERRAL' },
    );
    expect([await ends(), await replaced(), await tasks(partner)]).toEqual([[], 0, 0]);
    await record([{ recipient: partner, category: 'HEALTH', decision: 'REFUSED' }]);
    expect(await ends()).toEqual([{ category: 'HEALTH', of: partner.organisation }]);
    expect([await replaced(), await tasks(partner), await tasks(school)]).toEqual([1, 1, 0]);
    expect([await open(partner), await open(school)]).toEqual([
      ['THEME', 'PERSONS_VIEW'],
      ['THEME', 'PERSONS_VIEW', 'HEALTH'],
    ]);
    // Said again, it ends nothing more; a new yes opens the text anew, and the old paper stays called back.
    await record([{ recipient: partner, category: 'HEALTH', decision: 'REFUSED' }]);
    expect(await ends()).toHaveLength(1);
    await record([{ recipient: partner, category: 'HEALTH' }]);
    expect(await open(partner)).toEqual(['THEME', 'PERSONS_VIEW', 'HEALTH']);
    expect(await replaced()).toBe(1);
  });

  describe('what a withdrawal would do', () => {
    beforeEach(async () => {
      await record([
        { recipient: partner, category: 'BASIC' },
        { recipient: partner, category: 'HEALTH' },
        { recipient: school, category: 'BASIC' },
      ]);
      await issuePapers(app, presenter, conference);
    });

    const ask = (by: CaseWorker, of: object = {}) => by.client.ask(EFFECT, { id: own.id, ...of });
    const effect = async (of: object = {}): Promise<Effect> => {
      const { papers, asked } = (await ask(presenter, of)).data.case.withdrawalEffect;
      return {
        papers: papers.map(({ id }: { id: string }) => id).sort(),
        asked: Object.fromEntries(
          asked.map(({ people, organisation }: { people: number; organisation: { id: string } }) => [
            organisation.id,
            people,
          ]),
        ),
      };
    };
    /** Every paper that does not circulate any more, and how many of an organisation are asked. */
    const happened = async (): Promise<Effect> => {
      const known = await papersOf(presenter, conference);
      const people = await Promise.all(
        [partner, school].map(async ({ client, organisation }) => {
          const { recalls } = (await client.ask(`{ recalls { id } }`)).data;
          return [organisation, recalls.length] as const;
        }),
      );
      return {
        papers: known.flatMap(({ id, replaced }) => (replaced ? [id] : [])).sort(),
        asked: Object.fromEntries(people.filter(([, count]) => count > 0)),
      };
    };

    it('is told beforehand as it then happens, and nothing happens by asking', async () => {
      // One downloads the paper, the other opens a section on the screen; each is one person, however often.
      const theirs = await ownFiles(app, partner, conference);
      await openSections(partner, own.id);
      await openSections(school, own.id);
      const told = await effect();
      expect(told.papers).toContain(theirs.paper.id);
      expect(told.papers).toHaveLength(2);
      expect(told.asked).toEqual({ [partner.organisation]: 1, [school.organisation]: 1 });
      expect(await happened()).toEqual({ papers: [], asked: {} });
      await withdrawConsent(presenter, own.id);
      expect(await happened()).toEqual(told);
      // What does not circulate any more is not told a second time.
      expect((await effect()).papers).toEqual([]);
    });

    it('is told for one kind of information or one organisation', async () => {
      const theirs = await ownFiles(app, partner, conference);
      await ownFiles(app, school, conference);
      const health = await effect({ category: 'HEALTH' });
      expect(health).toEqual({ papers: [theirs.paper.id], asked: { [partner.organisation]: 1 } });
      expect(await effect({ from: partner.organisation })).toEqual(health);
      expect(await effect({ category: 'FINANCIAL' })).toEqual({ papers: [], asked: {} });
      await withdrawConsent(presenter, own.id, { category: 'HEALTH' });
      expect(await happened()).toEqual(health);
    });

    it('is told to nobody who does not present the case; a stranger has no case to ask of', async () => {
      expect((await ask(partner)).data.case.withdrawalEffect).toBeNull();
      expect((await ask(stranger)).data.case).toBeNull();
    });

    it('refuses what is no id and no kind of information', async () => {
      expect((await ask(presenter, { from: 'x' })).code).toBe('NOT_FOUND_OR_REFUSED');
      expect((await ask(presenter, { category: 'SECRETS' })).code).toBe('INVALID_INPUT');
    });
  });
});
