import type { Block, Cell, CellBlock, MinutesDocument, Row, Table } from './document';
import { LIST_COMMA } from './marks.data';
import { word } from './words';

const INDENT = '  ';

function blockText({ label, text, depth }: CellBlock): string {
  const marked = label ? `${label} ${text}` : text;
  return `${INDENT.repeat(depth ?? 0)}${marked}`;
}

const plain = (cell: Cell) => cell.blocks.map(({ label, text }) => [label, text].filter(Boolean).join(' ')).join(' ');

interface Placed {
  readonly cell: Cell;
  readonly column: number;
}

/** Gives each cell its column, past cells that a row span above still covers. */
function place(rows: readonly Row[]): readonly (readonly Placed[])[] {
  const covered = new Map<number, number>();
  return rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell) => {
      while ((covered.get(column) ?? 0) > 0) {
        covered.set(column, covered.get(column)! - 1);
        column += 1;
      }
      const at = column;
      for (let width = cell.colSpan ?? 1; width > 0; width -= 1, column += 1) {
        covered.set(column, (cell.rowSpan ?? 1) - 1);
      }
      return { cell, column: at };
    });
    for (; (covered.get(column) ?? 0) > 0; column += 1) covered.set(column, covered.get(column)! - 1);
    return placed;
  });
}

/** Header texts per column; a header cell that spans columns names each of them. */
function namesOf(header: readonly Row[]): string[] {
  const names: string[] = [];
  for (const { cell, column } of place(header).flat()) {
    for (let at = column; at < column + (cell.colSpan ?? 1); at += 1) {
      names[at] = [names[at], plain(cell)].filter(Boolean).join(' ');
    }
  }
  return names;
}

function cellLines({ cell, column }: Placed, names: readonly string[]): string[] {
  const spanned = names.slice(column, column + (cell.colSpan ?? 1)).filter(Boolean);
  const name = spanned.join(LIST_COMMA);
  const [only] = cell.blocks;
  if (cell.blocks.length <= 1) return [word('textCell', { column: name, text: only ? blockText(only) : '' })];
  return [word('textCell', { column: name, text: '' }), ...cell.blocks.map((block) => `${INDENT}${blockText(block)}`)];
}

function tableLines(table: Table): string[] {
  const names = namesOf(table.header);
  const rows = place(table.body).flatMap((placed, index) => {
    const head = placed.find(({ cell }) => cell.scope === 'row');
    const first = head && head === placed[0] ? head : undefined;
    const title = first ? word('textRow', { name: plain(first.cell) }) : word('textRowNumber', { number: index + 1 });
    return [title, ...placed.filter((cell) => cell !== first).flatMap((cell) => cellLines(cell, names))];
  });
  return [
    word('textTable', { caption: [table.caption, table.summary].filter(Boolean).join(' ') }),
    ...(names.length === 0 ? [] : [word('textColumns', { names: names.join(LIST_COMMA) })]),
    ...rows,
    word('textTableEnd'),
  ];
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', word('textHeading', { level: block.level, text: block.text })];
    case 'paragraph':
      return [block.text];
    case 'cornerBox':
      return [...block.lines];
    case 'list':
      return block.items.map(({ label, text, depth }) => blockText({ label, text, depth }));
    case 'table':
      return tableLines(block);
    case 'rule':
      return [word('textRule')];
  }
}

/**
 * The text edition of a document for screen readers: the same content in the same order, headings marked with their
 * level, tables read row by row with the name of each column. Lines end with LF; written as UTF-8 by the caller.
 */
export function toText(document: MinutesDocument): string {
  const foot = document.footer === '' ? [] : ['', document.footer];
  const lines = [...document.blocks.flatMap(linesOf), ...foot];
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()}\n`;
}
