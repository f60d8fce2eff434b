import { JobVisibility } from '../../apps/api/src/platform/jobs';
import type { Actor } from '../../apps/api/src/platform/visibility';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { freezeCase, openSections, recordConsents, withdrawConsent } from '../support/consents';
import { download, runJobs } from '../support/editions';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中', SAFETY: '夜は外に出ない' };
const CONFERENCE = `id code caseId state heldOn place abilities availableMoves version spoken { mayOpen }
  attendance { id staffId presence } preparation { staffId }
  editions { id number state pages sha256Pdf sha256Text logHead requestedAt issuedAt replaced pdfUrl textUrl recipientStaffId }`;
const RECALLS = `recalls { id staffId words openedOn askedAt answer version }`;
const CASE = `id code state publication version abilities createdAt readers { id staffId } consents { id } coverage { category }
  drafts { section } versions { section } exceptions { id } exclusions { id } freezes { id } ${RECALLS}
  sections { section category state couldNotBeAsked publishedIn publishedAt text }
  log { nodes { act subject } } conferences { ${CONFERENCE} }`;
/** Everything through which a reader of a case can look at it and at what came of it. */
const LOOKS = [
  `query($case: ID!) { case(id: $case) { ${CASE} } }`,
  `query($conference: ID!) { conference(id: $conference) { ${CONFERENCE} } }`,
  `{ ${RECALLS} }`,
  `{ cases(first: 2) { totalCount nodes { id code state version } } conferences(first: 2) { totalCount nodes { id code state } } }`,
  `{ myLog { nodes { act subject } } }`,
];
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** What stands in the log: entries of one instant have a random order there, and what is repeated soon stands there once. */
const inOrder = (key: string, value: unknown): unknown =>
  key === 'nodes' && Array.isArray(value) && value.every((node: object) => 'act' in node)
    ? [...new Set(value.map((node) => JSON.stringify(node)))].toSorted()
    : value;
const SETTLE = `mutation($input: SettleFreezeInput!) { settleFreeze(input: $input) { id } }`;

describe('a freeze, to whoever holds something of the case,', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  /** A case of which the partner has read the text and downloaded the paper, and the school has read nothing yet. */
  async function readOnce(): Promise<{ heard: HeardCase; paperId: string }> {
    const heard = await ward.aHeardCase(TEXTS);
    const { presenter, partner, school, own, conference } = heard;
    const said = [partner, school].flatMap((recipient) => [
      { recipient, category: 'BASIC' },
      { recipient, category: 'HEALTH' },
    ]);
    await recordConsents(heard, said);
    await openSections(partner, own.id);
    await issuePapers(app, presenter, conference);
    const { paper } = await ownFiles(app, partner, conference);
    return { heard, paperId: paper.id };
  }

  /** Everything that somebody gets to see of it, without what differs between any two cases: ids, codes, hashes, times. */
  async function sightOf(by: CaseWorker, { heard, paperId }: Awaited<ReturnType<typeof readOnce>>): Promise<string[]> {
    const { own, conference } = heard;
    const files = ['pdf', 'txt'].map(async (ending) => {
      const { status, bytes } = await download(app, by.client, `/editions/${paperId}.${ending}`);
      return `${status} ${bytes.toString('utf8')}`;
    });
    const [called] = await world.rows<{ code: string }>('SELECT code FROM case_conference WHERE id = $1', [conference]);
    const seen = await Promise.all(files);
    for (const look of LOOKS) {
      const variables = {
        ...(look.includes('$case') && { case: own.id }),
        ...(look.includes('$conf') && { conference }),
      };
      const answer = await by.client.ask(look, variables);
      expect([look, answer.errors]).toEqual([look, []]);
      seen.push(JSON.stringify(answer.data, inOrder));
    }
    return seen.map((text) =>
      text
        .replaceAll(own.code, 'CASE')
        .replaceAll(called!.code, 'CONFERENCE')
        .replaceAll(ID, 'ID')
        .replaceAll(/\b[0-9a-f]{64}\b/g, 'HASH')
        .replaceAll(INSTANT, 'INSTANT'),
    );
  }

  async function twoWorlds() {
    const [frozen, withdrawn] = [await readOnce(), await readOnce()];
    // Somebody at the ward's desk, who has nothing to do with it.
    await freezeCase(await ward.aWorker(), frozen.heard.own.code);
    await withdrawConsent(withdrawn.heard.presenter, withdrawn.heard.own.id);
    await runJobs(app);
    return { frozen, withdrawn };
  }

  it('is a replacement like any other, byte for byte apart from times', async () => {
    const { frozen, withdrawn } = await twoWorlds();
    for (const who of ['partner', 'school', 'stranger'] as const) {
      const there = await sightOf(frozen.heard[who], frozen);
      expect(there).toEqual(await sightOf(withdrawn.heard[who], withdrawn));
    }
    const [text] = (await sightOf(frozen.heard.partner, frozen)).filter((seen) => seen.includes('sections'));
    expect(text).toContain('"state":"REPLACED"');
    expect(text).toContain('差し替えのため回収します。');
    expect(text).toContain('"editions":[]');
  });

  it('stays one when the papers are issued again and when the case opens again', async () => {
    const { frozen, withdrawn } = await twoWorlds();
    const compare = async (): Promise<void> => {
      for (const who of ['partner', 'school'] as const)
        expect(await sightOf(frozen.heard[who], frozen)).toEqual(await sightOf(withdrawn.heard[who], withdrawn));
    };
    const issueBoth = async (): Promise<void> => {
      for (const { heard } of [frozen, withdrawn]) await issuePapers(app, heard.presenter, heard.conference);
    };
    await issueBoth();
    await compare();
    expect(await papersOf(frozen.heard.partner, frozen.heard.conference)).toEqual([]);
    const { presenter, own, partner, school } = frozen.heard;
    const { freezes } = (
      await presenter.client.ask(`query($id: ID!) { case(id: $id) { freezes { id } } }`, { id: own.id })
    ).data.case;
    expect((await presenter.client.change(SETTLE, { input: { freezeId: freezes[0].id } })).code).toBeNull();
    const again = [withdrawn.heard.partner, withdrawn.heard.school].flatMap((recipient) => [
      { recipient, category: 'BASIC' },
      { recipient, category: 'HEALTH' },
    ]);
    await recordConsents(withdrawn.heard, again);
    await compare();
    await issueBoth();
    for (const reader of [partner, school])
      expect(await papersOf(reader, frozen.heard.conference)).toMatchObject([{ number: 3, state: 'DONE' }]);
    const numbers = async ({ heard }: typeof frozen) =>
      (await papersOf(heard.partner, heard.conference)).map(({ number, state, pages }) => [number, state, pages]);
    expect(await numbers(frozen)).toEqual(await numbers(withdrawn));
  });

  it('asks each holder once, however often it is asked for and carried out', async () => {
    const { heard } = await readOnce();
    const tasks = async (by: CaseWorker): Promise<number> =>
      (await by.client.ask(`{ recalls { id } }`)).data.recalls.length;
    for (const _ of [1, 2]) await freezeCase(heard.stranger, heard.own.code);
    await runJobs(app);
    await world.rows(`UPDATE job SET state = 'QUEUED', attempts = 0, run_after = now() WHERE kind = 'CASE_FREEZE'`);
    await runJobs(app);
    expect([await tasks(heard.partner), await tasks(heard.school), await tasks(heard.presenter)]).toEqual([1, 0, 0]);
  });

  it('sends a job for a code that no case has as well, which does nothing', async () => {
    const { heard } = await readOnce();
    const sent = () => world.rows<{ state: string }>(`SELECT state FROM job WHERE kind = 'CASE_FREEZE' ORDER BY id`);
    const before = (await sent()).length;
    await freezeCase(heard.stranger, '00000000');
    expect(await sent()).toHaveLength(before + 1);
    await runJobs(app);
    expect(new Set((await sent()).map(({ state }) => state))).toEqual(new Set(['DONE']));
    expect(await openSections(heard.partner, heard.own.id)).toContain('HEALTH');
    expect((await ownFiles(app, heard.partner, heard.conference)).paper.number).toBe(1);
  });

  it('leaves the presenting organisation what it has, and tells it what was replaced', async () => {
    const { heard, paperId } = await readOnce();
    const { presenter, conference } = heard;
    await freezeCase(heard.stranger, heard.own.code);
    await runJobs(app);
    const known = await papersOf(presenter, conference);
    expect(known.find(({ id }) => id === paperId)).toMatchObject({ replaced: true, pdfUrl: null });
    expect((await ownFiles(app, presenter, conference)).paper).toMatchObject({ replaced: false, state: 'DONE' });
  });

  it('is not carried out for anybody but a job of the presenting organisation', async () => {
    const { heard } = await readOnce();
    const { presenter, stranger, own } = heard;
    const freeze = await world.add('case_freeze', {
      case_id: own.id,
      asked_by_staff_id: stranger.staff,
      asked_by_organisation_id: stranger.organisation,
      asked_at: new Date(),
    });
    const work = app.app.get(JobVisibility);
    const replace = (actor: Actor): Promise<unknown> => actor.manager.query('SELECT replace_frozen($1)', [freeze]);
    const asked = () => world.rows('SELECT 1 FROM recall_task WHERE case_id = $1', [own.id]);
    const { staff: staffId, organisation: organisationId } = presenter;
    await work.as({ kind: 'PERSON', staffId, organisationId, sessionId: '', freshAt: null }, replace);
    await work.as({ kind: 'JOB', organisationId: stranger.organisation }, replace);
    expect(await asked()).toEqual([]);
    await work.as({ kind: 'JOB', organisationId }, replace);
    expect(await asked()).toHaveLength(1);
  });
});
