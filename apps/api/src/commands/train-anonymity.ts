import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Anonymiser, type Dictionary, LAYERS, packWeights, unpackWeights, type Weights } from '#libs/anonymise';
import {
  type Measured,
  measure,
  ofNote,
  ofSentence,
  type Split,
  splitOf,
  train,
  TRAIN_DEFAULTS,
} from '#libs/anonymise/training';
import { loadDictionary, readWeights, WEIGHTS_FILE } from '../platform/anonymity';
import { STEP_COLUMNS, tell, tellStep } from './anonymity-figures';
import type { Output } from './import';
import { TRAIN_WORDS } from './train-anonymity.data';

const DONE = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;
const DEFAULT_SEED = 1;

interface Wish {
  readonly data: string;
  readonly notes?: string;
  readonly out: string;
  readonly seed: number;
  readonly onlyMeasure: boolean;
  readonly steps: boolean;
}

function wishOf(args: readonly string[], from: string): Wish | undefined {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { data: text, notes: text, out: text, seed: text, measure: flag, steps: flag } as const;
    const { values } = parseArgs({ args: [...args], options });
    const seed = Number(values.seed ?? DEFAULT_SEED);
    if (!values.data || !Number.isInteger(seed)) return undefined;
    return {
      data: resolve(from, values.data),
      notes: values.notes && resolve(from, values.notes),
      out: values.out ? resolve(from, values.out) : WEIGHTS_FILE,
      seed,
      onlyMeasure: values.measure ?? false,
      steps: values.steps ?? false,
    };
  } catch {
    return undefined;
  }
}

interface WrittenNote {
  readonly text: string;
  readonly entities: Measured['gold'];
}

function notesIn(path: string): Measured[] {
  const notes = JSON.parse(readFileSync(path, 'utf8')) as WrittenNote[];
  return notes.map(({ text, entities }) => ({ text, gold: entities.filter(({ kind }) => !kind.startsWith('q:')) }));
}

const withNames = (note: Measured): Measured => ({
  ...note,
  known: [
    ...new Set(note.gold.filter(({ kind }) => kind === 'PER').map(({ start, end }) => note.text.slice(start, end))),
  ],
});

function measureAll(
  dictionary: Dictionary,
  weights: Weights,
  split: Split,
  notes: readonly Measured[],
  output: Output,
): void {
  const engine = new Anonymiser(dictionary, weights);
  const check = ({ text, known }: Measured) => engine.check(text, known);
  tell(TRAIN_WORDS.heads.wikipedia, measure(split.wikipedia.map(ofSentence), check), output);
  tell(TRAIN_WORDS.heads.madeUp, measure(split.notes.map(ofNote), check), output);
  if (notes.length === 0) return;
  tell(TRAIN_WORDS.heads.notes, measure(notes, check), output);
  tell(TRAIN_WORDS.heads.known, measure(notes.map(withNames), check), output);
}

/** What each layer of the check adds: figures of the first alone, of the first two, and so on. */
function measureSteps(
  dictionary: Dictionary,
  weights: Weights,
  texts: Readonly<Record<string, Measured[]>>,
  output: Output,
): void {
  const engines = LAYERS.map((_, at) => new Anonymiser(dictionary, weights, LAYERS.slice(0, at + 1)));
  for (const [head, list] of Object.entries(texts)) {
    if (list.length === 0) continue;
    output.result(`${head}: ${list.length}`);
    output.result(STEP_COLUMNS.join('\t'));
    engines.forEach((engine, at) =>
      tellStep(
        LAYERS[at]!,
        measure(list, ({ text }) => engine.check(text)),
        output,
      ),
    );
  }
}

function work(wish: Wish, output: Output): void {
  const read = (name: string): string => readFileSync(join(wish.data, name), 'utf8');
  const corpora = {
    stockmark: read('stockmark-train.json'),
    gsdTrain: read('gsd-train.bio'),
    gsdDev: read('gsd-dev.bio'),
  };
  const notes = wish.notes ? notesIn(wish.notes) : [];
  const dictionary = loadDictionary();
  const startedAt = performance.now();
  const onEpoch = (epoch: number): void =>
    output.say(TRAIN_WORDS.epoch(epoch, TRAIN_DEFAULTS.epochs, Math.round((performance.now() - startedAt) / 1_000)));
  const options = { ...TRAIN_DEFAULTS, seed: wish.seed, onEpoch };
  const split = splitOf(corpora, dictionary, options);
  if (wish.steps) {
    const { wikipedia, notes: head } = TRAIN_WORDS.heads;
    const texts = { [wikipedia]: split.wikipedia.map(ofSentence), [head]: notes };
    return measureSteps(dictionary, readWeights(wish.out), texts, output);
  }
  if (wish.onlyMeasure) return measureAll(dictionary, readWeights(wish.out), split, notes, output);
  output.say(TRAIN_WORDS.split(split.learn.length));
  const bytes = packWeights(train(split, dictionary, options));
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(wish.out, packed);
  output.say(TRAIN_WORDS.written(wish.out, packed.length));
  measureAll(dictionary, unpackWeights(bytes), split, notes, output);
}

/**
 * Trains the tagger on the data sets in a folder and writes its weights; prints precision, recall, F1 and coverage on what
 * it held back. Returns its exit code: 0 done, 1 refused, 2 wrong arguments.
 */
export function runTraining(args: readonly string[], env: NodeJS.ProcessEnv, output: Output): number {
  const wish = wishOf(args, env.INIT_CWD ?? '.');
  if (!wish) {
    output.say(TRAIN_WORDS.usage);
    return WRONG_ARGUMENTS;
  }
  try {
    work(wish, output);
    return DONE;
  } catch (error) {
    output.say(TRAIN_WORDS.unreadable((error as Error).message));
    return REFUSED;
  }
}

if (require.main === module) {
  const output: Output = { result: (line) => console.log(line), say: (line) => console.error(line) };
  process.exitCode = runTraining(process.argv.slice(2), process.env, output);
}
