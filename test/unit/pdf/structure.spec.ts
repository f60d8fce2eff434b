import type { Block } from '#libs/minutes';

import { documentOf, elements, marks, printed, textOfElement } from '../../support/pdf-sample';
import { reportShape } from '../../support/report-shape';

const pdf = printed(reportShape());
const all = elements(pdf.structure);
const types = (type: string) => all.filter((element) => element.type === type);

describe('structure of a printed report', () => {
  it('paints nothing outside marked content', () => {
    const runs = pdf.contents.flatMap((page) => page.painted);
    expect(runs.length).toBeGreaterThan(300);
    expect(runs.filter((run) => run.mark === null && !run.artifact)).toEqual([]);
    expect(runs.filter((run) => run.mark !== null && run.artifact)).toEqual([]);
    expect(pdf.contents.every((page) => page.balanced)).toBe(true);
  });

  it('reads each page in the order in which it is painted, each mark once', () => {
    const read = marks(pdf.structure!);
    pdf.contents.forEach((content, page) => {
      const count = new Set(content.painted.flatMap((run) => run.mark ?? [])).size;
      expect(count).toBeGreaterThan(20);
      expect(read.filter((place) => place.page === page).map((place) => place.mark)).toEqual([...Array(count).keys()]);
    });
  });

  it('says in the tree what stands on the pages', () => {
    const painted = pdf.contents.map((page) =>
      page.painted
        .filter((run) => !run.artifact)
        .map((run) => run.text)
        .join(''),
    );
    expect(textOfElement(pdf, pdf.structure!).length).toBeGreaterThan(3000);
    pdf.contents.forEach((content, page) => {
      const places = marks(pdf.structure!).filter((place) => place.page === page);
      const tree = places.map(({ mark }) =>
        content.painted
          .filter((run) => run.mark === mark)
          .map((run) => run.text)
          .join(''),
      );
      expect(tree.join('')).toBe(painted[page]);
    });
  });

  it('skips no heading level and repeats the headings as bookmarks', () => {
    const levels = all.flatMap((element) => /^H([1-6])$/.exec(element.type)?.[1] ?? []).map(Number);
    expect(levels).toHaveLength(1 + 2 + 3 + 7);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    const bookmarks = (items: typeof pdf.outline): string[] =>
      items.flatMap((item) => [item.title, ...bookmarks(item.kids)]);
    const headings = all.filter((element) => /^H[1-6]$/.test(element.type));
    expect(bookmarks(pdf.outline)).toEqual(headings.map((heading) => textOfElement(pdf, heading)));
  });

  it('leaves no heading alone at the foot of a page', () => {
    const blocks = Array.from({ length: 120 }, (_, index): Block[] => [
      { kind: 'heading', level: index === 0 ? 1 : 2, text: `見出し${index}` },
      { kind: 'heading', level: index === 0 ? 2 : 3, text: `小見出し${index}` },
      { kind: 'paragraph', text: '本文です。'.repeat((index * 7) % 40) },
    ]);
    const long = printed(documentOf(blocks.flat()));
    const tags = new Map(
      elements(long.structure).flatMap((node) =>
        marks(node).map((place) => [`${place.page} ${place.mark}`, node.type]),
      ),
    );
    expect(long.pages.length).toBeGreaterThan(10);
    long.contents.slice(0, -1).forEach((content, page) => {
      expect(tags.get(`${page} ${content.painted.findLast((run) => run.mark !== null)!.mark}`)).toBe('P');
    });
  });

  it('gives tables a head, a body and scoped headers', () => {
    const tables = types('Table');
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      expect(table.kids.map((kid) => ('type' in kid ? kid.type : ''))).toEqual(['THead', 'TBody']);
      expect(table.attributes['Summary']).toBeTruthy();
    }
    expect(types('TH').every((header) => ['Column', 'Row'].includes(String(header.attributes['Scope'])))).toBe(true);
    expect(types('TH').filter((header) => header.attributes['Scope'] === 'Row')).toHaveLength(6);
    expect(types('TD').filter((cell) => cell.attributes['ColSpan'] === 2)).toHaveLength(1);
  });

  it('carries the 17 pairs as rows, 34 headings and 89 bullets', () => {
    const pairs = types('Table')
      .slice(2)
      .flatMap((table) => elements(table).filter((element) => element.type === 'TR'));
    expect(pairs).toHaveLength(7 + 17);
    const cells = pairs.flatMap((row) => elements(row).filter((element) => element.type === 'TD'));
    expect(cells.flatMap((cell) => elements(cell).filter((element) => element.type === 'P'))).toHaveLength(34);
    const items = cells.flatMap((cell) => elements(cell).filter((element) => element.type === 'LI'));
    expect(items).toHaveLength(89);
    for (const item of items) {
      expect(item.kids.map((kid) => ('type' in kid ? kid.type : ''))).toEqual(['Lbl', 'LBody']);
    }
  });
});

describe('lists', () => {
  const item = (depth: number, text: string) => ({ label: '・', text, depth });
  const shape = (blocks: readonly Block[]): string => {
    const tree = printed(documentOf(blocks));
    const say = (node: ReturnType<typeof elements>[number]): string => {
      const inner = node.kids.map((kid) => ('type' in kid ? say(kid) : '')).join('');
      if (node.type === 'LBody')
        return textOfElement(tree, { ...node, kids: node.kids.filter((kid) => !('type' in kid)) }) + inner;
      return node.type === 'L' ? `[${inner}]` : node.type === 'LI' ? `(${inner})` : inner;
    };
    return say(tree.structure!);
  };

  it('nests a deeper item inside the item above it', () => {
    const items = [item(0, 'a'), item(1, 'b'), item(1, 'c'), item(2, 'd'), item(0, 'e')];
    expect(shape([{ kind: 'list', items }])).toBe('[(a[(b)(c[(d)])])(e)]');
  });

  it('opens no empty list for a level that is skipped', () => {
    expect(shape([{ kind: 'list', items: [item(1, 'a'), item(1, 'b'), item(3, 'c'), item(1, 'd')] }])).toBe(
      '[(a)(b[(c)])(d)]',
    );
  });
});
