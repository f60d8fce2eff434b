import type { EmbeddedFace, PdfFile } from './adapter';
import { glyphOf } from './fonts';
import type { Face } from './fonts';
import {
  CHECK_BOXES,
  DIGITS,
  EMPTY_SQUARE,
  GETA,
  HANGING,
  INSEPARABLE,
  JOINERS,
  KATAKANA,
  LATIN,
  NOT_AT_END,
  NOT_AT_START,
  PREFIXES,
  UNITS,
} from './kinsoku.data';

/** What a character does at the end of a line, as bits. */
export const Kind = {
  notAtStart: 1,
  notAtEnd: 2,
  hanging: 4,
  latin: 8,
  digit: 16,
  unit: 32,
  space: 64,
  inseparable: 128,
  joiner: 256,
  prefix: 512,
  /** Needs more than its code to be drawn: a replacement text or a tick. */
  special: 1024,
  /** Ends the line and is not drawn. */
  newline: 2048,
  hiragana: 4096,
  katakana: 8192,
} as const;

/** Index of the forced line end in every table. */
const NEWLINE = 0;

/** Text in which a character is more than one UTF-16 unit, or one that is not printed. */
const CLUSTERS = /[\p{C}\p{M}\p{Zl}\p{Zp}\u{10000}-\u{10ffff}]/u;
const UNPRINTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const COMBINING = /(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{M}/u;
const SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

function kindOf(character: string): number {
  let kind = 0;
  if (NOT_AT_START.includes(character)) kind |= Kind.notAtStart;
  if (NOT_AT_END.includes(character)) kind |= Kind.notAtEnd;
  if (HANGING.includes(character)) kind |= Kind.hanging;
  if (INSEPARABLE.includes(character)) kind |= Kind.inseparable;
  if (DIGITS.includes(character)) kind |= Kind.digit | Kind.latin;
  if (UNITS.includes(character)) kind |= Kind.unit;
  if (JOINERS.includes(character)) kind |= Kind.joiner;
  if (PREFIXES.includes(character)) kind |= Kind.prefix;
  if (/^[\s\u3000]$/u.test(character)) kind |= Kind.space;
  if (LATIN.test(character)) kind |= Kind.latin;
  if (/^\p{Script=Hiragana}$/u.test(character)) kind |= Kind.hiragana;
  if (KATAKANA.test(character)) kind |= Kind.katakana;
  return kind;
}

/**
 * One weight in one document: every character it has met, as parallel columns indexed by a small number.
 * Unicode values come from this document's own text, never from the shared face.
 */
export class GlyphTable {
  /** Advance in thousandths of an em. */
  readonly widths: number[] = [0];
  readonly kinds: number[] = [Kind.newline];
  readonly codes: number[] = [0];
  readonly fonts: string[] = [''];
  /** The text a special glyph stands for, where the code alone does not say it. */
  readonly replaced = new Map<number, string>();
  readonly ticked = new Set<number>();
  private readonly single = new Uint16Array(0x10000);
  private readonly clusters = new Map<string, number>();
  private readonly embedded: (EmbeddedFace | undefined)[] = [];

  constructor(
    private readonly file: PdfFile,
    private readonly chain: readonly (() => Face)[],
    private readonly missing: Set<string>,
  ) {}

  /** The text as indices into this table; characters that are not printed are left out, line ends kept. */
  encode(text: string): number[] {
    if (CLUSTERS.test(text)) return this.encodeClusters(text);
    const count = text.length;
    const out: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const unit = text.charCodeAt(index);
      out.push(this.single[unit] || (this.single[unit] = this.add(text[index]!)));
    }
    return out;
  }

  /** Width of encoded text in thousandths of an em. */
  measure(glyphs: readonly number[]): number {
    let width = 0;
    for (const glyph of glyphs) width += this.widths[glyph]!;
    return width;
  }

  private encodeClusters(text: string): number[] {
    const out: number[] = [];
    for (const [found] of text.replace(/\t/g, ' ').replace(/\r\n?/g, '\n').matchAll(CLUSTER)) {
      if (found === '\n') {
        out.push(NEWLINE);
        continue;
      }
      // Composed where a composed form exists (か with a voiced mark); names keep their compatibility ideographs.
      const composed = COMBINING.test(found) ? found.normalize('NFC') : found;
      for (const cluster of COMBINING.test(composed) ? composed : [composed]) {
        if (!UNPRINTED.test(cluster)) out.push(this.clusters.get(cluster) ?? this.remember(cluster));
      }
    }
    return out;
  }

  private remember(cluster: string): number {
    const unit = cluster.length === 1 ? cluster.charCodeAt(0) : 0;
    const index = this.single[unit] || this.add(cluster);
    if (unit > 0) this.single[unit] = index;
    this.clusters.set(cluster, index);
    return index;
  }

  private add(cluster: string): number {
    const index = this.widths.length;
    const tick = CHECK_BOXES[cluster];
    const points = [...cluster].map((character) => character.codePointAt(0)!);
    const drawn = tick === undefined ? points : [EMPTY_SQUARE.codePointAt(0)!];
    if (!this.place(drawn, points)) {
      this.missing.add(cluster);
      const geta = GETA.codePointAt(0)!;
      if (!this.place([geta], [geta])) throw new Error('No font has the mark that stands in for missing characters');
      this.replaced.set(index, cluster.replace(/\p{Cs}/gu, '\ufffd'));
    }
    if (tick) this.ticked.add(index);
    const kind = kindOf(cluster.replace(SELECTOR, ''));
    this.kinds.push(this.replaced.has(index) || tick ? kind | Kind.special : kind);
    return index;
  }

  /** Takes the first face of the chain that has all of `points`; a lone selector is carried by its base. */
  private place(points: readonly number[], reads: readonly number[]): boolean {
    const [base, selector = 0] = points as [number, number?];
    if (points.length > (isSelector(selector) ? 2 : 1)) return false;
    for (let level = 0; level < this.chain.length; level += 1) {
      const face = this.chain[level]!();
      const glyph = glyphOf(face, base, selector);
      if (glyph === 0) continue;
      const embedded = (this.embedded[level] ??= this.file.embed(face));
      const width = face.sfnt.advance(glyph);
      this.widths.push(width);
      this.codes.push(embedded.add(glyph, width, reads));
      this.fonts.push(embedded.name);
      return true;
    }
    return false;
  }
}

function isSelector(codePoint: number): boolean {
  return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
}
