import type { Dictionary } from '../dictionary';
import type { Weights } from '../weights';
import { Chance } from './chance';
import { readGsd, readStockmark, type Sentence } from './corpora';
import { learn, type LearnOptions, type Lesson } from './learn';
import { asSentence, lessonsOf } from './lessons';
import { NoteWriter, type Note } from './notes';
import { lexiconOf, People } from './people';

/** The texts of the training data, as read from its files. */
export interface Corpora {
  readonly stockmark: string;
  readonly gsdTrain: string;
  readonly gsdDev: string;
}

/** What a training learns from, and what it keeps for measuring. */
export interface Split {
  readonly learn: readonly Sentence[];
  readonly wikipedia: readonly Sentence[];
  readonly notes: readonly Note[];
}

export interface TrainOptions extends Pick<
  LearnOptions,
  'seed' | 'epochs' | 'atLeast' | 'prune' | 'dropout' | 'onEpoch'
> {
  /** How many made-up notes are learnt from. */
  readonly notes: number;
}

export const TRAIN_DEFAULTS = { epochs: 12, atLeast: 3, prune: 0.25, dropout: 0.4, notes: 9_000 } as const;
const HELD_BACK = 10;
const NOTES_HELD_BACK = 400;

/** The sentence again with every person in it called something else, so that contexts are learnt and not names. */
function renamed({ text, spans }: Sentence, people: People): Sentence | undefined {
  if (!spans.some(({ tag }) => tag === 'PER')) return undefined;
  let written = '';
  let read = 0;
  const moved = spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, tag }) => {
      written += text.slice(read, start);
      const name =
        tag === 'PER'
          ? end - start > 3
            ? people.draw(false).full
            : people.draw(false).called
          : text.slice(start, end);
      const from = written.length;
      written += name;
      read = end;
      return { start: from, end: written.length, tag };
    });
  return { text: written + text.slice(read), spans: moved };
}

/** Splits the corpora and writes notes; every tenth sentence of the encyclopaedia and other notes are for measuring. */
export function splitOf(corpora: Corpora, dictionary: Dictionary, options: TrainOptions): Split {
  const stockmark = readStockmark(corpora.stockmark);
  const isHeldBack = (index: number): boolean => index % HELD_BACK === HELD_BACK - 1;
  const wikipedia = stockmark.filter((_, index) => isHeldBack(index));
  const seen = [...stockmark.filter((_, index) => !isHeldBack(index)), ...readGsd(corpora.gsdTrain)];
  const lexicon = lexiconOf(dictionary);
  const people = new People(new Chance(options.seed + 1), lexicon, 'LEARN');
  const swapped = seen.flatMap((sentence) => renamed(sentence, people) ?? []);
  const write = (seed: number, which: 'LEARN' | 'DEVELOP', count: number): Note[] => {
    const writer = new NoteWriter(lexicon, seed, which);
    return Array.from({ length: count }, () => writer.write());
  };
  const notes = write(options.seed + 2, 'LEARN', options.notes).map(asSentence);
  return {
    learn: [...seen, ...readGsd(corpora.gsdDev), ...swapped, ...notes],
    wikipedia,
    notes: write(options.seed + 3, 'DEVELOP', NOTES_HELD_BACK),
  };
}

/** Learns the tagger's weights; the same data, options and seed give the same weights. */
export function train(split: Split, dictionary: Dictionary, options: TrainOptions): Weights {
  const lessons: Lesson[] = split.learn.flatMap((sentence) => lessonsOf(dictionary, sentence));
  return learn(lessons, options);
}
