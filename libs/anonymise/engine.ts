import type { Anonymiser } from './anonymiser';
import type { Finding } from './finding';
import type { Weights } from './weights';

/** Raised by whoever changes rules, patterns or word lists: what an attestation was made with must be told apart. */
export const RULES_VERSION = 5;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** One state of rules and weights, such as `r2-1a2b3c4d`: another state has another name. */
export function versionOf({ keys, values, scale }: Weights): string {
  let hash = FNV_START;
  for (const list of [keys, values, [Math.round(scale * 1e9)]]) {
    for (const value of list) hash = Math.imul(hash ^ (value & 0xffff) ^ (value >>> 16), FNV_PRIME);
  }
  return `r${RULES_VERSION}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

/** Whatever looks for words that could give a person away, here or in another thread. */
export interface AnonymityEngine {
  /** Tells one state of its rules and weights from another. */
  readonly version: string;
  /** The findings of each text, in the order of the texts; they are taken for texts of one case. */
  check(texts: readonly string[]): Promise<readonly (readonly Finding[])[]>;
}

/** Lets whatever waits have its turn, by whatever the browser or the server has for it. */
export type Pause = () => Promise<void>;

const STEPS_BETWEEN = 20;

/** An engine in this thread that pauses every few lines, and says how far it is (0 to 1). */
export function engineOf(
  anonymiser: Anonymiser,
  version: string,
  pause: Pause,
  onProgress?: (share: number) => void,
): AnonymityEngine {
  return {
    version,
    async check(texts) {
      const steps = anonymiser.steps(texts);
      for (let count = 1; ; count += 1) {
        const step = steps.next();
        if (step.done) return step.value;
        if (count % STEPS_BETWEEN !== 0) continue;
        onProgress?.(step.value.done / step.value.of);
        await pause();
      }
    },
  };
}
