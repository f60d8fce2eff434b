import { dateFor, dayOf, distance } from './suggest-dates';

const TODAY = { year: 2024, month: 7, day: 10 };

/** A text in which the first words for its date were accepted. */
function accepted(text: string, date: string): string {
  const start = text.indexOf(date);
  const end = start + date.length;
  const [{ by, less, more } = { by: date, less: 0, more: 0 }] = dateFor(
    date,
    text.slice(0, start),
    text.slice(end),
    TODAY,
  );
  return text.slice(0, start - less) + by + text.slice(end + more);
}

describe('days', () => {
  it('are read in the ways they are written; without a year the last one', () => {
    expect(dayOf('R6.4.12', TODAY)).toEqual({ year: 2024, month: 4, day: 12 });
    expect(dayOf('令和元年５月１日', TODAY)).toEqual({ year: 2019, month: 5, day: 1 });
    expect(dayOf('三月二十五日', TODAY)).toEqual({ year: 2024, month: 3, day: 25 });
    expect(dayOf('20230503', TODAY)).toEqual({ year: 2023, month: 5, day: 3 });
    expect(dayOf('令和5年5月', TODAY)).toEqual({ year: 2023, month: 5, day: 15 });
    expect(dayOf('12/3', TODAY)).toEqual({ year: 2023, month: 12, day: 3 });
    expect(dayOf('ひな祭り', TODAY)).toBeUndefined();
  });

  it('become rougher the farther they are, before today and after it', () => {
    const said = [
      [2024, 7, 9],
      [2024, 7, 3],
      [2024, 6, 20],
      [2024, 1, 10],
      [2020, 7, 1],
      [2024, 7, 12],
      [2024, 8, 1],
      [2025, 3, 5],
    ] as const;
    expect(said.map(([year, month, day]) => distance({ year, month, day }, TODAY))).toEqual([
      '数日前',
      '約1週間前',
      '約3週間前',
      '約6か月前',
      '約4年前',
      '数日後',
      '約3週間後',
      '約8か月後',
    ]);
  });
});

describe('instead of a date', () => {
  it.each([
    ['5月9日に来所した', '5月9日', '約2か月前に来所した'],
    ['5月9日(木)に来所', '5月9日', '約2か月前に来所'],
    ['「3月5日に家を出たい」と言う', '3月5日', '「約8か月後に家を出たい」と言う'],
    ['3月5日に「家を出たい」と話した', '3月5日', '約4か月前に「家を出たい」と話した'],
    ['3月5日までに引っ越す', '3月5日', '約8か月後までに引っ越す'],
    ['3月5日までに提出した', '3月5日', '約4か月前までに提出した'],
    ['出産予定日は9月20日', '9月20日', '出産予定日は約2か月後'],
    ['2025年4月1日から通う', '2025年4月1日', '約9か月後から通う'],
    ['7月20日面談', '7月20日', '約1週間後面談'],
    ['15日に', '15日', 'ある日に'],
  ])('%s', (text, date, after) => expect(accepted(text, date)).toBe(after));

  it('of birth there stands an age, or that it is one, without saying it twice', () => {
    expect(accepted('平成17年4月2日生まれの女性', '平成17年4月2日')).toBe('10代後半の女性');
    expect(accepted('32歳、平成4年5月3日生まれ', '平成4年5月3日')).toBe('32歳、（生年月日）');
    expect(accepted('平成4年5月3日生、32歳', '平成4年5月3日')).toBe('（生年月日）、32歳');
    expect(accepted('長女（5月3日生まれ）', '5月3日')).toBe('長女（（生年月日））');
    expect(accepted('生年月日：平成4年5月3日', '平成4年5月3日')).toBe('（生年月日）');
    expect(accepted('2021年5月3日に生まれた', '2021年5月3日')).toBe('約3年前に生まれた');
    expect(accepted('2021年5月3日生まれた', '2021年5月3日')).toBe('約3年前に生まれた');
  });
});
