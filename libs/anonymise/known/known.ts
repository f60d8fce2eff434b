import { backTo, viewOf } from '../view';
import { toHiragana, toKatakana } from './kana';
import { ROMAJI, SIGNS } from './romaji.data';

/** A place in the text where something stands that the presenter typed; UTF-16 offsets, end exclusive. */
export interface KnownFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: 'KNOWN';
  readonly level: 'must';
}

const isKana = (text: string): boolean => /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/.test(text);
const isKanji = (text: string): boolean => /^[\u4e00-\u9fff\u3005\u9f98]+$/.test(text);
const SMALL = /[\u3083\u3085\u3087\u3041\u3043\u3047\u3049]/;
const LEAST_ROMAN = 3;
const LEAST_DIGITS = 4;

/** Syllables of a kana word, each with its spellings in Roman letters. */
function syllables(kana: string): readonly (readonly string[])[] {
  const list: (readonly string[])[] = [];
  for (let at = 0; at < kana.length; at += 1) {
    const sign = kana.charAt(at);
    const pair = sign + kana.charAt(at + 1);
    if (sign === SIGNS.long) continue;
    if (sign === SIGNS.doubled) {
      const next = ROMAJI[kana.slice(at + 1, at + 3)] ?? ROMAJI[kana.charAt(at + 1)] ?? [];
      list.push([...new Set(next.map((spelling) => (spelling.startsWith('ch') ? 't' : spelling.charAt(0))))]);
    } else if (SMALL.test(kana.charAt(at + 1)) && ROMAJI[pair]) {
      list.push(ROMAJI[pair]);
      at += 1;
    } else list.push(ROMAJI[sign] ?? []);
  }
  return list.filter((spellings) => spellings.length > 0);
}

/** Spellings of a kana word in Roman letters: Hepburn and Kunrei, long vowels written out and not. */
function romaji(kana: string): string[] {
  const parts = syllables(toHiragana(kana));
  const written = [0, 1].map((way) => parts.map((spellings) => spellings[way] ?? spellings[0] ?? '').join(''));
  const shortened = written.map((word) => word.replace(/o[ou]/g, 'o').replace(/uu/g, 'u'));
  const long = shortened.map((word, index) =>
    word === written[index] ? word : (written[index] ?? '').replace(/o[ou]/g, 'oh'),
  );
  const withM = written.map((word) => word.replace(/n(?=[bmp])/g, 'm'));
  return [...new Set([...written, ...shortened, ...long, ...withM])];
}

/** Surname and given name of one that is written together cannot be told apart here: pieces of two signs are tried. */
function piecesOf(word: string): string[] {
  if (!isKanji(word) || word.length < 3) return [word];
  return [word, word.slice(0, 2), word.slice(2), ...(word.length >= 4 ? [word.slice(0, 3)] : [])].filter(
    (piece) => piece.length > 1,
  );
}

/** The forms under which something typed may stand in a text: normalised, its words apart, kana in both scripts, Roman letters. */
export function formsOf(typed: string): string[] {
  const whole = viewOf(typed).text.trim();
  const words = whole.split(/[\s\u30fb\u3001,=/]+/).filter((word) => word !== '');
  const forms = new Set<string>([whole, words.join('')]);
  for (const word of words) {
    for (const piece of piecesOf(word)) forms.add(piece);
    if (!isKana(word)) continue;
    forms.add(toHiragana(word));
    forms.add(toKatakana(word));
    for (const roman of romaji(word)) if (roman.length >= LEAST_ROMAN) forms.add(roman);
  }
  if (words.length > 1 && words.every(isKana)) {
    const [first = [], second = []] = words.map(romaji);
    for (const one of first.slice(0, 2))
      for (const other of second.slice(0, 2)) forms.add(one + other).add(other + one);
  }
  if (/^[\d+() -]+$/.test(whole) && whole.replace(/\D/g, '').length >= LEAST_DIGITS)
    forms.add(whole.replace(/\D/g, ''));
  return [...forms].filter((form) => form !== '' && !/^[\d-]$/.test(form));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A form as it is looked for: letters of any case, digits with any dashes and spaces between, kana with any space between. */
function shapeOf(form: string): RegExp {
  if (/^\d+$/.test(form)) return new RegExp([...form].join('[-\\s()\u2010-\u2015\u2212\u30fc]?'), 'g');
  return new RegExp([...form].map(escaped).join('[\\s\u30fb]?'), /[A-Za-z]/.test(form) ? 'gi' : 'g');
}

/**
 * Finds what the presenter typed (names in kanji, hiragana or katakana, schools, telephone and account names), in all its
 * forms. A pure function that the browser calls: what is typed need not leave it.
 */
export function findKnown(text: string, known: readonly string[]): KnownFinding[] {
  const view = viewOf(text);
  const marked = new Uint8Array(view.text.length);
  for (const form of new Set(known.flatMap(formsOf))) {
    for (const { 0: match, index } of view.text.matchAll(shapeOf(form))) marked.fill(1, index, index + match.length);
  }
  const found: KnownFinding[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at] === 0) continue;
    let end = at;
    while (end < marked.length && marked[end] === 1) end += 1;
    found.push({ ...backTo(view, at, end), kind: 'KNOWN', level: 'must' });
    at = end;
  }
  return found;
}
