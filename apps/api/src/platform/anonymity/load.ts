import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  Anonymiser,
  Dictionary,
  DICTIONARY_FILES,
  type DictionaryBytes,
  unpackWeights,
  type Weights,
} from '#libs/anonymise';
import { ROOT } from '../config';

/** Where the weights of the tagger stand, with their licence beside them. */
export const WEIGHTS_FILE = join(ROOT, 'libs/anonymise/weights/weights.bin.gz');

function unpack(path: string): ArrayBuffer {
  const bytes = gunzipSync(readFileSync(path));
  // A small buffer is cut out of a shared one and may begin at an odd place.
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** The tokenizer with its dictionary, read from the installed package. */
export function loadDictionary(): Dictionary {
  const files = DICTIONARY_FILES.map((name) => [name, unpack(require.resolve(`@sglkc/kuromoji/dict/${name}.dat.gz`))]);
  return new Dictionary(Object.fromEntries(files) as DictionaryBytes);
}

/** The weights of the tagger; throws when they belong to another version of the program. */
export const readWeights = (path = WEIGHTS_FILE): Weights => unpackWeights(new Uint8Array(unpack(path)));

/** The whole check, ready in about a second and with about 350 MB: one per process or thread. */
export const loadAnonymiser = (path = WEIGHTS_FILE): Anonymiser => new Anonymiser(loadDictionary(), readWeights(path));
