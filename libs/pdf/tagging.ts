import type { PdfFile } from './adapter';

/** An open structure element; it is written to the file and forgotten when it is closed. */
export interface Element {
  readonly id: number;
  readonly type: string;
  readonly parent: number;
  readonly attributes: string;
  page: number;
  kids: string;
}

/**
 * The structure tree (ISO 32000-1, 14.7), written as the document is: an element leaves memory when it is closed,
 * a page's share of the parent tree when the page ends. What stays is one number per page.
 */
export class StructureTree {
  private page = 0;
  private owners: number[] = [];
  private readonly pages: number[] = [];
  readonly root: Element;

  constructor(private readonly file: PdfFile) {
    this.root = this.make('Document', file.structureRoot, '');
  }

  /** Opens an element below `parent`; `attributes` are entries of its dictionary such as `/A<<...>>`. */
  open(type: string, parent: Element, attributes = ''): Element {
    const element = this.make(type, parent.id, attributes);
    parent.kids += `${element.id} 0 R `;
    return element;
  }

  /** The next marked-content number on this page, belonging to `element`. */
  content(element: Element): number {
    const mark = this.owners.push(element.id) - 1;
    if (element.page === 0) element.page = this.page;
    element.kids += element.page === this.page ? `${mark} ` : `<</Type/MCR/Pg ${this.page} 0 R/MCID ${mark}>> `;
    return mark;
  }

  close(element: Element): void {
    const page = element.page > 0 ? `/Pg ${element.page} 0 R` : '';
    const kids = element.kids === '' ? '' : `/K[${element.kids.trimEnd()}]`;
    const head = `/Type/StructElem/S/${element.type}/P ${element.parent} 0 R`;
    this.file.object(element.id, `<<${head}${element.attributes}${page}${kids}>>`);
  }

  beginPage(id: number): void {
    this.page = id;
    this.owners = [];
  }

  endPage(): void {
    const id = this.file.reserve();
    this.file.object(id, `[${this.owners.map((owner) => `${owner} 0 R`).join(' ')}]`);
    this.pages.push(id);
  }

  /** Closes the document element and writes the parent tree. */
  finish(): void {
    this.close(this.root);
    const parents = this.file.reserve();
    this.file.object(parents, `<</Nums[${this.pages.map((id, index) => `${index} ${id} 0 R`).join(' ')}]>>`);
    this.file.structure(this.root.id, parents);
  }

  private make(type: string, parent: number, attributes: string): Element {
    return { id: this.file.reserve(), type, parent, attributes, page: 0, kids: '' };
  }
}

/** A text string in PDF syntax: UTF-16 in hexadecimal, which needs no escape. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<${hex}>`;
}
