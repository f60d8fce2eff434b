import type { Block, MinutesDocument } from '#libs/minutes';

import { PdfFile } from './adapter';
import { drawCornerBox, drawHeading, drawParagraph, drawRule, leadHeight } from './flow';
import type { FontSet } from './fonts';
import { fillTotal } from './furniture';
import { GlyphTable } from './glyphs';
import { drawList } from './lists';
import { Outline } from './outline';
import { Sheet } from './sheet';
import { SIZES } from './styles';
import { drawTable, prepareTable } from './tables';
import type { PreparedTable } from './tables';
import { StructureTree } from './tagging';
import { plainTitle } from './xmp';

export interface RenderOptions {
  readonly fonts: FontSet;
  /** Receives the file from its first byte to its last; a chunk is not touched again after it was handed over. */
  readonly sink: (chunk: Uint8Array) => void;
  /** Named as creator and producer in the file. */
  readonly producer?: string;
  /** Called after each page and each block. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly pages: number;
  readonly blocks: number;
  readonly totalBlocks: number;
}

export interface Rendered {
  readonly pages: number;
  /** Characters that no font has, each once; 〓 stands in their place and the original is kept as replacement text. */
  readonly missing: readonly string[];
}

/**
 * Draws a document as a tagged PDF 1.7 (PDF/A-2a and PDF/UA-1 identifiers) and hands it to `sink` piece by piece.
 * Equal documents give equal bytes. One synchronous call: run it outside the request.
 */
export function renderPdf(document: MinutesDocument, options: RenderOptions): Rendered {
  const issuedAt = new Date(document.issuedAt);
  if (Number.isNaN(issuedAt.getTime())) throw new RangeError('issuedAt is not a date');
  const title = plainTitle(document.title);
  const file = new PdfFile({
    title,
    lang: document.lang,
    issuedAt,
    producer: options.producer ?? document.producer ?? 'Tsudoi',
    sink: options.sink,
  });
  file.reserveTotal();
  const missing = new Set<string>();
  const regular = new GlyphTable(file, options.fonts.regular, missing);
  const bold = new GlyphTable(file, options.fonts.bold, missing);
  const tree = new StructureTree(file);
  const outline = new Outline(file);
  let blocks = 0;
  const totalBlocks = document.blocks.length;
  const report = (pages: number): void => options.onProgress?.({ pages, blocks, totalBlocks });
  const styles = { ...SIZES[document.density ?? 'minutes'], ragged: document.ragged ?? false };
  const sheet = new Sheet(file, tree, regular, bold, styles, { title, footer: document.footer }, report);
  sheet.begin();
  const draw = blockDrawer(sheet, outline, document.blocks);
  for (; blocks < totalBlocks; blocks += 1) {
    draw(blocks);
    report(file.pages);
  }
  sheet.end();
  fillTotal(file, regular);
  tree.finish();
  outline.finish();
  file.finish();
  return { pages: file.pages, missing: [...missing] };
}

/** As `renderPdf`, with the whole file in memory. */
export function renderPdfBuffer(
  document: MinutesDocument,
  options: Omit<RenderOptions, 'sink'>,
): Rendered & { readonly bytes: Buffer } {
  const chunks: Uint8Array[] = [];
  const rendered = renderPdf(document, { ...options, sink: (chunk) => chunks.push(chunk) });
  return { ...rendered, bytes: Buffer.concat(chunks) };
}

function blockDrawer(sheet: Sheet, outline: Outline, blocks: readonly Block[]): (index: number) => void {
  // The table below a heading is laid out once, for the heading's question and for itself.
  let prepared: { index: number; table: PreparedTable } | null = null;
  const prepare = (index: number): PreparedTable => {
    const block = blocks[index]!;
    if (block.kind !== 'table') throw new Error('Only a table can be prepared');
    if (prepared?.index !== index) prepared = { index, table: prepareTable(sheet, block) };
    return prepared.table;
  };
  return (index) => {
    const block = blocks[index]!;
    switch (block.kind) {
      case 'heading':
        return drawHeading(
          sheet,
          outline,
          block,
          leadHeight(sheet.styles, blocks, index + 1, (at) => prepare(at).lead),
        );
      case 'paragraph':
        return drawParagraph(sheet, block);
      case 'cornerBox':
        return drawCornerBox(sheet, block);
      case 'list':
        return drawList(sheet, block);
      case 'table':
        return drawTable(sheet, prepare(index));
      case 'rule':
        return drawRule(sheet);
    }
  };
}
