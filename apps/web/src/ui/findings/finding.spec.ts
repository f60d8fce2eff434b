import type { Finding } from '#libs/anonymise';
import { inOrder, NOTHING_SETTLED, openOf, reasonFor, settledWith, shifted } from './finding';
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
    const once = reword(texts, findings, new Set([first!]), 'Ａさん');
    expect(once.texts).toEqual({ WISH: 'Ａさんと花子に会う', NOTE: '花子は来ない' });
    expect(once.found).toMatchObject({ WISH: [{ start: 4, end: 6 }], NOTE: [{ start: 0, end: 2 }] });
    expect(reword(texts, findings, new Set(findings), 'Ａさん').texts).toEqual({
      WISH: 'ＡさんとＡさんに会う',
      NOTE: 'Ａさんは来ない',
    });
  });
});
