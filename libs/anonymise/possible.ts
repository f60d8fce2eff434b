import { isAllowed, isCommon } from './allow';
import type { Analysis, Token } from './dictionary';
import { POS } from './dictionary.data';
import type { Finding } from './finding';
import type { Line } from './lines';
import { SIGN, signAt } from './signs';
import type { Tagging } from './tagger';

/** Above this chance of belonging to a name a sign is shown for review. */
export const REVIEW_CHANCE = 0.01;
/** The same for an everyday word of kanji or katakana, which is hardly ever a name. */
export const COMMON_CHANCE = 0.1;
/** The same for a particle, which is part of a name where the tokenizer has cut kana. */
export const PARTICLE_CHANCE = 0.02;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line as dictionary and tagger read it. */
export interface Reading extends Line {
  readonly analysis: Analysis;
  readonly tagging: Tagging;
  /** Words that name nobody. */
  readonly allowed: readonly Stretch[];
  /** What patterns have found in the line for certain. */
  readonly shaped: readonly Stretch[];
}

/** A particle or the end of a verb. */
const isSmall = ({ known, pos: [first] }: Token): boolean =>
  known && (first === POS.particle || first === POS.auxiliary);

/** A proper noun or a word that the dictionary does not have. */
function isStranger({ known, pos, text }: Token): boolean {
  if (pos[0] !== POS.noun) return false;
  if (pos[1] === POS.proper) return true;
  return (
    !known &&
    [...text].some((_, place) =>
      [SIGN.KANJI, SIGN.HIRAGANA, SIGN.KATAKANA].some((sign) => sign === signAt(text, place)),
    )
  );
}

/** The chance above which a word is shown. */
function enoughFor(token: Token): number {
  if (isSmall(token)) return PARTICLE_CHANCE;
  const isEverydayWord = isCommon(token) && token.text.length > 1 && !/^[\u3041-\u3096\u30fc]+$/.test(token.text);
  return isEverydayWord ? COMMON_CHANCE : REVIEW_CHANCE;
}

/** What the tagger holds possible in a line, and names of the dictionary, out to the ends of their words: for review. */
export function possibleIn({ text, tagging, analysis, allowed, shaped }: Reading): Finding[] {
  const hints: Finding[] = [];
  for (const token of analysis.tokens) {
    const { start, end } = token;
    const chance = Math.max(...tagging.named.subarray(start, end));
    if (chance < enoughFor(token) && !isStranger(token)) continue;
    if (shaped.some((shape) => shape.start < end && shape.end > start)) continue;
    if (isAllowed(text, start, end, [token]) || allowed.some((word) => word.start <= start && word.end >= end))
      continue;
    const last = hints.at(-1);
    if (last && last.end === start) hints[hints.length - 1] = { ...last, end };
    else hints.push({ start, end, kind: 'OTHER', level: 'review' });
  }
  return hints;
}
