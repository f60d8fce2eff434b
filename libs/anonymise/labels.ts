import type { Kind } from './finding';

/** Kinds the tagger tells apart. THING (products, works, events) is learnt so as not to be taken for a name, then dropped. */
export const TAGS = ['PER', 'LOC', 'ORG', 'FAC', 'THING'] as const;
export type Tag = (typeof TAGS)[number];

/** Labels of signs: 0 outside, then begin and inside of each kind. */
export const LABELS = 1 + 2 * TAGS.length;
export const OUTSIDE = 0;
export const beginOf = (tag: Tag): number => 1 + 2 * TAGS.indexOf(tag);
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;
export const tagOf = (label: number): Tag | undefined => TAGS[(label - 1) >> 1];

/** An inside label follows only the begin or inside of its own kind. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1;

export interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

/** Labels of a line from its spans; of overlapping spans the first wins. */
export function labelsOf(length: number, spans: readonly Tagged[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, tag } of spans) {
    if (labels.subarray(start, end).some((label) => label !== OUTSIDE)) continue;
    labels.fill(beginOf(tag) + 1, start, end);
    labels[start] = beginOf(tag);
  }
  return labels;
}

/** Spans of a line from its labels. */
export function spansOf(labels: Uint8Array): Tagged[] {
  const spans: Tagged[] = [];
  let open: { start: number; tag: Tag } | undefined;
  for (let at = 0; at <= labels.length; at += 1) {
    const label = labels[at] ?? OUTSIDE;
    if (open && !isInside(label)) {
      spans.push({ ...open, end: at });
      open = undefined;
    }
    const tag = tagOf(label);
    if (tag && !open) open = { start: at, tag };
  }
  return spans;
}

/** The kind of finding a tag becomes; none for things. */
export const kindOf = (tag: Tag): Kind | undefined => (tag === 'THING' ? undefined : tag);
