import {
  aPhoto,
  aPng,
  aScreenshot,
  bareJpeg,
  chunk,
  exif,
  segment,
  TRACES,
} from '../../../../test/support/paper-files';
import { cleanJpeg, cleanPng } from './images';
import { orientationOf } from './orientation';

const traces = (bytes: Buffer | null): string[] => TRACES.filter((trace) => bytes?.includes(trace));
const chunks = (bytes: Buffer): string[] => {
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    names.push(bytes.toString('latin1', at + 4, at + 8));
  return names;
};

describe('a JPEG', () => {
  it('keeps its picture and loses place, device, writer, comments, thumbnails and what hangs behind', () => {
    expect(traces(aPhoto())).toEqual([...TRACES]);
    expect(cleanJpeg(aPhoto())).toEqual(bareJpeg());
  });

  it.each(['II', 'MM'] as const)('still knows which side is up, and nothing else of its camera data (%s)', (end) => {
    const clean = cleanJpeg(aPhoto(6, end))!;
    expect(traces(clean)).toEqual([]);
    const at = clean.indexOf('Exif\0\0');
    expect(orientationOf(clean.subarray(at + 6))).toBe(6);
    expect(clean.length).toBe(bareJpeg().length + 36);
    expect(cleanJpeg(clean)).toEqual(clean);
  });

  it('says which side is up once, however often it was said', () => {
    const twice = Buffer.concat([bareJpeg().subarray(0, 20), segment(0xe1, exif(6)), segment(0xe1, exif(3))]);
    const clean = cleanJpeg(Buffer.concat([twice, bareJpeg().subarray(20)]))!;
    expect(clean.indexOf('Exif')).toBe(clean.lastIndexOf('Exif'));
  });

  it('keeps the density without the thumbnail that stands beside it', () => {
    const head = Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02', 'latin1'), Buffer.from(TRACES[1])]);
    const clean = cleanJpeg(Buffer.concat([bareJpeg().subarray(0, 2), segment(0xe0, head), bareJpeg().subarray(20)]));
    expect(clean).toEqual(bareJpeg());
  });

  it('keeps what says how its colours are mixed', () => {
    const adobe = segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1'));
    const mixed = Buffer.concat([bareJpeg().subarray(0, 20), adobe, bareJpeg().subarray(20)]);
    expect(cleanJpeg(mixed)).toEqual(mixed);
  });

  it('is none when it is cut short, has no picture, or its lengths do not add up', () => {
    const whole = bareJpeg();
    for (const length of [0, 1, 2, 3, 5, 21, 200, whole.length - 40, whole.length - 1])
      expect(cleanJpeg(whole.subarray(0, length))).toBeNull();
    expect(cleanJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBeNull();
    expect(
      cleanJpeg(Buffer.concat([whole.subarray(0, 20), segment(0xda, 'scan'), Buffer.from([1, 0xff, 0xd9])])),
    ).toBeNull();
    expect(
      cleanJpeg(Buffer.concat([whole.subarray(0, 20), Buffer.from([0xff, 0xe5, 0, 1]), whole.subarray(20)])),
    ).toBeNull();
    expect(cleanJpeg(Buffer.concat([Buffer.from('<script>'), whole]))).toBeNull();
  });
});

describe('which side of a picture is up', () => {
  it('is told by camera data that are whole, and is the usual one for all others', () => {
    const tiff = (side: number) => exif(side).subarray(6);
    expect([1, 3, 6, 8].map((side) => orientationOf(tiff(side)))).toEqual([1, 3, 6, 8]);
    expect([0, 9, 500].map((side) => orientationOf(tiff(side)))).toEqual([1, 1, 1]);
    for (let length = 0; length < 30; length++) expect(orientationOf(tiff(6).subarray(0, length))).toBe(1);
    const astray = Buffer.from(tiff(6));
    astray.writeUInt32BE(0xffff_fff0, 4);
    expect(orientationOf(astray)).toBe(1);
  });
});

describe('a PNG', () => {
  it('keeps its picture and loses texts, places, times, camera data and what hangs behind', () => {
    expect(traces(aScreenshot())).toEqual([TRACES[0], TRACES[1], TRACES[2]]);
    const clean = cleanPng(aScreenshot())!;
    expect(traces(clean)).toEqual([]);
    expect(chunks(clean)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    expect(cleanPng(aPng())).toEqual(aPng());
  });

  it('loses a fact that is as long as a text', () => {
    expect(cleanPng(aPng([chunk('tRNS', TRACES[0].repeat(100))]))).toEqual(aPng());
  });

  it('is none when it is cut short, has no picture, or its chunks do not add up', () => {
    const whole = aPng();
    for (const length of [0, 8, 20, 40, whole.length - 1]) expect(cleanPng(whole.subarray(0, length))).toBeNull();
    const head = whole.subarray(0, 33);
    expect(cleanPng(Buffer.concat([head, chunk('IEND')]))).toBeNull();
    expect(cleanPng(Buffer.concat([whole.subarray(0, 8), chunk('IDAT', 'x'), chunk('IEND')]))).toBeNull();
    expect(cleanPng(Buffer.concat([head, head.subarray(8), whole.subarray(33)]))).toBeNull();
    expect(cleanPng(Buffer.concat([whole.subarray(0, 8), chunk('IHDR', 'short'), whole.subarray(33)]))).toBeNull();
  });
});
