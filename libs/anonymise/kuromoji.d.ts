/** The few inner parts of the tokenizer that are used without its loader, which reads from disk. */
declare module '@sglkc/kuromoji/src/dict/DynamicDictionaries' {
  export interface Entries {
    readonly dictionary: { getShort(at: number): number; getInt(at: number): number; readonly buffer: Uint8Array };
    readonly pos_buffer: { getString(at: number): string };
    getFeatures(id: number): string;
  }
  export default class DynamicDictionaries {
    readonly token_info_dictionary: Entries;
    readonly unknown_dictionary: Entries;
    readonly connection_costs: unknown;
    loadTrie(base: Int32Array, check: Int32Array): void;
    loadTokenInfoDictionaries(ids: Uint8Array, pos: Uint8Array, map: Uint8Array): void;
    loadConnectionCosts(costs: Int16Array): void;
    loadUnknownDictionaries(
      unknown: Uint8Array,
      pos: Uint8Array,
      map: Uint8Array,
      categories: Uint8Array,
      compatible: Uint32Array,
      invoke: Uint8Array,
    ): void;
  }
}

declare module '@sglkc/kuromoji/src/viterbi/ViterbiBuilder' {
  export interface Node {
    readonly name: number;
    readonly start_pos: number;
    readonly length: number;
    readonly type: 'BOS' | 'EOS' | 'KNOWN' | 'UNKNOWN';
    readonly left_id: number;
    readonly surface_form: string;
  }
  export interface Lattice {
    readonly nodes_end_at: readonly (readonly Node[] | undefined)[];
  }
  export default class ViterbiBuilder {
    constructor(dictionaries: unknown);
    build(sentence: string): Lattice;
  }
}

declare module '@sglkc/kuromoji/src/viterbi/ViterbiSearcher' {
  import type { Lattice, Node } from '@sglkc/kuromoji/src/viterbi/ViterbiBuilder';

  export default class ViterbiSearcher {
    constructor(costs: unknown);
    search(lattice: Lattice): Node[];
  }
}
