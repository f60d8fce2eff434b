/** Japanese eras, newest first, by the first day they applied to. Meiji reaches back to the start of the lunar year. */
export const ERAS = [
  { name: '令和', letter: 'R', from: '2019-05-01' },
  { name: '平成', letter: 'H', from: '1989-01-08' },
  { name: '昭和', letter: 'S', from: '1926-12-25' },
  { name: '大正', letter: 'T', from: '1912-07-30' },
  { name: '明治', letter: 'M', from: '1868-01-25' },
] as const;

/** Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** The parts of a date in Japanese writing. `firstYear` is how the first year of an era is written. */
export const DATE_WORDS = {
  firstYear: '元',
  year: '年',
  month: '月',
  day: '日',
  fiscalYear: '年度',
  weekdayOpen: '（',
  weekdayClose: '）',
} as const;
