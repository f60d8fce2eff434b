import * as fc from 'fast-check';

import type { MinutesDocument } from '#libs/minutes';
import { renderPdf } from '#libs/pdf';

import { printFonts } from '../../../apps/api/src/platform/fonts';
import { documentOf, print, printed } from '../../support/pdf-sample';
import { extractPdf } from '../../support/pdf-text';
import { nameOf } from '../../support/pdf-objects';
import { reportShape } from '../../support/report-shape';
import { parseXml } from '../../support/xml';

const small = (more: Partial<MinutesDocument> = {}) => documentOf([{ kind: 'heading', level: 1, text: '表題' }], more);

describe('the file', () => {
  const bytes = print(reportShape());
  const pdf = extractPdf(bytes);

  it('is the same to the byte for the same document', () => {
    expect(print(reportShape()).equals(bytes)).toBe(true);
    expect(print({ ...reportShape(), issuedAt: '2025-06-21T00:00:00+09:00' }).equals(bytes)).toBe(false);
  });

  it('arrives at the sink in pieces that are never touched again', () => {
    const chunks: Uint8Array[] = [];
    const copies: Buffer[] = [];
    const sink = (chunk: Uint8Array) => {
      chunks.push(chunk);
      copies.push(Buffer.from(chunk));
    };
    const { pages } = renderPdf(reportShape(4), { fonts: printFonts(), sink });
    expect(pages).toBeGreaterThan(15);
    expect(chunks.length).toBeGreaterThan(3);
    expect(Buffer.concat(chunks).equals(Buffer.concat(copies))).toBe(true);
  });

  it('is tagged PDF 1.7 with language, title and both identifiers', () => {
    expect(bytes.toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(pdf.catalogue.get('Lang')).toEqual(Buffer.from('ja-JP'));
    const of = (key: string) => {
      const value = pdf.catalogue.get(key) as { id: number };
      return pdf.objects.get(value.id)!.value as Map<string, unknown>;
    };
    expect(of('MarkInfo').get('Marked')).toBe(true);
    expect(of('ViewerPreferences').get('DisplayDocTitle')).toBe(true);
    expect(pdf.catalogue.get('OutputIntents')).toHaveLength(1);
    const said = parseXml(pdf.xmp);
    expect(said.text('pdfaid:part')).toEqual(['2']);
    expect(said.text('pdfaid:conformance')).toEqual(['A']);
    expect(said.text('pdfuaid:part')).toEqual(['1']);
  });

  it('has one end, one cross-reference section, no attachment and no script', () => {
    const raw = bytes.toString('latin1');
    expect(raw.match(/%%EOF/g)).toHaveLength(1);
    expect(raw.match(/startxref/g)).toHaveLength(1);
    expect(pdf.trailer.has('Prev')).toBe(false);
    expect(pdf.trailer.has('Encrypt')).toBe(false);
    const keys = [...pdf.objects.values()].flatMap(({ value }) => (value instanceof Map ? [...value.keys()] : []));
    expect(keys.length).toBeGreaterThan(1000);
    for (const key of [
      'EmbeddedFiles',
      'EF',
      'AF',
      'JavaScript',
      'JS',
      'OpenAction',
      'AA',
      'AcroForm',
      'URI',
      'Launch',
      'Annots',
    ]) {
      expect(keys).not.toContain(key);
    }
  });

  it('embeds every font it uses, as a subset that reads back as text', () => {
    const dictionaries = [...pdf.objects.values()].flatMap(({ value }) => (value instanceof Map ? [value] : []));
    const descriptors = dictionaries.filter((value) => nameOf(value.get('Type')) === 'FontDescriptor');
    expect(descriptors.map((value) => nameOf(value.get('FontName')))).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+BIZUDPGothic/),
      expect.stringMatching(/^[A-Z]{6}\+BIZUDPGothic-Bold$/),
    ]);
    for (const descriptor of descriptors) {
      const file = pdf.objects.get((descriptor.get('FontFile2') as { id: number }).id)!;
      expect((file.value as Map<string, unknown>).get('Length1')).toBe(file.stream!.length);
    }
    const used = dictionaries.filter((value) => nameOf(value.get('Subtype')) === 'Type0');
    expect(used).toHaveLength(2);
    expect(used.every((value) => value.has('ToUnicode'))).toBe(true);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('numbers its pages n／N at the foot', () => {
    const feet = pdf.contents.map((page) =>
      page.painted
        .filter((run) => run.artifact)
        .map((run) => run.text)
        .join(''),
    );
    expect(feet.length).toBeGreaterThan(3);
    feet.forEach((foot, index) => expect(foot).toContain(`${index + 1}／${feet.length}`));
  });
});

describe('the title', () => {
  it('makes well-formed metadata whatever it says, and says the same in both places', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(anything, (title) => {
        const pdf = printed(small({ title }));
        const xml = parseXml(pdf.xmp);
        expect(xml.text('rdf:li')[0]).toBe(pdf.info['Title']);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['支援 & 連携 <案> "1"', ']]>', '&amp;', '<?xpacket end="w"?>', '子育て\u0000\u000b支援'])(
    'keeps %j readable',
    (title) => {
      // eslint-disable-next-line no-control-regex
      const plain = title.replace(/[\u0000\u000b]/g, (sign) => (sign === '\u000b' ? ' ' : ''));
      const pdf = printed(small({ title }));
      expect(pdf.info['Title']).toBe(plain);
      expect(parseXml(pdf.xmp).text('rdf:li')[0]).toBe(plain);
    },
  );
});

it('refuses a document without a date', () => {
  expect(() => print(small({ issuedAt: 'soon' }))).toThrow(RangeError);
});
