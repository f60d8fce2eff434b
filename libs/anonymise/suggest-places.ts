import { NAMED_PLACES, PUBLIC } from './allow.data';
import type { Kind } from './finding';
import {
  BANK,
  BANK_ACCOUNT,
  LARGE,
  OF,
  PLACE_KINDS,
  SCHOOL_YEAR,
  SCHOOLS,
  SHORT_SCHOOLS,
  SOME,
  WEAK_KINDS,
  YEAR_BEHIND,
} from './suggest.data';
import { viewOf } from './view';

interface PlaceKind {
  readonly by: string;
  /** How much of the word says the kind; all of it where nothing else does. */
  readonly length: number;
}

/** What kind of place the words of a name say, by those that stand last in it. */
export function placeKindOf(name: string): PlaceKind | undefined {
  const word = viewOf(name).text;
  let best: (PlaceKind & { readonly end: number }) | undefined;
  for (const [shape, by] of PLACE_KINDS) {
    if (!shape.test(word)) continue;
    for (const { 0: match, index } of word.matchAll(new RegExp(shape, 'g'))) {
      const end = index + match.length;
      if (!best || end > best.end || (end === best.end && match.length > best.length))
        best = { by, length: match.length, end };
    }
  }
  return best;
}

/** What may be said of a place by its kind; of one of unknown kind nothing that could be false. */
export function placeFor(name: string, kind: Kind, after = ''): string[] {
  const word = viewOf(name).text;
  // A word for a kind of place alone tells nothing.
  if (PUBLIC.has(word) || NAMED_PLACES.has(word)) return [];
  const isNamed = kind === 'FAC' || kind === 'ORG';
  const told = placeKindOf(name)?.by ?? (isNamed ? WEAK_KINDS.find(([shape]) => shape.test(word))?.[1] : undefined);
  if (told === BANK && /\d{4,}$/.test(word)) return [BANK_ACCOUNT];
  const year = SCHOOLS.has(told ?? '') ? SCHOOL_YEAR.exec(word)?.[0] : undefined;
  if (told && year) return [told + OF + year];
  if (told) return [SCHOOLS.has(told) && YEAR_BEHIND.test(after) ? told + OF : told];
  if (kind === 'FAC') return [SOME.facility];
  if (kind === 'ORG') return [SOME.organisation, SOME.company];
  const school = SHORT_SCHOOLS.find(([shape]) => shape.test(word))?.[1];
  if (school) return [SOME.place, school];
  return [...(LARGE.find(([shape]) => shape.test(word))?.[1] ?? [])];
}
