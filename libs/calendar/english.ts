import { datePartsOf, weekdayOf } from './date';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** 13 June 2024 (Thu), the English twin of the Japanese date; without the weekday on request. */
export function toEnglishDate(date: string, options: { readonly weekday?: boolean } = {}): string {
  const { year, month, day } = datePartsOf(date);
  const written = `${day} ${MONTHS[month - 1]} ${year}`;
  return options.weekday === false ? written : `${written} (${WEEKDAYS[weekdayOf(date)]})`;
}

/** FY2025, the English twin of 令和7年度. */
export function toEnglishFiscalYear(fiscalYear: number): string {
  return `FY${fiscalYear}`;
}
