import type { Cell, Row, Table } from '#libs/minutes';

import { documentOf, elements, marks, printed, textOfElement } from '../../support/pdf-sample';
import type { ExtractedPdf } from '../../support/pdf-text';

const text = (value: string, more: Partial<Cell> = {}): Cell => ({ blocks: [{ text: value }], ...more });
const row = (...cells: Cell[]): Row => ({ cells });
const table = (header: readonly Row[], body: readonly Row[], columns = [1, 1]): Table => ({
  kind: 'table',
  summary: '表',
  columns,
  header,
  body,
});
const header = [row(text('左の見出し'), text('右の見出し'))];
const sentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => `第${index}文はここまで。`).join('');
const cellsOf = (pdf: ExtractedPdf, type: 'TD' | 'TH' = 'TD') =>
  elements(pdf.structure).filter((node) => node.type === type);
const artifacts = (pdf: ExtractedPdf, page: number): string =>
  pdf.contents[page]!.painted.filter((run) => run.artifact)
    .map((run) => run.text)
    .join('');

/** Tree order and painting order agree on each page, and no mark is left over. */
function expectWhole(pdf: ExtractedPdf): void {
  const read = marks(pdf.structure!);
  pdf.contents.forEach((content, page) => {
    const painted = [...new Set(content.painted.flatMap((run) => run.mark ?? []))];
    expect(read.filter((place) => place.page === page).map((place) => place.mark)).toEqual(painted);
    expect(content.balanced).toBe(true);
  });
}

describe('a cell longer than a page', () => {
  const long = sentences(900);
  const pdf = printed(documentOf([table(header, [row(text('短い'), text(long)), row(text('次'), text('の行'))])]));

  it('runs over at least five pages and loses nothing', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(5);
    expect(cellsOf(pdf).map((cell) => textOfElement(pdf, cell))).toEqual(['短い', long, '次', 'の行']);
    expectWhole(pdf);
  });

  it('stays one cell, with a part on each page', () => {
    const [, cell] = cellsOf(pdf);
    expect(new Set(marks(cell!).map((place) => place.page)).size).toBe(pdf.pages.length);
  });

  it('repeats the header above each part, for the eye only', () => {
    pdf.contents.forEach((_, page) => {
      expect(artifacts(pdf, page).includes('左の見出し右の見出し')).toBe(page > 0);
    });
    expect(cellsOf(pdf, 'TH').map((cell) => textOfElement(pdf, cell))).toEqual(['左の見出し', '右の見出し']);
  });
});

it('splits many paragraphs and bullets of one cell without loss', () => {
  const blocks = Array.from({ length: 300 }, (_, index) => ({
    text: `${index}：${'長めの内容です。'.repeat(index % 7)}`,
    label: index % 5 === 0 ? 'ア' : '・',
    bold: index % 5 === 0,
    item: index % 5 !== 0,
    depth: index % 3 === 0 ? 1 : 0,
  }));
  const pdf = printed(documentOf([table(header, [row({ blocks }, { blocks: blocks.slice(0, 40) })])]));
  expect(cellsOf(pdf).map((cell) => textOfElement(pdf, cell))).toEqual(
    [blocks, blocks.slice(0, 40)].map((list) => list.map((block) => block.label + block.text).join('')),
  );
  expectWhole(pdf);
});

describe('cells that span', () => {
  it('leaves the columns below a row span to it', () => {
    const body = [
      row(text('縦', { rowSpan: 3, scope: 'row' }), text('一')),
      row(text('二')),
      row(text('三')),
      row(text('横', { colSpan: 2 })),
    ];
    const pdf = printed(documentOf([table([], body)]));
    const rows = elements(pdf.structure).filter((node) => node.type === 'TR');
    expect(rows.map((node) => textOfElement(pdf, node))).toEqual(['縦一', '二', '三', '横']);
    expect(cellsOf(pdf, 'TH')[0]!.attributes).toMatchObject({ RowSpan: 3, Scope: 'Row' });
    expect(cellsOf(pdf).at(-1)!.attributes).toMatchObject({ ColSpan: 2 });
    expectWhole(pdf);
  });

  it('carries a row span over pages, its text and its neighbours whole', () => {
    const neighbours = Array.from({ length: 60 }, (_, index) => `隣${index}。${'文。'.repeat(30)}`);
    const body = neighbours.map((value, index) =>
      index === 0 ? row(text(sentences(300), { rowSpan: 60 }), text(value)) : row(text(value)),
    );
    const pdf = printed(documentOf([table(header, body)]));
    expect(pdf.pages.length).toBeGreaterThan(3);
    expect(cellsOf(pdf).map((cell) => textOfElement(pdf, cell))).toEqual([sentences(300), ...neighbours]);
    expectWhole(pdf);
  });

  it('gives a row span more room when its text is longer than its rows', () => {
    const body = [row(text(sentences(700), { rowSpan: 2 }), text('一')), row(text('二')), row(text('三'), text('四'))];
    const pdf = printed(documentOf([table(header, body)]));
    expect(cellsOf(pdf).map((cell) => textOfElement(pdf, cell))).toEqual([sentences(700), '一', '二', '三', '四']);
    expectWhole(pdf);
  });

  it('ends a row span with the table when it promises too many rows', () => {
    const pdf = printed(
      documentOf([
        table([], [row(text(sentences(400), { rowSpan: 9 }), text('一'))]),
        { kind: 'paragraph', text: '後' },
      ]),
    );
    expect(textOfElement(pdf, pdf.structure!)).toBe(`${sentences(400)}一後`);
    expectWhole(pdf);
  });

  it('sets a header of two rows with spans both ways', () => {
    const two = [row(text('区分', { rowSpan: 2 }), text('回', { colSpan: 2 })), row(text('第１回'), text('第２回'))];
    const body = Array.from({ length: 80 }, (_, index) => row(text(`行${index}`), text('左'), text('右')));
    const pdf = printed(documentOf([table(two, body, [1, 2, 2])]));
    expect(cellsOf(pdf, 'TH').map((cell) => textOfElement(pdf, cell))).toEqual(['区分', '回', '第１回', '第２回']);
    expect(cellsOf(pdf, 'TH').map((cell) => cell.attributes['Scope'])).toEqual(Array(4).fill('Column'));
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(artifacts(pdf, 1)).toContain('区分回第１回第２回');
    expectWhole(pdf);
  });
});

describe('odd tables', () => {
  it('draws an empty table, an empty row and an empty cell', () => {
    const pdf = printed(
      documentOf([table([], []), table(header, []), table(header, [row(), row({ blocks: [] }, text(''))])]),
    );
    expect(elements(pdf.structure).filter((node) => node.type === 'Table')).toHaveLength(3);
    expectWhole(pdf);
  });

  it('does not repeat a header that would leave no room', () => {
    const tall = [row(text(sentences(120)), text('右'))];
    const pdf = printed(documentOf([table(tall, [row(text(sentences(900)), text('右'))], [1, 9])]));
    expect(textOfElement(pdf, pdf.structure!)).toBe(`${sentences(120)}右${sentences(900)}右`);
    expectWhole(pdf);
  });

  it('survives columns narrower than a character', () => {
    const pdf = printed(documentOf([table([], [row(text('狭い列の中の文'), text('広い列'))], [1, 400])]));
    expect(textOfElement(pdf, pdf.structure!)).toBe('狭い列の中の文広い列');
  });
});
