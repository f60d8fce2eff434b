import type { Finding, Kind } from './finding';
import { ago, dayOf, Letters, replaced, suggestionFor } from './suggest';

const TODAY = { year: 2024, month: 7, day: 10 };

function suggested(text: string, word: string, kind: Kind, letters = new Letters()): string | undefined {
  const start = text.indexOf(word);
  return suggestionFor(text, { start, end: start + word.length, kind, level: 'must' }, letters, TODAY);
}

describe('letters for people', () => {
  it('go by first appearance, and the same person keeps hers', () => {
    const letters = new Letters();
    expect(['山田花子', 'ゆうと', '花子', '山田さん', '木村'].map((name) => letters.of(name))).toEqual([
      'Ａ',
      'Ｂ',
      'Ａ',
      'Ａ',
      'Ｃ',
    ]);
  });

  it('leave out those that the text has already', () => {
    expect(new Letters(new Set(['Ａ', 'Ｂ'])).of('花子')).toBe('Ｃ');
  });

  it('are still there after the alphabet', () => {
    const letters = new Letters();
    const given = Array.from({ length: 40 }, (_, index) => letters.of(`${String.fromCodePoint(0x4e00 + index * 7)}郎`));
    expect(new Set(given).size).toBe(40);
  });
});

describe('harmless words', () => {
  it('keep the honorific that stands there and bring one where none stands', () => {
    expect(suggested('花子ちゃんは', '花子', 'PER')).toBe('Ａ');
    expect(suggested('花子は', '花子', 'PER')).toBe('Ａさん');
  });

  it.each<[Kind, string, string, string]>([
    ['FAC', '県立海浜高校', '県立海浜高校に通う', '都内の高校'],
    ['FAC', 'ひばり産婦人科', 'ひばり産婦人科で', '区内の医療機関'],
    ['ADDRESS', '西町1-2-3', '西町1-2-3に住む', '区内'],
    ['ORG', '株式会社丸福', '株式会社丸福に勤務', '勤務先'],
    ['DATE', '5月9日', '5月9日に来所', '約2か月前'],
    ['DATE', '平成17年4月2日', '平成17年4月2日生', '10代後半'],
  ])('%s %s', (kind, word, text, harmless) => {
    expect(suggested(text, word, kind)).toBe(harmless);
  });
});

describe('days', () => {
  it('are read in the ways they are written; without a year the last one', () => {
    expect(dayOf('R6.4.12', TODAY)).toEqual({ year: 2024, month: 4, day: 12 });
    expect(dayOf('令和元年５月１日', TODAY)).toEqual({ year: 2019, month: 5, day: 1 });
    expect(dayOf('12/3', TODAY)).toEqual({ year: 2023, month: 12, day: 3 });
    expect(dayOf('ひな祭り', TODAY)).toBeUndefined();
  });

  it('become rougher the longer ago they are', () => {
    const said = [
      [2024, 7, 9],
      [2024, 7, 4],
      [2024, 6, 20],
      [2024, 1, 10],
      [2020, 7, 1],
      [2024, 8, 1],
    ] as const;
    expect(said.map(([year, month, day]) => ago({ year, month, day }, TODAY))).toEqual([
      '最近',
      '約6日前',
      '約3週間前',
      '約6か月前',
      '約4年前',
      '近日中',
    ]);
  });
});

describe('replacing', () => {
  const text = '花子は来た。花子の母も';
  const finding: Finding = { start: 0, end: 2, kind: 'PER', level: 'must' };

  it('is done here, or everywhere', () => {
    expect(replaced(text, finding, 'Ａさん')).toBe('Ａさんは来た。花子の母も');
    expect(replaced(text, finding, 'Ａさん', true)).toBe('Ａさんは来た。Ａさんの母も');
  });
});
