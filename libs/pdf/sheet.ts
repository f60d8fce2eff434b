import type { PdfFile } from './adapter';
import type { Line } from './breaking';
import { Canvas } from './canvas';
import { drawFurniture } from './furniture';
import type { GlyphTable } from './glyphs';
import { Kind } from './glyphs';
import type { Styles } from './styles';
import { PAGE, RULE } from './styles';
import { textString } from './tagging';
import type { Element, StructureTree } from './tagging';

/** Where and how a run of glyphs is drawn; `x` and `baseline` in points from the upper left corner. */
export interface Run {
  readonly table: GlyphTable;
  readonly glyphs: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  /** Space added behind each glyph, in points. */
  readonly spacing?: number;
}

/** At most this much of an em is added between two characters; a line that needs more stays ragged. */
const STRETCH = 0.12;

/** The page being written: the cursor `y` runs from the upper margin to the lower one. */
export class Sheet {
  readonly canvas = new Canvas();
  y = 0;
  private open = false;
  private pageId = 0;
  private font = '';
  private spacing = 0;

  constructor(
    private readonly file: PdfFile,
    readonly tree: StructureTree,
    readonly regular: GlyphTable,
    readonly bold: GlyphTable,
    readonly styles: Styles,
    private readonly furniture: { readonly title: string; readonly footer: string },
    private readonly onPage: (pages: number) => void,
  ) {}

  /** Where the text begins: from the left edge, and from the upper one. */
  get left(): number {
    return this.styles.margins.side;
  }

  get top(): number {
    return this.styles.margins.top;
  }

  /** How wide the text is, and how much of it a page holds. */
  get width(): number {
    return PAGE.width - this.left * 2;
  }

  get height(): number {
    return PAGE.height - this.top - this.styles.margins.bottom;
  }

  /** How text is set that does not say so itself. */
  get align(): 'justify' | 'left' {
    return this.styles.ragged ? 'left' : 'justify';
  }

  /** Where its lines end if they can. */
  get prefer(): { readonly prefer?: 'words' } {
    return this.styles.ragged ? { prefer: 'words' } : {};
  }

  get page(): number {
    return this.pageId;
  }

  get room(): number {
    return PAGE.height - this.styles.margins.bottom - this.y;
  }

  /** True while nothing but running lines stands on the page. */
  get fresh(): boolean {
    return this.y <= this.top;
  }

  begin(): void {
    this.pageId = this.file.beginPage().id;
    this.tree.beginPage(this.pageId);
    this.y = this.top;
    this.font = '';
    this.spacing = 0;
    this.open = true;
  }

  next(): void {
    this.end();
    this.begin();
  }

  end(): void {
    if (!this.open) return;
    drawFurniture(this, { ...this.furniture, page: this.file.pages });
    this.tree.endPage();
    this.file.endPage(this.canvas.take());
    this.open = false;
    this.onPage(this.file.pages);
  }

  /** Draws inside marked content that belongs to `element`. */
  tagged(element: Element, draw: () => void): void {
    this.canvas.put(`/${element.type}<</MCID ${this.tree.content(element)}>>BDC\n`);
    draw();
    this.canvas.put('EMC\n');
  }

  /** Draws what is not part of the text: rules, fills, running lines and repeated table headers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void, subtype = ''): void {
    this.canvas.put(`/Artifact<</Type/${type}${subtype}>>BDC\n`);
    draw();
    this.canvas.put('EMC\n');
  }

  /** Fills (given a colour) or frames a box measured from its upper left corner; for use inside an artifact. */
  box(x: number, y: number, width: number, height: number, fill?: string): void {
    if (fill)
      this.canvas
        .put(`q ${fill}\n`)
        .rectangle(x, PAGE.height - y - height, width, height, 'f')
        .put('Q\n');
    else this.canvas.put(`${RULE.width} w ${RULE.stroke}\n`).rectangle(x, PAGE.height - y - height, width, height, 'S');
  }

  /** Draws a line of a paragraph in a column of `width` points. */
  line(table: GlyphTable, glyphs: readonly number[], line: Line, at: LinePlace): void {
    const em = at.size / 1000;
    let { x } = at;
    let spacing = 0;
    if (at.align === 'justify' && !line.last && line.to - line.from > 1) {
      const gap = ((line.limit - line.fit) * em) / (line.to - line.from - (line.fit < line.width ? 2 : 1) || 1);
      if (gap > 0 && gap <= at.size * STRETCH) spacing = gap;
    } else if (at.align === 'right') x += at.width - line.width * em;
    else if (at.align === 'centre') x += (at.width - line.width * em) / 2;
    this.run({ table, glyphs, from: line.from, to: line.to, size: at.size, x, baseline: at.baseline, spacing });
  }

  run(run: Run): void {
    if (run.to <= run.from) return;
    const { canvas } = this;
    const { table, glyphs, size } = run;
    const spacing = Math.round((run.spacing ?? 0) * 100) / 100;
    canvas.put('BT ');
    if (spacing !== this.spacing) {
      canvas.number(spacing).put('Tc ');
      this.spacing = spacing;
    }
    canvas
      .number(run.x)
      .number(PAGE.height - run.baseline)
      .put('Td');
    let open = false;
    let ticks: number[] | null = null;
    let x = run.x;
    for (let at = run.from; at < run.to; at += 1) {
      const glyph = glyphs[at]!;
      const font = `${table.fonts[glyph]!} ${size}`;
      const special = table.kinds[glyph]! & Kind.special;
      if (font !== this.font || special) {
        if (open) canvas.put('>Tj');
        open = false;
        if (font !== this.font) this.select(table.fonts[glyph]!, size);
      }
      if (special && table.ticked.has(glyph)) (ticks ??= []).push(x);
      const replaced = special ? table.replaced.get(glyph) : undefined;
      if (replaced !== undefined) canvas.put(`/Span<</ActualText${textString(replaced)}>>BDC`);
      if (!open) canvas.put('<');
      canvas.code(table.codes[glyph]!);
      open = true;
      if (replaced !== undefined) {
        canvas.put('>Tj EMC ');
        open = false;
      }
      x += (table.widths[glyph]! * size) / 1000 + spacing;
    }
    canvas.put(open ? '>Tj ET\n' : 'ET\n');
    for (const left of ticks ?? []) this.tick(left, run.baseline, size);
  }

  private select(name: string, size: number): void {
    this.file.use(name);
    this.font = `${name} ${size}`;
    this.canvas.put(`/${name} ${size} Tf`);
  }

  /** The tick of a checked box, over the empty square that the font has. */
  private tick(x: number, base: number, size: number): void {
    const y = PAGE.height - base;
    this.canvas.put('q 0.9 w 0 G ');
    this.canvas
      .number(x + size * 0.24)
      .number(y + size * 0.4)
      .put('m ');
    this.canvas
      .number(x + size * 0.44)
      .number(y + size * 0.16)
      .put('l ');
    this.canvas
      .number(x + size * 0.78)
      .number(y + size * 0.66)
      .put('l S Q\n');
  }
}

export interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly width: number;
  readonly align: 'justify' | 'left' | 'right' | 'centre';
}
