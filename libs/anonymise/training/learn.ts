import type { Features } from '../features';
import { LABELS, mayFollow } from '../labels';
import { passes } from '../tagger';
import { Rows, type Weights } from '../weights';
import { Chance } from './chance';

/** A line to learn from: the features of its signs and its labels. */
export interface Lesson {
  readonly features: Features;
  readonly labels: Uint8Array;
}

export interface LearnOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Features seen less often are not learnt. */
  readonly atLeast: number;
  /** Rows whose greatest weight stays below this are left out of the result. */
  readonly prune: number;
  /** The share of features, 0 to 1, that are left out at random each time a line is learnt from. */
  readonly dropout: number;
  readonly onEpoch?: (epoch: number) => void;
}

const RATE = 0.1;
const DECAY = 1e-6;
const NEGLIGIBLE = 1e-4;

/** Keys seen often enough, ascending. */
function keysOf(lessons: readonly Lesson[], atLeast: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { features } of lessons) {
    for (const key of features.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Int32Array.from([...counts].flatMap(([key, count]) => (count >= atLeast ? [key] : []))).sort();
}

/** Features as rows of the model, without those that are not learnt. */
function rowsOf({ keys, ends }: Features, finder: Rows): Features {
  const rows = new Int32Array(keys.length);
  const until = new Int32Array(ends.length);
  let size = 0;
  for (let at = 0, index = 0; at < ends.length; at += 1) {
    for (; index < ends[at]!; index += 1) {
      const row = finder.of(keys[index]!);
      if (row >= 0) rows[size++] = row;
    }
    until[at] = size;
  }
  return { keys: rows.slice(0, size), ends: until };
}

interface Model {
  readonly keys: Int32Array;
  readonly values: Float32Array;
  readonly transitions: Float64Array;
}

interface Sums {
  readonly values: Float32Array;
  readonly transitions: Float64Array;
}

function scoresOf({ keys: rows, ends }: Features, values: Float32Array): Float64Array {
  const scores = new Float64Array(ends.length * LABELS);
  for (let at = 0, index = 0; at < ends.length; at += 1) {
    for (; index < ends[at]!; index += 1) {
      const first = rows[index]! * LABELS;
      for (let label = 0; label < LABELS; label += 1) scores[at * LABELS + label]! += values[first + label]!;
    }
  }
  return scores;
}

/** Leaves features out by chance, so that the words around a name are learnt where the name itself would do (Hinton et al. 2012). */
function thinned({ keys, ends }: Features, dropout: number, chance: Chance): Features {
  const kept = new Int32Array(keys.length);
  const until = new Int32Array(ends.length);
  let size = 0;
  for (let at = 0, index = 0; at < ends.length; at += 1) {
    for (; index < ends[at]!; index += 1) if (!chance.is(dropout)) kept[size++] = keys[index]!;
    until[at] = size;
  }
  return { keys: kept.subarray(0, size), ends: until };
}

/** One step of AdaGrad (Duchi et al. 2011) along the gradient of a line's log-likelihood. */
function step({ values, transitions }: Model, sums: Sums, features: Features, gold: Uint8Array): void {
  const { keys: rows, ends } = features;
  const length = ends.length;
  const scores = scoresOf(features, values);
  const factors = transitions.map((value, at) =>
    mayFollow(Math.floor(at / LABELS), at % LABELS) ? Math.exp(value) : 0,
  );
  const { odds, forward, backward, totals } = passes(scores, factors, length);
  const errors = new Float64Array(LABELS);
  for (let at = 0; at < length; at += 1) {
    let wrong = false;
    for (let label = 0; label < LABELS; label += 1) {
      const error = forward[at * LABELS + label]! * backward[at * LABELS + label]! - (gold[at] === label ? 1 : 0);
      errors[label] = error;
      if (Math.abs(error) > NEGLIGIBLE) wrong = true;
    }
    if (wrong) {
      for (let index = at === 0 ? 0 : ends[at - 1]!; index < ends[at]!; index += 1) {
        const row = rows[index]!;
        for (let label = 0; label < LABELS; label += 1) {
          const error = errors[label]!;
          if (error < NEGLIGIBLE && error > -NEGLIGIBLE) continue;
          const here = row * LABELS + label;
          const slope = error + DECAY * values[here]!;
          sums.values[here]! += slope * slope;
          values[here]! -= (RATE * slope) / Math.sqrt(sums.values[here]!);
        }
      }
    }
    if (at === 0) continue;
    for (let before = 0; before < LABELS; before += 1) {
      const past = forward[(at - 1) * LABELS + before]!;
      if (past < 1e-5 && gold[at - 1] !== before) continue;
      for (let label = 0; label < LABELS; label += 1) {
        const here = before * LABELS + label;
        if (factors[here] === 0) continue;
        const there = at * LABELS + label;
        const chance = (past * factors[here]! * odds[there]! * backward[there]!) / totals[at]!;
        const slope = chance - (gold[at - 1] === before && gold[at] === label ? 1 : 0);
        if (Math.abs(slope) < NEGLIGIBLE) continue;
        sums.transitions[here]! += slope * slope;
        transitions[here]! -= (RATE * slope) / Math.sqrt(sums.transitions[here]!);
      }
    }
  }
}

/** The model in one byte per weight, without rows that say little. */
function shrink({ keys, values, transitions }: Model, prune: number): Weights {
  const kept: number[] = [];
  let largest = 0;
  for (let row = 0; row < keys.length; row += 1) {
    let top = 0;
    for (let label = 0; label < LABELS; label += 1) top = Math.max(top, Math.abs(values[row * LABELS + label]!));
    if (top < prune) continue;
    kept.push(row);
    largest = Math.max(largest, top);
  }
  const scale = largest / 127 || 1;
  const small = new Int8Array(kept.length * LABELS);
  kept.forEach((row, index) => {
    for (let label = 0; label < LABELS; label += 1) {
      small[index * LABELS + label] = Math.round(values[row * LABELS + label]! / scale);
    }
  });
  return {
    keys: Int32Array.from(kept, (row) => keys[row]!),
    values: small,
    scale,
    transitions: Float32Array.from(transitions),
  };
}

/** Adds up what a model was after several epochs: their mean depends less on which lines came last. */
class Mean {
  private readonly values: Float32Array;
  private readonly transitions: Float64Array;
  private count = 0;

  constructor(private readonly model: Model) {
    this.values = new Float32Array(model.values.length);
    this.transitions = new Float64Array(model.transitions.length);
  }

  add(): void {
    this.count += 1;
    this.model.values.forEach((value, at) => (this.values[at]! += value));
    this.model.transitions.forEach((value, at) => (this.transitions[at]! += value));
  }

  /** The mean; `share` is the share of features that the model knew of a line, all of which are there when it is used. */
  of(share: number): Model {
    return {
      keys: this.model.keys,
      values: this.values.map((sum) => (sum * share) / this.count),
      transitions: this.transitions.map((sum) => sum / this.count),
    };
  }
}

/** Learns weights from lessons; the same lessons and seed give the same weights, byte for byte. */
export function learn(lessons: readonly Lesson[], options: LearnOptions): Weights {
  const { epochs, prune, dropout, seed } = options;
  const keys = keysOf(lessons, options.atLeast);
  const finder = new Rows(keys);
  const rows = lessons.map(({ features }) => rowsOf(features, finder));
  const model: Model = {
    keys,
    values: new Float32Array(keys.length * LABELS),
    transitions: new Float64Array(LABELS * LABELS),
  };
  const sums = {
    values: new Float32Array(keys.length * LABELS).fill(1e-8),
    transitions: new Float64Array(LABELS * LABELS).fill(1e-8),
  };
  const mean = new Mean(model);
  const chance = new Chance(seed);
  const order = lessons.map((_, index) => index);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (const index of chance.shuffle(order)) {
      const features = rows[index]!;
      if (features.ends.length > 0) step(model, sums, thinned(features, dropout, chance), lessons[index]!.labels);
    }
    if (epoch > epochs / 2) mean.add();
    options.onEpoch?.(epoch);
  }
  return shrink(mean.of(1 - dropout), prune);
}
