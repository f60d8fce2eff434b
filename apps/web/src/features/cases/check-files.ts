import base from '@sglkc/kuromoji/dict/base.dat.gz?url';
import costs from '@sglkc/kuromoji/dict/cc.dat.gz?url';
import check from '@sglkc/kuromoji/dict/check.dat.gz?url';
import words from '@sglkc/kuromoji/dict/tid.dat.gz?url';
import wordMap from '@sglkc/kuromoji/dict/tid_map.dat.gz?url';
import wordTexts from '@sglkc/kuromoji/dict/tid_pos.dat.gz?url';
import unknown from '@sglkc/kuromoji/dict/unk.dat.gz?url';
import unknownSigns from '@sglkc/kuromoji/dict/unk_char.dat.gz?url';
import unknownPairs from '@sglkc/kuromoji/dict/unk_compat.dat.gz?url';
import unknownCalls from '@sglkc/kuromoji/dict/unk_invoke.dat.gz?url';
import unknownMap from '@sglkc/kuromoji/dict/unk_map.dat.gz?url';
import unknownTexts from '@sglkc/kuromoji/dict/unk_pos.dat.gz?url';
import weights from 'anonymity-weights?url';
import type { DictionaryFile } from '#libs/anonymise';

/** Where the tagger's weights lie on this server, packed. */
export const WEIGHTS_URL = weights;

/** Where the parts of the dictionary lie on this server, packed. */
export const DICTIONARY_URLS: Readonly<Record<DictionaryFile, string>> = {
  base,
  check,
  tid: words,
  tid_pos: wordTexts,
  tid_map: wordMap,
  cc: costs,
  unk: unknown,
  unk_pos: unknownTexts,
  unk_map: unknownMap,
  unk_char: unknownSigns,
  unk_compat: unknownPairs,
  unk_invoke: unknownCalls,
};
