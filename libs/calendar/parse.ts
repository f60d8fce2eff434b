import { isDate, toDate } from './date';
import { DATE_WORDS, ERAS } from './eras.data';

const NUMBER = /^\d{1,4}$/;

function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function withoutSuffix(text: string, suffix: string): string {
  return text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

function numberOf(text: string): number | undefined {
  if (text === DATE_WORDS.firstYear) return 1;
  return NUMBER.test(text) ? Number(text) : undefined;
}

/**
 * Reads a typed year: `8`, `R8`, `令和8`, `令和元年` or `2026`. A bare number below 100 means the newest era.
 * Undefined when it is none of these.
 */
export function parseYear(typed: string): { readonly year: number; readonly notBefore: string } | undefined {
  const text = withoutSuffix(normalise(typed), DATE_WORDS.year);
  const era = ERAS.find(({ name, letter }) => text.startsWith(name) || text.toUpperCase().startsWith(letter));
  const digits = era ? text.slice(text.startsWith(era.name) ? era.name.length : 1).replace(/^\./, '') : text;
  const value = numberOf(digits);
  if (value === undefined || value < 1) return undefined;
  if (!era && value >= 1000) return { year: value, notBefore: '0001-01-01' };
  if (value > 99) return undefined;
  const counted = era ?? ERAS[0];
  return { year: Number(counted.from.slice(0, 4)) + value - 1, notBefore: counted.from };
}

/**
 * Reads a date typed into three fields (年, 月, 日) into `YYYY-MM-DD`, or undefined when there is no such day.
 * A day before its era began is refused; one after its end is understood, because old papers print such years.
 */
export function parseTypedDate(typed: { year: string; month: string; day: string }): string | undefined {
  const year = parseYear(typed.year);
  const month = numberOf(withoutSuffix(normalise(typed.month), DATE_WORDS.month));
  const day = numberOf(withoutSuffix(normalise(typed.day), DATE_WORDS.day));
  if (!year || month === undefined || day === undefined) return undefined;
  const date = toDate({ year: year.year, month, day });
  return date !== undefined && date >= year.notBefore ? date : undefined;
}

/**
 * Reads one typed date: `2026-04-01`, `2026/4/1`, `R8.4.1`, `8/4/1`, `令和8年4月1日（水）`.
 * Undefined when it is none of these; a weekday in brackets is not checked.
 */
export function parseDate(typed: string): string | undefined {
  const text = normalise(typed).replace(/\([^)]*\)$/, '');
  if (isDate(text)) return text;
  const separators = new RegExp(`[-/.${DATE_WORDS.year}${DATE_WORDS.month}]`);
  const parts = withoutSuffix(text, DATE_WORDS.day)
    .replace(/^([A-Za-z])\./, '$1')
    .split(separators);
  if (parts.length !== 3) return undefined;
  return parseTypedDate({ year: parts[0]!, month: parts[1]!, day: parts[2]! });
}
