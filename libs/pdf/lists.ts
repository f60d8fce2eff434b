import type { List } from '#libs/minutes';

import { blank, breakLines } from './breaking';
import type { GlyphTable } from './glyphs';
import type { Sheet } from './sheet';
import { baseline } from './styles';
import type { Element, StructureTree } from './tagging';

/** The open elements of one list item. */
export interface Item {
  readonly item: Element;
  readonly label: Element | null;
  readonly body: Element;
}

/** Builds L / LI / Lbl / LBody for items that arrive in order; a deeper item becomes a list inside the last body. */
export class ListTagger {
  private readonly open: { readonly depth: number; readonly list: Element; item: Item | null }[] = [];

  constructor(
    private readonly tree: StructureTree,
    private readonly parent: Element,
  ) {}

  /** Opens the next item at `depth`; a level that was skipped opens no empty list. */
  item(depth: number, labelled: boolean): Item {
    while ((this.open.at(-1)?.depth ?? -1) > depth) this.closeList();
    if (this.open.at(-1)?.depth === depth) this.closeItem();
    else {
      const inside = this.open.at(-1)?.item?.body ?? this.parent;
      this.open.push({ depth, list: this.tree.open('L', inside, '/A<</O/List/ListNumbering/None>>'), item: null });
    }
    const top = this.open.at(-1)!;
    const item = this.tree.open('LI', top.list);
    top.item = {
      item,
      label: labelled ? this.tree.open('Lbl', item) : null,
      body: this.tree.open('LBody', item),
    };
    return top.item;
  }

  /** Closes all that is open: the list is over. */
  end(): void {
    while (this.open.length > 0) this.closeList();
  }

  private closeItem(): void {
    const top = this.open.at(-1)!;
    if (!top.item) return;
    if (top.item.label) this.tree.close(top.item.label);
    this.tree.close(top.item.body);
    this.tree.close(top.item.item);
    top.item = null;
  }

  private closeList(): void {
    this.closeItem();
    this.tree.close(this.open.pop()!.list);
  }
}

/** Room for a printed marker in em: whole ems, so that items with like markers line up. */
export function markerWidth(table: GlyphTable, glyphs: readonly number[]): number {
  return Math.max(1.2, Math.ceil(table.measure(glyphs) / 500) / 2 + 0.2);
}

/** Draws a list of body text with hanging markers. */
export function drawList(sheet: Sheet, list: List): void {
  const { size, leading } = sheet.styles.body;
  const height = size * leading;
  const tagger = new ListTagger(sheet.tree, sheet.tree.root);
  for (const item of list.items) {
    const table = item.bold ? sheet.bold : sheet.regular;
    const label = table.encode(item.label);
    const left = sheet.left + Math.min(item.depth * size * 1.4, sheet.width / 2);
    const x = left + (label.length > 0 ? markerWidth(table, label) * size : 0);
    const width = sheet.left + sheet.width - x;
    const glyphs = table.encode(item.text);
    const lines = breakLines(table, glyphs, { width: (width * 1000) / size, ...sheet.prefer });
    const tags = tagger.item(item.depth, label.length > 0);
    if (sheet.room < height * Math.max(1, Math.min(lines.length, 2)) && !sheet.fresh) sheet.next();
    const base = (): number => sheet.y + baseline(size, height);
    if (tags.label) {
      const run = { table, glyphs: label, from: 0, to: label.length, size, x: left, baseline: base() };
      sheet.tagged(tags.label, () => sheet.run(run));
    }
    for (let at = 0; at < lines.length;) {
      const take = Math.min(lines.length - at, Math.max(1, Math.floor(sheet.room / height + 1e-6)));
      const part = lines.slice(at, at + take);
      const draw = (): void => {
        for (const line of part) {
          sheet.line(table, glyphs, line, { x, size, width, align: sheet.align, baseline: base() });
          sheet.y += height;
        }
      };
      if (blank(part)) sheet.y += part.length * height;
      else sheet.tagged(tags.body, draw);
      at += take;
      if (at < lines.length) sheet.next();
    }
    if (lines.length === 0) sheet.y += height;
  }
  tagger.end();
  sheet.y += 3;
}
