import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { isNothing, issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { recordConsents, withdrawConsent } from '../support/consents';
import {
  decideOpening,
  openedOriginal,
  openingsOf,
  openingsToDecide,
  requestedOpening,
  requestOpening,
  sealedOf,
} from '../support/originals';
import { World } from '../support/world';

const TEXTS = {
  THEME: '住まいの相談をしたい',
  PERSONS_VIEW: '一人で静かに暮らしたい',
  HEALTH: '夜に咳がつづいている',
  SAFETY: '窓をいつも閉めている',
};
const NOT_FOUND = 'NOT_FOUND_OR_REFUSED';

describe('the opening of a sealed original', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let stranger: CaseWorker;
  let own: HeardCase['own'];
  let conference: string;
  let paper: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    ({ presenter, partner, school, stranger, own, conference } = await ward.aHeardCase(TEXTS));
    const said = [partner, school].flatMap((recipient) =>
      ['BASIC', ...(recipient === partner ? ['HEALTH'] : [])].map((category) => ({ recipient, category })),
    );
    await recordConsents({ presenter, own, conference }, said);
    await issuePapers(app, presenter, conference);
    await ownFiles(app, partner, conference);
    await withdrawConsent(presenter, own.id);
    paper = (await sealedOf(partner, conference))[0]!.id;
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const tasks = async (by: CaseWorker): Promise<{ id: string; version: number; answer: string; words: string }[]> =>
    (await by.client.ask(`{ recalls { id version answer words } }`)).data.recalls;
  const giveBack = async (by: CaseWorker): Promise<void> => {
    for (const { id, version } of (await tasks(by)).filter(({ answer }) => answer === 'OPEN'))
      await by.client.change(`mutation($input: AnswerRecallInput!) { answerRecall(input: $input) { id } }`, {
        input: { recallId: id, version, answer: 'RETURNED' },
      });
  };
  const approved = async (): Promise<string> => {
    const { id } = await requestedOpening(partner, paper);
    const { code, text } = await decideOpening(presenter, id, 'APPROVED');
    if (code !== null) throw new Error(text);
    return id;
  };
  const staleOf = ({ staff }: CaseWorker) =>
    world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [staff]);

  it('is asked for from the row of a paper of one’s own that was recalled, and of nothing else', async () => {
    expect(await sealedOf(partner, conference)).toMatchObject([{ id: paper, number: 1 }]);
    expect(await papersOf(partner, conference)).toEqual([]);
    expect(await isNothing(app, partner, paper)).toBe(true);
    // Those of others stand in nobody's list, nor what circulates still.
    for (const one of [presenter, stranger]) expect(await sealedOf(one, conference)).toEqual([]);
    const circulating = (await papersOf(presenter, conference)).find(
      (one) => one.recipientStaffId === presenter.staff,
    )!;
    expect((await requestOpening(presenter, circulating.id)).code).toBe(NOT_FOUND);
    const never = await requestOpening(stranger, stranger.staff);
    for (const one of [presenter, school, stranger]) {
      const answer = await requestOpening(one, paper);
      expect([answer.code, answer.text]).toEqual([NOT_FOUND, never.text]);
    }
    expect((await requestOpening(partner, 'nothing')).code).toBe(NOT_FOUND);
    expect(await world.rows('SELECT 1 FROM original_opening WHERE case_id = $1', [own.id])).toEqual([]);
  });

  it('shows the text to whoever asked, once another who had it has approved, and to nobody else', async () => {
    const asked = await requestedOpening(partner, paper);
    expect(asked).toMatchObject({ state: 'PENDING', abilities: ['end'], acts: [], reason: '命にかかわるため' });
    expect(await openedOriginal(partner, asked.id)).toBeNull();
    expect(await openingsToDecide(presenter)).toMatchObject([{ id: asked.id, abilities: ['decide', 'end'] }]);
    const decided = await decideOpening(presenter, asked.id, 'APPROVED');
    expect(decided.data.decideOpening).toMatchObject({ kind: 'APPROVED', staffId: presenter.staff });
    expect(await openingsToDecide(presenter)).toEqual([]);
    const shown = (await openedOriginal(partner, asked.id))!;
    expect([shown.number, shown.text.includes(TEXTS.HEALTH), shown.text.includes(TEXTS.SAFETY)]).toEqual([
      1,
      true,
      false,
    ]);
    for (const one of [presenter, school, stranger]) expect(await openedOriginal(one, asked.id)).toBeNull();
    // The file itself has no reader at all.
    expect(await isNothing(app, partner, paper)).toBe(true);
    // Whoever asked does not learn who else had it.
    expect(await openingsOf(partner)).toMatchObject([
      { id: asked.id, state: 'APPROVED', abilities: ['open', 'end'], acts: [{ kind: 'APPROVED', staffId: null }] },
    ]);
    for (const one of [school, stranger]) expect(await openingsOf(one)).toEqual([]);
  });

  it('opens by itself alone: what is pending, refused, ended or over opens nothing while another stands', async () => {
    const standing = await approved();
    const [pending, refused, ended, over] = [
      await requestedOpening(partner, paper),
      await requestedOpening(partner, paper),
      await requestedOpening(partner, paper),
      await requestedOpening(partner, paper),
    ];
    await decideOpening(presenter, refused.id, 'REFUSED');
    for (const one of [ended, over]) await decideOpening(presenter, one.id, 'APPROVED');
    await decideOpening(partner, ended.id, 'ENDED');
    await world.rows(
      `UPDATE original_opening SET requested_at = requested_at - interval '24 hours', expires_at = expires_at - interval '24 hours'
       WHERE id = $1`,
      [over.id],
    );
    // Asked for before she took it back, besides.
    await world.rows(`UPDATE withdrawal SET at = at - interval '30 hours' WHERE case_id = $1`, [own.id]);
    expect(await openedOriginal(partner, standing)).not.toBeNull();
    for (const { id } of [pending, refused, ended, over]) expect(await openedOriginal(partner, id)).toBeNull();
    expect((await decideOpening(presenter, refused.id, 'APPROVED')).code).toBe('NOT_ALLOWED');
    expect((await decideOpening(presenter, over.id, 'REFUSED')).code).toBe('NOT_ALLOWED');
    const states = new Map((await openingsOf(partner)).map(({ id, state }) => [id, state]));
    expect([pending, refused, ended, over].map(({ id }) => states.get(id))).toEqual([
      'PENDING',
      'REFUSED',
      'ENDED',
      'EXPIRED',
    ]);
    expect((await decideOpening(presenter, standing, 'ENDED')).code).toBeNull();
    expect(await openedOriginal(partner, standing)).toBeNull();
  });

  it('is decided by somebody of another organisation who had all of it, and by nobody else', async () => {
    const colleague = await ward.aWorker(partner.organisation);
    await world.rows(
      `INSERT INTO case_reader (case_id, staff_id, organisation_id, confirmed_by_staff_id, added_at) VALUES ($1, $2, $3, $4, now())`,
      [own.id, colleague.staff, colleague.organisation, presenter.staff],
    );
    await world.rows(
      `INSERT INTO conference_edition (case_id, conference_id, recipient_staff_id, recipient_organisation_id, requester_staff_id,
         requester_organisation_id, state, number, part_ids, requested_at, issued_at)
       SELECT case_id, conference_id, $2, $3, requester_staff_id, requester_organisation_id, state, number, part_ids, requested_at, issued_at
       FROM conference_edition WHERE id = $1`,
      [paper, colleague.staff, colleague.organisation],
    );
    const { id } = await requestedOpening(partner, paper);
    // The school had less, the stranger nothing, the colleague is of the same house.
    for (const one of [school, stranger, colleague])
      for (const act of ['APPROVED', 'REFUSED', 'ENDED'])
        expect((await decideOpening(one, id, act)).code).toBe(NOT_FOUND);
    for (const act of ['APPROVED', 'REFUSED']) expect((await decideOpening(partner, id, act)).code).toBe('NOT_ALLOWED');
    for (const one of [school, stranger, colleague]) expect(await openingsToDecide(one)).toEqual([]);
    expect((await decideOpening(stranger, stranger.staff, 'APPROVED')).code).toBe(NOT_FOUND);
    await world.rows(`UPDATE staff SET platform_role = 'AUDITOR' WHERE id = $1`, [presenter.staff]);
    expect((await decideOpening(presenter, id, 'APPROVED')).code).toBe('NOT_ALLOWED');
    expect(await openedOriginal(partner, id)).toBeNull();
  });

  it('is asked for on life and body or by a duty to report alone, in words that name nobody', async () => {
    for (const article of ['WOMEN-15-3', 'PERSONAL-27-1-3', 'PERSONAL-69-2-4', 'nothing'])
      expect((await requestOpening(partner, paper, { article })).code).toBe('OPENING_ARTICLE_UNFIT');
    for (const part of ['reason', 'necessity']) {
      expect((await requestOpening(partner, paper, { [part]: ' ' })).code).toBe('TEXT_REQUIRED');
      const named = await requestOpening(partner, paper, { [part]: '〔夫の名〕が来るため' });
      expect(named.errors[0]?.extensions).toMatchObject({ code: 'ANONYMITY_FINDINGS_LEFT', field: part });
      expect(named.text).not.toContain('夫の名');
    }
    expect(await world.rows('SELECT 1 FROM original_opening WHERE case_id = $1', [own.id])).toEqual([]);
    const dismissed = [{ part: 'REASON', start: 0, end: 5, reason: '一般的な語' }];
    await requestedOpening(partner, paper, { article: 'CHILD-ABUSE-6', reason: '〔子ども〕のため', dismissed });
    const [row] = await world.rows('SELECT to_jsonb(o) AS row FROM original_opening o WHERE case_id = $1', [own.id]);
    expect(row).toMatchObject({ row: { ground: 'DUTY_TO_REPORT', dismissed: 1, engine_version: 'brackets 1' } });
    expect(JSON.stringify(row)).not.toMatch(/子ども|一般的|ほかに方法/);
    for (const change of [
      `ground = 'MANIFEST_BENEFIT'`,
      `sealed_reason = ''`,
      `expires_at = requested_at + interval '25 hours'`,
    ])
      await expect(world.rows(`UPDATE original_opening SET ${change} WHERE case_id = $1`, [own.id])).rejects.toThrow(
        /original_opening_/,
      );
  });

  it('needs a fresh sign-in of whoever asks, decides or reads', async () => {
    const id = await approved();
    const { id: another } = await requestedOpening(partner, paper);
    await staleOf(partner);
    await staleOf(presenter);
    expect((await requestOpening(partner, paper)).code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await decideOpening(presenter, another, 'APPROVED')).code).toBe('FRESH_SIGN_IN_REQUIRED');
    const { text } = await partner.client.ask(`query($id: ID!) { openedOriginal(openingId: $id) { text } }`, { id });
    expect(text).toContain('FRESH_SIGN_IN_REQUIRED');
    expect(text).not.toContain(TEXTS.HEALTH);
  });

  it('makes whoever read it a holder: the task stands at once, and comes back with the next that is taken back', async () => {
    await giveBack(partner);
    const id = await approved();
    expect((await tasks(partner)).map(({ answer }) => answer)).toEqual(['RETURNED']);
    await openedOriginal(partner, id);
    await openedOriginal(partner, id);
    const open = (await tasks(partner)).filter(({ answer }) => answer === 'OPEN');
    expect(open).toHaveLength(1);
    expect(new Set((await tasks(partner)).map(({ words }) => words)).size).toBe(1);
    await giveBack(partner);
    await withdrawConsent(presenter, own.id, { category: 'HEALTH' });
    expect((await tasks(partner)).filter(({ answer }) => answer === 'OPEN')).toHaveLength(1);
    expect(await openedOriginal(partner, id)).toBeNull();
  });
});
