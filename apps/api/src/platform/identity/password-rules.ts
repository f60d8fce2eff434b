import { COMMON_PASSWORDS, COMMON_WORDS, KEYBOARD_ROWS } from './common-passwords.data';

/** A password as it is hashed: the same characters however the keyboard composes them (Unicode NFC). */
export const plainPassword = (password: string): string => password.normalize('NFC');

/** As guessing programs try it: width, case, spaces and punctuation do not make a password another. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

const WORDS = [...new Set(COMMON_WORDS.map(folded))].sort((a, b) => b.length - a.length);
const KNOWN = new Set(COMMON_PASSWORDS.map(folded));
const SHORTEST_REST = 4;

/** Whether a text is one piece over and over: aaaa…, abcabcabc…. */
function repeats(text: string): boolean {
  for (let length = 1; length <= 4; length++) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return true;
  }
  return false;
}

/** Whether a text walks along the alphabet, the digits or a row of the keyboard, either way. */
const walks = (text: string): boolean =>
  KEYBOARD_ROWS.some((row) => {
    const endless = row.repeat(Math.ceil(text.length / row.length) + 1);
    return endless.includes(text) || [...endless].reverse().join('').includes(text);
  });

/** What is left of a text without common words, digits and the parts of the owner's address. */
function rest(text: string, own: readonly string[]): string {
  let left = text;
  for (const word of [...own, ...WORDS]) left = left.replaceAll(word, ' ');
  return left.replace(/[\d\s]/g, '');
}

/**
 * Whether somebody who guesses would try this password early: it is on the list, repeats itself, walks along the
 * keyboard, or holds nothing but common words, digits and the owner's address.
 */
export function isTooCommon(password: string, email: string): boolean {
  const text = folded(password);
  if (KNOWN.has(text) || repeats(text) || walks(text)) return true;
  const own = [email, ...email.split('@'), ...email.split(/[@.]/)].map(folded).filter((part) => part.length >= 3);
  return (
    [
      ...rest(
        text,
        own.sort((a, b) => b.length - a.length),
      ),
    ].length < SHORTEST_REST
  );
}
