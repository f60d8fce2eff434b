import type { Finding } from '#libs/anonymise';
import { inOrder, joinedIn, NOTHING_SETTLED, openOf, reasonFor, settledWith, shifted } from './finding';
import { Numbers } from './numbers';
import { reword } from './reword';

const place = (start: number, end: number, level: Finding['level'] = 'must'): Finding => ({
  start,
  end,
  kind: 'PER',
  level,
});
const texts = { WISH: '花子と花子に会う', NOTE: '花子は来ない' };
const found = { WISH: [place(3, 5), place(0, 2)], NOTE: [place(0, 2, 'review')] };
const findings = inOrder(['WISH', 'NOTE'], texts, found);

describe('what was found in a form', () => {
  it('is numbered through its parts, and keeps its key while other words change', () => {
    expect(findings.map(({ part, number, word, key }) => [part, number, word, key])).toEqual([
      ['WISH', 1, '花子', 'WISH 0 花子'],
      ['WISH', 2, '花子', 'WISH 1 花子'],
      ['NOTE', 3, '花子', 'NOTE 0 花子'],
    ]);
    const after = { ...texts, WISH: 'いつか花子と花子に会う' };
    const moved = { ...found, WISH: shifted(texts.WISH, after.WISH, found.WISH) };
    expect(inOrder(['WISH', 'NOTE'], after, moved).map(({ start, key }) => [start, key])).toEqual([
      [3, 'WISH 0 花子'],
      [6, 'WISH 1 花子'],
      [0, 'NOTE 0 花子'],
    ]);
  });

  it('is open until a must has its reason, and what is for review was looked at', () => {
    const seen = settledWith(NOTHING_SETTLED, 'words', '花子', { reason: '' });
    expect(openOf(findings, seen).map(({ number }) => number)).toEqual([1, 2]);
    const kept = settledWith(seen, 'places', 'WISH 0 花子', { reason: '芸名' });
    expect(openOf(findings, kept).map(({ number }) => number)).toEqual([2]);
    expect(openOf(findings, settledWith(kept, 'places', 'WISH 0 花子', undefined))).toHaveLength(2);
    expect(openOf(findings, settledWith(NOTHING_SETTLED, 'words', '花子', { reason: '芸名' }))).toEqual([]);
  });

  it('stands with the reason of what was found in its place on this device; a must never without one', () => {
    const [first, , last] = findings;
    const longer = { ...first!, end: 3, key: 'WISH 0 花子と', word: '花子と' };
    const kept = settledWith(NOTHING_SETTLED, 'places', 'WISH 0 花子', { reason: '芸名' });
    expect(reasonFor(longer, findings, kept)).toBe('芸名');
    expect(reasonFor(longer, findings, NOTHING_SETTLED)).toBeUndefined();
    const seen = settledWith(NOTHING_SETTLED, 'words', '花子', { reason: '' });
    expect(reasonFor(last!, findings, seen)).toBe('');
    expect(reasonFor(longer, findings, seen)).toBeUndefined();
    const elsewhere = { ...first!, part: 'NOTE' as const, start: 3, end: 5, key: 'NOTE 0 来な', word: '来な' };
    expect(reasonFor(elsewhere, findings, kept)).toBeUndefined();
  });

  it('is reworded in one place or everywhere, and the others move with the text', () => {
    const [first] = findings;
    const insteadOf = (chosen: typeof findings) =>
      new Map(chosen.map((one) => [one, { start: one.start, end: one.end, by: 'Ａさん' }]));
    const once = reword(texts, findings, insteadOf([first!]));
    expect(once.texts).toEqual({ WISH: 'Ａさんと花子に会う', NOTE: '花子は来ない' });
    expect(once.found).toMatchObject({ WISH: [{ start: 4, end: 6 }], NOTE: [{ start: 0, end: 2 }] });
    expect(reword(texts, findings, insteadOf(findings)).texts).toEqual({
      WISH: 'ＡさんとＡさんに会う',
      NOTE: 'Ａさんは来ない',
    });
  });

  it('is reworded with what belongs to it, and what was changed with it is gone', () => {
    const [one, other] = inOrder(['WISH'], { WISH: 'ゆきちゃんの母' }, { WISH: [place(0, 2), place(2, 5, 'review')] });
    const { texts: next, found: left } = reword(
      { WISH: 'ゆきちゃんの母' },
      [one!, other!],
      new Map([[one!, { start: 0, end: 5, by: 'Ａさん' }]]),
    );
    expect([next, left]).toEqual([{ WISH: 'Ａさんの母' }, { WISH: [] }]);
  });
});

describe('what stands side by side', () => {
  const school = { NOTE: '第三小学校へ行く' };
  const parts = [place(0, 2, 'review'), { ...place(2, 5), kind: 'FAC' as const }];
  const [whole, ...others] = inOrder(['NOTE'], school, joinedIn(school, { NOTE: parts }));

  it('is shown as one, and is still known as it was found', () => {
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ word: '第三小学校', kind: 'FAC', level: 'must', parts });
    expect(reword(school, [whole!], new Map()).found).toEqual({ NOTE: parts });
  });

  it('stands for each of its parts when its reason is given', () => {
    const kept = settledWith(NOTHING_SETTLED, 'places', whole!.key, { reason: '公表されている' });
    const asFound = inOrder(['NOTE'], school, { NOTE: parts });
    expect(asFound.map((one) => reasonFor(one, [whole!], kept))).toEqual(['公表されている', '公表されている']);
  });
});

describe('the numbers of findings', () => {
  const numbersOf = (all: readonly { number: number; word: string }[]) => all.map(({ number, word }) => number + word);

  it('stay when others go, when text is typed before them, and when a new one comes', () => {
    const numbers = new Numbers<'WISH' | 'NOTE'>();
    const first = numbers.of(texts, findings);
    expect(numbersOf(first)).toEqual(['1花子', '2花子', '3花子']);
    const once = reword(texts, first, new Map([[first[0]!, { start: 0, end: 2, by: 'Ａさん' }]]));
    const second = numbers.of(once.texts, inOrder(['WISH', 'NOTE'], once.texts, once.found));
    expect(numbersOf(second)).toEqual(['2花子', '3花子']);
    const typed = { ...once.texts, NOTE: '今日、花子は健と来ない' };
    const found = { ...once.found, NOTE: [place(3, 5), place(6, 7)] };
    expect(numbersOf(numbers.of(typed, inOrder(['WISH', 'NOTE'], typed, found)))).toEqual(['2花子', '3花子', '4健']);
  });

  it('are counted anew when the check is asked for by hand', () => {
    const numbers = new Numbers<'WISH' | 'NOTE'>();
    numbers.of(texts, findings);
    expect(numbersOf(numbers.of(texts, findings.slice(1), 1))).toEqual(['1花子', '2花子']);
  });
});
