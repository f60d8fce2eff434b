import type { Kind } from '#libs/anonymise';
import {
  A_FIRM,
  A_HOUSE,
  AGE_BAND,
  BORN_AFTER,
  BORN_BEFORE,
  CONTACT,
  DAY,
  DAYS_AGO,
  ERA_STARTS,
  FIRST_YEAR,
  HONORIFIC,
  HONORIFICS,
  IN_WARD,
  KINDS_OF_HOUSES,
  LETTERED,
  MONTH,
  MONTHS_AGO,
  NUMBER,
  PLACES,
  SOME_DAY,
  YEAR,
  YEARS_AGO,
} from './suggest.data';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DAY_MS = 86_400_000;
const NEAR = 8;

/** Letters for people and places by appearance in the whole case; one that the writer used already is not given again. */
export class Letters {
  private readonly given = new Map<string, string>();
  private readonly used: Set<string>;

  constructor(texts: readonly string[]) {
    this.used = new Set(texts.flatMap((text) => [...text.matchAll(LETTERED)].map(([, letter]) => letter!)));
  }

  of(word: string): string {
    const known = this.given.get(word);
    if (known) return known;
    const letter = [...LETTERS].find((one) => !this.used.has(one)) ?? 'Z';
    this.used.add(letter);
    this.given.set(word, letter);
    return letter;
  }
}

/** A word in its text, and what kind of thing the check takes it for. */
export interface Telling {
  readonly word: string;
  readonly kind: Kind;
  readonly before: string;
  readonly after: string;
}

/** Where a telling word stands in a text, with what is near it. */
export const tellingAt = (text: string, start: number, end: number, kind: Kind): Telling => ({
  word: text.slice(start, end),
  kind,
  before: text.slice(Math.max(0, start - NEAR), start),
  after: text.slice(end, end + NEAR),
});

function person({ word, after }: Telling, letters: Letters): string {
  const title = [...HONORIFICS.source.matchAll(/[^^()|]+/g)].find(([one]) => word.endsWith(one) && word !== one)?.[0];
  const name = title ? word.slice(0, -title.length) : word;
  const letter = letters.of(name);
  return HONORIFICS.test(after) && !title ? letter : `${letter}${HONORIFIC}`;
}

function place({ word }: Telling, letters: Letters): string {
  const ending = PLACES.find((one) => word.endsWith(one));
  return ending && word.length > 1 ? `${letters.of(word)}${ending}` : IN_WARD;
}

const house = ({ word }: Telling, other: string): string =>
  KINDS_OF_HOUSES.find(([pattern]) => pattern.test(word))?.[1] ?? other;

/** How long a date lies back, roughly; of a birth the age band. A year that is not said is the last such day. */
function date({ word, before, after }: Telling, today: string): string {
  const narrow = word.normalize('NFKC');
  const year = YEAR.exec(narrow);
  const rest = year ? narrow.slice(year.index + year[0].length) : narrow;
  const month = MONTH.exec(rest)?.[1];
  const day = DAY.exec(month ? rest.slice(rest.indexOf(month) + month.length) : rest)?.[1];
  const [thisYear = 0] = today.split('-').map(Number);
  let told = thisYear;
  if (year) told = year[3] ? Number(year[3]) : ERA_STARTS[year[1]!]! + (year[2] === FIRST_YEAR ? 1 : Number(year[2]));
  if (!month && !year) return SOME_DAY;
  const then = Date.UTC(told, Number(month ?? 7) - 1, Number(day ?? 15));
  const now = Date.parse(today);
  const since = year || then <= now ? now - then : now - Date.UTC(told - 1, Number(month) - 1, Number(day ?? 15));
  const days = Math.round(since / DAY_MS);
  if (BORN_AFTER.test(after) || BORN_BEFORE.test(before)) return AGE_BAND(Math.max(0, Math.floor(days / 365.25)));
  if (days < 1) return SOME_DAY;
  if (days < 45) return DAYS_AGO(days);
  return days < 700 ? MONTHS_AGO(Math.round(days / 30.4)) : YEARS_AGO(Math.round(days / 365.25));
}

/** What could stand in the place of a telling word; null where only its writer can say. `today` is YYYY-MM-DD. */
export function suggestFor(telling: Telling, letters: Letters, today: string): string | null {
  switch (telling.kind) {
    case 'PER':
      return person(telling, letters);
    case 'KNOWN':
      return /[\d@]/.test(telling.word.normalize('NFKC')) ? CONTACT : person(telling, letters);
    case 'LOC':
      return place(telling, letters);
    case 'ADDRESS':
      return IN_WARD;
    case 'FAC':
      return house(telling, A_HOUSE);
    case 'ORG':
      return house(telling, A_FIRM);
    case 'DATE':
      return date(telling, today);
    case 'PHONE':
    case 'EMAIL':
    case 'URL':
    case 'ACCOUNT':
      return CONTACT;
    case 'NUMBER':
      return NUMBER;
    default:
      return null;
  }
}
