import type { Cell, CellBlock, Row, Table } from '#libs/minutes';

import { balanced, blank, breakLines } from './breaking';
import type { Line } from './breaking';
import type { GlyphTable } from './glyphs';
import { markerWidth } from './lists';
import type { Item, ListTagger } from './lists';
import type { Sheet } from './sheet';
import type { Element } from './tagging';

const LEAD_GAP = 3;

/** The height of a line in the cells of a document. */
export const lineHeight = ({ styles: { cell } }: Sheet): number => cell.size * cell.leading;

/** A paragraph or list item of a cell, broken into lines. */
export interface LaidBlock {
  readonly block: CellBlock;
  readonly table: GlyphTable;
  readonly glyphs: readonly number[];
  readonly lines: readonly Line[];
  readonly label: readonly number[];
  /** Distance of the label and of the text from the cell's inner edge, in points. */
  readonly labelX: number;
  readonly textX: number;
  readonly before: number;
}

/** A cell on its way through the pages: the line after `done` of `block` is the next to be drawn. */
export interface LaidCell {
  readonly cell: Cell;
  readonly column: number;
  readonly colSpan: number;
  readonly x: number;
  readonly width: number;
  readonly blocks: readonly LaidBlock[];
  readonly line: number;
  readonly padding: number;
  /** Points that it is to be high at least, whatever stands in it. */
  readonly least: number;
  /** Rows this cell still reaches into, this one included. */
  rows: number;
  /** Where its part on this page begins, and how high that part has become. */
  top: number;
  height: number;
  block: number;
  /** Lines of that block that are drawn. */
  done: number;
  element: Element | null;
  lists: ListTagger | null;
  tags: { body: Element; item: Item | null } | null;
}

export interface Grid {
  /** Left edges of the columns and the right edge of the last, in points. */
  readonly edges: readonly number[];
  /** Rows that each column is still covered for by a cell above. */
  readonly covered: number[];
}

/** A grid of the table's relative column widths over the width of the page. */
export function gridOf(sheet: Sheet, table: Table): Grid {
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  const edges: number[] = [sheet.left];
  for (const width of table.columns) edges.push(edges.at(-1)! + (width / total) * sheet.width);
  return { edges, covered: table.columns.map(() => 0) };
}

/**
 * Places a row's cells in the columns that no cell above covers, and breaks their text. `left` is the number of rows
 * from this one to the end; columns that are left over become one empty cell, so that every row is complete.
 */
export function layRow(sheet: Sheet, grid: Grid, row: Row, left: number): LaidCell[] {
  const columns = grid.covered.length;
  const { padding } = sheet.styles.cell;
  const line = lineHeight(sheet);
  const least = Math.max(1, row.lines ?? 1) * line + padding * 2;
  const free = grid.covered.map((rows) => rows === 0);
  for (let column = 0; column < columns; column += 1) {
    if (grid.covered[column]! > 0) grid.covered[column]! -= 1;
  }
  let column = 0;
  const cells: LaidCell[] = [];
  for (let index = 0; ; index += 1) {
    while (column < columns && !free[column]) column += 1;
    if (column >= columns) break;
    const cell = row.cells[index] ?? { blocks: [], colSpan: columns };
    let colSpan = 1;
    while (colSpan < (cell.colSpan ?? 1) && free[column + colSpan]) colSpan += 1;
    const rows = Math.max(1, Math.min(cell.rowSpan ?? 1, left));
    const x = grid.edges[column]!;
    const width = grid.edges[column + colSpan]! - x;
    const blocks = cell.blocks
      .map((block, index) => layBlock(sheet, cell, block, index, width - padding * 2))
      .filter((block) => block.label.length > 0 || !blank(block.lines));
    cells.push({ cell, column, colSpan, x, width, blocks, line, padding, least, rows, ...UNPLACED });
    for (let covered = column; covered < column + colSpan; covered += 1) grid.covered[covered] = rows - 1;
    column += colSpan;
  }
  return cells;
}

const UNPLACED = { top: 0, height: 0, block: 0, done: 0, element: null, lists: null, tags: null };

function layBlock(sheet: Sheet, cell: Cell, block: CellBlock, index: number, width: number): LaidBlock {
  const { size } = sheet.styles.cell;
  const table = block.bold || cell.scope === 'column' ? sheet.bold : sheet.regular;
  const label = block.label ? table.encode(block.label) : [];
  // A narrow column gives up its indents before its text leaves the cell.
  const spare = Math.max(0, width - size * 3);
  const labelX = Math.min((block.depth ?? 0) * size, spare / 2);
  const textX = Math.min(labelX + (label.length > 0 ? markerWidth(table, label) * size : 0), spare);
  const glyphs = table.encode(block.text);
  const limit = (Math.max(width - textX, size) * 1000) / size;
  const lines =
    cell.scope === 'column'
      ? balanced(table, glyphs, limit)
      : breakLines(table, glyphs, { width: limit, ...(block.words ? { prefer: 'words' as const } : sheet.prefer) });
  // A marker without text still takes its line.
  if (lines.length === 0) lines.push({ from: 0, to: 0, width: 0, fit: 0, limit, last: true });
  return { block, table, glyphs, lines, label, labelX, textX, before: index > 0 && block.bold ? LEAD_GAP : 0 };
}

/** Height of what is not drawn yet, with padding above and below. */
export function remaining(cell: LaidCell): number {
  let height = cell.padding * 2;
  for (let index = cell.block; index < cell.blocks.length; index += 1) {
    const block = cell.blocks[index]!;
    const done = index === cell.block ? cell.done : 0;
    height += (block.lines.length - done) * cell.line + (done === 0 ? block.before : 0);
  }
  return height;
}

/** The least height of a row: one line and the padding around it. */
export const leastHeight = (sheet: Sheet): number => lineHeight(sheet) + sheet.styles.cell.padding * 2;

/** Height of a row of cells that end in it. */
export function rowHeight(sheet: Sheet, cells: readonly LaidCell[]): number {
  return cells.reduce((most, cell) => Math.max(most, remaining(cell), cell.least), leastHeight(sheet));
}
