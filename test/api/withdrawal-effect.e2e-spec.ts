import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { openSections, recordConsents, withdrawConsent } from '../support/consents';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談をしたい', PERSONS_VIEW: '静かに暮らしたい', HEALTH: '夜に咳がつづいている' };
const EFFECT = `query($id: ID!, $category: ConsentCategory, $from: ID) { case(id: $id) {
  withdrawalEffect(category: $category, recipientOrganisationId: $from) {
    papers { id conferenceId replaced } asked { people organisation { id } } } } }`;

interface Effect {
  readonly papers: readonly string[];
  readonly asked: Readonly<Record<string, number>>;
}

describe('what a withdrawal would do', () => {
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
    await recordConsents({ presenter, own, conference }, [
      { recipient: partner, category: 'BASIC' },
      { recipient: partner, category: 'HEALTH' },
      { recipient: school, category: 'BASIC' },
    ]);
    await issuePapers(app, presenter, conference);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
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
