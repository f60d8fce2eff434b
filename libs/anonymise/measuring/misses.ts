import type { Finding } from '../finding';
import type { GoldSpan, Note } from '../training/notes';

/** Something that no finding covers wholly, with what stands around it. */
export interface Miss {
  readonly kind: GoldSpan['kind'];
  readonly name: string;
  readonly around: string;
}

const AROUND = 8;

/** What the findings of a note leave uncovered, if only by a sign. */
export function missesOf({ text, spans }: Note, findings: readonly Finding[]): Miss[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of findings) covered.fill(1, start, end);
  return spans
    .filter(({ start, end }) => covered.subarray(start, end).includes(0))
    .map(({ start, end, kind }) => ({
      kind,
      name: text.slice(start, end),
      around: text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s/g, ' '),
    }));
}
