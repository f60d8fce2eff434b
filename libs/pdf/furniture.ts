import type { PdfFile } from './adapter';
import type { GlyphTable } from './glyphs';
import { PAGE_SLASH } from './kinsoku.data';
import type { Sheet } from './sheet';
import { FOOTER, PAGE } from './styles';

export interface Furniture {
  readonly title: string;
  readonly footer: string;
  /** Number of the page being closed, from 1. */
  readonly page: number;
}

/** Draws the running lines as artifacts: n／N and the footer at the foot, the title at the head from page 2 on. */
export function drawFurniture(sheet: Sheet, { title, footer, page }: Furniture): void {
  const base = PAGE.height - FOOTER.baseline;
  const foot = (): void => {
    draw(sheet, `${page}${PAGE_SLASH}`, FOOTER.size, base, (width) => PAGE.width / 2 - width);
    sheet.canvas
      .put('q 1 0 0 1 ')
      .number(PAGE.width / 2)
      .number(FOOTER.baseline)
      .put('cm /Total Do Q\n');
    if (footer === '') return;
    // A footer that would meet the page number stands on a line of its own below it.
    const beside = widthOf(sheet.regular, footer, FOOTER.small) < sheet.width * 0.4;
    draw(sheet, footer, FOOTER.small, beside ? base : base + FOOTER.below, () => sheet.left);
  };
  sheet.artifact('Pagination', foot, '/Subtype/Footer');
  if (page === 1) return;
  const head = (): void => {
    draw(sheet, title, FOOTER.small, sheet.top - FOOTER.above, (width) => PAGE.width - sheet.left - width);
  };
  sheet.artifact('Pagination', head, '/Subtype/Header');
}

/** Fills in the number of pages that the foot of every page refers to. */
export function fillTotal(file: PdfFile, table: GlyphTable): void {
  const glyphs = table.encode(String(file.pages));
  const name = table.fonts[glyphs[0]!]!;
  const hex = glyphs.map((glyph) => table.codes[glyph]!.toString(16).padStart(4, '0')).join('');
  file.fillTotal(`BT 0 Tc /${name} ${FOOTER.size} Tf <${hex}> Tj ET`, name);
}

function widthOf(table: GlyphTable, text: string, size: number): number {
  return (table.measure(table.encode(text)) * size) / 1000;
}

/** One line, set smaller when it would be wider than the page's text. */
function draw(sheet: Sheet, text: string, largest: number, base: number, left: (width: number) => number): void {
  const table = sheet.regular;
  const full = widthOf(table, text, largest);
  const size = full > sheet.width ? Math.floor((largest * sheet.width * 10) / full) / 10 : largest;
  const glyphs = table.encode(text);
  const x = left((full * size) / largest);
  sheet.run({ table, glyphs, from: 0, to: glyphs.length, size, x, baseline: base });
}
