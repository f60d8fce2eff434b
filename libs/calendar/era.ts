import { datePartsOf, fiscalYearOf, weekdayOf } from './date';
import { DATE_WORDS, ERAS, WEEKDAYS_JA } from './eras.data';

export type Era = (typeof ERAS)[number];

/** Day of the fiscal year whose era names it: after a spring change (2019) the new name holds, after a winter one the old. */
const FISCAL_NAMING_DAY = '10-01';

/** The era a date lies in and the year within it, or undefined before Meiji. */
export function eraOf(date: string): { readonly era: Era; readonly year: number } | undefined {
  const { year } = datePartsOf(date);
  const era = ERAS.find((candidate) => candidate.from <= date);
  return era && { era, year: year - Number(era.from.slice(0, 4)) + 1 };
}

function eraYear(date: string): string {
  const found = eraOf(date);
  if (!found) return String(datePartsOf(date).year);
  return `${found.era.name}${found.year === 1 ? DATE_WORDS.firstYear : found.year}`;
}

/** 令和6年6月13日（木）; the first year is 元年; without the weekday on request; Western years before Meiji. */
export function toJapaneseDate(date: string, options: { readonly weekday?: boolean } = {}): string {
  const { month, day } = datePartsOf(date);
  const words = DATE_WORDS;
  const written = `${eraYear(date)}${words.year}${month}${words.month}${day}${words.day}`;
  if (options.weekday === false) return written;
  return `${written}${words.weekdayOpen}${WEEKDAYS_JA[weekdayOf(date)]}${words.weekdayClose}`;
}

/** 6月13日（木）, for lists that carry their year elsewhere. */
export function toJapaneseMonthDay(date: string): string {
  const { month, day } = datePartsOf(date);
  const words = DATE_WORDS;
  const weekday = `${words.weekdayOpen}${WEEKDAYS_JA[weekdayOf(date)]}${words.weekdayClose}`;
  return `${month}${words.month}${day}${words.day}${weekday}`;
}

/** 令和7年度 for the fiscal year that starts in April of a Western year. */
export function toJapaneseFiscalYear(fiscalYear: number): string {
  return `${eraYear(`${String(fiscalYear).padStart(4, '0')}-${FISCAL_NAMING_DAY}`)}${DATE_WORDS.fiscalYear}`;
}

/** 令和7年度 for the fiscal year a date lies in. */
export function toJapaneseFiscalYearOf(date: string): string {
  return toJapaneseFiscalYear(fiscalYearOf(date));
}
