import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import PDFDocument from 'pdfkit';

import { printFonts } from '../../apps/api/src/platform/fonts';
import { nameOf, readPdf } from '../../test/support/pdf-objects';
import type { Dictionary } from '../../test/support/pdf-objects';
import { PdfFile } from './adapter';
import { glyphOf } from './fonts';
import { Sfnt } from './sfnt';

const manifest = (name: string): { version: string } => {
  const folder = require.resolve(name).replace(/(node_modules[\\/][^\\/]+).*/, '$1');
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
};

/** What the adapter takes for granted about PDFKit and fontkit: an upgrade that breaks one of these must stop here. */
describe('contract with PDFKit', () => {
  const kit = new PDFDocument({ autoFirstPage: false, font: null, tagged: true, subset: 'PDF/A-2a', lang: 'ja-JP' });

  it('is the version the adapter was written for', () => {
    expect([manifest('pdfkit').version, manifest('fontkit').version]).toEqual(['0.20.2', '2.0.4']);
    expect(dirname(require.resolve('fontkit', { paths: [dirname(require.resolve('pdfkit'))] }))).toBe(
      dirname(require.resolve('fontkit')),
    );
  });

  it('hands out object numbers through its list of offsets and counts what is unwritten', () => {
    const [objects, waiting] = [kit._offsets.length, kit._waiting];
    const reference = kit.ref({});
    expect([reference.id, kit._offsets.length, kit._waiting]).toEqual([objects + 1, objects + 1, waiting + 1]);
    const written: (string | Uint8Array)[] = [];
    kit._write = (data) => void written.push(data);
    reference.end();
    expect(kit._waiting).toBe(waiting);
    expect(written[0]).toBe(`${reference.id} 0 obj`);
    expect(typeof kit._offset).toBe('number');
  });

  it('numbers a font’s glyphs by their place in the subset, with .notdef first', () => {
    const face = printFonts().regular[0]!();
    kit.font(face.kit);
    expect(kit._font.subset.glyphs).toEqual([0]);
    expect([kit._font.widths.length, kit._font.unicode.length]).toEqual([1, 1]);
    expect(typeof kit._font.subset.encode).toBe('function');
    expect(kit._font.id).toMatch(/^F\d+$/);
  });

  it('looks characters up with and without a variation selector', () => {
    const face = printFonts().regular[0]!();
    expect(glyphOf(face, 0x8fbb, 0)).toBeGreaterThan(0);
    expect(glyphOf(face, 0x8fbb, 0xe0100)).toBeGreaterThan(0);
    expect(glyphOf(face, 0x8fbb, 0xe01ef)).toBe(glyphOf(face, 0x8fbb, 0));
    expect(glyphOf(face, 0x20bb7, 0)).toBe(0);
  });

  it('measures glyphs as fontkit does', () => {
    const face = printFonts().regular[0]!();
    for (const glyph of [1, 30, 68, 458, 5000, face.kit.numGlyphs - 1]) {
      expect(face.sfnt.advance(glyph)).toBeCloseTo(
        (face.kit.getGlyph(glyph).advanceWidth * 1000) / face.kit.unitsPerEm,
      );
    }
  });

  it('keeps the outlines of a subset, composite glyphs included', () => {
    for (const chain of [printFonts().regular[0]!, printFonts().bold[1]!]) {
      const { sfnt } = chain();
      const wanted = Array.from({ length: 200 }, (_, index) => index * 37);
      const subset = new Sfnt(sfnt.subset(wanted));
      const again = new Sfnt(subset.subset(wanted.map((_, index) => index)));
      wanted.forEach((glyph, index) => {
        expect(subset.advance(index)).toBe(sfnt.advance(glyph));
        expect(again.advance(index)).toBe(sfnt.advance(glyph));
      });
    }
  });
});

it('writes objects where the cross-reference table says', () => {
  const chunks: Uint8Array[] = [];
  const issuedAt = new Date('2025-06-20T00:00:00Z');
  const file = new PdfFile({
    title: '題',
    lang: 'ja-JP',
    issuedAt,
    producer: 'Test',
    sink: (chunk) => chunks.push(chunk),
  });
  file.reserveTotal();
  file.beginPage();
  file.endPage(Buffer.from('q Q'));
  const parent = file.reserve();
  file.object(parent, '<</Nums[]>>');
  const root = file.reserve();
  file.object(root, `<</S/Document/P ${file.structureRoot} 0 R>>`);
  const face = file.embed(printFonts().regular[0]!());
  face.add(1, 1000, [0x20]);
  file.fillTotal('BT ET', face.name);
  file.structure(root, parent);
  file.finish();
  const bytes = Buffer.concat(chunks);
  const { objects, offsets, trailer } = readPdf(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))![1]);
  const [id] = [...offsets].find(([, offset]) => offset === start)!;
  const rows = objects.get(id)!.stream!;
  expect(rows.length).toBe((trailer.get('Size') as number) * 7);
  expect([objects.size, objects.get(parent)!.value]).toEqual([rows.length / 7 - 1, new Map([['Nums', []]])]);
  for (let object = 1; object * 7 < rows.length; object += 1) {
    const [type, place] = [rows[object * 7], rows.readUInt32BE(object * 7 + 1)];
    if (type === 1) expect(place).toBe(offsets.get(object));
    else expect([type, nameOf((objects.get(place)!.value as Dictionary).get('Type'))]).toEqual([2, 'ObjStm']);
  }
});
