import * as fc from 'fast-check';

import type { Block, Cell, CellBlock, MinutesDocument } from '#libs/minutes';

import type { StructureNode } from '../../support/pdf-text';
import { documentOf, elements, marks, printed, textOfElement } from '../../support/pdf-sample';

const signs = fc.constantFrom(
  ...'漢字かな、。（）「」…６年Ab １：０\n𠮷髙①～',
  '\u{2a6d6}',
  '辻\u{e0100}',
  'か\u3099',
  '長い文をいくつか続けて置きます。',
);
const text = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''));
const long = fc.tuple(text, fc.integer({ min: 1, max: 60 })).map(([part, times]) => part.repeat(times));
const said = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: long });
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const cellBlock: fc.Arbitrary<CellBlock> = fc.record(
  {
    text: said,
    label: fc.constantFrom('ア', '・', '（1）', ''),
    depth: fc.integer({ min: 0, max: 3 }),
    bold: fc.boolean(),
    item: fc.boolean(),
    words: fc.boolean(),
  },
  { requiredKeys: ['text'] },
);
const cell: fc.Arbitrary<Cell> = fc.record(
  {
    blocks: fc.array(cellBlock, { maxLength: 4 }),
    colSpan: fc.integer({ min: 1, max: 4 }),
    rowSpan: fc.integer({ min: 1, max: 4 }),
    scope: fc.constantFrom('row' as const, 'column' as const),
  },
  { requiredKeys: ['blocks'] },
);
const rows = (most: number) => fc.array(fc.record({ cells: fc.array(cell, { maxLength: 4 }) }), { maxLength: most });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    text: said,
    indent: option(fc.constant(1)),
    stub: option(fc.boolean()),
  }) as fc.Arbitrary<Block>,
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(
      fc.record({ label: fc.constantFrom('●', '１', ''), text: said, depth: fc.integer({ min: 0, max: 3 }) }),
      { maxLength: 6 },
    ),
  }),
  fc.record({ kind: fc.constant('cornerBox' as const), lines: fc.array(text, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('rule' as const) }),
  fc.record({
    kind: fc.constant('table' as const),
    summary: text,
    columns: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    header: rows(2),
    body: rows(6),
  }),
);
const heading = text
  .filter((value) => value.trim() !== '')
  .map((value): Block => ({ kind: 'heading', level: 1, text: value }));
const anyDocument = fc
  .tuple(heading, fc.array(block, { maxLength: 6 }))
  .map(([first, rest]) => documentOf([first, ...rest]));

/** What a table shows: cells that its columns have no room for are left out, as in its layout. */
function cellsShown({
  columns,
  body,
}: {
  columns: readonly number[];
  body: readonly { cells: readonly Cell[] }[];
}): Cell[] {
  const covered = columns.map(() => 0);
  return body.flatMap(({ cells }) => {
    const free = covered.map((left) => left === 0);
    covered.forEach((left, index) => (covered[index] = Math.max(0, left - 1)));
    const shown: Cell[] = [];
    let column = 0;
    for (const each of cells) {
      while (column < columns.length && !free[column]) column += 1;
      if (column >= columns.length) break;
      let span = 0;
      while (span < (each.colSpan ?? 1) && free[column + span]) span += 1;
      covered.fill((each.rowSpan ?? 1) - 1, column, column + span);
      column += span;
      shown.push(each);
    }
    return shown;
  });
}

function textOf(document: MinutesDocument): string {
  return document.blocks
    .map((each) => {
      if (each.kind === 'list') return each.items.map((item) => item.label + item.text).join('');
      if (each.kind === 'cornerBox') return each.lines.join('');
      if (each.kind === 'rule') return '';
      if (each.kind !== 'table') return each.text;
      const cells = [...cellsShown({ columns: each.columns, body: each.header }), ...cellsShown(each)];
      return cells.flatMap((one) => one.blocks.map((part) => (part.label ?? '') + part.text)).join('');
    })
    .join('')
    .normalize('NFC')
    .replace(/\s/g, '');
}

/** Every row of a head or body fills the same number of columns, spans counted. */
function expectRegular(table: StructureNode): void {
  const size = (node: StructureNode, key: string): number => Number(node.attributes[key] ?? 1);
  for (const part of table.kids.flatMap((kid) => ('type' in kid && kid.type !== 'Caption' ? kid : []))) {
    const rows = part.kids.flatMap((kid) => ('type' in kid ? kid : []));
    const widths = rows.map(() => 0);
    rows.forEach((row, index) => {
      for (const cell of row.kids.flatMap((kid) => ('type' in kid ? kid : []))) {
        for (let below = 0; below < size(cell, 'RowSpan'); below += 1) widths[index + below]! += size(cell, 'ColSpan');
      }
    });
    expect(widths).toHaveLength(rows.length);
    expect(new Set(widths).size).toBeLessThanOrEqual(1);
  }
}

it('prints any document whole, in order, balanced and tagged', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const pdf = printed(document);
      expect(textOfElement(pdf, pdf.structure!).replace(/\s/g, '')).toBe(textOf(document));
      const read = marks(pdf.structure!);
      pdf.contents.forEach((content, page) => {
        const painted = [...new Set(content.painted.flatMap((run) => run.mark ?? []))];
        expect(read.filter((place) => place.page === page).map((place) => place.mark)).toEqual(painted);
        expect(content.balanced).toBe(true);
        expect(content.painted.filter((run) => run.mark === null && !run.artifact)).toEqual([]);
        for (const { at } of content.painted.filter((run) => run.mark !== null && run.at)) {
          expect(at!.y > 60 && at!.y < 842 - 60 && at!.x >= 60 && at!.x < 595 - 60).toBe(true);
        }
      });
      for (const table of elements(pdf.structure).filter((element) => element.type === 'Table')) expectRegular(table);
    }),
    { numRuns: 150 },
  );
});
