import { createContext, runInContext } from 'node:vm';
import { deflateSync } from 'node:zlib';
import { aPdf, aZip } from '../../../../test/support/paper-files';
import { print } from '../../../../test/support/pdf-sample';
import { reportShape } from '../../../../test/support/report-shape';
import { cleanPdf } from './paper-content';
import { pdfFault } from './pdf-file';

const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>';

/** A PDF of these objects, the first of them its catalogue. */
function pdfOf(...objects: (string | Buffer)[]): Buffer {
  const parts = objects.flatMap((object, at) => [`${at + 1} 0 obj\n`, object, '\nendobj\n']);
  const pieces = ['%PDF-1.7\n', ...parts, 'trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'];
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)));
}

const streamOf = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${content.length}>>\nstream\r\n`),
    content,
    Buffer.from('\r\nendstream'),
  ]);

/** Objects as Word and others keep them, packed in a stream. */
const packed = (objects: string, dictionary = '/Type/ObjStm/N 1/First 4/Filter/FlateDecode'): Buffer =>
  streamOf(dictionary, deflateSync(Buffer.from(`1 0 ${objects}`, 'latin1')));

/** What looking at a file comes to, broken off after half a minute: an expression that never ends would hold up everything. */
const lookedAt = (file: Buffer): Promise<unknown> =>
  runInContext('look()', createContext({ look: () => pdfFault(file) }), { timeout: 30_000 });

/** Bytes of a picture, the same ones each time, with what looks like a name among them. */
function picture(): Buffer {
  const bytes = Buffer.alloc(2_000_000);
  let state = 7;
  for (let at = 0; at < bytes.length; at++) bytes[at] = (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >> 16;
  bytes.write(' /JS (', 1_000, 'latin1');
  return bytes;
}

describe('a PDF', () => {
  it('is kept up to its end, without what hangs behind', async () => {
    expect(await cleanPdf(aPdf())).toEqual(aPdf());
    expect(await cleanPdf(Buffer.concat([aPdf(), aZip([['a', 'b']])]))).toEqual(aPdf());
    expect(await cleanPdf(Buffer.concat([aPdf(), Buffer.from('<script>')]))).toEqual(aPdf());
  });

  it('is none when it begins late, never ends, or is an archive as well', async () => {
    expect(await cleanPdf(Buffer.concat([Buffer.from('<script>'), aPdf()]))).toBeNull();
    expect(await cleanPdf(aPdf().subarray(0, 60))).toBeNull();
    expect(await cleanPdf(Buffer.concat([Buffer.from('%PDF-1.4\n'), aZip([['a', 'b']], '%%EOF')]))).toBeNull();
  });

  it.each([
    ['of minutes that we printed', Buffer.from(print(reportShape()))],
    ['of a scanner', pdfOf('<</Pages 2 0 R>>', PAGES, PAGE, streamOf('/Subtype/Image/Filter/DCTDecode', picture()))],
    ['with its pages in a packed stream', pdfOf('<</Pages 2 0 R>>', packed(`${PAGES}${PAGE}`))],
    [
      'with the filter of its packed stream in a list',
      pdfOf('<<>>', packed(PAGE, '/Type /ObjStm /Filter [ /FlateDecode ]')),
    ],
    ['with a packed stream that is not', pdfOf('<<>>', streamOf('/Type/ObjStm', Buffer.from(PAGE)))],
    [
      'with links and titles that name what it does not do',
      pdfOf(
        '<</Pages 2 0 R>>',
        PAGES,
        PAGE,
        '<</S/URI/URI(https://a.example/2026/JavaScript/Launch#4a)>>',
        '<</Title(HTML/JavaScript)/T(and/or/Launch)/JSON 1/Launcher 2>>',
      ),
    ],
  ])('%s is taken', async (_, file) => {
    expect(await pdfFault(file)).toBeNull();
  });

  it.each(['/Launch', '/Launch/x', `/${'x'.repeat(126)}/Launch`, '#', '/URI(', '/Type ', 'stream'])(
    'that is made to take long with %j is looked at to its end',
    async (piece) => {
      const file = pdfOf('<</Pages 2 0 R>>', PAGES, PAGE, `(a${piece.repeat(2_000_000 / piece.length)})`);
      expect([null, 'PAPER_PDF_ACTIVE']).toContain(await lookedAt(file));
    },
  );

  it.each([
    ['nothing but a shell', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n')],
    ['a list of pages that are not there', pdfOf('<</Pages 2 0 R>>', PAGES)],
    ['no list of its objects', Buffer.from(aPdf().toString('latin1').replace('startxref', 'start'))],
  ])('with %s is empty', async (_, file) => {
    expect(await pdfFault(file)).toBe('PAPER_PDF_EMPTY');
  });

  const SCRIPT = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
  it.each([
    ['a script', pdfOf(`<</OpenAction ${SCRIPT}>>`, PAGES, PAGE)],
    ['a script under a name that is written otherwise', pdfOf('<</S /J#61va#53cript>>', PAGES, PAGE)],
    ['a script in a list of names', pdfOf('<</Names<</Dests 4 0 R/JavaScript 5 0 R>>>>', PAGES, PAGE)],
    ['a script of a rendition', pdfOf('<</S/Rendition/JS 4 0 R>>', PAGES, PAGE)],
    ['a script behind many names', pdfOf(`<<${'/Key/Value'.repeat(50)}/S/JavaScript>>`, PAGES, PAGE)],
    ['a script behind a long name', pdfOf(`<</${'x'.repeat(500)}/JavaScript>>`, PAGES, PAGE)],
    ['a script beside a link', pdfOf(`<</URI(a)>>`, PAGES, PAGE, `<</URI(x\n${SCRIPT})>>`)],
    ['a program to start', pdfOf('<</OpenAction<</S\n/Launch/F(a.exe)>>>>', PAGES, PAGE)],
    ['a file', pdfOf('<<>>', PAGES, PAGE, streamOf('/Type/EmbeddedFile', Buffer.from('MZ')))],
    ['files', pdfOf('<</Names<</EmbeddedFiles 4 0 R>>>>', PAGES, PAGE)],
    ['a script in a packed stream', pdfOf('<<>>', PAGES, PAGE, packed(SCRIPT))],
    ['a script in what looks like a stream', pdfOf('<<>>', PAGES, PAGE, streamOf('', Buffer.from(SCRIPT)))],
  ])('with %s is active', async (_, file) => {
    expect(await pdfFault(file)).toBe('PAPER_PDF_ACTIVE');
  });

  it.each([
    ['packed in another way', packed(PAGE, '/Type/ObjStm/Filter/LZWDecode')],
    ['packed twice', packed(PAGE, '/Type/ObjStm/Filter[/FlateDecode/FlateDecode]')],
    ['packed line by line', packed(PAGE, '/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>')],
    ['broken or encrypted', streamOf('/Type/ObjStm/Filter/FlateDecode', Buffer.from('no deflate at all'))],
    ['larger than we look into', packed('\0'.repeat(60_000_001))],
  ])('whose objects are %s cannot be looked into', async (_, objects) => {
    expect(await pdfFault(pdfOf('<<>>', PAGES, PAGE, objects))).toBe('PAPER_PDF_SEALED');
  });
});
