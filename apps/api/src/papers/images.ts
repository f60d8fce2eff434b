import { exifOf, orientationOf } from './orientation';

const PNG_HEAD = Buffer.from('89504e470d0a1a0a', 'hex');
/** What a picture needs to look as it does; places, devices, names and times are elsewhere. */
const PNG_KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']);
const LONGEST_PNG_FACT = 1_024;

/** A PNG without texts, times, camera data and whatever follows its end; null where its chunks do not add up. */
export function cleanPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, 8).equals(PNG_HEAD)) return null;
  const kept: Buffer[] = [PNG_HEAD];
  let seen = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || (at === 8) !== (name === 'IHDR')) return null;
    if (name === 'IHDR' ? length !== 13 : name === 'IEND' && length !== 0) return null;
    seen ||= name === 'IDAT';
    if (PNG_KEPT.has(name) && (name === 'IDAT' || length <= LONGEST_PNG_FACT)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return seen ? Buffer.concat(kept) : null;
    at = end;
  }
  return null;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Frames, tables and intervals: the picture itself (ITU-T T.81, table B.1). All that applications add is left out. */
const isPicture = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf);

/** Where the coded picture data from here on end: at the next marker that is neither a filler nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return -1;
}

/**
 * What of an application's segment says how the picture looks: the density of JFIF without its thumbnail, the colour
 * transform of Adobe, and of what the camera wrote only which side is up. Nothing of all others.
 */
function keptOf(marker: number, segment: Buffer): Buffer[] {
  const name = segment.toString('latin1', 4, 9);
  if (marker === 0xe0 && name === 'JFIF\0' && segment.length >= 18)
    return [Buffer.from([0xff, 0xe0, 0, 16]), segment.subarray(4, 16), Buffer.from([0, 0])];
  if (marker === 0xee && name === 'Adobe' && segment.length >= 16)
    return [Buffer.from([0xff, 0xee, 0, 14]), segment.subarray(4, 16)];
  if (marker === 0xe1 && name === 'Exif\0') return exifOf(orientationOf(segment.subarray(10)));
  return [];
}

/** A JPEG without camera data, places, thumbnails, comments and whatever follows its end; null where it does not add up. */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  const said = new Set<number>();
  let frame = false;
  let scan = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return scan ? Buffer.concat([...kept, bytes.subarray(at, at + 2)]) : null;
    const length = at + 4 > bytes.length ? 0 : bytes.readUInt16BE(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    frame ||= isFrame(marker);
    if (marker === SOS) {
      end = endOfScan(bytes, end);
      if (!frame || end < 0) return null;
      scan = true;
    }
    if (isPicture(marker)) kept.push(bytes.subarray(at, end));
    else if (!said.has(marker)) {
      const facts = keptOf(marker, bytes.subarray(at, end));
      if (facts.length > 0) said.add(marker);
      kept.push(...facts);
    }
    at = end;
  }
  return null;
}
