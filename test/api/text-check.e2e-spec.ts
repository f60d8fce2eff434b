import { startTestApp, type TestApp } from '../support/app';
import { CaseRecord } from '../support/case-record';
import { CaseWard, connectEngine } from '../support/cases';
import { recordConsents } from '../support/consents';
import { answerTo, askFor, requestsOf, standsOnTheLaw } from '../support/requests';
import type { Answer } from '../support/client';
import { World } from '../support/world';

/** Between 《 》 stands what is for review, between 〔 〕 what must be heeded. */
const WORDS = '《先月》から〔駅前の店〕で働きたい';
const SEEN = { start: 0, end: 4 };
const KEPT = { start: 6, end: 12, reason: '一般的な語' };

describe('the check of what is written of a case beside its sections', () => {
  let app: TestApp;
  let world: World;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const leftOf = ({ errors, code }: Answer): unknown => (code ? errors[0]?.extensions.current : null);

  it('asks of an entry that what is for review was looked at, and of what must be heeded a reason', async () => {
    const record = await CaseRecord.open(world);
    const left = async (...dismissed: object[]) => leftOf(await record.record(record.presenter, WORDS, { dismissed }));
    const refused = await record.record(record.presenter, WORDS);
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'ANONYMITY_FINDINGS_LEFT', field: 'text' });
    expect(refused.text).not.toMatch(/先月|駅前/);
    expect(await left()).toEqual([
      { start: 0, end: 4, kind: 'OTHER', level: 'review' },
      { start: 6, end: 12, kind: 'OTHER', level: 'must' },
    ]);
    expect(await left(KEPT)).toMatchObject([{ start: 0, level: 'review' }]);
    expect(await left(SEEN)).toMatchObject([{ start: 6, level: 'must' }]);
    expect(await left(SEEN, { ...KEPT, reason: ' ' })).toMatchObject([{ start: 6, level: 'must' }]);
    expect(await left({ ...SEEN, end: 3 }, KEPT)).toMatchObject([{ start: 0, level: 'review' }]);
    expect(await record.texts(record.presenter)).toEqual([]);
    expect(await left(SEEN, KEPT)).toBeNull();
    expect(await record.texts(record.presenter)).toEqual([WORDS]);
  });

  it('asks the same of a request, in each of its parts, and of an answer', async () => {
    const heard = await new CaseWard(world).aHeardCase({ THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい' });
    await standsOnTheLaw(world, heard.body);
    await recordConsents(heard, [{ recipient: heard.partner, category: 'BASIC' }]);
    const ask = (dismissed: object[]): Promise<Answer> =>
      askFor(heard, [heard.partner], { purpose: '《先月》から探すため', wish: WORDS, dismissed });
    const wish = [
      { ...SEEN, part: 'WISH' },
      { ...KEPT, part: 'WISH' },
    ];
    expect(leftOf(await ask([]))).toMatchObject([{ part: 'PURPOSE' }, { part: 'WISH' }, { part: 'WISH' }]);
    expect(leftOf(await ask(wish))).toEqual([{ part: 'PURPOSE', start: 0, end: 4, kind: 'OTHER', level: 'review' }]);
    expect(leftOf(await ask([...wish, { ...SEEN, part: 'NOTE' }]))).toMatchObject([{ part: 'PURPOSE' }]);
    expect(leftOf(await ask([...wish, { ...SEEN, part: 'PURPOSE' }]))).toBeNull();
    const [{ id } = { id: '' }] = await requestsOf(heard.partner);
    const answer = (dismissed: object[]): Promise<Answer> =>
      answerTo(heard.partner, id, 'ACCEPT', { note: '《先月》は空いていました', dismissed });
    expect(leftOf(await answer([]))).toMatchObject([{ part: 'NOTE', level: 'review' }]);
    expect(leftOf(await answer([{ ...SEEN, part: 'NOTE' }]))).toBeNull();
    expect(await world.rows('SELECT dismissed FROM request_answer WHERE case_id = $1', [heard.own.id])).toEqual([
      { dismissed: 1 },
    ]);
  });
});
