import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createInflateRaw, inflateRaw } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5_000;
const ENCRYPTED = 1;

/** An entry of a ZIP with its packed bytes and the length it says it has unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly packed: Buffer;
  readonly length: number;
}

/** Where the end record of a ZIP begins; -1 where there is none. */
function endOf(bytes: Buffer): number {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

/** Whether a file can be opened as a ZIP too, whatever stands before it. */
export function holdsZip(bytes: Buffer): boolean {
  const end = endOf(bytes);
  if (end < 0) return false;
  const list = end - bytes.readUInt32LE(end + 12);
  return list >= 0 && list < end && bytes.readUInt32LE(list) === ENTRY;
}

const isPlainName = (name: string): boolean =>
  name !== '' && !/^\/|\\|\0|^[A-Za-z]:/.test(name) && !name.split('/').includes('..');

/** One entry of the list and where the next begins; null where list and entry disagree, or it is encrypted. */
function entryAt(bytes: Buffer, at: number, end: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY || (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return null;
  const nameLength = bytes.readUInt16LE(at + 28);
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const method = bytes.readUInt16LE(at + 10);
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > end || bytes.readUInt32LE(local) !== LOCAL || ![0, 8].includes(method)) return null;
  const from = local + 30 + bytes.readUInt16LE(local + 26);
  const begin = from + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
  if (!bytes.subarray(local + 30, from).equals(name) || begin + bytes.readUInt32LE(at + 20) > end) return null;
  const entry = { name: name.toString('utf8'), stored: method === 0, packed, length: bytes.readUInt32LE(at + 24) };
  const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return isPlainName(entry.name) ? { entry, next } : null;
}

/**
 * What a file lists that is one ZIP from its first byte to its last, nothing of it unpacked; null for all else: two
 * entries of one name, names that lead elsewhere, lists that different readers would read differently.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = endOf(bytes);
  if (end < 0 || bytes.readUInt32LE(0) !== LOCAL) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const whole = end + END_LENGTH + bytes.readUInt16LE(end + 20) === bytes.length;
  if (!whole || at + bytes.readUInt32LE(end + 12) !== end || count > MOST_ENTRIES) return null;
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    const found = entryAt(bytes, at, end);
    if (!found || entries.has(found.entry.name.toLowerCase())) return null;
    entries.set(found.entry.name.toLowerCase(), found.entry);
    at = found.next;
  }
  return at === end ? [...entries.values()] : null;
}

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** The text of an entry of at most `longest` bytes; null where it is longer, broken or no UTF-8. */
export async function textOf({ stored, packed }: ZipEntry, longest: number): Promise<string | null> {
  try {
    const content = stored ? packed : await inflate(packed, { maxOutputLength: longest });
    return content.length > longest ? null : new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/** Whether an entry unpacks to just the length that the list says; it is counted piece by piece and never held whole. */
export async function isAsListed({ stored, packed, length }: ZipEntry): Promise<boolean> {
  if (stored) return packed.length === length;
  let found = 0;
  try {
    for await (const piece of Readable.from([packed]).pipe(createInflateRaw())) {
      found += (piece as Buffer).length;
      if (found > length) return false;
    }
  } catch {
    return false;
  }
  return found === length;
}
