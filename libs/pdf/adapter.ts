import { deflateSync } from 'node:zlib';

import PDFDocument from 'pdfkit';
import type { KitFont, KitReference } from 'pdfkit';

import type { Face } from './fonts';
import { Output } from './output';
import { ObjectPacker, crossReferences, packedPlace } from './packing';
import { PAGE } from './styles';
import { xmpPacket } from './xmp';

export interface FileOptions {
  readonly title: string;
  readonly lang: string;
  readonly issuedAt: Date;
  readonly producer: string;
  readonly sink: (chunk: Uint8Array) => void;
}

/** One face in one document: glyph codes are handed out in the order of first use. */
export interface EmbeddedFace {
  readonly name: string;
  /** Adds a code for a glyph that reads as `codePoints`; `width` in thousandths of an em. */
  add(glyph: number, width: number, codePoints: readonly number[]): number;
}

/**
 * The one place that knows PDFKit's insides. PDFKit keeps the header, catalogue, pages, fonts and colour profile;
 * what it would hold in memory until the end, write wrongly or write at length (structure elements, outline, metadata,
 * cross-references) goes through `reserve` and `object`.
 */
export class PdfFile {
  private readonly kit: PDFDocument;
  private readonly Abstract: { new (): object };
  private readonly faces = new Map<Face, { kit: KitFont; handle: EmbeddedFace }>();
  private readonly used = new Map<string, KitReference>();
  private readonly output: Output;
  private readonly packer: ObjectPacker;
  private total: KitReference | null = null;
  private latest: KitReference | null = null;
  pages = 0;

  constructor(options: FileOptions) {
    const info = {
      Title: options.title,
      Producer: options.producer,
      Creator: options.producer,
      CreationDate: options.issuedAt,
      ModDate: options.issuedAt,
    };
    this.kit = new PDFDocument({
      autoFirstPage: false,
      font: null,
      pdfVersion: '1.7',
      tagged: true,
      subset: 'PDF/A-2a',
      displayTitle: true,
      lang: options.lang,
      info,
    });
    this.output = new Output(options.sink);
    // The header was pushed in the constructor; from here on everything goes to the sink.
    const header = (this.kit as unknown as { read(): Uint8Array | null }).read();
    if (header) this.output.write(header);
    this.kit._write = (data) => void (this.kit._offset += this.output.write(data));
    const make = this.kit.ref.bind(this.kit);
    this.kit.ref = (data) => (this.latest = make(data));
    this.kit._finalize = () => this.writeCrossReferences();
    this.packer = new ObjectPacker(
      () => this.reserve(),
      (id, dictionary, stream) => this.stream(id, dictionary, stream),
      (id, stream, index) => void (this.kit._offsets[id - 1] = packedPlace(stream, index)),
    );
    const xml = xmpPacket(options);
    this.kit.metadata.getXML = () => xml;
    this.kit.metadata.getLength = () => Buffer.byteLength(xml);
    this.Abstract = Object.getPrototypeOf(this.kit._root.constructor) as { new (): object };
  }

  /** Number of the page being written, from 1. */
  beginPage(): { id: number; index: number } {
    this.kit.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    this.kit.page.content.buffer = [];
    this.used.clear();
    this.pages += 1;
    this.kit.page.dictionary.data['StructParents'] = this.pages - 1;
    return { id: this.kit.page.dictionary.id, index: this.pages - 1 };
  }

  /** Closes the page with its content stream; nothing of it stays in memory. */
  endPage(content: Uint8Array): void {
    const { page } = this.kit;
    for (const [name, reference] of this.used) page.fonts[name] = reference;
    if (this.total) page.xobjects['Total'] = this.total;
    page.content.compress = false;
    page.content.data['Filter'] = 'FlateDecode';
    page.content.write(deflateSync(content, { level: 6 }));
  }

  /** The form that every page draws and that is filled when the number of pages is known. */
  reserveTotal(): void {
    this.total = this.kit.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, -5, 60, 15] });
  }

  fillTotal(content: string, fontName: string): void {
    const font = this.dictionary(fontName);
    this.total!.data['Resources'] = { Font: { [fontName]: font } };
    this.total!.end(Buffer.from(content, 'latin1'));
  }

  /** The face within this document; its font dictionary exists only when a glyph is used. */
  embed(face: Face): EmbeddedFace {
    const known = this.faces.get(face);
    if (known) return known.handle;
    this.kit.font(face.kit);
    const kit = this.kit._font;
    // Code 0 is never drawn; PDF/A and PDF/UA forbid it to read as U+0000.
    kit.widths[0] = face.sfnt.advance(0);
    kit.unicode[0] = [0xfffd];
    kit.subset.encode = () => {
      const font = face.sfnt.subset(kit.subset.glyphs);
      // PDFKit makes the font's stream just before it asks for its bytes, and leaves out the length that is required.
      this.latest!.data['Length1'] = font.length;
      return font;
    };
    const handle: EmbeddedFace = {
      name: kit.id,
      add: (glyph, width, codePoints) => {
        kit.ref();
        const code = kit.subset.glyphs.push(glyph) - 1;
        kit.widths[code] = width;
        kit.unicode[code] = [...codePoints];
        return code;
      },
    };
    this.faces.set(face, { kit, handle });
    return handle;
  }

  /** Names a font in the resources of the page being written. */
  use(name: string): void {
    if (this.used.has(name)) return;
    this.used.set(name, this.dictionary(name));
  }

  /** Takes the next object number. */
  reserve(): number {
    this.kit._offsets.push(null);
    this.kit._waiting += 1;
    return this.kit._offsets.length;
  }

  /** Writes a reserved object; `body` is PDF syntax in Latin-1. */
  object(id: number, body: string): void {
    this.kit._waiting -= 1;
    this.packer.add(id, body);
  }

  /** Points an entry of the catalogue at a reserved object. */
  catalogue(key: string, id: number): void {
    this.kit._root.data[key] = this.reference(id);
  }

  catalogueName(key: string, name: string): void {
    this.kit._root.data[key] = name;
  }

  /** Object number of the structure tree's root. */
  get structureRoot(): number {
    return (this.kit._root.data['StructTreeRoot'] as KitReference).id;
  }

  /** Completes the structure tree's root. */
  structure(document: number, parentTree: number): void {
    const { data } = this.kit._root.data['StructTreeRoot'] as KitReference;
    data['K'] = [this.reference(document)];
    data['ParentTree'] = this.reference(parentTree);
    data['ParentTreeNextKey'] = this.pages;
  }

  /** Writes fonts, metadata, cross-references and trailer. */
  finish(): void {
    this.kit.end();
    this.output.flush();
  }

  private dictionary(name: string): KitReference {
    for (const { kit } of this.faces.values()) if (kit.id === name) return kit.ref();
    throw new Error(`No face is embedded as ${name}`);
  }

  private reference(id: number): object {
    return Object.assign(new this.Abstract(), { toString: () => `${id} 0 R` });
  }

  private stream(id: number, dictionary: string, stream: Uint8Array): void {
    this.kit._offsets[id - 1] = this.kit._offset;
    this.kit._waiting -= 1;
    this.kit._write(`${id} 0 obj\n<<${dictionary}/Length ${stream.length}>>\nstream`);
    this.kit._write(stream);
    this.kit._write('\nendstream\nendobj');
  }

  private writeCrossReferences(): void {
    const { kit } = this;
    this.packer.flush();
    const id = this.reserve();
    const at = kit._offset;
    kit._offsets[id - 1] = at;
    const file = `/Size ${id + 1}/Root ${kit._root.id} 0 R/Info ${kit._info.id} 0 R`;
    const unique = `<${Buffer.from(kit._id).toString('hex')}>`;
    const rows = crossReferences(kit._offsets);
    this.stream(id, `/Type/XRef/W[1 4 2]${file}/ID[${unique}${unique}]/Filter/FlateDecode`, rows);
    kit._write(`startxref\n${at}\n%%EOF`);
  }
}
