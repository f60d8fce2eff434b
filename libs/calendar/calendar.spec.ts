import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  daysBetween,
  eraOf,
  fiscalQuarterOf,
  fiscalYearOf,
  isDate,
  parseDate,
  parseTypedDate,
  toDate,
  toEnglishDate,
  toEnglishTimeSpan,
  toFullWidthDigits,
  toHalfWidthDigits,
  toJapaneseDate,
  toJapaneseFiscalYear,
  toJapaneseFiscalYearOf,
  toJapaneseMonthDay,
  toJapaneseTimeSpan,
  weekdayOf,
} from './index';

const aDate = fc.integer({ min: 0, max: 84_000 }).map((days) => addDays('1873-01-01', days));

describe('writing dates', () => {
  it.each([
    ['2024-06-13', '令和6年6月13日（木）', '13 June 2024 (Thu)'],
    ['2019-05-01', '令和元年5月1日（水）', '1 May 2019 (Wed)'],
    ['2019-04-30', '平成31年4月30日（火）', '30 April 2019 (Tue)'],
    ['1989-01-08', '平成元年1月8日（日）', '8 January 1989 (Sun)'],
    ['1989-01-07', '昭和64年1月7日（土）', '7 January 1989 (Sat)'],
    ['1926-12-25', '昭和元年12月25日（土）', '25 December 1926 (Sat)'],
    ['1912-07-30', '大正元年7月30日（火）', '30 July 1912 (Tue)'],
    ['1912-07-29', '明治45年7月29日（月）', '29 July 1912 (Mon)'],
    ['1850-03-01', '1850年3月1日（金）', '1 March 1850 (Fri)'],
  ])('writes %s as %s and %s', (date, japanese, english) => {
    expect(toJapaneseDate(date)).toBe(japanese);
    expect(toEnglishDate(date)).toBe(english);
  });

  it('leaves the weekday out on request', () => {
    expect(toJapaneseDate('2024-07-19', { weekday: false })).toBe('令和6年7月19日');
    expect(toEnglishDate('2024-07-19', { weekday: false })).toBe('19 July 2024');
    expect(toJapaneseMonthDay('2024-06-28')).toBe('6月28日（金）');
  });

  it('refuses a text that is no date rather than printing a wrong one', () => {
    expect(() => toJapaneseDate('2024-6-13')).toThrow(RangeError);
    expect(() => toJapaneseDate('2023-02-29')).toThrow(RangeError);
    expect(toDate({ year: 2023, month: 2, day: 29 })).toBeUndefined();
    expect(isDate('2024-02-29')).toBe(true);
  });
});

describe('fiscal quarters', () => {
  it.each([
    ['2026-04-01', '2026Q1', '2026-04-01', '2026-06-30'],
    ['2026-09-30', '2026Q2', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026Q3', '2026-10-01', '2026-12-31'],
    ['2027-01-01', '2026Q4', '2027-01-01', '2027-03-31'],
    ['2028-02-29', '2027Q4', '2028-01-01', '2028-03-31'],
  ])('put %s into %s', (date, name, from, until) => {
    expect(fiscalQuarterOf(date)).toEqual({ name, from, until });
  });
});

describe('fiscal years', () => {
  it.each([
    ['2024-03-31', 2023],
    ['2024-04-01', 2024],
    ['2025-01-01', 2024],
  ])('puts %s into the year %i', (date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });

  it.each([
    [2025, '令和7年度'],
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1988, '昭和63年度'],
  ])('writes %i as %s', (year, written) => {
    expect(toJapaneseFiscalYear(year)).toBe(written);
  });

  it('keeps January in the year that began in April', () => {
    expect(toJapaneseFiscalYearOf('2026-01-15')).toBe('令和7年度');
  });
});

describe('times', () => {
  it('writes a span with full-width colon and tilde', () => {
    expect(toJapaneseTimeSpan('10:00', '12:00')).toBe('10：00～12：00');
    expect(toJapaneseTimeSpan('09:05:00', null)).toBe('9：05～');
    expect(toEnglishTimeSpan('09:05:00', '10:00')).toBe('09:05–10:00');
    expect([...toJapaneseTimeSpan('10:00', '12:00')].filter((c) => c === '\uFF1A' || c === '\uFF5E')).toHaveLength(3);
  });

  it('adds minutes within the day', () => {
    expect(addMinutes('13:45', 30)).toBe('14:15');
    expect(addMinutes('23:45', 30)).toBe('00:15');
    expect(() => addMinutes('24:00', 0)).toThrow(RangeError);
  });
});

describe('typed dates', () => {
  it.each([
    ['8', '4', '1', '2026-04-01'],
    ['R8', '4', '1', '2026-04-01'],
    ['r8', '04', '01', '2026-04-01'],
    ['令和8', '4', '1', '2026-04-01'],
    ['令和８年', '４月', '１日', '2026-04-01'],
    ['2026', '4', '1', '2026-04-01'],
    ['令和元', '5', '1', '2019-05-01'],
    ['H31', '4', '30', '2019-04-30'],
    ['平成31', '5', '1', '2019-05-01'],
    ['昭和64', '1', '7', '1989-01-07'],
  ])('reads %s / %s / %s', (year, month, day, date) => {
    expect(parseTypedDate({ year, month, day })).toBe(date);
  });

  it.each([
    ['令和元', '4', '30'],
    ['8', '2', '30'],
    ['', '4', '1'],
    ['0', '4', '1'],
    ['202', '4', '1'],
    ['X8', '4', '1'],
    ['8', '13', '1'],
    ['令和', '4', '1'],
  ])('refuses %s / %s / %s', (year, month, day) => {
    expect(parseTypedDate({ year, month, day })).toBeUndefined();
  });

  it.each(['2026-04-01', '2026/4/1', 'R8.4.1', 'R.8.4.1', '8/4/1', '令和8年4月1日（水）', '令和 8 年 4月 1 日'])(
    'reads %s in one field',
    (typed) => {
      expect(parseDate(typed)).toBe('2026-04-01');
    },
  );

  it('reads back every date that it writes', () => {
    fc.assert(fc.property(aDate, (date) => parseDate(toJapaneseDate(date)) === date));
  });
});

describe('counting days', () => {
  it('agrees with addition, in both directions, and with the week', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(weekdayOf(other)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
      }),
    );
  });

  it('counts eras without a gap', () => {
    fc.assert(fc.property(aDate, (date) => (eraOf(date)?.year ?? 0) >= 1));
  });
});

describe('digits', () => {
  it('widens and narrows digits only', () => {
    expect(toFullWidthDigits('第12回WG')).toBe('第１２回WG');
    expect(toHalfWidthDigits('第１２回ＷＧ')).toBe('第12回ＷＧ');
  });
});
