import DynamicDictionaries from '@sglkc/kuromoji/src/dict/DynamicDictionaries';
import ViterbiBuilder from '@sglkc/kuromoji/src/viterbi/ViterbiBuilder';
import ViterbiSearcher from '@sglkc/kuromoji/src/viterbi/ViterbiSearcher';
import { POS } from './dictionary.data';
import { hashOf } from './hash';
import { toHiragana } from './known/kana';

/** The twelve files of the IPADIC build that comes with the tokenizer, unpacked. */
export const DICTIONARY_FILES = [
  'base',
  'check',
  'tid',
  'tid_pos',
  'tid_map',
  'cc',
  'unk',
  'unk_pos',
  'unk_map',
  'unk_char',
  'unk_compat',
  'unk_invoke',
] as const;
export type DictionaryFile = (typeof DICTIONARY_FILES)[number];
export type DictionaryBytes = Readonly<Record<DictionaryFile, ArrayBuffer>>;

/** What the dictionary says about a word: its four levels of part of speech and hashes of them. */
export interface Word {
  readonly pos: readonly [string, string, string, string];
  readonly base: string;
  readonly reading: string;
  readonly full: number;
  readonly short: number;
}

/** A word in place. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly known: boolean;
  readonly hash: number;
}

/** What else the dictionary knows to begin and end somewhere: surnames, given names, places, organisations. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly list: number;
}

export interface Analysis {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
}

/** Context ids of proper nouns in IPADIC: the id tells the part of speech. */
const LISTS: Readonly<Record<number, number>> = { 1289: 1, 1290: 2, 1291: 3, 1292: 4, 1293: 5, 1294: 6 };
export const LIST = {
  PERSON: 1,
  GIVEN: 2,
  SURNAME: 3,
  ORGANISATION: 4,
  PLACE: 5,
  COUNTRY: 6,
  KANA_GIVEN: 7,
  KANA_SURNAME: 8,
};
/** Context ids of common nouns and of proper nouns that are neither people, places nor organisations. */
const NOUNS: ReadonlySet<number> = new Set([1285, 1288]);
const ENTRY_BYTES = 10;
const LONGEST_READING = 6;
const SHORTEST_READING = 2;

const numbers = (bytes: ArrayBuffer): Int32Array => new Int32Array(bytes);
const octets = (bytes: ArrayBuffer): Uint8Array => new Uint8Array(bytes);

/** The tokenizer with its dictionary, built from bytes alone. One instance serves one thread. */
export class Dictionary {
  private readonly parts = new DynamicDictionaries();
  private readonly builder: ViterbiBuilder;
  private readonly searcher: ViterbiSearcher;
  private readonly words = new Map<number, Word>();
  private readonly unknown = new Map<number, Word>();
  private readonly readings = new Map<string, number>();

  constructor(files: DictionaryBytes) {
    const { parts } = this;
    parts.loadTrie(numbers(files.base), numbers(files.check));
    parts.loadTokenInfoDictionaries(octets(files.tid), octets(files.tid_pos), octets(files.tid_map));
    parts.loadConnectionCosts(new Int16Array(files.cc));
    parts.loadUnknownDictionaries(
      octets(files.unk),
      octets(files.unk_pos),
      octets(files.unk_map),
      octets(files.unk_char),
      new Uint32Array(files.unk_compat),
      octets(files.unk_invoke),
    );
    this.builder = new ViterbiBuilder(parts);
    this.searcher = new ViterbiSearcher(parts.connection_costs);
    for (const { list, reading } of this.names()) {
      if (reading.length < SHORTEST_READING || reading.length > LONGEST_READING) continue;
      const mark = list === LIST.GIVEN ? LIST.KANA_GIVEN : LIST.KANA_SURNAME;
      if (this.readings.get(reading) !== LIST.KANA_GIVEN) this.readings.set(reading, mark);
    }
  }

  /** Every surname and given name of the dictionary with its reading in hiragana. */
  *names(): Generator<{ list: number; text: string; reading: string }> {
    for (const { id, line } of this.lines()) {
      const list = LISTS[id];
      if (list !== LIST.GIVEN && list !== LIST.SURNAME) continue;
      const fields = line.split(',');
      yield { list, text: fields[0] ?? '', reading: toHiragana(fields[8] ?? '') };
    }
  }

  /** Every place and organisation of the dictionary. */
  *others(): Generator<{ list: number; text: string }> {
    for (const { id, line } of this.lines()) {
      const list = LISTS[id];
      if (list && list !== LIST.GIVEN && list !== LIST.SURNAME) yield { list, text: line.slice(0, line.indexOf(',')) };
    }
  }

  /** Every common noun of the dictionary, and every proper noun that is the name of a thing. */
  *nouns(): Generator<string> {
    for (const { line } of this.lines((id) => NOUNS.has(id))) yield line.slice(0, line.indexOf(','));
  }

  /** The words of one line of text and the names that could stand in it. Signs beyond the first plane must be gone. */
  analyse(line: string): Analysis {
    const tokens: Token[] = [];
    const marks: Mark[] = [];
    // The lattice grows with the square of its length.
    for (const { 0: sentence, index } of line.matchAll(/[^\u3001\u3002]{1,120}[\u3001\u3002]?|[\u3001\u3002]/g)) {
      this.analyseSentence(sentence, index, tokens, marks);
    }
    this.markReadings(line, marks);
    return { tokens, marks };
  }

  private analyseSentence(sentence: string, from: number, tokens: Token[], marks: Mark[]): void {
    const lattice = this.builder.build(sentence);
    for (const nodes of lattice.nodes_end_at) {
      for (const { left_id: left, type, start_pos: place, length } of nodes ?? []) {
        const list = type === 'KNOWN' ? LISTS[left] : undefined;
        if (list) marks.push({ start: from + place - 1, end: from + place - 1 + length, list });
      }
    }
    let start = from;
    for (const node of this.searcher.search(lattice)) {
      const end = start + node.length;
      const known = node.type === 'KNOWN';
      const text = sentence.slice(start - from, end - from);
      tokens.push({ ...this.word(node.name, known), start, end, text, known, hash: hashOf(text) });
      start = end;
    }
  }

  private markReadings(line: string, marks: Mark[]): void {
    for (const { 0: run, index } of line.matchAll(/[\u3041-\u3096\u30fc]{2,}/g)) {
      for (let at = 0; at + SHORTEST_READING <= run.length; at += 1) {
        for (let length = Math.min(LONGEST_READING, run.length - at); length >= SHORTEST_READING; length -= 1) {
          const list = this.readings.get(run.slice(at, at + length));
          if (list) marks.push({ start: index + at, end: index + at + length, list });
        }
      }
    }
  }

  private word(id: number, known: boolean): Word {
    const cache = known ? this.words : this.unknown;
    const cached = cache.get(id);
    if (cached) return cached;
    const source = known ? this.parts.token_info_dictionary : this.parts.unknown_dictionary;
    const fields = source.getFeatures(id).split(',');
    const pos = [fields[1] ?? '*', fields[2] ?? '*', fields[3] ?? '*', fields[4] ?? '*'] as const;
    const telling = pos[1] === POS.proper || pos[1] === POS.suffix;
    const word: Word = {
      pos,
      base: fields[7] ?? '*',
      reading: fields[8] ?? '*',
      full: hashOf(pos.join('/')),
      short: hashOf(telling ? pos.join('/') : `${pos[0]}/${pos[1]}`),
    };
    cache.set(id, word);
    return word;
  }

  private *lines(wanted = (id: number): boolean => id in LISTS): Generator<{ id: number; line: string }> {
    const { dictionary, pos_buffer: lines } = this.parts.token_info_dictionary;
    for (let entry = 0; entry + ENTRY_BYTES <= dictionary.buffer.length; entry += ENTRY_BYTES) {
      const id = dictionary.getShort(entry);
      if (wanted(id)) yield { id, line: lines.getString(dictionary.getInt(entry + 6)) };
    }
  }
}
