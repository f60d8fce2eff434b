import type { Block, Table } from './document';

/** Texts of the headings of one level, in order; for tests that read a document back. */
export function headings(blocks: readonly Block[], level: number): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? block.text : []));
}

/** The tables among blocks. */
export function tables(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** Blocks between a heading and the next one of its level or above; none without that heading. */
export function section(blocks: readonly Block[], title: string): readonly Block[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const start = blocks[from];
  if (start?.kind !== 'heading') return [];
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level <= start.level);
  return to < 0 ? rest : rest.slice(0, to);
}

/** The texts of a table's body, one string per cell with a slash between its blocks. */
export function rowsOf(table: Table): readonly (readonly string[])[] {
  return table.body.map(({ cells }) => cells.map(({ blocks }) => blocks.map(({ text }) => text).join('\uFF0F')));
}
