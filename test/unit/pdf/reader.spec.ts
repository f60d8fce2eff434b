import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { elements, print, textOfElement } from '../../support/pdf-sample';
import { extractPdf } from '../../support/pdf-text';
import { reportShape } from '../../support/report-shape';

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

interface Seen {
  pages: { tree: Node; marks: Record<string, string>; outside: string }[];
  info: Record<string, unknown>;
  title: string | null;
  markInfo: { Marked: boolean } | null;
  outline: { title: string; items: unknown[] }[];
  attachments: unknown;
  scripts: unknown;
}

const bytes = print(reportShape());
const own = extractPdf(bytes);
let seen: Seen;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), bytes);
    const script = join(__dirname, '../../support/pdfjs.mjs');
    const out = execFileSync(process.execPath, [script, join(folder, 'report.pdf')], { maxBuffer: 1 << 26 });
    seen = JSON.parse(out.toString('utf8')) as Seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

describe('the report in another program (pdf.js)', () => {
  it('is tagged, titled and free of attachments and scripts', () => {
    expect(seen.markInfo).toMatchObject({ Marked: true });
    expect([seen.info['Title'], seen.title]).toEqual([reportShape().title, reportShape().title]);
    expect(seen.info['PDFFormatVersion']).toBe('1.7');
    expect([seen.attachments, seen.scripts]).toEqual([null, null]);
    expect(seen.info['IsAcroFormPresent']).toBe(false);
  });

  it('says the same on each page as its structure says', () => {
    expect(seen.pages).toHaveLength(own.pages.length);
    seen.pages.forEach(({ tree, marks, outside }, page) => {
      const read = flat(tree)
        .filter((node) => node.type === 'content')
        .map((node) => marks[node.id!] ?? '');
      expect(outside.trim()).toBe('');
      expect(read.length).toBe(Object.keys(marks).length);
      const painted = own.contents[page]!.painted.filter((run) => !run.artifact)
        .map((run) => run.text)
        .join('');
      expect(read.join('').replace(/\s/g, '')).toBe(painted.replace(/\s/g, ''));
    });
  });

  it('knows every role that the tree has', () => {
    const roles = new Set(seen.pages.flatMap(({ tree }) => flat(tree)).flatMap((node) => node.role ?? []));
    const expected = new Set(elements(own.structure).map((element) => element.type));
    expect([...expected].filter((role) => !roles.has(role))).toEqual([]);
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TH', 'TD']),
    );
  });

  it('offers the headings as an outline', () => {
    const titles = seen.outline.map((item) => item.title);
    const [first] = elements(own.structure).filter((element) => element.type === 'H1');
    expect(titles).toEqual([textOfElement(own, first!)]);
    expect(seen.outline[0]!.items).toHaveLength(5);
  });
});
