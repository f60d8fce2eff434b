import { renderPdfBuffer } from '#libs/pdf';

import { printFonts } from '../../../apps/api/src/platform/fonts';
import { documentOf, print, printed } from '../../support/pdf-sample';
import { extractPdf, findCanaries } from '../../support/pdf-text';
import type { ExtractedPdf } from '../../support/pdf-text';

const paragraph = (text: string) => documentOf([{ kind: 'paragraph', text }]);
const body = (pdf: ExtractedPdf, read: 'text' | 'actual' = 'text'): string =>
  pdf.contents
    .flatMap((page) => page.painted.filter((run) => !run.artifact))
    .map((run) => (read === 'actual' ? (run.actual ?? run.text) : run.text))
    .join('');

describe('characters', () => {
  it.each(['𠮷田', '髙橋', '﨑山', '濵田', '①⑳', '10：00～12：00', '〜', 'ＷＧ', '㈱', '…… ――', '℃％', '神'])(
    'prints %s as itself',
    (text) => expect(body(printed(paragraph(text)))).toBe(text),
  );

  it('keeps compatibility ideographs of names apart from their unified forms', () => {
    expect(body(printed(paragraph('\ufa19\u795e\ufa19')))).toBe('\ufa19\u795e\ufa19');
  });

  it('composes kana that arrive with a separate voiced mark', () => {
    expect(body(printed(paragraph('か\u3099き\u3099')))).toBe('がぎ');
  });

  it('puts 〓 for a character that no font has, keeps the original as replacement text and names it', () => {
    const { bytes, missing } = renderPdfBuffer(paragraph('字\u{2a6d6}と\u{2ceb0}と\u{2a6d6}'), { fonts: printFonts() });
    const pdf = extractPdf(bytes);
    expect(missing).toEqual(['\u{2a6d6}', '\u{2ceb0}']);
    expect(body(pdf)).toBe('字〓と〓と〓');
    expect(body(pdf, 'actual')).toBe('字\u{2a6d6}と\u{2ceb0}と\u{2a6d6}');
  });

  it('reports nothing missing for what both fonts cover', () => {
    expect(renderPdfBuffer(paragraph('𠮷田と髙橋'), { fonts: printFonts() }).missing).toEqual([]);
  });

  it('draws the boxes of forms and reads them as what they are', () => {
    const { bytes, missing } = renderPdfBuffer(paragraph('☑済 ☐未'), { fonts: printFonts() });
    expect(missing).toEqual([]);
    expect(body(extractPdf(bytes))).toBe('☑済 ☐未');
  });

  it('prints no control or formatting characters', () => {
    expect(body(printed(paragraph('a\u0000b\u200bc\u202ed\ufeffe')))).toBe('abcde');
  });

  it('survives half of a surrogate pair', () => {
    expect(body(printed(paragraph('前\ud842後')))).toBe('前〓後');
  });

  it('carries nothing of one document into the next through the shared fonts', () => {
    const selector = '\u{e0100}';
    expect(body(printed(paragraph(`辻${selector}さん`)))).toBe(`辻${selector}さん`);
    const next = print(paragraph('辻さん'));
    expect(body(extractPdf(next))).toBe('辻さん');
    expect(next.equals(print(paragraph('辻さん')))).toBe(true);
    expect(extractPdf(next).streams.some((stream) => stream.toString('latin1').toLowerCase().includes('db40'))).toBe(
      false,
    );
  });

  it('maps one glyph to each of the characters that share it', () => {
    const text = '\u2010\u002d\u2011'.repeat(2);
    expect(body(printed(paragraph(text)), 'actual')).toBe(text);
  });
});

describe('what a reader of the raw file could find', () => {
  it('finds a word wherever it hides, and only then', () => {
    const bytes = print(
      documentOf(
        [
          { kind: 'heading', level: 1, text: '見出しに鶯' },
          {
            kind: 'paragraph',
            text: '本文に雲雀、長い行の中でも探せるように文を続けて、改行の位置をまたいで翡翠色と書く。'.repeat(2),
          },
          { kind: 'table', summary: '要約に郭公', columns: [1], header: [], body: [] },
          { kind: 'paragraph', text: '字\u{2a6d6}字' },
        ],
        { title: '題名に目白', footer: '脚注に四十雀' },
      ),
    );
    const hidden = ['鶯', '雲雀、長い行', '郭公', '\u{2a6d6}', '目白', '四十雀', '翡翠色と書く。本文に', 'ヒバリ'];
    expect(findCanaries(bytes, hidden)).toEqual(hidden.slice(0, -1));
  });
});
