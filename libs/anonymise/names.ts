import { isNobody } from './allow';
import { NOBODY } from './allow.data';
import { type Analysis, LIST, type Token } from './dictionary';
import { POS } from './dictionary.data';
import type { Finding } from './finding';
import {
  AFTER_NAME,
  AFTER_ROLE_NAME,
  CALLED,
  ENDING_START,
  HIDDEN_HONORIFIC,
  HONORIFIC,
  LOST_BEFORE_HONORIFIC,
  NO_NAME_BEHIND_ROLE,
  READING,
  ROLE_AND_KANA,
  ROLE_BEFORE,
  SENTENCE_START,
  SMALL_WORDS,
} from './rules.data';

const LONGEST_NAME = 14;
const isNameSign = (text: string): boolean =>
  /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u30fb\u3005\u4e00-\u9fffA-Za-z\u25a1]+$/.test(text);

function canBeName({ text, pos: [first, second] }: Token): boolean {
  if (!isNameSign(text) || SMALL_WORDS.has(text) || NOBODY.has(text)) return false;
  if (first === POS.noun)
    return second !== POS.pronoun && second !== POS.dependent && second !== POS.number && second !== POS.adverbial;
  // Kana names fall to pieces in the tokenizer: verbs, adjectives, interjections of kana right before an honorific.
  return first !== POS.particle && first !== POS.auxiliary && first !== POS.symbol;
}

/** Names by what follows them, in one line. `likely` tells the chance that a sign belongs to a name. */
export function namesBeforeHonorifics(
  { text, allowed }: { text: string; allowed: readonly { readonly start: number; readonly end: number }[] },
  tokens: readonly Token[],
  likely: (at: number) => number,
): Finding[] {
  const found: Finding[] = [];
  tokens.forEach((token, index) => {
    // What the tokenizer takes for an adverb or an ending may begin with an honorific: after kana it is for review.
    const hidden =
      HIDDEN_HONORIFIC.test(token.text) && /[\u3041-\u3096\u30a1-\u30fc]$/.test(text.slice(0, token.start));
    if ((!AFTER_NAME.test(token.text) && !hidden) || index === 0) return;
    const honorific = hidden || HONORIFIC.test(token.text);
    let from = index;
    while (from > 0) {
      const before = tokens[from - 1];
      if (!before || allowed.some((word) => word.start <= before.start && word.end >= before.end)) break;
      if (!canBeName(before) || token.start - before.start > LONGEST_NAME) break;
      // What the tagger finds unlikely belongs to the sentence, unless it stands right before the honorific.
      if (from < index && likely(before.start) < 0.1) break;
      from -= 1;
      if (AFTER_NAME.test(before.text) && HONORIFIC.test(before.text)) break;
    }
    const first = tokens[from];
    if (hidden && from === index) {
      const kana = /[\u3041-\u3096\u30a1-\u30fc]{1,4}$/.exec(text.slice(0, token.start))!;
      found.push({ start: kana.index, end: token.start, kind: 'PER', level: 'review' });
      return;
    }
    if (!first || from === index) return;
    const name = text.slice(first.start, token.start);
    if (isNobody(name) || AFTER_NAME.test(name)) return;
    const proper = tokens.slice(from, index).some(({ pos, known }) => pos[1] === POS.proper || !known);
    if (!honorific && !proper && likely(first.start) < 0.1) return;
    const sure = hidden
      ? false
      : honorific
        ? proper || likely(first.start) >= 0.05 || name.length <= 4
        : proper && likely(first.start) >= 0.3;
    found.push({ start: first.start, end: token.start, kind: 'PER', level: sure ? 'must' : 'review' });
  });
  return found;
}

/** Kana at the beginning of a sentence that no word of grammar can begin, and kana behind a role in brackets: for review. */
export function namesOfKana(text: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, end: number): void => {
    if (!isNobody(text.slice(start, end))) found.push({ start, end, kind: 'PER', level: 'review' });
  };
  for (const { start, pos } of tokens) {
    const begins = start === 0 || SENTENCE_START.test(text.charAt(start - 1));
    if (!begins || (pos[0] !== POS.particle && pos[0] !== POS.auxiliary)) continue;
    const run = /^[\u3041-\u3096\u30fc]{2,5}/.exec(text.slice(start))?.[0] ?? '';
    if (run.length > 1 && !ENDING_START.test(run)) add(start, start + run.length);
  }
  for (const { 1: role = '', 2: name = '', index } of text.matchAll(ROLE_AND_KANA)) {
    if ([...NOBODY].some((word) => role.endsWith(word)))
      add(index + role.length + 1, index + role.length + 1 + name.length);
  }
  return found;
}

const NAMES: ReadonlySet<number> = new Set([LIST.PERSON, LIST.GIVEN, LIST.SURNAME]);

/** Names by what stands around them: a role (彼氏大我), how they are read, who is called so: for review. */
export function namesInContext(text: string, { tokens, marks }: Analysis): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, name: string): void => {
    if (!isNobody(name) && !SMALL_WORDS.has(name))
      found.push({ start, end: start + name.length, kind: 'OTHER', level: 'review' });
  };
  const words = new Set(tokens.filter(({ known }) => known).map(({ start, text: word }) => `${start} ${word}`));
  const behindRole = (start: number, end: number): boolean =>
    ROLE_BEFORE.test(text.slice(Math.max(0, start - 6), start)) && AFTER_ROLE_NAME.test(text.slice(end, end + 4));
  for (const { start, end, list } of marks)
    if (NAMES.has(list) && end - start <= 4 && behindRole(start, end)) add(start, text.slice(start, end));
  // Two kanji that are no word: a given name that no list knows.
  for (const { 0: run, index } of text.matchAll(/[一-龠々]{3,8}/g)) {
    const [start, name] = [index + run.length - 2, run.slice(-2)];
    if (behindRole(start, start + 2) && !words.has(`${start} ${name}`)) add(start, name);
  }
  for (const { 0: name, index } of text.matchAll(/[ァ-ヴー]{2,6}/g))
    if (behindRole(index, index + name.length) && !NO_NAME_BEHIND_ROLE.has(name)) add(index, name);
  for (const { 0: whole, 1: name = '', index } of text.matchAll(READING)) add(index + whole.lastIndexOf(name), name);
  for (const { 1: name = '', index } of text.matchAll(CALLED)) add(index, name);
  for (const { 1: name = '', index } of text.matchAll(LOST_BEFORE_HONORIFIC))
    if (![...NOBODY].some((word) => name.endsWith(word))) add(index, name);
  return found;
}
