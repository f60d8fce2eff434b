import type { Block, CellBlock, MinutesDocument, Row } from './document';

const cellBlockTexts = ({ label, text }: CellBlock) => [label ?? '', text];
const rowTexts = ({ cells }: Row) => cells.flatMap(({ blocks }) => blocks.flatMap(cellBlockTexts));

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'cornerBox':
      return [...block.lines];
    case 'list':
      return block.items.flatMap(({ label, text }) => [label, text]);
    case 'table':
      return [block.caption ?? '', block.summary, ...block.header.flatMap(rowTexts), ...block.body.flatMap(rowTexts)];
    case 'rule':
      return [];
  }
}

/** Every text of a document in reading order, without empty ones; the title and the footer are not part of it. */
export function textsOf(document: MinutesDocument): readonly string[] {
  return document.blocks.flatMap(blockTexts).filter((text) => text !== '');
}
