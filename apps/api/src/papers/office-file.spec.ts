import { anOffice, external } from '../../../../test/support/paper-files';
import { isPlainOffice } from './office-file';

const plain = (bytes: Buffer, kind: 'docx' | 'xlsx' = 'docx'): Promise<boolean> => isPlainOffice(bytes, kind);
const OFFICE = 'application/vnd.openxmlformats-officedocument';

describe('an office document', () => {
  it('is plain when it holds its main part and texts', async () => {
    expect(await plain(anOffice('docx'))).toBe(true);
    expect(await plain(anOffice('xlsx'), 'xlsx')).toBe(true);
    expect(
      await plain(
        anOffice('docx', {
          parts: [
            ['word/media/', ''],
            ['word/media/image1.png', 'picture'],
          ],
        }),
      ),
    ).toBe(true);
  });

  it('is not the other kind, whatever it is called', async () => {
    expect(await plain(anOffice('docx'), 'xlsx')).toBe(false);
    expect(await plain(anOffice('xlsx'), 'docx')).toBe(false);
  });

  it.each([
    ['a macro project', { parts: [['word/vbaProject.bin', 'code']] }],
    [
      'a macro project under another name',
      { types: '<Default Extension="dat" ContentType="application/vnd.ms-office.vbaProject"/>' },
    ],
    [
      'a type that allows macros',
      {
        types:
          '<Override PartName="/word/x.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      },
    ],
    [
      'that type in numbered signs',
      {
        types:
          '<Override PartName="/word/x.xml" ContentType="application/vnd.ms-word.document.m&#x61;cro&#69;nabled.main+xml"/>',
      },
    ],
    ['a macro sheet', { parts: [['xl/macrosheets/sheet1.xml', '<x/>']] }],
    ['a control', { parts: [['word/activeX/activeX1.bin', 'code']] }],
    ['an embedded object', { parts: [['word/embeddings/oleObject1.bin', 'code']] }],
    ['a declaration by which parts could be passed', { types: '<![CDATA[ ]]>' }],
    [
      'a second main part',
      { types: `<Override PartName="/word/b.xml" ContentType="${OFFICE}.wordprocessingml.document.main+xml"/>` },
    ],
  ] as const)('is not plain with %s', async (_, office) => {
    expect(await plain(anOffice('docx', office))).toBe(false);
  });

  it.each([
    ['attachedTemplate', 'https://elsewhere.example/a.dotm'],
    ['attachedTemplate', '\\\\elsewhere.example\\share\\a.dotm'],
    ['attachedTemplate', 'file://elsewhere.example/a.dotm'],
    ['attachedTemplate', '&#104;ttps://elsewhere.example/a.dotm'],
    ['oleObject', '//elsewhere.example/a'],
    ['frame', 'mhtml:https://elsewhere.example/a'],
    ['image', 'http://elsewhere.example/seen.png'],
  ])('is not plain when opening it fetches a %s from %s', async (type, target) => {
    expect(await plain(anOffice('docx', { relations: external(type, target) }))).toBe(false);
  });

  it.each([
    ['hyperlink', 'https://elsewhere.example/a'],
    ['attachedTemplate', 'file:///C:\\Templates\\Normal.dotm'],
    ['attachedTemplate', 'C:\\Templates\\Normal.dotm'],
    ['image', 'media/image1.png'],
  ])('is plain with a %s to %s, which nothing fetches from elsewhere', async (type, target) => {
    expect(await plain(anOffice('docx', { relations: external(type, target) }))).toBe(true);
  });

  it('is not plain when its list of types is no text, or hides a part behind a sign that ends no tag', async () => {
    expect(await plain(anOffice('docx', { allTypes: Buffer.from([0xff, 0xfe, 0x3c, 0]) }))).toBe(false);
    const hidden = external('image', 'http://elsewhere.example/seen.png').replace(
      '<Relationship',
      '<Relationship Note=">"',
    );
    expect(await plain(anOffice('docx', { relations: hidden }))).toBe(false);
  });

  it('is not plain when it unpacks to more than it says, or says more than anybody could open', async () => {
    const zeros = Buffer.alloc(20_000_000);
    expect(await plain(anOffice('docx', { parts: [['word/a.xml', zeros]] }))).toBe(true);
    expect(await plain(anOffice('docx', { parts: [['word/a.xml', { content: zeros, said: 1_000 }]] }))).toBe(false);
    const many = Array.from({ length: 11 }, (_, at) => [`word/${at}.xml`, zeros] as const);
    expect(await plain(anOffice('docx', { parts: many }))).toBe(false);
    expect(await plain(anOffice('docx', { allTypes: `<!--${' '.repeat(2_000_000)}-->` }))).toBe(false);
  });

  it('is not plain as an archive that two readers would read differently', async () => {
    const twice = [
      ['word/a.xml', 'one'],
      ['Word/A.xml', 'two'],
    ] as const;
    expect(await plain(anOffice('docx', { parts: twice }))).toBe(false);
    expect(await plain(anOffice('docx', { parts: [['../a.xml', 'x']] }))).toBe(false);
    expect(await plain(anOffice('docx', { parts: [['/a.xml', 'x']] }))).toBe(false);
    expect(await plain(anOffice('docx', { parts: [['word\\a.xml', 'x']] }))).toBe(false);
    expect(await plain(anOffice('docx', { parts: [['word/a.xml', { content: 'x', localName: 'word/b.xml' }]] }))).toBe(
      false,
    );
    expect(await plain(anOffice('docx', { parts: [['word/a.xml', { content: 'x', flags: 1 }]] }))).toBe(false);
    expect(await plain(Buffer.concat([anOffice('docx'), Buffer.from('<script>')]))).toBe(false);
    expect(await plain(Buffer.concat([Buffer.from('MZ'), anOffice('docx')]))).toBe(false);
  });

  it('is not plain when it is cut short, at whatever byte', async () => {
    const whole = anOffice('docx');
    for (let length = 0; length < whole.length; length += 13)
      expect(await plain(whole.subarray(0, length))).toBe(false);
  });

  it('takes no longer for lists made to be slow', async () => {
    const lists = ['<Relationship ', '<Relationship "', 'a'.repeat(50), '<Relationship a=', '&#'].map((text) =>
      text.repeat(Math.floor(900_000 / text.length)),
    );
    for (const relations of lists) expect(typeof (await plain(anOffice('docx', { relations })))).toBe('boolean');
  }, 20_000);
});
