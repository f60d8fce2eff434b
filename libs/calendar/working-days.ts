import { addDays, datePartsOf, weekdayOf } from './date';

const [SUNDAY, MONDAY, SATURDAY] = [0, 1, 6];
const FIXED = ['01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'];
/** Month and which Monday of it. */
const MONDAYS = [
  [1, 2],
  [7, 3],
  [9, 3],
  [10, 2],
] as const;
/** Public offices are closed around New Year beside the holidays. */
const CLOSED = ['12-29', '12-30', '12-31', '01-02', '01-03'];

/** The day of the month on which an equinox falls, by the usual formula for the years 1980 to 2099. */
const equinox = (year: number, base: number): number =>
  Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));

function isNamed(date: string): boolean {
  const { year, month, day } = datePartsOf(date);
  if (FIXED.includes(date.slice(5))) return true;
  if (month === 3) return day === equinox(year, 20.8431);
  if (month === 9 && day === equinox(year, 23.2488)) return true;
  return MONDAYS.some(([of, which]) => month === of && weekdayOf(date) === MONDAY && Math.ceil(day / 7) === which);
}

/** The weekday that stands in for a holiday on a Sunday: the first one after it that is none itself. */
function isSubstitute(date: string): boolean {
  let before = addDays(date, -1);
  while (isNamed(before) && weekdayOf(before) !== SUNDAY) before = addDays(before, -1);
  return isNamed(before);
}

/** Whether a day is a national holiday in Japan, as they stand since 2022 (国民の祝日に関する法律); years 1980 to 2099. */
export const isHoliday = (date: string): boolean =>
  isNamed(date) || isSubstitute(date) || (isNamed(addDays(date, -1)) && isNamed(addDays(date, 1)));

/** Whether public offices are open on a day: no weekend, no holiday, not around New Year. */
export const isWorkingDay = (date: string): boolean =>
  ![SUNDAY, SATURDAY].includes(weekdayOf(date)) && !isHoliday(date) && !CLOSED.includes(date.slice(5));

/** The last of so many working days after a day, which does not count itself. */
export function workingDaysAfter(date: string, days: number): string {
  let [day, left] = [date, days];
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
