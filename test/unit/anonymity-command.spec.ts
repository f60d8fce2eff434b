import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '#libs/anonymise';
import { runAnonymity } from '../../apps/api/src/commands/anonymity';

interface Answer {
  id: string;
  findings: { start: number; end: number; kind: string; level: string }[];
}

describe('the anonymity command', () => {
  let folder: string;
  const lines = { result: [] as string[], say: [] as string[] };
  const output = { result: (line: string) => lines.result.push(line), say: (line: string) => lines.say.push(line) };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tsudoi-anonymity-'));
    lines.result = [];
    lines.say = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const at = (name: string): string => join(folder, name);
  const run = (...args: string[]): number => runAnonymity(args, { INIT_CWD: folder }, output);
  const put = (content: string): void => writeFileSync(at('texts.json'), content);
  const check = (texts: unknown): number => {
    put(JSON.stringify(texts));
    return run('--in', at('texts.json'), '--out', at('findings.json'));
  };
  const answers = (): Answer[] => JSON.parse(readFileSync(at('findings.json'), 'utf8')) as Answer[];
  const said = (): string => [...lines.say, ...lines.result].join('\n');

  it('gives the findings of each text in the same order, where they stand in it, of the kinds and levels alone', () => {
    const texts = [
      { id: 'b', text: '👩‍👧𠮷の件。山田花子さんが来た。' },
      { id: 'a', text: '特に変わりない。' },
      { id: 'b', text: '6月3日に電話があった。' },
      { id: '', text: '' },
    ];
    expect(check(texts)).toBe(0);
    expect(answers().map(({ id }) => id)).toEqual(['b', 'a', 'b', '']);
    const words = answers().map(({ findings }, index) =>
      findings.map(({ start, end, kind, level }) => `${kind} ${level} ${texts[index]!.text.slice(start, end)}`),
    );
    expect(words[0]).toContain('PER must 山田花子');
    expect(words.slice(1)).toEqual([[], ['DATE must 6月3日'], []]);
    for (const answer of answers()) {
      expect(Object.keys(answer)).toEqual(['id', 'findings']);
      for (const finding of answer.findings) {
        expect(Object.keys(finding).toSorted()).toEqual(['end', 'kind', 'level', 'start']);
        expect(KINDS).toContain(finding.kind);
        expect(['must', 'review']).toContain(finding.level);
      }
    }
    expect(lines.result).toEqual([]);
    expect(lines.say).toEqual([
      expect.stringMatching(/loaded in [\d.]+ s$/),
      expect.stringMatching(/4 texts, 4 sentences in [\d.]+ s \(\d+ sentences a second\)$/),
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(['findings.json', 'texts.json']);
  });

  it('finds what is typed to be looked for in other spellings, and writes and says nothing of it', () => {
    const known = ['さかのうえ うみ', '坂之上 海'];
    const text = 'さかのうえは休み。ウミは元気。umiと書く。坂之上海の母';
    expect(
      check([
        { id: '1', text, known },
        { id: '2', text: 'umiと書く。' },
      ]),
    ).toBe(0);
    const [first, second] = answers();
    const typed = first!.findings.filter(({ kind }) => kind === 'KNOWN');
    expect(typed.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['さかのうえ', 'must'],
      ['ウミ', 'must'],
      ['umi', 'must'],
      ['坂之上海', 'must'],
    ]);
    // Of one text it is not looked for in another.
    expect(second!.findings.map(({ kind }) => kind)).not.toContain('KNOWN');
    expect(Object.keys(first!)).toEqual(['id', 'findings']);
    for (const word of ['さかのうえ', '坂之上', 'ウミ', 'umi'])
      expect([readFileSync(at('findings.json'), 'utf8'), said()].join()).not.toContain(word);
  });

  it.each([
    ['no JSON', '[{"id": "1", "text": "山田花子さん'],
    ['no list', '{"id": "1", "text": "山田花子さん"}'],
    ['no text', '[{"id": "1", "text": "山田花子さん"}, {"id": "2"}]'],
    ['no id', '[{"text": "山田花子さん"}]'],
    ['nothing', '[null]'],
    ['no list of known words', '[{"id": "1", "text": "山田花子さん", "known": "花子"}]'],
    ['other known words', '[{"id": "1", "text": "山田花子さん", "known": [1]}]'],
  ])('refuses a file that holds %s, says where without a word of it, and writes nothing', (_, content) => {
    put(content);
    expect(run('--in', at('texts.json'), '--out', at('findings.json'))).toBe(1);
    expect(said()).not.toMatch(/山田|花子/);
    expect(lines.say).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['texts.json']);
  });

  it('refuses what it cannot read or write, and leaves nothing half written', () => {
    expect(run('--in', at('absent.json'), '--out', at('findings.json'))).toBe(1);
    expect(lines.say).toEqual([expect.stringContaining('Cannot read')]);
    put('[]');
    expect(run('--in', at('texts.json'), '--out', join(folder, 'absent', 'findings.json'))).toBe(1);
    expect(lines.say.at(-1)).toContain('Cannot write');
    expect(readdirSync(folder)).toEqual(['texts.json']);
  });

  it('looks for its files where it was called', () => {
    put('[]');
    expect(run('--in', 'texts.json', '--out', 'findings.json')).toBe(0);
    expect(answers()).toEqual([]);
  });

  it.each([[['--in', 'texts.json']], [['--out', 'findings.json']], [['texts.json']], [['--data', 'x']]])(
    'says how it is used where it is called with %j',
    (args) => {
      put('[]');
      expect(run(...args)).toBe(2);
      expect(lines.say).toEqual([expect.stringContaining('--in texts.json --out findings.json')]);
      expect(existsSync(at('findings.json'))).toBe(false);
    },
  );
});
