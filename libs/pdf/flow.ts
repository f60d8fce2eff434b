import type { Block, CornerBox, Heading, Paragraph } from '#libs/minutes';

import { balanced, blank, breakLines } from './breaking';
import type { Line } from './breaking';
import type { Outline } from './outline';
import type { LinePlace, Sheet } from './sheet';
import type { Styles } from './styles';
import { CORNER, PAGE, baseline } from './styles';
import { textString } from './tagging';

const STUB_PADDING = 5;

/** Draws a heading and its bookmark; `keep` is the height that must follow it on the same page. */
export function drawHeading(sheet: Sheet, outline: Outline, heading: Heading, keep: number): void {
  const { size, leading, before, after } = sheet.styles.headings[heading.level];
  const glyphs = sheet.bold.encode(heading.text);
  const lines = balanced(sheet.bold, glyphs, (sheet.width * 1000) / size);
  const height = size * leading;
  if (!sheet.fresh) sheet.y += before;
  if (sheet.room < lines.length * height + after + keep && !sheet.fresh) sheet.next();
  outline.add(heading.level, heading.text, sheet.page, sheet.y);
  const element = sheet.tree.open(`H${heading.level}`, sheet.tree.root, `/T${textString(heading.text)}`);
  sheet.tagged(element, () => {
    for (const line of lines) {
      const align = heading.level === 1 ? 'centre' : 'left';
      const at = {
        x: sheet.left,
        size,
        width: sheet.width,
        align,
        baseline: sheet.y + baseline(size, height),
      } as const;
      sheet.line(sheet.bold, glyphs, line, at);
      sheet.y += height;
    }
  });
  sheet.tree.close(element);
  sheet.y += after;
}

/** Draws a paragraph, on as many pages as it needs, without leaving one line alone at the foot or head of a page. */
export function drawParagraph(sheet: Sheet, paragraph: Paragraph): void {
  const table = paragraph.bold ? sheet.bold : sheet.regular;
  const { size, leading } = sheet.styles.body;
  const height = size * leading;
  const inset = paragraph.stub ? STUB_PADDING * 2 : 0;
  const width = sheet.width - inset * 2;
  const indent = paragraph.stub ? 0 : (paragraph.indent ?? 0) * size;
  const padding = paragraph.stub ? STUB_PADDING : 0;
  const align = paragraph.align ?? sheet.align;
  const glyphs = table.encode(paragraph.text);
  const lines = breakLines(table, glyphs, {
    width: (width * 1000) / size,
    first: (indent * 1000) / size,
    ...sheet.prefer,
  });
  if (blank(lines)) {
    sheet.y += height / 2;
    return;
  }
  const element = sheet.tree.open('P', sheet.tree.root);
  for (let at = 0; at < lines.length;) {
    const room = Math.floor((sheet.room - padding * 2) / height + 1e-6);
    const take = fitting(lines.length - at, at === 0, room, sheet.fresh);
    if (take === 0) {
      sheet.next();
      continue;
    }
    if (paragraph.stub) frame(sheet, take * height + padding * 2);
    sheet.y += padding;
    const part = lines.slice(at, at + take);
    const draw = (): void => {
      for (const line of part) {
        const shift = line === lines[0] ? indent : 0;
        const x = sheet.left + inset + shift;
        const place: LinePlace = { x, size, width: width - shift, align, baseline: sheet.y + baseline(size, height) };
        sheet.line(table, glyphs, line, place);
        sheet.y += height;
      }
    };
    if (blank(part)) sheet.y += part.length * height;
    else sheet.tagged(element, draw);
    sheet.y += padding;
    at += take;
    if (at < lines.length) sheet.next();
  }
  sheet.tree.close(element);
  sheet.y += paragraph.stub ? 6 : sheet.styles.body.after;
}

/** How many of `left` lines go on this page when `room` of them fit: 0 to begin a new page, never one line alone. */
function fitting(left: number, first: boolean, room: number, fresh: boolean): number {
  if (left <= room) return left;
  if (fresh) return Math.max(room, 1);
  if (room < (first ? 2 : 1)) return 0;
  return left - room === 1 && room > (first ? 2 : 1) ? room - 1 : room;
}

function frame(sheet: Sheet, height: number): void {
  sheet.artifact('Layout', () => sheet.box(sheet.left, sheet.y, sheet.width, height));
}

/** Draws the framed box at the right: paper number, date and receiving council, one line each. */
export function drawCornerBox(sheet: Sheet, box: CornerBox): void {
  const { size, leading, padding } = CORNER;
  const height = size * leading;
  const limit = (sheet.width * 0.7 * 1000) / size;
  const set: { glyphs: number[]; line: Line }[] = [];
  for (const text of box.lines) {
    const glyphs = sheet.regular.encode(text);
    for (const line of breakLines(sheet.regular, glyphs, { width: limit })) {
      if (!blank([line])) set.push({ glyphs, line });
    }
  }
  if (set.length === 0) return;
  const widest = Math.max(...set.map(({ line }) => line.width));
  const width = (widest * size) / 1000 + padding * 2;
  const whole = set.length * height + padding * 2;
  if (sheet.room < whole && !sheet.fresh) sheet.next();
  const x = PAGE.width - sheet.left - width;
  sheet.artifact('Layout', () => sheet.box(x, sheet.y, width, whole));
  const group = sheet.tree.open('Div', sheet.tree.root);
  sheet.y += padding;
  let previous: number[] | null = null;
  let element = group;
  for (const { glyphs, line } of set) {
    if (glyphs !== previous) {
      if (previous) sheet.tree.close(element);
      element = sheet.tree.open('P', group);
      previous = glyphs;
    }
    const place = { x: x + padding, size, width, align: 'left', baseline: sheet.y + baseline(size, height) } as const;
    sheet.tagged(element, () => sheet.line(sheet.regular, glyphs, line, place));
    sheet.y += height;
  }
  sheet.tree.close(element);
  sheet.tree.close(group);
  sheet.y += padding + 4;
}

/** Draws a line across the column. */
export function drawRule(sheet: Sheet): void {
  if (sheet.room < 16) sheet.next();
  sheet.y += 7;
  sheet.artifact('Layout', () => sheet.box(sheet.left, sheet.y, sheet.width, 0));
  sheet.y += 7;
}

/** The least height that should stand below a heading: its next block's beginning, through any headings between. */
export function leadHeight(
  styles: Styles,
  blocks: readonly Block[],
  index: number,
  table: (index: number) => number,
): number {
  const block = blocks[index];
  if (!block) return 0;
  if (block.kind === 'heading') {
    const { size, leading, before, after } = styles.headings[block.level];
    return before + size * leading + after + leadHeight(styles, blocks, index + 1, table);
  }
  if (block.kind === 'table') return table(index);
  if (block.kind === 'cornerBox') return block.lines.length * CORNER.size * CORNER.leading + CORNER.padding * 2;
  return styles.body.size * styles.body.leading * 2;
}
