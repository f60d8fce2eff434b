import { isCommon, isOfPublicWords } from './allow';
import { ALWAYS_NAMED, INDUSTRY, NAMED_PLACES, OF_PLACES } from './allow.data';
import { type Analysis, LIST, type Mark, type Token } from './dictionary';
import { POS } from './dictionary.data';
import type { Finding } from './finding';
import { NOT_OF_A_NAME } from './places.data';

const LONGEST = 18;
const LONGEST_KIND = 8;
const ENDS =
  /^[\s\u3001\u3002()<>\u300a\u300b\u3008\u3009\u300c\u300d\u3010\u3011[\]\u2192:;/|\u25a0-\u25ff\u2460-\u2473]/;
const HIRAGANA = /^[\u3041-\u3096\u30fc]+$/;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]{2,}$/;
const KANA = /^[\u3041-\u3096\u30a1-\u30fc]+$/;
/** Adverbs of time that stand before a facility without being part of its name. */
const TIME = /^[\u4eca\u6628\u660e\u672c\u7fcc\u5148\u6bce\u524d\u5f53\u5348\u671d\u591c\u5915\u663c\u5f8c\u73fe]/;
/** Forms of organisations; a particle may stand inside their names. */
const LEGAL = /(?:\u6cd5\u4eba|\u4f1a\u793e)$/;
const KANA_NAMES: ReadonlySet<number> = new Set([LIST.KANA_GIVEN, LIST.KANA_SURNAME]);
const JOINT = '\u30fb';
const OF = '\u306e';

/** Whether a word can be part of a name of several words: a noun, a prefix, a joint, a word that the dictionary lacks. */
export function isPart({ text, pos: [first, second], known }: Token): boolean {
  if (ENDS.test(text)) return false;
  if (text === JOINT || !known) return true;
  if (first === POS.prefix) return true;
  if (first !== POS.noun || second === POS.dependent || second === POS.number) return false;
  return second !== POS.adverbial || !TIME.test(text);
}

/** After the kind of a place its name may be any word: kana that the tokenizer takes for a verb, for example. */
const isNamePart = (token: Token): boolean =>
  isPart(token) || (token.pos[0] !== POS.particle && token.pos[0] !== POS.auxiliary && KANA.test(token.text));

/** Stretches of whole words that say what kind of place something is: of several that begin at a word the longest. */
export function kindsIn(
  tokens: readonly Token[],
  isKind = (text: string): boolean => NAMED_PLACES.has(text),
): [number, number][] {
  const kinds: [number, number][] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let text = '';
    let last = -1;
    for (let to = from; to < tokens.length && text.length < LONGEST_KIND; to += 1) {
      text += tokens[to]!.text;
      if (isKind(text)) last = to;
    }
    if (last < 0) continue;
    kinds.push([from, last]);
    from = last;
  }
  return kinds;
}

const isKana = ({ text }: Token): boolean => text.length > 1 && KANA.test(text);

/** Where a name begins whose hiragana the tokenizer has cut in the middle of a word. */
function startOf(line: string, tokens: readonly Token[], from: number): number {
  const { start, text } = tokens[from]!;
  const before = tokens[from - 1];
  if (!before || !HIRAGANA.test(text.charAt(0)) || before.pos[0] === POS.particle || before.pos[0] === POS.auxiliary)
    return start;
  let at = start;
  while (at > before.start && HIRAGANA.test(line.charAt(at - 1))) at -= 1;
  return at;
}

/** Where a name in hiragana begins that stands right before a kind of place: one that people bear, or a whole run of kana. */
function kanaNameBefore(line: string, end: number, kind: string, marks: readonly Mark[]): number | undefined {
  const run = /[\u3041-\u3096\u30fc]{3,10}$/.exec(line.slice(0, end))?.[0];
  if (run === undefined) return undefined;
  const of = run.endsWith(OF) ? 1 : 0;
  const borne = marks.filter(
    (one) => KANA_NAMES.has(one.list) && one.end >= end - of && one.end <= end && one.end - one.start >= 3,
  );
  if (borne.length > 0) return Math.min(...borne.map(({ start }) => start));
  // An industry with kana before it: it is called so, and a particle before that belongs to the sentence.
  const called = run.replace(/^[はがをにでともの]/, '');
  if (INDUSTRY.has(kind) && called.length >= 3 && !NOT_OF_A_NAME.test(called)) return end - called.length;
  const begins = end === run.length || ENDS.test(line.charAt(end - run.length - 1));
  return begins && ALWAYS_NAMED.has(kind) && !NOT_OF_A_NAME.test(run) ? end - run.length : undefined;
}

/**
 * Shops, homes, schools and the like by the word for their kind, in one line: the words that stand with it without a
 * break, if one of them is no everyday word.
 */
export function findFacilities(line: string, { tokens, marks }: Analysis): Finding[] {
  return kindsIn(tokens).flatMap(([first, last]): Finding[] => {
    let [from, to] = [first, last];
    const end = tokens[last]!.end;
    const kind = tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join('');
    const legal = LEGAL.test(kind);
    while (from > 0 && isPart(tokens[from - 1]!) && end - tokens[from - 1]!.start <= LONGEST) from -= 1;
    for (;;) {
      const next = tokens[to + 1];
      const afterNext = tokens[to + 2];
      const ofName = next?.text === OF && to > last && afterNext !== undefined && (legal || isKana(afterNext));
      // A form of organisation is followed by a name of any words, numbers too.
      const isNamed = (one: Token): boolean => isNamePart(one) || (legal && one.pos[0] === POS.noun);
      if (!next || !(isNamed(next) || (ofName && isNamed(afterNext))) || next.end - end > LONGEST) break;
      to += 1;
    }
    const isTelling = (one: Token, index: number): boolean =>
      (index < first || index > last) &&
      (!isCommon(one) ||
        (ALWAYS_NAMED.has(kind) && one.pos[0] === POS.noun && !OF_PLACES.has(one.text)) ||
        HIRAGANA.test(one.text) ||
        (index > last && KATAKANA.test(one.text)));
    while (from < first && tokens[from]!.text === JOINT) from += 1;
    const kanaFrom = kanaNameBefore(line, tokens[first]!.start, kind, marks);
    if (kanaFrom !== undefined)
      return [{ start: Math.min(kanaFrom, tokens[from]!.start), end: tokens[to]!.end, kind: 'FAC', level: 'review' }];
    if (!tokens.some((one, index) => index >= from && index <= to && isTelling(one, index))) return [];
    if (isOfPublicWords(line.slice(tokens[from]!.start, tokens[to]!.end))) return [];
    return [{ start: startOf(line, tokens, from), end: tokens[to]!.end, kind: 'FAC', level: 'review' }];
  });
}
