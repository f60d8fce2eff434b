const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;
const FULL_WIDTH_COLON = '\uFF1A';
const FULL_WIDTH_TILDE = '\uFF5E';
const EN_DASH = '\u2013';

/** Minutes since midnight of `HH:MM` (seconds, as PostgreSQL prints them, are dropped); throws RangeError otherwise. */
export function minutesOfDay(time: string): number {
  const match = TIME.exec(time);
  if (!match) throw new RangeError(`not a time of day: ${time}`);
  return +match[1]! * 60 + +match[2]!;
}

/** `HH:MM` a number of minutes after a time; stays within the day (wraps at midnight). */
export function addMinutes(time: string, minutes: number): string {
  const total = (((minutesOfDay(time) + minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** A time as ward papers print it: `10：00` (U+FF1A), hours without a leading zero. */
export function toJapaneseTime(time: string): string {
  const total = minutesOfDay(time);
  return `${Math.floor(total / 60)}${FULL_WIDTH_COLON}${String(total % 60).padStart(2, '0')}`;
}

/** A span as ward papers print it: `10：00～12：00` (U+FF1A, U+FF5E); an open end leaves the tilde standing. */
export function toJapaneseTimeSpan(start: string, end: string | null): string {
  return `${toJapaneseTime(start)}${FULL_WIDTH_TILDE}${end === null ? '' : toJapaneseTime(end)}`;
}

/** The English twin of a span: `10:00–12:00`. */
export function toEnglishTimeSpan(start: string, end: string | null): string {
  return `${addMinutes(start, 0)}${EN_DASH}${end === null ? '' : addMinutes(end, 0)}`;
}
