import { isNobody } from './allow';
import { NOBODY } from './allow.data';
import type { Token } from './dictionary';
import { POS } from './dictionary.data';
import type { Finding } from './finding';
import { AFTER_NAME, HONORIFIC, SMALL_WORDS } from './rules.data';

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
    if (!AFTER_NAME.test(token.text) || index === 0) return;
    const honorific = HONORIFIC.test(token.text);
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
    if (!first || from === index) return;
    const name = text.slice(first.start, token.start);
    if (isNobody(name) || AFTER_NAME.test(name)) return;
    const proper = tokens.slice(from, index).some(({ pos, known }) => pos[1] === POS.proper || !known);
    if (!honorific && !proper && likely(first.start) < 0.1) return;
    const sure = honorific
      ? proper || likely(first.start) >= 0.05 || name.length <= 4
      : proper && likely(first.start) >= 0.3;
    found.push({ start: first.start, end: token.start, kind: 'PER', level: sure ? 'must' : 'review' });
  });
  return found;
}
