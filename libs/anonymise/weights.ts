import { FEATURE_VERSION } from './features';
import { LABELS } from './labels';

/** What the tagger has learnt. Rows of `values` belong to the keys (hashes of features) in ascending order. */
export interface Weights {
  readonly keys: Int32Array;
  readonly values: Int8Array;
  /** What a step of 1 in `values` is worth. */
  readonly scale: number;
  /** Transitions from label to label, LABELS × LABELS. */
  readonly transitions: Float32Array;
}

const MAGIC = 0x54414e31;
const HEADER_BYTES = 20;

/**
 * Weights as bytes: a header, the transitions, the keys as four planes of bytes of their differences (they shrink
 * better so), the values label by label.
 */
export function packWeights({ keys, values, scale, transitions }: Weights): Uint8Array {
  const rows = keys.length;
  const bytes = new Uint8Array(HEADER_BYTES + transitions.length * 4 + rows * 4 + rows * LABELS);
  const view = new DataView(bytes.buffer);
  [MAGIC, FEATURE_VERSION, LABELS, rows].forEach((number, index) => view.setUint32(index * 4, number));
  view.setFloat32(16, scale);
  let at = HEADER_BYTES;
  for (const value of transitions) {
    view.setFloat32(at, value);
    at += 4;
  }
  let before = -0x80000000;
  keys.forEach((key, row) => {
    const step = (key - before) >>> 0;
    before = key;
    for (let plane = 0; plane < 4; plane += 1) bytes[at + plane * rows + row] = step >>> (8 * plane);
  });
  at += rows * 4;
  for (let label = 0; label < LABELS; label += 1) {
    for (let row = 0; row < rows; row += 1) bytes[at + label * rows + row] = values[row * LABELS + label] ?? 0;
  }
  return bytes;
}

/** Reads what `packWeights` wrote; throws when the bytes are of another kind or of another set of features. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0) !== MAGIC) throw new Error('these are no weights of the tagger');
  const [version, labels, rows] = [view.getUint32(4), view.getUint32(8), view.getUint32(12)];
  const size = HEADER_BYTES + labels * labels * 4 + rows * (4 + labels);
  if (version !== FEATURE_VERSION || labels !== LABELS || bytes.length !== size) {
    throw new Error('weights and program belong to different versions: train anew');
  }
  const transitions = new Float32Array(labels * labels);
  let at = HEADER_BYTES;
  for (let index = 0; index < transitions.length; index += 1, at += 4) transitions[index] = view.getFloat32(at);
  const keys = new Int32Array(rows);
  let key = -0x80000000;
  for (let row = 0; row < rows; row += 1) {
    for (let plane = 0; plane < 4; plane += 1) key = (key + ((bytes[at + plane * rows + row] ?? 0) << (8 * plane))) | 0;
    keys[row] = key;
  }
  at += rows * 4;
  const values = new Int8Array(rows * labels);
  for (let label = 0; label < labels; label += 1) {
    for (let row = 0; row < rows; row += 1) values[row * labels + label] = bytes[at + label * rows + row] ?? 0;
  }
  return { keys, values, scale: view.getFloat32(16), transitions };
}

/** Finds the row of a key; -1 for what was never learnt. Keys and rows lie side by side, to be read at once. */
export class Rows {
  private readonly mask: number;
  private readonly slots: Int32Array;

  constructor(keys: Int32Array) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(-1);
    for (let row = 0; row < keys.length; row += 1) {
      let slot = keys[row]! & this.mask;
      while (this.slots[slot * 2 + 1] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = keys[row]!;
      this.slots[slot * 2 + 1] = row;
    }
  }

  of(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const row = this.slots[slot * 2 + 1]!;
      if (row === -1 || this.slots[slot * 2] === key) return row;
      slot = (slot + 1) & this.mask;
    }
  }
}
