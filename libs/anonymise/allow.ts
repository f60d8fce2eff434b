import { LARGE_PLACE, PUBLIC, PUBLIC_END } from './allow.data';
import type { Token } from './dictionary';
import { POS } from './dictionary.data';
import type { Finding } from './finding';
import { isNobody } from './names';

/** A word of the dictionary that is no name: nouns of the general kinds, of two signs or more. */
const isCommon = ({ known, pos: [first, second], text }: Token): boolean =>
  known && (first !== POS.noun || (second !== POS.proper && (text.length > 1 || second === POS.suffix)));

/** Whether a span of the tagger points to nobody: public bodies, departments, schemes, roles, letters. */
export function isAllowed(text: string, tokens: readonly Token[]): boolean {
  const name = text.trim();
  if (isNobody(name) || PUBLIC.has(name)) return true;
  return PUBLIC_END.test(name) && tokens.every((token) => isCommon(token) || PUBLIC.has(token.text));
}

/** A place so large that it is at most a hint. */
export const isLargePlace = ({ kind }: Finding, text: string): boolean =>
  kind === 'LOC' && LARGE_PLACE.test(text.trim());
