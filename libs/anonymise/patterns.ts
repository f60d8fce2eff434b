import type { Finding } from './finding';
import { MY_NUMBER_WORDS, PATTERNS, type Pattern } from './patterns.data';

const NEAR = 15;
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether twelve digits end in the check digit of an individual number (order of the Ministry of Internal Affairs 85/2014, art. 5). */
export function hasCheckDigit(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

function holds(only: Pattern['only'], match: RegExpExecArray, text: string): boolean {
  if (only === undefined) return true;
  if (only === 'DAY_OF_YEAR') {
    const { month = '', day = '' } = match.groups ?? {};
    return Number(day) <= (LONGEST_MONTH[Number(month) - 1] ?? 0);
  }
  const digits = match[0].replace(/\D/g, '');
  if (only === 'TWELVE_DIGITS') return digits.length === 12;
  // One random number in ten has a fitting check digit, and a mistyped one has none: the words around decide too.
  const around = text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR);
  return MY_NUMBER_WORDS.test(around) || (hasCheckDigit(digits) && !/^0{4}/.test(digits));
}

/** Stands for what is found already, so that later shapes neither begin in it nor reach into it. */
const TAKEN = '\u0000';

function without(text: string, taken: readonly Finding[]): string {
  if (taken.length === 0) return text;
  let rest = '';
  let read = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(read, start) + TAKEN.repeat(end - start);
    read = end;
  }
  return rest + text.slice(read);
}

/** Identifiers that their shape gives away, in a normalised text, sorted and without overlaps. */
export function findPatterns(text: string): Finding[] {
  const all: Finding[] = [];
  let rest = text;
  for (const { kind, level, shape, only } of PATTERNS) {
    const found: Finding[] = [];
    for (const match of rest.matchAll(shape)) {
      if (!holds(only, match, text)) continue;
      const it = match.groups?.it;
      const start = match.index + (it === undefined ? 0 : match[0].lastIndexOf(it));
      const end = start + (it ?? match[0]).trimEnd().length;
      found.push({ start, end, kind, level });
    }
    rest = without(rest, found);
    all.push(...found);
  }
  return all.sort((a, b) => a.start - b.start);
}
