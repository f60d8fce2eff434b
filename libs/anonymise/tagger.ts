import type { Features } from './features';
import { LABELS, mayFollow, OUTSIDE, isInside, tagOf } from './labels';
import { Rows, type Weights } from './weights';

const IMPOSSIBLE = -1e30;

export interface Tagging {
  /** The best sequence of labels (Viterbi). */
  readonly labels: Uint8Array;
  /** For each sign the chance, 0 to 1, that it belongs to a person, place, organisation or facility. */
  readonly named: Float32Array;
  /** For each sign the chance that it belongs to a person. */
  readonly person: Float32Array;
}

/** A linear-chain conditional random field over signs (Lafferty, McCallum and Pereira 2001): finds, does not learn. */
export class Tagger {
  private readonly rows: Rows;
  private readonly steps: Float64Array;
  private readonly factors: Float64Array;

  constructor(private readonly weights: Weights) {
    this.rows = new Rows(weights.keys);
    this.steps = new Float64Array(LABELS * LABELS);
    this.factors = new Float64Array(LABELS * LABELS);
    for (let before = 0; before < LABELS; before += 1) {
      for (let label = 0; label < LABELS; label += 1) {
        const at = before * LABELS + label;
        const possible = mayFollow(before, label);
        this.steps[at] = possible ? (weights.transitions[at] ?? 0) : IMPOSSIBLE;
        this.factors[at] = possible ? Math.exp(weights.transitions[at] ?? 0) : 0;
      }
    }
  }

  /** Labels and chances of a line from the features of its signs. */
  tag(features: Features): Tagging {
    const scores = this.scores(features);
    const length = features.ends.length;
    return { labels: this.best(scores, length), ...this.chances(scores, length) };
  }

  private scores({ keys, ends }: Features): Float64Array {
    const { values, scale } = this.weights;
    const scores = new Float64Array(ends.length * LABELS);
    for (let at = 0, index = 0; at < ends.length; at += 1) {
      const from = at * LABELS;
      for (const end = ends[at]!; index < end; index += 1) {
        const row = this.rows.of(keys[index]!);
        if (row < 0) continue;
        const first = row * LABELS;
        for (let label = 0; label < LABELS; label += 1) scores[from + label]! += values[first + label]!;
      }
      for (let label = 0; label < LABELS; label += 1) scores[from + label]! *= scale;
    }
    return scores;
  }

  private best(scores: Float64Array, length: number): Uint8Array {
    const reach = new Float64Array(length * LABELS);
    const back = new Uint8Array(length * LABELS);
    for (let label = 0; label < LABELS; label += 1) reach[label] = isInside(label) ? IMPOSSIBLE : scores[label]!;
    for (let at = 1; at < length; at += 1) {
      for (let label = 0; label < LABELS; label += 1) {
        let [top, from] = [IMPOSSIBLE * 2, 0];
        for (let before = 0; before < LABELS; before += 1) {
          const score = reach[(at - 1) * LABELS + before]! + this.steps[before * LABELS + label]!;
          if (score > top) [top, from] = [score, before];
        }
        reach[at * LABELS + label] = top + scores[at * LABELS + label]!;
        back[at * LABELS + label] = from;
      }
    }
    const labels = new Uint8Array(length);
    let label = 0;
    for (let other = 1; other < LABELS; other += 1) {
      if (reach[(length - 1) * LABELS + other]! > reach[(length - 1) * LABELS + label]!) label = other;
    }
    for (let at = length - 1; at >= 0; at -= 1) {
      labels[at] = label;
      label = back[at * LABELS + label]!;
    }
    return labels;
  }

  private chances(scores: Float64Array, length: number): Pick<Tagging, 'named' | 'person'> {
    const { forward, backward } = passes(scores, this.factors, length);
    const named = new Float32Array(length);
    const person = new Float32Array(length);
    for (let at = 0; at < length; at += 1) {
      for (let label = 0; label < LABELS; label += 1) {
        const tag = tagOf(label);
        if (label === OUTSIDE || tag === 'THING') continue;
        const chance = forward[at * LABELS + label]! * backward[at * LABELS + label]!;
        named[at]! += chance;
        if (tag === 'PER') person[at]! += chance;
      }
    }
    return { named, person };
  }
}

/** Forward and backward chances, scaled at every sign so that their product is the chance of a label there. */
export function passes(scores: Float64Array, factors: Float64Array, length: number) {
  const odds = new Float64Array(length * LABELS);
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const totals = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    let top = IMPOSSIBLE;
    for (let label = 0; label < LABELS; label += 1) top = Math.max(top, scores[at * LABELS + label]!);
    let total = 0;
    for (let label = 0; label < LABELS; label += 1) {
      const here = at * LABELS + label;
      odds[here] = Math.exp(scores[here]! - top);
      let sum = 0;
      if (at === 0) sum = isInside(label) ? 0 : 1;
      else
        for (let before = 0; before < LABELS; before += 1)
          sum += forward[here - label - LABELS + before]! * factors[before * LABELS + label]!;
      forward[here] = sum * odds[here]!;
      total += forward[here]!;
    }
    totals[at] = total;
    for (let label = 0; label < LABELS; label += 1) forward[at * LABELS + label]! /= total;
  }
  for (let label = 0; label < LABELS; label += 1) backward[(length - 1) * LABELS + label] = 1;
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let label = 0; label < LABELS; label += 1) {
      let sum = 0;
      for (let next = 0; next < LABELS; next += 1) {
        const there = (at + 1) * LABELS + next;
        sum += factors[label * LABELS + next]! * odds[there]! * backward[there]!;
      }
      backward[at * LABELS + label] = sum / totals[at + 1]!;
    }
  }
  return { odds, forward, backward, totals };
}
