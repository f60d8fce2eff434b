import {
  AGE_BAND,
  AGE_BEFORE,
  AGE_BEHIND,
  AGO,
  AHEAD,
  AHEAD_BEFORE,
  AHEAD_BEHIND,
  BIRTHDAY,
  BIRTH_BEFORE,
  BIRTH_BEHIND,
  BORN_BEHIND,
  ERAS,
  FIRST_YEAR,
  IN,
  KANJI_DIGITS,
  PAST_BEHIND,
  SOME_DAY,
  TEN,
  UNTIL_BEHIND,
  WEEKDAY_BEHIND,
  WEEKDAYS,
} from './suggest-dates.data';
import { viewOf } from './view';

/** A day without time, months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const OLDEST = 100;
/** Without any sign in the sentence a day that comes so soon is taken for the coming one. */
const SOON = 45;
/** What the first day that is counted was. */
const THURSDAY = 4;
const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / DAY_MS;
const SHAPE =
  /^(?:(?<era>令和|平成|昭和|[RHS])?(?<year>\d{1,4}|元)[年./-])?(?<month>\d{1,2})(?:[月./-](?<day>\d{1,2})日?|月(?!\d))$/;

const MONTH_ONLY =
  /^(?:(?<era>令和|平成|昭和|[RHS])(?=(?:\d{1,2}|元)[年./])|(?=\d{4}[年./]|\d{2}年))(?<year>\d{1,4}|元)[年./](?<month>\d{1,2})月?$/;

/** Numbers in kanji as digits: 二十三 is 23. */
const withDigits = (text: string): string =>
  text.replace(/[〇一二三四五六七八九十]+/g, (run) => {
    const digit = (sign: string): number => KANJI_DIGITS.indexOf(sign);
    const [tens, ones] = run.split(TEN);
    if (ones === undefined) return [...run].map(digit).join('');
    return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
  });

interface Written {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The numbers of a written date; of a month alone its middle. */
function read(written: string): Written | undefined {
  const text = withDigits(viewOf(written).text.replace(/\s/g, ''));
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  const match = SHAPE.exec(compact ? `${compact[1]}/${compact[2]}/${compact[3]}` : text);
  const monthOnly = MONTH_ONLY.exec(text);
  const groups = monthOnly?.groups ?? match?.groups;
  if (!groups) return undefined;
  const { era, year } = groups;
  const [month, day] = [Number(groups.month), Number(groups.day ?? 15)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (year === undefined) return { year, month, day };
  const count = year === FIRST_YEAR ? 1 : Number(year);
  return { year: era ? (ERAS[era] ?? 0) + count : count < 100 ? 2000 + count : count, month, day };
}

/** The day that a written date names; without a year the last such day before today. Nothing for what is no date. */
export function dayOf(written: string, today: Day): Day | undefined {
  const numbers = read(written);
  if (!numbers) return undefined;
  if (numbers.year !== undefined) return { ...numbers, year: numbers.year };
  const thisYear = { ...numbers, year: today.year };
  return dayNumber(thisYear) <= dayNumber(today) ? thisYear : { ...thisYear, year: today.year - 1 };
}

/** How far a day is from today, before or after it, so roughly that the day cannot be told. */
export function distance(day: Day, today: Day): string {
  const days = dayNumber(today) - dayNumber(day);
  const [far, words] = [Math.abs(days), days < 0 ? AHEAD : AGO];
  if (far < 6) return words.days;
  if (far < 45) return words.weeks(Math.round(far / 7));
  if (far < 548) return words.months(Math.round(far / 30.4));
  return words.years(Math.round(far / 365.25));
}

/** Whether the sentence speaks of a day that is still to come; nothing where it does not tell. */
function isAhead(before: string, after: string): boolean | undefined {
  if (AHEAD_BEFORE.test(before)) return true;
  const [rest = ''] = after.split(/[。！？!?\n「『」』]/);
  const comma = rest.indexOf('、');
  const clause = comma > 3 ? rest.slice(0, comma) : rest;
  const [ahead, past] = [clause.search(AHEAD_BEHIND), clause.search(PAST_BEHIND)];
  if (ahead >= 0 && (past < 0 || ahead < past)) return true;
  if (past >= 0) return false;
  return UNTIL_BEHIND.test(clause) ? true : undefined;
}

/** The days that a written date may name, the likeliest first. */
function daysOf(written: Written, today: Day, before: string, after: string, weekday?: string): Day[] {
  if (written.year !== undefined) return [{ ...written, year: written.year }];
  const thisYear = { ...written, year: today.year };
  const isPast = dayNumber(thisYear) <= dayNumber(today);
  const last = isPast ? thisYear : { ...thisYear, year: today.year - 1 };
  const next = isPast ? { ...thisYear, year: today.year + 1 } : thisYear;
  const ahead = isAhead(before, after);
  const isToday = dayNumber(last) === dayNumber(today);
  if (ahead && isToday) return [{ ...today, day: today.day + 1 }];
  if (ahead !== undefined || isToday) return [ahead ? next : last];
  const byWeekday = [last, next].filter((day) => WEEKDAYS[(dayNumber(day) + THURSDAY) % 7] === weekday);
  if (byWeekday.length === 1) return byWeekday;
  const [until, since] = [dayNumber(next) - dayNumber(today), dayNumber(today) - dayNumber(last)];
  if (until < SOON) return [next, last];
  return until < since ? [last, next] : [last];
}

interface Instead {
  readonly by: string;
  /** How many signs before and behind the date it stands for as well. */
  readonly less: number;
  readonly more: number;
}

/** What may be said instead of a date, with what belongs to it: a weekday in brackets, that somebody was born. */
export function dateFor(word: string, before: string, after: string, today: Day): Instead[] {
  const written = read(word);
  const label = BIRTH_BEFORE.exec(before)?.[0].length ?? 0;
  const birth = BIRTH_BEHIND.exec(after)?.[0].length ?? 0;
  if (label > 0 || birth > 0) {
    const age =
      written?.year === undefined
        ? -1
        : Math.floor((dayNumber(today) - dayNumber({ ...written, year: written.year })) / 365.25);
    const isTold = AGE_BEFORE.test(before) || AGE_BEHIND.test(after.slice(birth)) || age < 0 || age > OLDEST;
    return [{ by: label > 0 || isTold ? BIRTHDAY : AGE_BAND(age), less: label, more: birth }];
  }
  const weekday = WEEKDAY_BEHIND.exec(after)?.[0] ?? '';
  const more = weekday.length;
  if (!written) return [{ by: SOME_DAY, less: 0, more }];
  const particle = BORN_BEHIND.test(after.slice(more)) ? IN : '';
  return daysOf(written, today, before, after.slice(more), /[月火水木金土日]/.exec(weekday)?.[0]).map((day) => ({
    by: distance(day, today) + particle,
    less: 0,
    more,
  }));
}
