import type { Block, Cell, CellBlock, Heading, Paragraph, Row } from './document';
import { word } from './words';

/** A heading block. */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

/** A paragraph block. */
export function paragraph(text: string, options: Omit<Paragraph, 'kind' | 'text'> = {}): Paragraph {
  return { kind: 'paragraph', text, ...options };
}

/** A cell of plain paragraphs; empty texts are dropped. */
export function cellOf(...texts: string[]): Cell {
  return { blocks: texts.filter((text) => text !== '').map((text) => ({ text })) };
}

/** A cell of blocks. */
export function cellOfBlocks(blocks: readonly CellBlock[]): Cell {
  return { blocks };
}

/** A header cell for its column. */
export function columnHead(...texts: string[]): Cell {
  return { ...cellOf(...texts), scope: 'column' };
}

/** A header cell for its row. */
export function rowHead(text: string): Cell {
  return { ...cellOf(text), scope: 'row' };
}

/** A row of cells. */
export function rowOf(...cells: Cell[]): Row {
  return { cells };
}

/** Cuts a list into pieces of nearly equal length, none longer than `most`. */
export function balanced<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const pieces = Math.ceil(items.length / most);
  return Array.from({ length: pieces }, (_, index) =>
    items.slice(Math.floor((index * items.length) / pieces), Math.floor(((index + 1) * items.length) / pieces)),
  );
}

/**
 * The imprint at the end of what is issued: the head of the log (64 hexadecimal digits), by which a cut in the log shows
 * later. It stands in groups of four, eight to a line, for people who read it out or type it.
 */
export function imprint(logHead: string | undefined): Block[] {
  if (!logHead) return [];
  const groups = logHead.match(/.{1,4}/g) ?? [];
  const lines = [groups.slice(0, 8), groups.slice(8)].map((line) => line.join(' ')).filter(Boolean);
  return [{ kind: 'rule' }, paragraph([word('logHead'), ...lines].join('\n'), { align: 'left' })];
}
