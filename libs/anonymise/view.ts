/** A text as the seekers read it: normalised (NFKC), one UTF-16 unit per sign, with the way back to the original. */
export interface View {
  readonly text: string;
  /** Where in the original the sign at an index of the view begins (one entry more than signs: the end). */
  readonly starts: Int32Array;
  /** Where in the original it ends. */
  readonly ends: Int32Array;
}

/** Signs that belong to the one before: sound marks (full and half width) and combining accents. */
const JOINING = /\p{M}|[\uff9e\uff9f\u200d]/u;
const IDEOGRAPH_BEYOND = /[\u{20000}-\u{3ffff}]/u;
/** Stand for signs beyond the first plane: a rare kanji for kanji, a box for the rest. */
const RARE_KANJI = '\u9f98';
const BOX = '\u25a1';

/** The tokenizer knows no controls; line breaks and tabs stay. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

function normal(cluster: string): string {
  const narrow = cluster.normalize('NFKC');
  if (!/[\ud800-\udfff]/.test(narrow)) return narrow;
  return [...narrow]
    .map((sign) => (sign.length === 1 ? sign : IDEOGRAPH_BEYOND.test(sign) ? RARE_KANJI : BOX))
    .join('');
}

/** Builds the view of a text; every index of the view leads to the whole sign of the original that it came from. */
export function viewOf(original: string): View {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    let next = at + (code > 0xffff ? 2 : 1);
    while (next < original.length && JOINING.test(original.charAt(next))) next += 1;
    const signs = normal(original.slice(at, next))
      .replace(/[\ud800-\udfff]/g, BOX)
      .replace(CONTROL, ' ');
    for (const sign of signs) {
      text += sign;
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  starts.push(original.length);
  ends.push(original.length);
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The span of the original that a span of the view (end exclusive) stands for; an empty span stays empty. */
export function backTo(view: View, start: number, end: number): { start: number; end: number } {
  const from = view.starts[start] ?? 0;
  return { start: from, end: end > start ? (view.ends[end - 1] ?? from) : from };
}
