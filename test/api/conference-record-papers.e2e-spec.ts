import { startTestApp, type TestApp } from '../support/app';
import { CaseEnds, to } from '../support/case-ends';
import { CaseRecord } from '../support/case-record';
import { type CaseWorker, connectEngine } from '../support/cases';
import { isNothing, issuePapers, ownFiles, papersOf } from '../support/conference-papers';
import { findCanaries } from '../support/pdf-text';
import { World } from '../support/world';

const WORDS = { PERSONS_VIEW: 'ゆっくり眠りたい', HEALTH: '薬を替えてもらう', BOTH: '見学には友人も行く' };

describe('the record of a conference in its papers', () => {
  let app: TestApp;
  let world: World;
  let record: CaseRecord;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    record = await CaseRecord.open(world);
    const { presenter, partner, school } = record;
    await record.agree(partner, ['BASIC', 'HEALTH']);
    await record.agree(school, ['BASIC']);
    await record.record(presenter, WORDS.PERSONS_VIEW);
    await record.record(presenter, WORDS.HEALTH, { kind: 'POLICY', urgency: 'HIGH', categories: ['HEALTH'] });
    await record.record(presenter, WORDS.BOTH, { kind: 'DECISION', categories: ['BASIC', 'HEALTH'] });
    await issuePapers(app, presenter, record.conference);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const files = (by: CaseWorker) => ownFiles(app, by, record.conference);
  const wordsOf = async (by: CaseWorker): Promise<string[]> => {
    const { pdf, text } = await files(by);
    const found = findCanaries(pdf, Object.values(WORDS));
    expect(Object.values(WORDS).filter((word) => text.includes(word))).toEqual(found);
    return found;
  };
  const tasks = async (by: CaseWorker): Promise<unknown[]> =>
    (await by.client.ask(`{ recalls { answer } }`)).data.recalls;

  it('stands there for each reader as far as every category of an entry is open to that reader', async () => {
    const { presenter, partner, school } = record;
    expect(await wordsOf(presenter)).toEqual(Object.values(WORDS));
    expect(await wordsOf(partner)).toEqual(Object.values(WORDS));
    expect(await wordsOf(school)).toEqual([WORDS.PERSONS_VIEW]);
    const { text } = await files(school);
    for (const name of ['援助方針', '緊急度', '決まったこと']) expect(text).not.toContain(name);
    expect((await files(partner)).text).toContain('緊急度：高い');
  });

  it('goes with what she took back: old papers end, and later ones hold none of it in any byte', async () => {
    const { presenter, partner, school } = record;
    const [held, theirs] = [await files(partner), await files(school)];
    expect(held.text).toContain(WORDS.HEALTH);
    await record.withdraw({ category: 'HEALTH' });
    expect(await isNothing(app, partner, held.paper.id)).toBe(true);
    expect(await tasks(partner)).toMatchObject([{ answer: 'OPEN' }]);
    expect((await files(school)).paper.id).toBe(theirs.paper.id);
    await issuePapers(app, presenter, record.conference);
    const later = await files(partner);
    expect(later.paper.id).not.toBe(held.paper.id);
    expect(later.text).toContain('写し第2版（一部の写しです。）');
    const gone = [WORDS.HEALTH, WORDS.BOTH, '替えて', '友人', '援助方針', '緊急度', '決まったこと'];
    expect(findCanaries(later.pdf, gone)).toEqual([]);
    for (const word of gone) expect(later.text).not.toContain(word);
    expect(await wordsOf(partner)).toEqual([WORDS.PERSONS_VIEW]);
  });

  it('says what is not confirmed yet, and ends with a correction', async () => {
    const { presenter, partner, school } = record;
    expect((await files(partner)).text).toContain('確認前の記録です。');
    const ids = (await record.entries(presenter)).map(({ id }) => id);
    await record.confirm(presenter, ids);
    await record.confirm(partner, ids);
    await issuePapers(app, presenter, record.conference);
    const [held, theirs] = [await files(partner), await files(school)];
    expect(held.text).not.toContain('確認前の記録です。');
    await record.record(presenter, '薬は替えない', {
      kind: 'POLICY',
      urgency: 'ORDINARY',
      categories: ['HEALTH'],
      replacesId: ids[1],
    });
    expect(await isNothing(app, partner, held.paper.id)).toBe(true);
    expect((await files(school)).paper.id).toBe(theirs.paper.id);
    expect((await papersOf(presenter, record.conference)).find(({ id }) => id === held.paper.id)).toMatchObject({
      replaced: true,
    });
    await issuePapers(app, presenter, record.conference);
    expect(await wordsOf(partner)).toEqual([WORDS.PERSONS_VIEW, WORDS.BOTH]);
    expect((await files(partner)).text).toContain('薬は替えない');
  });

  it('ends too when somebody corrects who does not present the case; holders are asked once a presenter confirms', async () => {
    const { presenter, partner, school } = record;
    await record.record(partner, '本を読むのが好き', { kind: 'DISCUSSION' });
    await issuePapers(app, presenter, record.conference);
    const [theirs, own] = [await files(school), await files(presenter)];
    expect(theirs.text).toContain('本を読むのが好き');
    const said = (await record.entries(partner)).find(({ text }) => text === '本を読むのが好き')!;
    const corrected = await record.record(partner, '絵を描くのが好き', { kind: 'DISCUSSION', replacesId: said.id });
    expect(corrected.code).toBeNull();
    expect(await isNothing(app, school, theirs.paper.id)).toBe(true);
    expect(await tasks(school)).toEqual([]);
    const now = (await record.entries(presenter)).find(({ text }) => text === '絵を描くのが好き')!;
    await record.confirm(school, [now.id]);
    expect(await tasks(school)).toEqual([]);
    await record.confirm(presenter, [now.id]);
    expect(await tasks(school)).toMatchObject([{ answer: 'OPEN' }]);
    for (const { paper } of [theirs, own])
      expect((await papersOf(presenter, record.conference)).find(({ id }) => id === paper.id)?.replaced).toBe(true);
    await record.confirm(presenter, [now.id]);
    expect(await tasks(school)).toHaveLength(1);
  });

  it('ends with a correction of a correction, whoever made the first', async () => {
    const { presenter, partner, school } = record;
    await record.record(partner, '本を読むのが好き', { kind: 'DISCUSSION' });
    await issuePapers(app, presenter, record.conference);
    const [theirs, own] = [await files(school), await files(presenter)];
    const the = async (words: string) => (await record.entries(partner)).find(({ text }) => text === words)!.id;
    for (const [by, words, next] of [
      [partner, '本を読むのが好き', '絵を描くのが好き'],
      [presenter, '絵を描くのが好き', '歌うのが好き'],
    ] as const)
      expect((await record.record(by, next, { kind: 'DISCUSSION', replacesId: await the(words) })).code).toBeNull();
    expect(await tasks(school)).toMatchObject([{ answer: 'OPEN' }]);
    for (const { paper } of [theirs, own])
      expect((await papersOf(presenter, record.conference)).find(({ id }) => id === paper.id)?.replaced).toBe(true);
  });

  it('ends with who leads, who tells her and who does what, for every reader, and goes with a correction', async () => {
    const { presenter, partner, school } = record;
    const ends = new CaseEnds(record);
    await ends.add(presenter, { words: { text: '薬局に付き添う', categories: ['HEALTH'] } });
    const before = await files(school);
    expect(before.text).not.toContain('会議の結果');
    await ends.end({ identityCheck: { confirmed: 3, asked: 3 } });
    expect((await files(school)).paper.id).toBe(before.paper.id);
    await issuePapers(app, presenter, record.conference);
    const [theirs, held] = [await files(school), await files(partner)];
    const names = await world.rows<{ id: string; name: string }>('SELECT id, name FROM organisation');
    const nameOf = ({ organisation }: CaseWorker) => names.find(({ id }) => id === organisation)!.name;
    for (const text of [theirs.text, held.text]) {
      const end = text.slice(text.indexOf('会議の結果'));
      for (const words of [
        '主担当機関',
        nameOf(partner),
        '次に話し合う日',
        `担当：${nameOf(presenter)}　期限：`,
        '３／３機関',
      ])
        expect(end).toContain(words);
    }
    expect(held.text).toContain('薬局に付き添う');
    expect(theirs.text).not.toContain('薬局に付き添う');
    expect(theirs.text).not.toContain('役割分担');
    expect(theirs.text.split('担当：').length).toBe(2);
    expect(held.text.split('担当：').length).toBe(3);
    const { id } = await ends.result();
    await ends.end({ replacesId: id, leadOrganisationId: undefined, keyWorkerStaffId: undefined, report: to(partner) });
    for (const [by, { paper }] of [
      [partner, held],
      [school, theirs],
    ] as const)
      expect(await isNothing(app, by, paper.id)).toBe(true);
    await issuePapers(app, presenter, record.conference);
    const { text } = await files(school);
    expect(text).toContain('決まりませんでした。');
    expect(text).not.toContain('３／３機関');
    expect(text).toContain(`担当：${nameOf(partner)}`);
  });

  it('counts as opened, category by category, when a paper of it is', async () => {
    await files(record.school);
    const subjects = async (by: CaseWorker) =>
      (
        await world.rows<{ subject: string }>(
          `SELECT DISTINCT subject FROM audit_entry WHERE staff_id = $1 AND act = 'OPENED_BY_CONSENT' ORDER BY subject`,
          [by.staff],
        )
      ).map(({ subject }) => subject);
    expect(await subjects(record.school)).toEqual([
      'CaseSection.PERSONS_VIEW',
      'CaseSection.THEME',
      'ConferenceEntry.BASIC',
    ]);
    await files(record.partner);
    expect(await subjects(record.partner)).toContain('ConferenceEntry.HEALTH');
  });
});
