import type { PdfFile } from './adapter';
import { PAGE } from './styles';
import { textString } from './tagging';

interface Entry {
  readonly id: number;
  readonly level: number;
  readonly title: string;
  readonly page: number;
  readonly top: number;
}

/** Bookmarks from the headings; only their titles and places stay in memory until the end. */
export class Outline {
  private readonly entries: Entry[] = [];

  constructor(private readonly file: PdfFile) {}

  /** Notes a heading; `top` in points from the upper edge of the page. */
  add(level: number, title: string, page: number, top: number): void {
    this.entries.push({ id: this.file.reserve(), level, title, page, top: Math.round(PAGE.height - top) });
  }

  /** Writes the tree with level 1 open, or nothing when the document has no heading. */
  finish(): void {
    if (this.entries.length === 0) return;
    const root = this.file.reserve();
    const count = this.write(root, 0, this.entries.length);
    const range = `/First ${this.entries[0]!.id} 0 R/Last ${this.lastChild(0, this.entries.length)} 0 R`;
    this.file.object(root, `<</Type/Outlines${range}/Count ${count}>>`);
    this.file.catalogue('Outlines', root);
    this.file.catalogueName('PageMode', 'UseOutlines');
  }

  /** Writes the entries in a range whose parent is `parent`; returns how many lines a reader shows at first. */
  private write(parent: number, from: number, to: number): number {
    let shown = 0;
    let previous = 0;
    for (let at = from; at < to;) {
      const entry = this.entries[at]!;
      let end = at + 1;
      while (end < to && this.entries[end]!.level > entry.level) end += 1;
      let body = `<</Title ${textString(entry.title)}/Parent ${parent} 0 R/Dest[${entry.page} 0 R/XYZ 0 ${entry.top} 0]`;
      if (previous > 0) body += `/Prev ${previous} 0 R`;
      if (end < to) body += `/Next ${this.entries[end]!.id} 0 R`;
      if (end > at + 1) {
        const children = this.write(entry.id, at + 1, end);
        const open = entry.level === 1;
        body += `/First ${this.entries[at + 1]!.id} 0 R/Last ${this.lastChild(at + 1, end)} 0 R`;
        body += `/Count ${open ? children : -children}`;
        if (open) shown += children;
      }
      this.file.object(entry.id, `${body}>>`);
      previous = entry.id;
      shown += 1;
      at = end;
    }
    return shown;
  }

  private lastChild(from: number, to: number): number {
    let last = from;
    for (let at = from; at < to;) {
      last = at;
      const { level } = this.entries[at]!;
      at += 1;
      while (at < to && this.entries[at]!.level > level) at += 1;
    }
    return this.entries[last]!.id;
  }
}
