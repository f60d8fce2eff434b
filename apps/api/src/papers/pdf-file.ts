import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';

/** Bytes that the object streams of one file may have when unpacked. */
const MOST_UNPACKED = 60_000_000;
const LONGEST_DICTIONARY = 4_000;

export type PdfFault = 'PAPER_PDF_EMPTY' | 'PAPER_PDF_ACTIVE' | 'PAPER_PDF_SEALED';

const REGULAR = String.raw`[^\s\0()<>[\]{}\/%]`;
const AFTER = `(?!${REGULAR})`;
const SIGN_OR_VALUE = String.raw`[\s\0()<>[\]{}%](?:[-+.\d]{1,20}|R|true|false|null)?`;
const NAME = `/${REGULAR}{0,127}`;
/**
 * These names where they are names: behind a sign, a value or other names, and not in an address or a word like
 * `HTML/Launch`. It looks back only so far, for a file may be made to take long; what is longer counts as a name.
 */
const named = (names: string): RegExp =>
  new RegExp(
    `/(?:${names})${AFTER}(?<=(?:(?:${SIGN_OR_VALUE}|${REGULAR}{128})(?:${NAME}){0,40}|(?:${NAME}){40})/(?:${names}))`,
  );
const LONG_NAME = named('JavaScript|Launch|EmbeddedFiles?');
const SHORT_NAME = named('JS');
const FLATE_ALONE = new RegExp(String.raw`/Filter[\s\0]*(?:\[[\s\0]*/FlateDecode[\s\0]*\]|/FlateDecode${AFTER})`);
const PAGE = new RegExp(String.raw`/Type[\s\0]*/Page${AFTER}`);
/** The target of a link; it holds no other object, for an object of its own would begin with < or end a line. */
const LINK = /\/URI[ \0]*\([^()<>\r\n]*\)/g;

/** A text with the signs of its names as they are meant: `/J#61vaScript` is another way to write a name. */
const meant = (text: string): string =>
  text
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(LINK, '/URI()');

interface Stream {
  readonly dictionary: string;
  readonly content: Buffer;
}

/** The streams of a file and what stands between them. */
function parted(bytes: Buffer): { streams: Stream[]; between: string } {
  const streams: Stream[] = [];
  const between: string[] = [];
  let from = 0;
  for (;;) {
    const at = bytes.indexOf('stream', from, 'latin1');
    const begin = at + 'stream'.length + (bytes[at + 6] === 13 && bytes[at + 7] === 10 ? 2 : 1);
    const end = at < 0 ? -1 : bytes.indexOf('endstream', begin, 'latin1');
    if (end < 0) break;
    const before = bytes.toString('latin1', Math.max(from, at - LONGEST_DICTIONARY), at);
    streams.push({
      dictionary: meant(before.slice(before.lastIndexOf('obj') + 3)),
      content: bytes.subarray(begin, end),
    });
    between.push(bytes.toString('latin1', from, at));
    from = end + 'endstream'.length;
  }
  between.push(bytes.toString('latin1', from));
  return { streams, between: between.join(' ') };
}

const unpack = promisify<Buffer, object, Buffer>(inflate);

/** The objects of an object stream; null where it is packed, sealed or longer than we look into. */
async function objectsOf({ dictionary, content }: Stream, longest: number): Promise<string | null> {
  if (!dictionary.includes('/Filter')) return content.toString('latin1');
  if (!FLATE_ALONE.test(dictionary) || dictionary.includes('/Predictor')) return null;
  try {
    const options = { maxOutputLength: Math.max(longest, 1), finishFlush: constants.Z_SYNC_FLUSH };
    return (await unpack(content, options)).toString('latin1');
  } catch {
    return null;
  }
}

/**
 * What keeps a PDF from being taken: it has no page, it runs something or carries files, or it keeps its objects where
 * nobody can look (ISO 32000-1: 7.5.7 object streams, 7.7.3.3 pages, 7.11.4 embedded files, 12.6.4 actions). It looks at
 * names, not at what they lead to: an XFA form and what a viewer makes of a broken file are not seen.
 */
export async function pdfFault(bytes: Buffer): Promise<PdfFault | null> {
  const { streams, between } = parted(bytes);
  const packed = streams.filter(({ dictionary }) => /\/Type[\s\0]*\/ObjStm/.test(dictionary));
  const texts = [meant(between)];
  let left = MOST_UNPACKED;
  for (const stream of packed) {
    const objects = await objectsOf(stream, left);
    if (objects === null) return 'PAPER_PDF_SEALED';
    left -= objects.length;
    texts.push(meant(objects));
  }
  // Also in what looks like a stream, for a viewer that follows the list of objects may find them there. Of the short
  // name this would find chance ones in pictures.
  if (LONG_NAME.test(meant(bytes.toString('latin1')))) return 'PAPER_PDF_ACTIVE';
  if (texts.some((text) => LONG_NAME.test(text) || SHORT_NAME.test(text))) return 'PAPER_PDF_ACTIVE';
  const whole = between.includes('startxref') && texts.some((text) => PAGE.test(text));
  return whole ? null : 'PAPER_PDF_EMPTY';
}
