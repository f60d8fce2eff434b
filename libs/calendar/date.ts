const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year, month (1-12) and day (1-31) of a calendar date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Writes parts as `YYYY-MM-DD`, or undefined when the calendar has no such day (31 June, 29 February 2025). */
export function toDate({ year, month, day }: DateParts): string | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return undefined;
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

/** Says whether a text is a date `YYYY-MM-DD` that the calendar knows. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  return match !== null && toDate({ year: +match[1]!, month: +match[2]!, day: +match[3]! }) === text;
}

/** Splits `YYYY-MM-DD`; throws RangeError on anything else, because a silent wrong date ends up on a notice. */
export function datePartsOf(date: string): DateParts {
  if (!isDate(date)) throw new RangeError(`not a calendar date: ${date}`);
  return { year: +date.slice(0, 4), month: +date.slice(5, 7), day: +date.slice(8, 10) };
}

/** Days since 1970-01-01 (negative before it). */
export function dayNumberOf(date: string): number {
  const { year, month, day } = datePartsOf(date);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return Math.round(instant.getTime() / DAY_MS);
}

/** The date `days` after (or, negative, before) a date. */
export function addDays(date: string, days: number): string {
  return new Date((dayNumberOf(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return (((dayNumberOf(date) + 4) % 7) + 7) % 7;
}

/** The fiscal year a date lies in, named by the year it starts in: from 1 April (会計年度, 地方自治法208条). */
export function fiscalYearOf(date: string): number {
  const { year, month } = datePartsOf(date);
  return month >= 4 ? year : year - 1;
}

/** A quarter of a fiscal year: its name (2026Q1 begins in April 2026), first and last day. */
export interface FiscalQuarter {
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** The quarter of the fiscal year a date lies in. */
export function fiscalQuarterOf(date: string): FiscalQuarter {
  const { year, month } = datePartsOf(date);
  const first = month - ((month - 1) % 3);
  const next = first === 10 ? { year: year + 1, month: 1 } : { year, month: first + 3 };
  const from = `${pad(year, 4)}-${pad(first, 2)}-01`;
  const until = addDays(`${pad(next.year, 4)}-${pad(next.month, 2)}-01`, -1);
  return { name: `${fiscalYearOf(date)}Q${first >= 4 ? (first - 1) / 3 : 4}`, from, until };
}
