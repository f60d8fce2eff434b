import ts from 'typescript';
import { REFUSALS, SCREENS } from '#libs/messages';
import { GENERATED } from './layout';
import { isTest, read, sourceFiles } from './tree';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

const files = sourceFiles().filter(
  (path) =>
    /^(apps|libs)\//.test(path) &&
    !path.startsWith('libs/messages/') &&
    !path.endsWith('.data.ts') &&
    !isTest(path) &&
    !GENERATED.some((pattern) => pattern.test(path)),
);

const parse = (path: string) =>
  ts.createSourceFile(
    path,
    read(path),
    ts.ScriptTarget.ES2023,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Every literal of a file that can hold a text for people. */
function texts(path: string): { line: number; text: string }[] {
  const source = parse(path);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const holds = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (holds)
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('texts', () => {
  it('were seen', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(texts).length).toBeGreaterThan(1_000);
  });

  it('in Japanese stand in libs/messages and in data files only', () => {
    const strays = files.flatMap((path) =>
      texts(path)
        .filter(({ text }) => JAPANESE.test(text))
        .map(({ line, text }) => `${path}:${line} ${text.slice(0, 40)}`),
    );
    expect(strays).toEqual([]);
  });

  it('of refusals exist in both languages and fill the same marks', () => {
    const marks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    const codes = Object.entries(REFUSALS);
    expect(codes.length).toBeGreaterThan(15);
    for (const [code, { ja, en }] of codes) {
      expect({ code, japanese: JAPANESE.test(ja), english: /[a-z]/.test(en) && !JAPANESE.test(en) }).toEqual({
        code,
        japanese: true,
        english: true,
      });
      expect(marks(ja)).toEqual(marks(en));
    }
  });

  it('of refusals exist for every code that the API refuses with', () => {
    const used = files
      .filter((path) => path.startsWith('apps/api/'))
      .flatMap((path) => [...read(path).matchAll(/\brefusal\(\s*'([A-Z_]+)'/g)].map(([, code]) => code ?? ''));
    expect(used.length).toBeGreaterThan(5);
    expect([...new Set(used)].filter((code) => !(code in REFUSALS))).toEqual([]);
  });

  it('and libs know neither clock nor chance nor environment', () => {
    const libs = sourceFiles().filter((path) => path.startsWith('libs/') && !isTest(path));
    const impure =
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bperformance\.|\bconsole\.|\bsetTimeout\b|\bfetch\(/;
    expect(libs.filter((path) => impure.test(read(path)))).toEqual([]);
  });

  it('say in words whatever the log keeps', () => {
    const kept = sourceFiles()
      .filter((path) => path.startsWith('apps/api/src/') && !isTest(path))
      .flatMap((path) => [...read(path).matchAll(/record\(\s*actor,\s*'([A-Z_]+)',\s*'(\w+)/g)])
      .flatMap(([, act, subject]) => [`act.${act}`, `subject.${subject}`]);
    expect(kept.length).toBeGreaterThan(100);
    expect([...new Set(kept)].filter((key) => !Object.hasOwn(SCREENS.records, key))).toEqual([]);
  });
});
