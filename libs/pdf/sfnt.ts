/** A table of a TrueType file. */
interface Table {
  readonly offset: number;
  readonly length: number;
}

const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;
const MORE_COMPONENTS = 0x20;
const WORDS = 0x01;
const SCALE = 0x08;
const XY_SCALE = 0x40;
const TWO_BY_TWO = 0x80;

/** The TrueType tables that measuring and subsetting need, read in place without decoding a single outline. */
export class Sfnt {
  private readonly tables = new Map<string, Table>();
  private readonly view: DataView;
  private readonly longOffsets: boolean;
  private readonly metrics: number;
  readonly unitsPerEm: number;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = this.view.getUint16(4);
    for (let index = 0; index < count; index += 1) {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      this.tables.set(tag, { offset: this.view.getUint32(at + 8), length: this.view.getUint32(at + 12) });
    }
    const head = this.table('head').offset;
    this.unitsPerEm = this.view.getUint16(head + 18);
    this.longOffsets = this.view.getInt16(head + 50) === 1;
    this.metrics = this.view.getUint16(this.table('hhea').offset + 34);
  }

  /** Advance width of a glyph in thousandths of an em. */
  advance(glyph: number): number {
    const record = Math.min(glyph, this.metrics - 1);
    return (this.view.getUint16(this.table('hmtx').offset + record * 4) * 1000) / this.unitsPerEm;
  }

  /** A TrueType file with these glyphs in this order; parts of composite glyphs are appended behind them. */
  subset(glyphs: readonly number[]): Uint8Array {
    const order = [...glyphs];
    const place = new Map<number, number>();
    order.forEach((glyph, index) => place.has(glyph) || place.set(glyph, index));
    const outlines: Uint8Array[] = [];
    for (let index = 0; index < order.length; index += 1) {
      outlines.push(
        this.outline(order[index]!, (part) => {
          if (!place.has(part)) place.set(part, order.push(part) - 1);
          return place.get(part)!;
        }),
      );
    }
    const loca = new DataView(new ArrayBuffer((order.length + 1) * 4));
    let size = 0;
    outlines.forEach((outline, index) => {
      size += (outline.length + 3) & ~3;
      loca.setUint32((index + 1) * 4, size);
    });
    const glyf = new Uint8Array(size);
    outlines.forEach((outline, index) => glyf.set(outline, loca.getUint32(index * 4)));
    const changed = new Map<string, Uint8Array>([
      ['glyf', glyf],
      ['loca', new Uint8Array(loca.buffer)],
      ['hmtx', this.horizontalMetrics(order)],
      ['head', this.patched('head', 50, 1)],
      ['hhea', this.patched('hhea', 34, order.length)],
      ['maxp', this.patched('maxp', 4, order.length)],
    ]);
    const kept = KEPT.filter((tag) => this.tables.has(tag));
    return assemble(kept.map((tag) => [tag, changed.get(tag) ?? this.copy(tag)]));
  }

  private outline(glyph: number, include: (part: number) => number): Uint8Array {
    const loca = this.table('loca').offset;
    const [from, to] = this.longOffsets
      ? [this.view.getUint32(loca + glyph * 4), this.view.getUint32(loca + glyph * 4 + 4)]
      : [this.view.getUint16(loca + glyph * 2) * 2, this.view.getUint16(loca + glyph * 2 + 2) * 2];
    const glyf = this.table('glyf').offset;
    const outline = this.bytes.subarray(glyf + from, glyf + to);
    if (outline.length === 0 || this.view.getInt16(glyf + from) >= 0) return outline;
    const composite = outline.slice();
    const view = new DataView(composite.buffer);
    for (let at = 10, flags = MORE_COMPONENTS; flags & MORE_COMPONENTS;) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, include(view.getUint16(at + 2)));
      at += flags & WORDS ? 8 : 6;
      at += flags & SCALE ? 2 : flags & XY_SCALE ? 4 : flags & TWO_BY_TWO ? 8 : 0;
    }
    return composite;
  }

  private horizontalMetrics(glyphs: readonly number[]): Uint8Array {
    const out = new DataView(new ArrayBuffer(glyphs.length * 4));
    const hmtx = this.table('hmtx').offset;
    glyphs.forEach((glyph, index) => {
      const record = Math.min(glyph, this.metrics - 1);
      const bearing = glyph < this.metrics ? glyph * 4 + 2 : this.metrics * 4 + (glyph - this.metrics) * 2;
      out.setUint16(index * 4, this.view.getUint16(hmtx + record * 4));
      out.setInt16(index * 4 + 2, this.view.getInt16(hmtx + bearing));
    });
    return new Uint8Array(out.buffer);
  }

  private patched(tag: string, at: number, value: number): Uint8Array {
    const copy = this.copy(tag).slice();
    const view = new DataView(copy.buffer);
    view.setUint16(at, value);
    if (tag === 'head') view.setUint32(8, 0);
    return copy;
  }

  private copy(tag: string): Uint8Array {
    const { offset, length } = this.table(tag);
    return this.bytes.subarray(offset, offset + length);
  }

  private table(tag: string): Table {
    const table = this.tables.get(tag);
    if (!table) throw new Error(`The font has no ${tag.trim()} table: only TrueType outlines can be embedded`);
    return table;
  }
}

/** Sum of a table as big-endian words, as the font directory wants it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 4) {
    const word = ((bytes[index]! << 24) | ((bytes[index + 1] ?? 0) << 16) | ((bytes[index + 2] ?? 0) << 8)) >>> 0;
    sum = (sum + word + (bytes[index + 3] ?? 0)) >>> 0;
  }
  return sum;
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), directory);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * 16 - (16 << power));
  let at = directory;
  let head = 0;
  tables.forEach(([tag, bytes], index) => {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) out[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(bytes));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    out.set(bytes, at);
    if (tag === 'head') head = at;
    at += (bytes.length + 3) & ~3;
  });
  view.setUint32(head + 8, (0xb1b0afba - checksum(out)) >>> 0);
  return out;
}
