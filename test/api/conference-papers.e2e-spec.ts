import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { isNothing, ISSUE_PAPER, issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { cancelConference, excludeFromCase, freezeCase, recordConsents, withdrawConsent } from '../support/consents';
import { download, runJobs, sha256Of } from '../support/editions';
import { extractPdf, findCanaries } from '../support/pdf-text';
import { World } from '../support/world';

const TEXTS = {
  THEME: '住まいの相談をしたい',
  PERSONS_VIEW: '一人で静かに暮らしたい',
  HEALTH: '夜に咳がつづいている',
  SAFETY: '窓をいつも閉めている',
};
const WORDS = Object.values(TEXTS);

describe('the papers of a case conference', () => {
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

  const agree = async (recipient: CaseWorker, categories: readonly string[]): Promise<void> => {
    const said = categories.map((category) => ({ recipient, category }));
    const { code, text } = await recordConsents({ presenter, own, conference }, said);
    if (code !== null) throw new Error(text);
  };
  const withdraw = (of: object = {}) => withdrawConsent(presenter, own.id, of);
  const issue = (by: CaseWorker, more: object = {}) =>
    by.client.change(ISSUE_PAPER, { input: { conferenceId: conference, ...more } });
  const tasks = async (by: CaseWorker): Promise<{ words: string; answer: string }[]> =>
    (await by.client.ask(`{ recalls { words answer } }`)).data.recalls;

  it('are made for each reader with that reader’s rights, and say nothing of what another has besides', async () => {
    await agree(partner, ['BASIC', 'HEALTH']);
    await agree(school, ['BASIC']);
    await issuePapers(app, presenter, conference);
    const [full, some, less] = [
      await ownFiles(app, presenter, conference),
      await ownFiles(app, partner, conference),
      await ownFiles(app, school, conference),
    ];
    const found = ({ pdf, text }: typeof full) => [
      findCanaries(pdf, WORDS),
      WORDS.filter((word) => text.includes(word)),
    ];
    expect(found(full)).toEqual([WORDS, WORDS]);
    expect(found(some)).toEqual([WORDS.slice(0, 3), WORDS.slice(0, 3)]);
    expect(found(less)).toEqual([WORDS.slice(0, 2), WORDS.slice(0, 2)]);
    // Not even the name of a part that is left out.
    expect([findCanaries(less.pdf, ['健康', '安全']), less.text.includes('健康')]).toEqual([[], false]);
    const { info, structure, xmp } = extractPdf(less.pdf);
    expect(info.Title).toBe('会議資料');
    expect(structure?.type).toBe('Document');
    expect(xmp).not.toContain(own.code);
    expect(less.text.replace(/\s/g, '')).toContain(less.paper.logHead);
    expect(less.text).not.toContain('写し第');
  });

  it('are told to who issued them by number, pages and hashes, and handed to nobody but their reader', async () => {
    await agree(partner, ['BASIC']);
    const issued = await issuePapers(app, presenter, conference);
    const theirs = issued.find(({ recipientStaffId }) => recipientStaffId === partner.staff)!;
    expect(theirs).toMatchObject({ state: 'DONE', number: 1, pages: 1, replaced: false, pdfUrl: null, textUrl: null });
    const { pdf, text, paper } = await ownFiles(app, partner, conference);
    expect([sha256Of(pdf), sha256Of(Buffer.from(text, 'utf8'))]).toEqual([theirs.sha256Pdf, theirs.sha256Text]);
    expect((await papersOf(partner, conference)).map(({ id }) => id)).toEqual([paper.id]);
    for (const one of [presenter, school, stranger]) expect(await isNothing(app, one, paper.id)).toBe(true);
    expect((await download(app, null, paper.pdfUrl ?? `/editions/${paper.id}.pdf`)).status).toBe(401);
    expect(await papersOf(stranger, conference)).toEqual([]);
    const { headers } = await download(app, partner.client, paper.pdfUrl!);
    expect(headers['content-disposition']).toMatch(/filename="document_\d{8}_01-\d{4}\.pdf"/);
  });

  it('are not made for a reader to whom nothing is open, who is told of none', async () => {
    const issued = await issuePapers(app, presenter, conference);
    expect(issued.map(({ recipientStaffId, state }) => [recipientStaffId === presenter.staff, state])).toEqual(
      expect.arrayContaining([
        [true, 'DONE'],
        [false, 'FAILED'],
        [false, 'FAILED'],
      ]),
    );
    expect((await papersOf(school, conference)).filter(({ pdfUrl }) => pdfUrl !== null)).toEqual([]);
  });

  it('stand in the database sealed, and their opening in the log without a word of them', async () => {
    await agree(partner, ['BASIC', 'HEALTH']);
    await issuePapers(app, presenter, conference);
    const { paper } = await ownFiles(app, partner, conference);
    const rows = await world.rows<{ kept: string }>(`SELECT f::text AS kept FROM conference_edition_file f`);
    const bytes = rows.map(({ kept }) => Buffer.from(kept.match(/\\x([0-9a-f]+)/)?.[1] ?? '', 'hex'));
    for (const file of bytes) expect([file.includes('%PDF'), file.includes('会議資料')]).toEqual([false, false]);
    const read = await world.rows<{ act: string; subject: string; subject_ref: string }>(
      `SELECT act, subject, subject_ref FROM audit_entry WHERE staff_id = $1 AND kind = 'READ' AND case_id = $2 ORDER BY subject`,
      [partner.staff, own.id],
    );
    expect(read).toEqual([
      { act: 'READ', subject: 'CaseConference', subject_ref: conference },
      ...['HEALTH', 'PERSONS_VIEW', 'THEME'].map((section) => ({
        act: 'OPENED_BY_CONSENT',
        subject: `CaseSection.${section}`,
        subject_ref: own.id,
      })),
      { act: 'READ', subject: 'ConferenceEdition', subject_ref: paper.id },
    ]);
  });

  it('are issued by whoever presents the case, with a fresh sign-in, to its readers', async () => {
    expect((await issue(partner)).code).toBe('NOT_ALLOWED');
    const [hidden, absent] = [
      await issue(stranger),
      await stranger.client.change(ISSUE_PAPER, { input: { conferenceId: presenter.staff } }),
    ];
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    expect(hidden.text).toBe(absent.text);
    expect((await issue(presenter, { readerIds: [presenter.staff] })).code).toBe('RECIPIENT_INVALID');
    expect((await issue(presenter, { conferenceId: 'nothing' })).code).toBe('NOT_FOUND_OR_REFUSED');
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      presenter.staff,
    ]);
    expect((await issue(presenter)).code).toBe('FRESH_SIGN_IN_REQUIRED');
  });

  it('are not issued of a conference that is cancelled, nor of a case of which nothing is published', async () => {
    const empty = await ward.aCase(presenter, [partner]);
    const another = await ward.aConference(presenter, empty.id, [await ward.together([presenter])]);
    expect((await issue(presenter, { conferenceId: another })).code).toBe('NOTHING_TO_ISSUE');
    await cancelConference({ presenter, conference });
    expect((await issue(presenter)).code).toBe('STATE_REFUSED');
  });

  it('go to those readers alone who are named, each counted by itself', async () => {
    await agree(partner, ['BASIC']);
    const { readers } = (
      await presenter.client.ask(`query($id: ID!) { case(id: $id) { readers { id staffId } } }`, { id: own.id })
    ).data.case as { readers: { id: string; staffId: string }[] };
    const readerIds = readers.filter(({ staffId }) => staffId === partner.staff).map(({ id }) => id);
    await issuePapers(app, presenter, conference, { readerIds });
    const issued = await issuePapers(app, presenter, conference);
    expect(
      issued
        .filter((one) => one.recipientStaffId === partner.staff)
        .map(({ number }) => number)
        .sort(),
    ).toEqual([1, 2]);
    expect(issued.filter((one) => one.recipientStaffId === presenter.staff).map(({ number }) => number)).toEqual([1]);
  });

  it('ask their reader to show who they are before a file is handed out', async () => {
    await agree(partner, ['BASIC']);
    await issuePapers(app, presenter, conference);
    const { paper } = await ownFiles(app, partner, conference);
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      partner.staff,
    ]);
    const { status, bytes } = await download(app, partner.client, paper.pdfUrl!);
    expect([status, JSON.parse(bytes.toString('utf8')).code]).toEqual([403, 'FRESH_SIGN_IN_REQUIRED']);
    expect(await isNothing(app, partner, presenter.staff)).toBe(true);
  });

  describe('after she has changed her mind', () => {
    beforeEach(async () => {
      await agree(partner, ['BASIC', 'HEALTH']);
      await agree(school, ['BASIC']);
      await issuePapers(app, presenter, conference);
    });

    it('answer like nothing that ever was, and whoever held one is asked for it in the same quiet words', async () => {
      const [{ paper }, theirs] = [await ownFiles(app, partner, conference), await ownFiles(app, school, conference)];
      await withdraw({ category: 'HEALTH' });
      expect(await isNothing(app, partner, paper.id)).toBe(true);
      expect(await papersOf(partner, conference)).toEqual([]);
      expect(await tasks(partner)).toMatchObject([{ answer: 'OPEN' }]);
      // What did not hold it goes on as it was.
      expect(await tasks(school)).toEqual([]);
      expect((await ownFiles(app, school, conference)).paper.id).toBe(theirs.paper.id);
      const known = (await papersOf(presenter, conference)).find(({ id }) => id === paper.id);
      expect(known).toMatchObject({ replaced: true, pdfUrl: null });
      expect(await isNothing(app, presenter, paper.id)).toBe(true);
    });

    it('are issued again as a partial copy that does not say why, without a byte of what was taken back', async () => {
      await ownFiles(app, partner, conference);
      await withdraw({ category: 'HEALTH' });
      await issuePapers(app, presenter, conference);
      const { pdf, text } = await ownFiles(app, partner, conference);
      expect(text).toContain('写し第2版（一部の写しです。）');
      expect(findCanaries(pdf, [TEXTS.HEALTH, '健康', '撤回', '同意'])).toEqual([]);
      expect(findCanaries(pdf, [TEXTS.THEME])).toEqual([TEXTS.THEME]);
      for (const word of [TEXTS.HEALTH, '健康', '咳', '撤回', '同意']) expect(text).not.toContain(word);
    });

    it('end for one organisation alone where she takes it back from that one', async () => {
      const theirs = await ownFiles(app, school, conference);
      await withdraw({ recipientOrganisationId: partner.organisation });
      expect(await papersOf(partner, conference)).toEqual([]);
      expect((await ownFiles(app, school, conference)).paper.id).toBe(theirs.paper.id);
    });

    it('do not come back when she agrees again', async () => {
      const { paper } = await ownFiles(app, partner, conference);
      await withdraw();
      await agree(partner, ['BASIC', 'HEALTH']);
      expect(await isNothing(app, partner, paper.id)).toBe(true);
    });

    it('stay closed as long as the case is frozen', async () => {
      const { paper } = await ownFiles(app, partner, conference);
      await freezeCase(stranger, own.code);
      expect(await isNothing(app, partner, paper.id)).toBe(true);
      expect((await papersOf(partner, conference)).filter(({ pdfUrl }) => pdfUrl !== null)).toEqual([]);
    });

    it('are replaced when a section in them gets another text, and their holders are asked for them', async () => {
      const [{ paper }, mine] = [await ownFiles(app, partner, conference), await ownFiles(app, presenter, conference)];
      await ward.publish(presenter, own.id, { HEALTH: '咳はおさまった' });
      expect(await isNothing(app, partner, paper.id)).toBe(true);
      expect(await isNothing(app, presenter, mine.paper.id)).toBe(true);
      expect(await tasks(partner)).toMatchObject([{ answer: 'OPEN' }]);
      expect(await tasks(school)).toEqual([]);
      expect((await ownFiles(app, school, conference)).text).toContain(TEXTS.THEME);
    });

    it('end for whoever is excluded and, where they had read, for all other organisations alike', async () => {
      const [theirs, ours] = [await ownFiles(app, partner, conference), await ownFiles(app, school, conference)];
      const exclude = ({ organisation }: CaseWorker) =>
        excludeFromCase(presenter, own.id, { organisationId: organisation });
      await exclude(stranger);
      expect(await isNothing(app, school, ours.paper.id)).toBe(false);
      await exclude(partner);
      expect(await isNothing(app, partner, theirs.paper.id)).toBe(true);
      expect(await isNothing(app, school, ours.paper.id)).toBe(true);
      expect(await tasks(school)).toMatchObject([{ answer: 'OPEN' }]);
      await issuePapers(app, presenter, conference);
      expect((await ownFiles(app, school, conference)).text).toContain('写し第2版');
      expect(await papersOf(partner, conference)).toEqual([]);
    });
  });

  it('are made of what is open when they are made: what is taken back before is not in them', async () => {
    await agree(partner, ['BASIC', 'HEALTH']);
    await issue(presenter);
    await withdraw({ category: 'HEALTH' });
    await runJobs(app);
    const opened = (await papersOf(partner, conference)).filter(({ pdfUrl }) => pdfUrl !== null);
    for (const { pdfUrl } of opened)
      expect(findCanaries((await download(app, partner.client, pdfUrl!)).bytes, [TEXTS.HEALTH])).toEqual([]);
  });
});
