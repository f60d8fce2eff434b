import type { Row, Table } from '#libs/minutes';

import { breakLines } from './breaking';
import type { Sheet } from './sheet';
import { baseline } from './styles';
import { closeCell, drawCell, drawFrames, openCell } from './table-cells';
import { gridOf, layRow, leastHeight, lineHeight, remaining, rowHeight } from './table-layout';
import type { Grid, LaidCell } from './table-layout';
import { textString } from './tagging';
import type { Element } from './tagging';

/** A row up to this share of a page moves to the next page whole. */
const KEEP_WHOLE = 0.35;
/** A header higher than this share of a page is not repeated. */
const REPEATED = 0.4;
/** How much of the first row should stand below the header, at most. */
const LEAD_ROOM = 90;
const CAPTION_GAP = 3;

/** A table whose header is laid out, so that what stands above it can ask how much room it needs. */
export interface PreparedTable {
  readonly table: Table;
  readonly grid: Grid;
  readonly header: readonly (readonly LaidCell[])[];
  readonly headerHeight: number;
  readonly repeat: boolean;
  /** Header, caption and the beginning of the first row. */
  readonly lead: number;
}

/** Lays out a table's header and first row. */
export function prepareTable(sheet: Sheet, table: Table): PreparedTable {
  const grid = gridOf(sheet, table);
  const header = layRows(sheet, grid, table.header.map(headed));
  const headerHeight = heights(sheet, header).reduce((sum, height) => sum + height, 0);
  grid.covered.fill(0);
  const first = table.body[0] ? rowHeight(sheet, layRow(sheet, gridOf(sheet, table), table.body[0], 1)) : 0;
  const caption = table.caption
    ? captionLines(sheet, table.caption).lines.length * (lineHeight(sheet) + CAPTION_GAP)
    : 0;
  const repeat = header.length > 0 && headerHeight <= sheet.height * REPEATED;
  const lead = caption + Math.min(headerHeight, sheet.height * REPEATED) + Math.min(first, LEAD_ROOM);
  return { table, grid, header, headerHeight, repeat, lead };
}

/** Draws a table; rows split across pages, the header is repeated as an artifact. */
export function drawTable(sheet: Sheet, prepared: PreparedTable): void {
  const { table, grid } = prepared;
  if (sheet.room < prepared.lead && !sheet.fresh) sheet.next();
  const element = sheet.tree.open('Table', sheet.tree.root, `/A<</O/Table/Summary${textString(table.summary)}>>`);
  if (table.caption) drawCaption(sheet, element, table.caption);
  if (prepared.header.length > 0) {
    const head = sheet.tree.open('THead', element);
    if (prepared.repeat) drawHeader(sheet, prepared, head);
    else drawTallHeader(sheet, prepared, head);
    sheet.tree.close(head);
  }
  const body = sheet.tree.open('TBody', element);
  const flow = new RowFlow(sheet, prepared);
  table.body.forEach((row, index) => {
    flow.place(layRow(sheet, grid, row, table.body.length - index), sheet.tree.open('TR', body));
  });
  sheet.tree.close(body);
  sheet.tree.close(element);
  sheet.y += 10;
}

function layRows(sheet: Sheet, grid: Grid, rows: readonly Row[]): LaidCell[][] {
  return rows.map((row, index) => layRow(sheet, grid, row, rows.length - index));
}

/** Every cell of a header row is a header cell, of its column unless it says otherwise. */
function headed(row: Row): Row {
  return { cells: row.cells.map((cell) => (cell.scope ? cell : { ...cell, scope: 'column' })) };
}

/** Row heights of a block of rows whose spanning cells end within it. */
function heights(sheet: Sheet, rows: readonly (readonly LaidCell[])[]): number[] {
  const out = rows.map((cells) =>
    rowHeight(
      sheet,
      cells.filter((cell) => cell.rows === 1),
    ),
  );
  rows.forEach((cells, index) => {
    for (const cell of cells) {
      const last = Math.min(index + cell.rows, rows.length) - 1;
      const have = out.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      out[last]! += Math.max(0, remaining(cell) - have);
    }
  });
  return out;
}

/** A header too high to be repeated is split across pages like any row. */
function drawTallHeader(sheet: Sheet, prepared: PreparedTable, head: Element): void {
  const flow = new RowFlow(sheet, prepared);
  for (const cells of prepared.header) flow.place(cells, sheet.tree.open('TR', head));
}

function drawHeader(sheet: Sheet, prepared: PreparedTable, head: Element | null): void {
  const tall = heights(sheet, prepared.header);
  prepared.header.forEach((cells, index) => {
    const row = head && sheet.tree.open('TR', head);
    const placed = cells.map((cell) => {
      const height = tall.slice(index, index + cell.rows).reduce((sum, part) => sum + part, 0);
      return { ...cell, top: sheet.y, height };
    });
    sheet.artifact('Layout', () => drawFrames(sheet, placed));
    if (row) {
      for (const cell of placed) {
        openCell(sheet, row, cell);
        drawCell(sheet, cell, true);
        closeCell(sheet, cell);
      }
      sheet.tree.close(row);
    } else sheet.artifact('Pagination', () => placed.forEach((cell) => drawCell(sheet, cell, false)));
    sheet.y += tall[index]!;
  });
}

/**
 * Rows on their way through the pages. Cells that reach into later rows are drawn only when their part on the page
 * is complete, and all of them in reading order, so that the page is painted as the structure reads.
 */
class RowFlow {
  private readonly active: LaidCell[] = [];
  private waiting: LaidCell[] = [];
  private rows: Element[] = [];
  private readonly above: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly prepared: PreparedTable,
  ) {
    this.above = prepared.repeat ? prepared.headerHeight : 0;
  }

  place(cells: readonly LaidCell[], row: Element): void {
    this.rows.push(row);
    for (const cell of cells) openCell(this.sheet, row, cell);
    this.active.push(...cells);
    this.waiting.push(...cells);
    this.fill();
    for (let index = this.active.length - 1; index >= 0; index -= 1) {
      const cell = this.active[index]!;
      cell.rows -= 1;
      if (cell.rows <= 0) this.active.splice(index, 1);
    }
    if (this.active.length === 0) this.paint();
  }

  /** Gives the row being placed its height, on as many pages as it takes. */
  private fill(): void {
    for (;;) {
      const height = this.needed();
      const fits = height <= this.sheet.room + 0.01;
      const roomy = this.sheet.room >= leastHeight(this.sheet) + lineHeight(this.sheet);
      if (!fits && (!roomy || height <= (this.sheet.height - this.above) * KEEP_WHOLE) && !this.atTop()) {
        this.turn();
        continue;
      }
      this.grow(fits ? height : this.sheet.room);
      if (fits) break;
      this.turn();
    }
  }

  /** Height the row being placed needs: cells that end in it must find room for all they have left. */
  private needed(): number {
    let most = leastHeight(this.sheet);
    for (const cell of this.active)
      if (cell.rows === 1) most = Math.max(most, Math.max(remaining(cell), cell.least) - cell.height);
    return most;
  }

  private grow(height: number): void {
    for (const cell of this.active) {
      if (cell.height === 0) cell.top = this.sheet.y;
      cell.height += height;
    }
    this.sheet.y += height;
  }

  private atTop(): boolean {
    return this.sheet.y <= this.sheet.top + this.above + 0.01;
  }

  private turn(): void {
    this.paint();
    this.sheet.next();
    if (this.prepared.repeat) drawHeader(this.sheet, this.prepared, null);
  }

  /** Draws the parts of all waiting cells on this page; those that are complete are closed with their rows. */
  private paint(): void {
    const { sheet } = this;
    const shown = this.waiting.filter((cell) => cell.height > 0);
    if (shown.length > 0) sheet.artifact('Layout', () => drawFrames(sheet, shown));
    for (const cell of shown) {
      drawCell(sheet, cell, true);
      cell.height = 0;
    }
    if (this.active.length > 0) return;
    for (const cell of this.waiting) closeCell(sheet, cell);
    for (const row of this.rows) sheet.tree.close(row);
    this.waiting = [];
    this.rows = [];
  }
}

function captionLines(sheet: Sheet, caption: string) {
  const glyphs = sheet.bold.encode(caption);
  return { glyphs, lines: breakLines(sheet.bold, glyphs, { width: (sheet.width * 1000) / sheet.styles.cell.size }) };
}

function drawCaption(sheet: Sheet, table: Element, caption: string): void {
  const { size } = sheet.styles.cell;
  const height = lineHeight(sheet);
  const { glyphs, lines } = captionLines(sheet, caption);
  const element = sheet.tree.open('Caption', table);
  sheet.tagged(element, () => {
    for (const line of lines) {
      const at = {
        x: sheet.left,
        size,
        width: sheet.width,
        align: 'left',
        baseline: sheet.y + baseline(size, height),
      };
      sheet.line(sheet.bold, glyphs, line, at as Parameters<Sheet['line']>[3]);
      sheet.y += height + CAPTION_GAP;
    }
  });
  sheet.tree.close(element);
}
