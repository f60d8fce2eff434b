import { fileTypeFromBuffer } from 'file-type/core';
import { refusal } from '../platform/graphql';
import { cleanJpeg, cleanPng } from './images';
import { isPlainOffice } from './office-file';
import { pdfFault } from './pdf-file';
import { holdsZip } from './zip-list';

/** A paper as it is kept. */
export interface PaperContent {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly ending: string;
}

interface Kind {
  readonly mediaType: string;
  /** The bytes that are kept; null where they are not whole or hold what we do not keep. */
  clean(bytes: Buffer): Buffer | null | Promise<Buffer | null>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PDF_END = '%%EOF';

/**
 * A PDF up to its end, without what was hung on behind; null where it begins late or is an archive as well. Refused with
 * a code of its own where it has no page, runs something, or hides its objects.
 */
export async function cleanPdf(bytes: Buffer): Promise<Buffer | null> {
  const end = bytes.lastIndexOf(PDF_END, undefined, 'latin1');
  if (bytes.toString('latin1', 0, 5) !== '%PDF-' || end < 0) return null;
  const kept = bytes.subarray(0, end + PDF_END.length);
  if (holdsZip(kept)) return null;
  const fault = await pdfFault(kept);
  if (fault) throw refusal(fault);
  return Buffer.concat([kept, Buffer.from('\n')]);
}

/** Each kind by what its bytes are, never by its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  pdf: { mediaType: 'application/pdf', clean: cleanPdf },
  png: { mediaType: 'image/png', clean: cleanPng },
  jpg: { mediaType: 'image/jpeg', clean: cleanJpeg },
  docx: {
    mediaType: `${OFFICE}.wordprocessingml.document`,
    clean: async (bytes) => ((await isPlainOffice(bytes, 'docx')) ? bytes : null),
  },
  xlsx: {
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    clean: async (bytes) => ((await isPlainOffice(bytes, 'xlsx')) ? bytes : null),
  },
};

/** What a paper is: PDF, PNG, JPEG, DOCX or XLSX, pictures without what cameras write into them; null for all else. */
export async function contentOf(bytes: Buffer): Promise<PaperContent | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found ? KINDS[found.ext] : undefined;
  const kept = (await kind?.clean(bytes)) ?? null;
  return kept && kind && found ? { bytes: kept, mediaType: kind.mediaType, ending: found.ext } : null;
}
