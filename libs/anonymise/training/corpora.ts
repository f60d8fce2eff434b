import type { Tag, Tagged } from '../labels';
import { CORPUS_KINDS, GSD_KINDS } from './corpora.data';

/** A line of running text with what its makers marked. */
export interface Sentence {
  readonly text: string;
  readonly spans: readonly Tagged[];
}

interface StockmarkEntry {
  readonly text: string;
  readonly entities: readonly { readonly span: readonly [number, number]; readonly type: string }[];
}

const same = <T>(list: readonly T[], keep: (one: T) => boolean): T[] => list.filter(keep);

/** Sentences of the Stockmark data set (JSON). Throws when it is of another shape. */
export function readStockmark(json: string): Sentence[] {
  return (JSON.parse(json) as StockmarkEntry[]).map(({ text, entities }) => ({
    text: text.normalize('NFC'),
    spans: same(
      entities.map(({ span: [start, end], type }) => ({ start, end, tag: CORPUS_KINDS[type] as Tag })),
      ({ tag }) => tag !== undefined,
    ),
  }));
}

/** Sentences of the named entities of UD_Japanese-GSD (two columns, blank lines between). */
export function readGsd(bio: string): Sentence[] {
  return bio
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      let text = '';
      const spans: { start: number; end: number; tag: Tag }[] = [];
      for (const line of block.split('\n')) {
        const [word = '', label = 'O'] = line.split('\t');
        const [edge, kind = ''] = label.split('-');
        const tag = GSD_KINDS[kind];
        const last = spans.at(-1);
        if (edge === 'B' && tag) spans.push({ start: text.length, end: text.length + word.length, tag });
        else if (edge === 'I' && tag && last?.tag === tag && last.end === text.length) last.end += word.length;
        text += word;
      }
      return { text, spans };
    });
}
