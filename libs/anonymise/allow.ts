import { COUNTER, LARGE_PLACE, LETTER, LIST_MARK, NOBODY, PUBLIC, PUBLIC_END, VEILED, WEEKDAY } from './allow.data';
import type { Analysis, Token } from './dictionary';
import { LIST } from './dictionary';
import { POS } from './dictionary.data';
import type { Finding } from './finding';

const SHORTEST = 2;

/** The words that name nobody by their first sign, longest first. */
const BY_FIRST = new Map<string, string[]>();
for (const word of [...NOBODY, ...PUBLIC].toSorted((a, b) => b.length - a.length)) {
  if (word.length >= SHORTEST) BY_FIRST.set(word.charAt(0), [...(BY_FIRST.get(word.charAt(0)) ?? []), word]);
}

/** Where words stand in a line that name nobody: roles, public bodies, schemes. Of overlapping ones the first and longest. */
export function allowedIn(line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < line.length;) {
    const word = BY_FIRST.get(line.charAt(at))?.find((one) => line.startsWith(one, at));
    if (word) found.push({ start: at, end: at + word.length });
    at += word?.length ?? 1;
  }
  for (const { 0: word, index } of line.matchAll(VEILED)) found.push({ start: index, end: index + word.length });
  return found;
}

/** Whether a span names nobody: a word of family or role, a letter, the mark of a list. */
export function isNobody(text: string): boolean {
  const name = text.trim();
  return name === '' || NOBODY.has(name) || PUBLIC.has(name) || LETTER.test(name) || LIST_MARK.test(name);
}

/** Whether words that name nobody stand one behind the other, and nothing else. */
export const isOfPublicWords = (text: string): boolean => {
  const words = text.replace(/[\d\s・]/g, '');
  return allowedIn(words).reduce((left, { start, end }) => left - (end - start), words.length) === 0;
};

/** A word of the dictionary that is no name: of the general kinds, of two signs or more. */
export const isCommon = ({ known, pos: [first, second], text }: Token): boolean =>
  known &&
  (first !== POS.noun ||
    (second !== POS.proper && (text.length > 1 || second === POS.suffix || second === POS.number)));

/** Whether a span of the tagger points to nobody: public bodies, departments, schemes, roles, letters, weekdays in brackets. */
export function isAllowed(line: string, start: number, end: number, tokens: readonly Token[]): boolean {
  const text = line.slice(start, end);
  if (isNobody(text) || isOfPublicWords(text)) return true;
  if (COUNTER.test(text) && /\d\s*$/.test(line.slice(0, start) + /^[\s\d]*/.exec(text)![0])) return true;
  if (WEEKDAY.test(line.slice(start - 1, end + 1)) || WEEKDAY.test(line.slice(start, end))) return true;
  return (
    text.trim().length > 1 &&
    PUBLIC_END.test(text.trim()) &&
    tokens.every((token) => isCommon(token) || PUBLIC.has(token.text))
  );
}

/** Whether a span is made of everyday words alone and no list of names knows it: possible, but not sure to be a name. */
export function isEveryday(start: number, end: number, tokens: readonly Token[], { marks }: Analysis): boolean {
  const listed = marks.some((mark) => mark.start === start && mark.end === end && mark.list !== LIST.ORGANISATION);
  return !listed && tokens.every((token) => isCommon(token));
}

/** A place so large that it is at most a hint. */
export const isLargePlace = ({ kind }: Finding, text: string): boolean =>
  kind === 'LOC' && LARGE_PLACE.test(text.trim());

/** A span without the brackets, list marks and spaces at its edges; brackets of a legal form (株) stay. */
export function trimmed(line: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  const before =
    /^(?:\s|[\u30a2-\u30f3](?=\s)|\((?!(?:株|有|同|福|特非|一社|一財|社|財|公財|医|学)\))|\(?[\d]+[).]|[)\u3001\u3002\u30fb:;,.~-])+/.exec(
      line.slice(from, to),
    );
  if (before) from += before[0].length;
  const inside = line.slice(from, to);
  const after = /[\s\u3001\u3002\u30fb:;,.~(-]+$/.exec(inside);
  if (after) to -= after[0].length;
  return from < to ? { start: from, end: to } : { start, end };
}
