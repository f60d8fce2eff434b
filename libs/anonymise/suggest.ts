import type { Finding } from './finding';
import {
  AGE_BAND,
  AGO,
  BIRTH,
  COMPANY,
  COMPANY_WORD,
  ERAS,
  FACILITY_WORDS,
  HARMLESS,
  LETTERS,
  NAME_ENDS,
  SAN,
} from './suggest.data';
import { viewOf } from './view';

/** A day without time, months from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** Letters for people by their first appearance over all texts of a case; the same name has the same letter. */
export class Letters {
  private readonly letters = new Map<string, string>();

  constructor(private readonly used: ReadonlySet<string> = new Set()) {}

  /** The letter of a name (without honorific); a name that is part of one met before, or has one as its part, is the same person. */
  of(name: string): string {
    const bare = viewOf(name)
      .text.replace(NAME_ENDS, '')
      .replace(/[\s\u30fb]/g, '');
    const same = [...this.letters.keys()].find(
      (other) =>
        other === bare ||
        (bare.length > 1 && (other.startsWith(bare) || other.endsWith(bare))) ||
        (other.length > 1 && bare.startsWith(other)),
    );
    const letter = same === undefined ? this.next() : this.letters.get(same)!;
    this.letters.set(bare, letter);
    return letter;
  }

  private next(): string {
    const taken = new Set([...this.used, ...this.letters.values()]);
    return [...LETTERS].find((letter) => !taken.has(letter)) ?? `${[...LETTERS].at(-1)!}${taken.size}`;
  }
}

/** The day that a written date names; without a year the last such day before today. Nothing for what is no date. */
export function dayOf(written: string, today: Day): Day | undefined {
  const text = viewOf(written).text.replace(/\s/g, '');
  const match =
    /^(?:(?<era>\u4ee4\u548c|\u5e73\u6210|\u662d\u548c|[RHS])?(?<year>\d{1,4}|\u5143)[\u5e74./-])?(?<month>\d{1,2})[\u6708./-](?<day>\d{1,2})\u65e5?$/.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { era, year } = match.groups;
  const [month, day] = [Number(match.groups.month), Number(match.groups.day)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (year === undefined) {
    const thisYear = { year: today.year, month, day };
    return dayNumber(thisYear) <= dayNumber(today) ? thisYear : { ...thisYear, year: today.year - 1 };
  }
  const count = /^\d+$/.test(year) ? Number(year) : 1;
  return { year: era ? (ERAS[era] ?? 0) + count : count < 100 ? 2000 + count : count, month, day };
}

/** How long ago a day was, so roughly that the day cannot be told. */
export function ago(day: Day, today: Day): string {
  const days = dayNumber(today) - dayNumber(day);
  if (days < 0) return AGO.ahead;
  if (days < 3) return AGO.today;
  if (days < 11) return AGO.days(days);
  if (days < 45) return AGO.weeks(Math.round(days / 7));
  if (days < 548) return AGO.months(Math.round(days / 30.4));
  return AGO.years(Math.round(days / 365.25));
}

function forDate(word: string, after: string, today: Day): string {
  const day = dayOf(word, today);
  if (!day) return AGO.unknown;
  if (!BIRTH.test(after)) return ago(day, today);
  return AGE_BAND(Math.floor((dayNumber(today) - dayNumber(day)) / 365.25));
}

/** A harmless word for a finding, to be shown before it is applied; nothing when there is none to offer. */
export function suggestionFor(text: string, finding: Finding, letters: Letters, today: Day): string | undefined {
  const { start, end, kind } = finding;
  const word = text.slice(start, end);
  const after = text.slice(end, end + 8);
  switch (kind) {
    case 'PER':
    case 'KNOWN':
      return (
        letters.of(word) +
        (/^(?:\u3055\u3093|\u3061\u3083\u3093|\u304f\u3093|\u69d8|\u6c0f|\u5148\u751f)/.test(after) ? '' : SAN)
      );
    case 'FAC':
      return FACILITY_WORDS.find(([shape]) => shape.test(word))?.[1] ?? HARMLESS.FAC;
    case 'ORG':
      return COMPANY.test(word) ? COMPANY_WORD : HARMLESS.ORG;
    case 'DATE':
      return forDate(word, after, today);
    default:
      return HARMLESS[kind];
  }
}

/** The text with a finding replaced, or with its word replaced everywhere. */
export function replaced(text: string, { start, end }: Finding, by: string, everywhere = false): string {
  if (!everywhere) return text.slice(0, start) + by + text.slice(end);
  return text.split(text.slice(start, end)).join(by);
}
