import { isCommon } from './allow';
import { NAMED_PLACES } from './allow.data';
import type { Token } from './dictionary';
import { POS } from './dictionary.data';
import type { Finding } from './finding';

const LONGEST = 16;
const ENDS = /^[\s\u3001\u3002()\u300c\u300d\u3010\u3011\u2192:;/|]/;

const isPart = ({ text, pos: [first, second], known }: Token): boolean => {
  if (ENDS.test(text)) return false;
  if (text === '\u30fb' || !known) return true;
  return (
    (first === POS.noun && second !== POS.dependent && second !== POS.adverbial && second !== POS.number) ||
    first === POS.prefix
  );
};

/** After the kind of a place its name may be any word: kana that the tokenizer takes for a verb, for example. */
const isNamePart = (token: Token): boolean =>
  isPart(token) ||
  (token.pos[0] !== POS.particle &&
    token.pos[0] !== POS.auxiliary &&
    /^[\u3041-\u3096\u30a1-\u30fc]+$/.test(token.text));

/** Shops, homes, schools and the like by the word for their kind: the words that stand with it without a break, if one of them is no everyday word. */
export function findFacilities(tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  tokens.forEach((token, index) => {
    if (!NAMED_PLACES.has(token.text)) return;
    let [from, to] = [index, index];
    while (from > 0 && isPart(tokens[from - 1]!) && token.end - tokens[from - 1]!.start <= LONGEST) from -= 1;
    while (to + 1 < tokens.length && isNamePart(tokens[to + 1]!) && tokens[to + 1]!.end - token.start <= LONGEST)
      to += 1;
    const inside = tokens.slice(from, to + 1);
    const telling = inside.some((one) => one !== token && (!isCommon(one) || /^[\u3041-\u3096]+$/.test(one.text)));
    if (telling) found.push({ start: inside[0]!.start, end: inside.at(-1)!.end, kind: 'FAC', level: 'review' });
  });
  return found;
}
