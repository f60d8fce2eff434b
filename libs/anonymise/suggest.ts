import type { Finding } from './finding';
import { dateFor, type Day } from './suggest-dates';
import { type Letters, personFor } from './suggest-people';
import { HONORIFIC_BEHIND, PLACE_BEHIND, PLACE_LIKE_BEHIND, TITLE_BEHIND } from './suggest-people.data';
import { placeFor, placeKindOf } from './suggest-places';
import { HARMLESS, NUMBER_SHAPE, PHONE_SHAPE, SOME } from './suggest.data';
import { viewOf } from './view';

/** Harmless words and the stretch of the text for which they stand: the finding, or somewhat more. */
export interface Suggestion {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const AROUND = 40;
const MOST = 2;

type Place = Pick<Finding, 'start' | 'end'>;
const inPlaceOf = ({ start, end }: Place, words: readonly string[]): Suggestion[] =>
  words.map((by) => ({ start, end, by }));

const isOfPerson = (after: string): boolean =>
  HONORIFIC_BEHIND.test(after) || (TITLE_BEHIND.test(after) && !/^[一-龠]{1,2}長/.test(after));

/** A person by a letter; what may as well be a place by both, the likelier first. */
function forPerson(text: string, place: Place, letters: Letters): Suggestion[] {
  const word = text.slice(place.start, place.end);
  const after = text.slice(place.end, place.end + AROUND);
  const { by, more } = personFor(word, after, letters);
  const person = { start: place.start, end: place.end + more, by };
  const kind = placeKindOf(word);
  if (more > 0 || by.length > 3) return [person];
  if (kind && kind.length > 1) return [person, ...inPlaceOf(place, placeFor(word, 'FAC'))];
  if (!PLACE_LIKE_BEHIND.test(after) && !PLACE_BEHIND.test(after)) return [person];
  const somewhere = inPlaceOf(place, [SOME.place]);
  return PLACE_BEHIND.test(after) ? [...somewhere, person] : [person, ...somewhere];
}

/** What a presenter typed to be looked for: a number, a place by its words, or a person. */
function forKnown(text: string, place: Place, letters: Letters): Suggestion[] {
  const word = viewOf(text.slice(place.start, place.end)).text;
  if (PHONE_SHAPE.test(word)) return inPlaceOf(place, [HARMLESS.PHONE!]);
  if (NUMBER_SHAPE.test(word)) return inPlaceOf(place, [HARMLESS.NUMBER!]);
  if (placeKindOf(word) || /.{2,}(?:[荘寮]|会社|法人)$/.test(word)) return inPlaceOf(place, placeFor(word, 'FAC'));
  if (/.{2,}(?:[都道府県市区町村]|丁目)$/.test(word)) return inPlaceOf(place, placeFor(word, 'LOC'));
  return forPerson(text, place, letters);
}

function allFor(text: string, finding: Finding, letters: Letters, today: Day): Suggestion[] {
  const { start, end, kind } = finding;
  const word = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  switch (kind) {
    case 'PER':
      return forPerson(text, finding, letters);
    case 'KNOWN':
      return forKnown(text, finding, letters);
    case 'LOC':
    case 'ORG':
    case 'FAC':
      // An honorific or a title makes a person of it, whatever it was taken for.
      return isOfPerson(after) && !placeKindOf(word)
        ? forPerson(text, finding, letters)
        : inPlaceOf(finding, placeFor(word, kind, after));
    case 'OTHER': {
      if (isOfPerson(after)) return forPerson(text, finding, letters);
      const told = placeKindOf(word);
      if (!told || told.length < 2 || told.length >= word.length) return [];
      return inPlaceOf(finding, placeFor(word, kind, after));
    }
    case 'DATE':
      return dateFor(word, before, after, today).map(({ by, less, more }) => ({
        start: start - less,
        end: end + more,
        by,
      }));
    default:
      return HARMLESS[kind] === undefined ? [] : inPlaceOf(finding, [HARMLESS[kind]]);
  }
}

/** Words in brackets without them where the text has brackets around the place. */
function inBrackets(text: string, suggestion: Suggestion): Suggestion {
  const { start, end, by } = suggestion;
  const around = text.charAt(start - 1) + text.charAt(end);
  return /^（.*）$/.test(by) && /^[（(][）)]$/.test(around) ? { start, end, by: by.slice(1, -1) } : suggestion;
}

/**
 * Harmless words for a finding, to be shown before one is applied: the likeliest first, two at most, none that would
 * change nothing.
 */
export function suggestionsFor(text: string, finding: Finding, letters: Letters, today: Day): Suggestion[] {
  return allFor(text, finding, letters, today)
    .map((one) => inBrackets(text, one))
    .filter(({ start, end, by }) => viewOf(text.slice(start, end)).text !== viewOf(by).text)
    .slice(0, MOST);
}
