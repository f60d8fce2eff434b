import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Anonymiser, LAYERS, packWeights, unpackWeights } from '#libs/anonymise';
import { measure, ofSentence, splitOf, train } from '#libs/anonymise/training';
import { runTraining } from '../../apps/api/src/commands/train-anonymity';
import { loadDictionary } from '../../apps/api/src/platform/anonymity';

/** Made up: who is named, and where. */
const SAID: readonly (readonly [person: string, place: string])[] = [
  ['水野あかり', '千早町'],
  ['小松原健', '高砂市'],
  ['倉田みお', '三沢'],
  ['早川順子', '川根町'],
  ['浜野ゆい', '葉山'],
  ['北条光', '中之条'],
];
const SENTENCES = SAID.flatMap(([person, place]) => [
  { text: `${person}は、${place}の出身である。`, person, place },
  { text: `${place}には${person}の店がある。`, person, place },
]);
const STOCKMARK = JSON.stringify(
  SENTENCES.map(({ text, person, place }) => ({
    text,
    entities: [
      { span: [text.indexOf(person), text.indexOf(person) + person.length], type: '人名' },
      { span: [text.indexOf(place), text.indexOf(place) + place.length], type: '地名' },
    ],
  })),
);
const GSD = SAID.map(([person, place]) => `${person}\tB-PERSON\nは\tO\n${place}\tB-GPE\nへ\tO\n行っ\tO\nた\tO`).join(
  '\n\n',
);
const CORPORA = { stockmark: STOCKMARK, gsdTrain: GSD, gsdDev: GSD };
const FEW = { epochs: 2, atLeast: 1, prune: 0.01, dropout: 0.4, notes: 30 };
const FIGURES = /^[A-Z]+\t\d+(?:\t[01]\.\d{3}){4}$/;

const dictionary = loadDictionary();
const bytesOf = (seed: number): Uint8Array => {
  const options = { ...FEW, seed };
  return packWeights(train(splitOf(CORPORA, dictionary, options), dictionary, options));
};

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

describe('the training of the tagger', () => {
  const bytes = bytesOf(1);

  it('gives the same bytes for the same data and seed, and others for another seed', () => {
    expect([same(bytesOf(1), bytes), same(bytesOf(2), bytes)]).toEqual([true, false]);
  });

  it('gives bytes that are read back, and refused where a part of them is missing', () => {
    expect(same(packWeights(unpackWeights(bytes)), bytes)).toBe(true);
    for (const broken of [bytes.subarray(0, -1), bytes.subarray(1), bytes.subarray(0, 8)])
      expect(() => unpackWeights(broken)).toThrow();
  });

  it('reads what is marked, keeps every tenth sentence for measuring, and learns from the others', () => {
    const { learn, wikipedia } = splitOf(CORPORA, dictionary, { ...FEW, seed: 1 });
    expect(wikipedia.map(({ text }) => text)).toEqual([SENTENCES[9]!.text]);
    const told = learn.map(
      ({ text, spans }) => `${text} ${spans.map(({ start, end, tag }) => `${tag} ${text.slice(start, end)}`).join()}`,
    );
    expect(told).toContain('水野あかりは、千早町の出身である。 PER 水野あかり,LOC 千早町');
    expect(told).toContain('倉田みおは三沢へ行った PER 倉田みお,LOC 三沢');
    expect(learn.map(({ text }) => text)).not.toContain(SENTENCES[9]!.text);
    // Each sentence that names somebody is learnt with other names too.
    expect(told.filter((one) => /^.+は、千早町の出身である。/.test(one))).toHaveLength(2);
  });

  it('learns: with its weights what it was taught is found', () => {
    const options = { ...FEW, epochs: 8, dropout: 0, seed: 1 };
    const split = splitOf(CORPORA, dictionary, options);
    const engine = new Anonymiser(dictionary, unpackWeights(packWeights(train(split, dictionary, options))));
    const taught = split.learn.slice(0, 11).map(ofSentence);
    const { rows } = measure(taught, ({ text }) => engine.check(text));
    for (const kind of ['PER', 'LOC']) expect(rows.find((row) => row.kind === kind)?.recall).toBeGreaterThan(0.9);
  });

  describe('by its command', () => {
    let folder: string;
    const lines = { result: [] as string[], say: [] as string[] };
    const output = { result: (line: string) => lines.result.push(line), say: (line: string) => lines.say.push(line) };
    const run = (...args: string[]): number => runTraining(args, { INIT_CWD: folder }, output);

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'tsudoi-training-'));
      const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
      put('stockmark-train.json', STOCKMARK);
      put('gsd-train.bio', GSD);
      put('gsd-dev.bio', GSD);
      put('weights.bin.gz', gzipSync(bytes));
      const text = '水野あかりさんは6月3日に来た。';
      const entities = [
        { start: 0, end: 5, kind: 'PER' },
        { start: 8, end: 12, kind: 'DATE' },
        { start: 0, end: 8, kind: 'q:age' },
      ];
      put('notes.json', JSON.stringify([{ text, entities }]));
      lines.result = [];
      lines.say = [];
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('prints precision, recall, F1 and coverage of each kind, and learns nothing where it is to measure', () => {
      const before = readdirSync(folder);
      expect(run('--data', '.', '--out', 'weights.bin.gz', '--notes', 'notes.json', '--measure')).toBe(0);
      const heads = lines.result.flatMap((line, index) => (line.startsWith('kind\t') ? [index] : []));
      expect(heads).toHaveLength(4);
      expect(new Set(heads.map((index) => lines.result[index]))).toEqual(
        new Set(['kind\tn\tprecision\trecall\tF1\tcovered']),
      );
      expect(heads.map((index) => lines.result[index - 1]!.split(': ').at(-1))).toEqual(['1', '400', '1', '1']);
      const tables = heads.map((from, index) =>
        lines.result.slice(from + 1, (heads[index + 1] ?? lines.result.length + 1) - 1),
      );
      for (const table of tables) {
        for (const row of table.slice(0, -1)) expect(row).toMatch(FIGURES);
        expect(table.at(-1)).toMatch(/^missed a name: \d+\/\d+ {2}flagged: 0\.\d{3} {2}must per 1,000: \d+\.\d{3}$/);
      }
      const kinds = tables.map((table) => table.slice(0, -1).map((row) => row.split('\t')[0]));
      expect(kinds[0]).toEqual(['LOC', 'PER']);
      expect(kinds[1]).toEqual(expect.arrayContaining(['ADDRESS', 'DATE', 'FAC', 'LOC', 'NUMBER', 'ORG', 'PER']));
      // What only tells of a person in general is no identifier.
      expect(kinds.slice(2)).toEqual([
        ['DATE', 'PER'],
        ['DATE', 'PER'],
      ]);
      expect(tables[3]!.at(-1)).toMatch(/^missed a name: 0\/1 /);
      expect(readdirSync(folder)).toEqual(before);
    });

    it('tells what each layer of the check adds, to the encyclopaedia and to the notes', () => {
      expect(run('--data', '.', '--out', 'weights.bin.gz', '--notes', 'notes.json', '--steps')).toBe(0);
      const table = [': 1', ...LAYERS.map((layer) => `+ ${layer}`)];
      const firsts = lines.result.map((line) => line.split('\t')[0]!.replace(/^.*(?=: \d+$)/, ''));
      expect(firsts).toEqual([...table.toSpliced(1, 0, 'with'), ...table.toSpliced(1, 0, 'with')]);
      const [heads, last] = [lines.result[1]!.split('\t'), lines.result.at(-1)!.split('\t')];
      expect(last).toHaveLength(heads.length);
      // What has a shape of its own is found by any weights.
      expect(last[heads.indexOf('DATE')]).toBe('1.000');
    });

    it('refuses data that it cannot read, and writes nothing', () => {
      rmSync(join(folder, 'gsd-dev.bio'));
      expect(run('--data', '.', '--out', 'new.bin.gz')).toBe(1);
      expect(run('--data', 'absent', '--out', 'new.bin.gz')).toBe(1);
      expect(lines.say).toEqual(Array(2).fill(expect.stringContaining('Cannot read')));
      expect([readdirSync(folder).includes('new.bin.gz'), lines.result]).toEqual([false, []]);
    });

    it.each([[[]], [['--measure']], [['--data', '.', '--seed', 'one']], [['--data', '.', 'more']], [['--fast']]])(
      'says how it is used where it is called with %j',
      (args) => {
        expect(run(...args)).toBe(2);
        expect(lines.say).toEqual([expect.stringContaining('--data FOLDER')]);
      },
    );
  });
});
