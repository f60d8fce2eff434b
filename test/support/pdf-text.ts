import { readContent, readToUnicode, textOf, utf16 } from './pdf-content';
import type { PageContent } from './pdf-content';
import { Reference, nameOf, readPdf } from './pdf-objects';
import type { Dictionary, PdfObject, PdfValue } from './pdf-objects';

export interface StructureNode {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly kids: readonly (StructureNode | { readonly page: number; readonly mark: number })[];
}

export interface OutlineNode {
  readonly title: string;
  readonly page: number;
  readonly kids: readonly OutlineNode[];
}

export interface ExtractedPdf {
  /** What each page shows, glyph by glyph, running lines included. */
  readonly pages: readonly string[];
  readonly contents: readonly PageContent[];
  /** Every string of the file and of its content streams. */
  readonly strings: readonly string[];
  /** Every stream, decoded. */
  readonly streams: readonly Buffer[];
  readonly info: Readonly<Record<string, string>>;
  readonly xmp: string;
  readonly outline: readonly OutlineNode[];
  readonly structure: StructureNode | null;
  readonly catalogue: Dictionary;
  readonly trailer: Dictionary;
  readonly objects: Map<number, PdfObject>;
}

/** Reads all that a PDF says: painted text through ToUnicode, strings, streams, metadata, outline, structure. */
export function extractPdf(bytes: Buffer): ExtractedPdf {
  const raw: Buffer[] = [];
  const { objects, trailer } = readPdf(bytes, (text) => raw.push(text));
  const get = (value: PdfValue | undefined): PdfValue =>
    value instanceof Reference ? (objects.get(value.id)?.value ?? null) : (value ?? null);
  const dictionary = (value: PdfValue | undefined): Dictionary => {
    const found = get(value);
    return found instanceof Map ? found : new Map();
  };
  const list = (value: PdfValue | undefined): PdfValue[] => {
    const found = get(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  };
  const stream = (value: PdfValue | undefined): Buffer =>
    (value instanceof Reference && objects.get(value.id)?.stream) || Buffer.alloc(0);
  const catalogue = dictionary(trailer.get('Root'));
  const pageIds: number[] = [];
  const walk = (value: PdfValue | undefined): void => {
    if (nameOf(dictionary(value).get('Type')) === 'Page') pageIds.push((value as Reference).id);
    else list(dictionary(value).get('Kids')).forEach(walk);
  };
  walk(catalogue.get('Pages'));
  const fonts = new Map<number, Map<number, string>>();
  const fontOf = (value: PdfValue): Map<number, string> => {
    const { id } = value as Reference;
    if (!fonts.has(id)) fonts.set(id, readToUnicode(stream(dictionary(value).get('ToUnicode'))));
    return fonts.get(id)!;
  };
  const contents = pageIds.map((id) => {
    const page = objects.get(id)!.value as Dictionary;
    const resources = dictionary(page.get('Resources'));
    const named = <T>(key: string, read: (value: PdfValue) => T): Map<string, T> =>
      new Map([...dictionary(resources.get(key))].map(([name, value]) => [name, read(value)]));
    const parts = { fonts: named('Font', fontOf), forms: named('XObject', stream) };
    return readContent(
      Buffer.concat(list(page.get('Contents')).length ? contentsOf(page, list, stream) : []),
      parts,
      (text) => raw.push(text),
    );
  });
  const structureOf = (value: PdfValue, inherited: PdfValue | undefined): StructureNode => {
    const node = dictionary(value);
    const page = node.get('Pg') ?? inherited;
    const kids = list(node.get('K')).map((kid) => {
      if (typeof kid === 'number') return { page: pageIds.indexOf((page as Reference).id), mark: kid };
      const child = dictionary(kid);
      const mark = child.get('MCID');
      if (typeof mark === 'number') return { page: pageIds.indexOf((child.get('Pg') as Reference).id), mark };
      return structureOf(kid, page);
    });
    return { type: nameOf(node.get('S')) ?? '', attributes: plain(dictionary(node.get('A'))), kids };
  };
  const outlineOf = (value: PdfValue | undefined): OutlineNode[] => {
    const out: OutlineNode[] = [];
    for (let item = dictionary(value); item.size > 0; item = dictionary(item.get('Next'))) {
      const target = list(item.get('Dest'))[0] as Reference | undefined;
      const title = textOf(item.get('Title') as Buffer);
      out.push({ title, page: pageIds.indexOf(target?.id ?? -1), kids: outlineOf(item.get('First')) });
    }
    return out;
  };
  const root = list(dictionary(catalogue.get('StructTreeRoot')).get('K'))[0];
  const info = [...dictionary(trailer.get('Info'))].map(([key, value]) => [key, textOf(get(value) as Buffer)]);
  return {
    pages: contents.map((content) => content.painted.map((run) => run.text).join('')),
    contents,
    strings: raw.flatMap((text) => [textOf(text), utf16(text)]),
    streams: [...objects.values()].flatMap((object) => object.stream ?? []),
    info: Object.fromEntries(info) as Record<string, string>,
    xmp: stream(catalogue.get('Metadata')).toString('utf8'),
    outline: outlineOf(dictionary(catalogue.get('Outlines')).get('First')),
    structure: root ? structureOf(root, undefined) : null,
    catalogue,
    trailer,
    objects,
  };
}

function contentsOf(
  page: Dictionary,
  list: (value: PdfValue | undefined) => PdfValue[],
  stream: (value: PdfValue | undefined) => Buffer,
): Buffer[] {
  const contents = page.get('Contents');
  return contents instanceof Reference && stream(contents).length > 0 ? [stream(contents)] : list(contents).map(stream);
}

function plain(dictionary: Dictionary): Record<string, string | number> {
  const entries = [...dictionary].map(([key, value]) => {
    if (typeof value === 'number') return [key, value] as const;
    return [key, Buffer.isBuffer(value) ? textOf(value) : (nameOf(value) ?? '')] as const;
  });
  return Object.fromEntries(entries);
}

/** Text as a searcher would fold it: compatibility forms unified, selectors, spaces and case dropped. */
export function folded(text: string): string {
  return text
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase();
}

/**
 * Which of the canaries can be found anywhere in the file: painted text across operators and pages, replacement texts,
 * strings, outline, structure, metadata, and the raw and decoded bytes in the encodings a reader might try.
 */
export function findCanaries(bytes: Buffer, canaries: readonly string[]): string[] {
  const pdf = extractPdf(bytes);
  const haystacks = [pdf.pages.join(''), ...pdf.pages, ...pdf.strings, pdf.xmp, ...Object.values(pdf.info)];
  const bodies = pdf.contents.map((page) => page.painted.filter((run) => !run.artifact));
  haystacks.push(bodies.flatMap((runs) => runs.map((run) => run.text)).join(''));
  haystacks.push(bodies.flatMap((runs) => runs.map((run) => run.actual ?? run.text)).join(''));
  for (const stream of [bytes, ...pdf.streams]) {
    haystacks.push(stream.toString('utf8'), utf16(stream), utf16(stream.subarray(1)), stream.toString('utf16le'));
  }
  const searched = haystacks.map(folded);
  return canaries.filter((canary) => {
    const wanted = folded(canary);
    return wanted !== '' && searched.some((text) => text.includes(wanted));
  });
}
