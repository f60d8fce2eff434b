const ORIENTATION = 0x0112;
const MOST_ENTRIES = 500;

/** Which side of a picture is up, 1 to 8, from TIFF data as cameras write them; 1 where they do not say (TIFF 6.0, tag 274). */
export function orientationOf(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => {
    if (at < 0 || at + 2 > tiff.length) return 0;
    return little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  if (tiff.length < 8 || short(2) !== 42) return 1;
  const list = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(short(list), MOST_ENTRIES);
  for (let index = 0; index < count; index++) {
    const at = list + 2 + index * 12;
    if (short(at) !== ORIENTATION) continue;
    const side = short(at + 8);
    return side >= 1 && side <= 8 ? side : 1;
  }
  return 1;
}

const BEFORE = Buffer.from('ffe10022457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001', 'hex');
const AFTER = Buffer.from('0000' + '00000000', 'hex');

/** A JPEG segment that says which side is up and nothing else; none for a picture that stands as it is. */
export function exifOf(side: number): Buffer[] {
  return side === 1 ? [] : [BEFORE, Buffer.from([0, side]), AFTER];
}
