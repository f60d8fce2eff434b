import { Kind } from './glyphs';
import type { GlyphTable } from './glyphs';

/** One line of a text: glyphs `from` up to `to`, widths in thousandths of an em. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Width without the punctuation that hangs into the margin. */
  readonly fit: number;
  readonly limit: number;
  /** The last line of a paragraph is not justified. */
  readonly last: boolean;
}

export interface Measure {
  /** Line width in thousandths of an em. */
  readonly width: number;
  /** Less on the first line. */
  readonly first?: number;
  /** Where a line should end if it can: at spaces (names in a list), or between phrases (titles and headers). */
  readonly prefer?: 'words' | 'phrases';
}

const {
  notAtStart,
  notAtEnd,
  hanging,
  latin,
  digit,
  unit,
  space,
  inseparable,
  joiner,
  prefix,
  newline,
  hiragana,
  katakana,
} = Kind;
const EPSILON = 0.01;
/** A phrase may end the line when it leaves at most the rest of it empty. */
const LEAST_PHRASE = 0.6;

/** Whether a line may end between two neighbours; `before` is what stands in front of the first. */
function mayBreak(before: number, left: number, right: number): boolean {
  if (right & notAtStart || left & notAtEnd) return false;
  if (right & space) return false;
  if (left & space) return true;
  if (left & latin && right & latin) return false;
  if (left & digit && right & unit) return false;
  if (left & joiner && right & digit && before & digit) return false;
  if (left & prefix && right & digit) return false;
  return !(left & inseparable && right & inseparable);
}

/**
 * Whether a phrase seems to end between two neighbours: behind punctuation, where hiragana (an ending or a particle)
 * gives way to another script, or where a katakana word begins.
 */
function endsPhrase(left: number, right: number): boolean {
  if (left & space) return true;
  if (left & hiragana) return !(right & hiragana);
  if (left & katakana) return false;
  return (left & notAtStart) !== 0 || (right & (katakana | notAtEnd)) !== 0;
}

/** Breaks encoded text into lines by the rules of Japanese typesetting; a word wider than the line is cut. */
export function breakLines(table: GlyphTable, glyphs: readonly number[], measure: Measure): Line[] {
  const { widths, kinds } = table;
  const { prefer } = measure;
  const count = glyphs.length;
  const lines: Line[] = [];
  let start = 0;
  while (start < count) {
    const limit = lines.length === 0 ? measure.width - (measure.first ?? 0) : measure.width;
    let width = 0;
    let at = start;
    let best = -1;
    let bestWidth = 0;
    let liked = -1;
    let likedWidth = 0;
    let hung = false;
    let forced = false;
    while (at < count) {
      const glyph = glyphs[at]!;
      if (kinds[glyph]! & newline) {
        forced = true;
        break;
      }
      const next = width + widths[glyph]!;
      if (next > limit + EPSILON) {
        if (kinds[glyph]! & hanging && at > start && !hung) hung = true;
        else if (!(kinds[glyph]! & space)) break;
      }
      width = next;
      at += 1;
      if (at === count) break;
      const left = kinds[glyph]!;
      if (mayBreak(at > 1 ? kinds[glyphs[at - 2]!]! : 0, left, kinds[glyphs[at]!]!)) {
        best = at;
        bestWidth = width;
        if (prefer === 'words' ? left & space : prefer && endsPhrase(left, kinds[glyphs[at]!]!)) {
          liked = at;
          likedWidth = width;
        }
      }
      if (hung) break;
    }
    let end = at;
    if (at < count && !forced) {
      if (liked > start && (prefer === 'words' || likedWidth > limit * LEAST_PHRASE)) {
        end = liked;
        width = likedWidth;
      } else if (best > start) {
        end = best;
        width = bestWidth;
      } else if (at === start) {
        end = at + 1;
        width = widths[glyphs[start]!]!;
      }
    }
    if (end < count && kinds[glyphs[end]!]! & newline) forced = true;
    let to = end;
    while (to > start && kinds[glyphs[to - 1]!]! & space && ((end < count && !forced) || to - 1 > start)) {
      to -= 1;
      width -= widths[glyphs[to]!]!;
    }
    const tail = to > start ? glyphs[to - 1]! : 0;
    const hangs = width > limit + EPSILON && (kinds[tail]! & hanging) !== 0;
    lines.push({
      from: start,
      to,
      width,
      fit: hangs ? width - widths[tail]! : width,
      limit,
      last: forced || end >= count,
    });
    start = forced ? end + 1 : end;
  }
  return lines;
}

/** Whether these lines show nothing. */
export function blank(lines: readonly Line[]): boolean {
  return lines.every((line) => line.to === line.from);
}

const STEPS = 16;

/**
 * Breaks a title or header cell at the width, up to the given one, that needs no more lines and ends them best:
 * behind punctuation, else between phrases; among equals the narrowest, so that the lines are of like length.
 */
export function balanced(table: GlyphTable, glyphs: readonly number[], width: number): Line[] {
  const plain = breakLines(table, glyphs, { width });
  if (plain.length < 2) return plain;
  let best = plain;
  let most = -1;
  const consider = (lines: Line[]): void => {
    const score = lines.length === plain.length ? endings(table, glyphs, lines) : -1;
    if (score > most) [best, most] = [lines, score];
  };
  const widths = Array.from({ length: STEPS + 1 }, (_, step) => (width * (STEPS + step)) / (STEPS * 2));
  for (const each of widths) consider(breakLines(table, glyphs, { width: each, prefer: 'phrases' }));
  // Lines of unlike length are better than a break within a phrase.
  for (const each of widths) consider(breakLines(table, glyphs, { width, first: width - each, prefer: 'phrases' }));
  return best;
}

/** How well lines end: four for punctuation or a forced end, two for another phrase, one for a word of katakana. */
function endings({ kinds }: GlyphTable, glyphs: readonly number[], lines: readonly Line[]): number {
  return lines.slice(0, -1).reduce((sum, { to }, index) => {
    const left = to > 0 ? kinds[glyphs[to - 1]!]! : 0;
    const right = kinds[glyphs[lines[index + 1]!.from]!] ?? 0;
    const mark = left & notAtStart && !(left & (hiragana | katakana));
    if (mark || lines[index]!.last) return sum + 4;
    if (endsPhrase(left, right)) return sum + 2;
    return sum + (left & katakana && !(right & katakana) ? 1 : 0);
  }, 0);
}
