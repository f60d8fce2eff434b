import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Eight by six pixels as a browser draws them. */
const JPEG = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6',
    '/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAGAAgD',
    'ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAXEAEAAwAAAAAAAAAAAAAAAAAAARJh/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQT/xAAY',
    'EQADAQEAAAAAAAAAAAAAAAAAAlESE//aAAwDAQACEQMRAD8AlvOAKeawdtT/2Q==',
  ].join(''),
  'base64',
);

/** What no stored picture may hold: a place, a device and a writer. */
export const TRACES = ['GPSLatitude35.7056', 'Camera-of-hers', 'written-by-her'] as const;

const number = (value: number, bytes = 4): Buffer => {
  const made = Buffer.alloc(bytes);
  made.writeUIntBE(value, 0, bytes);
  return made;
};
const little = (value: number, bytes = 4): Buffer => Buffer.from(number(value, bytes)).reverse();

/** A segment of a JPEG. */
export const segment = (marker: number, content: Buffer | string): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([0xff, marker]), number(bytes.length + 2, 2), bytes]);
};

/** Camera data as a telephone writes them: which side is up, a device, and where on earth (tag 34853 with its list). */
export function exif(side: number, end: 'II' | 'MM' = 'MM'): Buffer {
  const put = (value: number, bytes = 4) => (end === 'MM' ? number(value, bytes) : little(value, bytes));
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([put(tag, 2), put(type, 2), put(count), value, Buffer.alloc(4 - value.length)]);
  const entries = [entry(0x0110, 2, 15, put(50)), entry(0x0112, 3, 1, put(side, 2)), entry(0x8825, 4, 1, put(65))];
  const list = Buffer.concat([put(entries.length, 2), ...entries, put(0)]);
  const text = Buffer.from(`${TRACES[1]}\0${TRACES[0]}`);
  return Buffer.concat([Buffer.from(`Exif\0\0${end}`), put(42, 2), put(8), list, text]);
}

/** A photograph as it comes from a telephone: camera data, colours, a comment, a thumbnail, and a second picture behind. */
export function aPhoto(side = 1, end: 'II' | 'MM' = 'MM'): Buffer {
  return Buffer.concat([
    JPEG.subarray(0, 20),
    segment(0xe1, exif(side, end)),
    segment(0xe0, `JFXX\0${TRACES[1]}`),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<xmp>${TRACES[2]}</xmp>`),
    segment(0xe2, `MPF\0${TRACES[0]}`),
    segment(0xed, `Photoshop 3.0\0${TRACES[2]}`),
    segment(0xfe, TRACES[2]),
    JPEG.subarray(20),
    Buffer.from(`\xff\xd8\xff${TRACES[0]}`, 'latin1'),
  ]);
}

/** The same picture with nothing but what it needs to be seen. */
export const bareJpeg = (): Buffer => Buffer.from(JPEG);

export const chunk = (name: string, content: Buffer | string = ''): Buffer => {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(content)]);
  return Buffer.concat([number(body.length - 4), body, number(crc32(body))]);
};

/** A PNG of two by two pixels with further chunks before its data, and something behind its end. */
export function aPng(more: readonly Buffer[] = [], behind = ''): Buffer {
  const head = Buffer.concat([number(2), number(2), Buffer.from([8, 2, 0, 0, 0])]);
  const data = deflateSync(Buffer.concat([0, 1].map(() => Buffer.from([0, 200, 30, 30, 30, 30, 200]))));
  const parts = [chunk('IHDR', head), ...more, chunk('IDAT', data), chunk('IEND'), Buffer.from(behind)];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

/** A picture of a screen with all that programs write into one. */
export const aScreenshot = (): Buffer =>
  aPng(
    [
      chunk('pHYs', Buffer.concat([number(2_835), number(2_835), Buffer.from([1])])),
      chunk('tEXt', `Author\0${TRACES[2]}`),
      chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${TRACES[0]}`),
      chunk('eXIf', exif(1).subarray(6)),
      chunk('tIME', Buffer.from([7, 234, 4, 1, 9, 30, 0])),
    ],
    TRACES[0],
  );

interface Part {
  readonly content: string | Buffer;
  /** What the list says it has unpacked, where that is not the truth. */
  readonly said?: number;
  /** Its name in front of its content, where that is not the one in the list. */
  readonly localName?: string;
  readonly flags?: number;
}

/** A ZIP of parts by their names; a list of pairs may hold a name twice. */
export function aZip(parts: readonly (readonly [string, string | Buffer | Part])[], comment = ''): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, given] of parts) {
    const part = typeof given === 'string' || Buffer.isBuffer(given) ? { content: given } : given;
    const { said, localName = name, flags = 0 }: Part = part;
    const content = Buffer.from(part.content as string);
    const packed = deflateRawSync(content);
    const sizes = Buffer.concat([little(crc32(content)), little(packed.length), little(said ?? content.length)]);
    const facts = Buffer.concat([little(20, 2), little(flags, 2), little(8, 2), little(0), sizes]);
    const names = (text: string) => Buffer.concat([little(Buffer.byteLength(text), 2), little(0, 2)]);
    const file = [Buffer.from('PK\x03\x04'), facts, names(localName), Buffer.from(localName), packed];
    list.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), little(20, 2), facts, names(name), Buffer.alloc(10), little(at)]),
      Buffer.from(name),
    );
    files.push(...file);
    at += Buffer.concat(file).length;
  }
  const index = Buffer.concat(list);
  const counts = Buffer.concat([little(0), little(parts.length, 2), little(parts.length, 2)]);
  const end = [Buffer.from('PK\x05\x06'), counts, little(index.length), little(at), little(comment.length, 2)];
  return Buffer.concat([...files, index, ...end, Buffer.from(comment)]);
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = {
  docx: { part: 'word/document.xml', type: `${OFFICE}.wordprocessingml.document.main+xml` },
  xlsx: { part: 'xl/workbook.xml', type: `${OFFICE}.spreadsheetml.sheet.main+xml` },
} as const;

interface Office {
  /** Further overrides and defaults in the list of types. */
  readonly types?: string;
  /** The list of types as a whole. */
  readonly allTypes?: string | Buffer;
  /** What stands in the relations of the main part. */
  readonly relations?: string;
  readonly parts?: readonly (readonly [string, string | Buffer | Part])[];
  readonly comment?: string;
}

/** An external relation of the main part. */
export const external = (type: string, target: string): string =>
  `<Relationship Id="rId9" Type="${RELATIONS}/${type}" Target="${target}" TargetMode="External"/>`;

/** A Word or Excel file with the parts that each of them has, and further ones. */
export function anOffice(
  kind: keyof typeof MAIN,
  { types = '', allTypes, relations, parts = [], comment }: Office = {},
) {
  const { part, type } = MAIN[kind];
  const listed = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/>${types}</Types>`;
  const list = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const own = part.replace(/([^/]+)$/, '_rels/$1.rels');
  return aZip(
    [
      ['[Content_Types].xml', allTypes ?? listed],
      ['_rels/.rels', list(`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="${part}"/>`)],
      [part, '<main/>'],
      ...(relations === undefined ? [] : [[own, list(relations)] as const]),
      ...parts,
    ],
    comment,
  );
}

/** A PDF of one empty page, so many bytes longer. */
export const aPdf = (more = 0): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n${more > 0 ? `%${' '.repeat(more - 2)}\n` : ''}trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
  );
