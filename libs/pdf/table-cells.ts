import { blank } from './breaking';
import { ListTagger } from './lists';
import type { Sheet } from './sheet';
import { HEADER_FILL, LABEL_FILL, baseline } from './styles';
import { remaining } from './table-layout';
import type { LaidBlock, LaidCell } from './table-layout';
import type { Element } from './tagging';

/** Opens TH with its scope or TD, with spans where a cell has them. */
export function openCell(sheet: Sheet, row: Element, cell: LaidCell): void {
  const { scope } = cell.cell;
  const attributes = [
    scope ? `/Scope/${scope === 'row' ? 'Row' : 'Column'}` : '',
    cell.colSpan > 1 ? `/ColSpan ${cell.colSpan}` : '',
    cell.rows > 1 ? `/RowSpan ${cell.rows}` : '',
  ].join('');
  const table = attributes ? `/A<</O/Table${attributes}>>` : '';
  cell.element = sheet.tree.open(scope ? 'TH' : 'TD', row, table);
}

/** Fills and frames the parts of cells that stand on this page; for use inside an artifact. */
export function drawFrames(sheet: Sheet, cells: readonly LaidCell[]): void {
  for (const { cell, x, top, width, height } of cells) {
    if (cell.scope) sheet.box(x, top, width, height, cell.scope === 'row' ? LABEL_FILL : HEADER_FILL);
  }
  for (const { x, top, width, height } of cells) sheet.box(x, top, width, height);
}

/** Draws as many lines of a cell as its part on this page holds; `tagged` is false for a repeated header. */
export function drawCell(sheet: Sheet, cell: LaidCell, tagged: boolean): void {
  const whole = remaining(cell);
  const bottom = cell.top + cell.height - cell.padding + 0.01;
  const slack = whole <= cell.height && (cell.cell.scope || cell.cell.middle) ? (cell.height - whole) / 2 : 0;
  let y = cell.top + cell.padding + slack;
  while (cell.block < cell.blocks.length) {
    const block = cell.blocks[cell.block]!;
    const begins = cell.done === 0;
    const room = Math.floor((bottom - y - (begins ? block.before : 0)) / cell.line + 1e-6);
    const left = block.lines.length - cell.done;
    let take = Math.min(left, room);
    const ends = take === left;
    // A marked heading does not stay behind alone when its bullets go to the next page.
    if (begins && ends && block.block.bold && cell.block + 1 < cell.blocks.length && room < take + 1) take = 0;
    if (take <= 0) {
      if (cell.top + cell.padding + slack < y || room < 1) return;
      take = Math.min(left, room);
    }
    if (begins) y += block.before;
    drawLines(sheet, cell, block, take, y, tagged);
    y += take * cell.line;
    cell.done += take;
    if (cell.done < block.lines.length) return;
    cell.block += 1;
    cell.done = 0;
    if (tagged) closeBlock(sheet, cell);
  }
}

/** Closes a cell whose text is complete. */
export function closeCell(sheet: Sheet, cell: LaidCell): void {
  cell.lists?.end();
  cell.lists = null;
  sheet.tree.close(cell.element!);
}

function drawLines(sheet: Sheet, cell: LaidCell, block: LaidBlock, take: number, y: number, tagged: boolean): void {
  const { size } = sheet.styles.cell;
  const left = cell.x + cell.padding;
  const base = y + baseline(size, cell.line);
  const first = cell.done === 0;
  const label = (): void => {
    if (!first || block.label.length === 0) return;
    const { table } = block;
    sheet.run({
      table,
      glyphs: block.label,
      from: 0,
      to: block.label.length,
      size,
      x: left + block.labelX,
      baseline: base,
    });
  };
  const text = (): void => {
    const width = cell.width - cell.padding * 2 - block.textX;
    const align = cell.cell.align ?? (cell.cell.scope ? 'centre' : block.block.words ? 'left' : sheet.align);
    for (let index = 0; index < take; index += 1) {
      const line = block.lines[cell.done + index]!;
      const at = { x: left + block.textX, size, width, align, baseline: base + index * cell.line } as const;
      sheet.line(block.table, block.glyphs, line, at);
    }
  };
  if (!tagged) {
    label();
    text();
    return;
  }
  cell.tags ??= openBlock(sheet, cell, block);
  const { body, item } = cell.tags;
  if (first && item?.label) sheet.tagged(item.label, label);
  if ((item || block.label.length === 0 || !first) && blank(block.lines.slice(cell.done, cell.done + take))) return;
  sheet.tagged(body, () => {
    if (!item) label();
    text();
  });
}

function openBlock(sheet: Sheet, cell: LaidCell, { block, label }: LaidBlock): { body: Element; item: LaidItem } {
  if (block.item) {
    cell.lists ??= new ListTagger(sheet.tree, cell.element!);
    const item = cell.lists.item(block.depth ?? 0, label.length > 0);
    return { body: item.body, item };
  }
  cell.lists?.end();
  cell.lists = null;
  return { body: sheet.tree.open('P', cell.element!), item: null };
}

type LaidItem = NonNullable<LaidCell['tags']>['item'];

/** A paragraph is closed at once; a list item stays open, for a deeper list may follow inside it. */
function closeBlock(sheet: Sheet, cell: LaidCell): void {
  if (cell.tags && !cell.tags.item) sheet.tree.close(cell.tags.body);
  cell.tags = null;
}
