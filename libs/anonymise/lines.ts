/** A stretch of the view that is read on its own. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** Lines of a text: what stands between line breaks. Empty ones are left out. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n\r]+/g)].map(({ 0: line, index }) => ({ start: index, text: line }));
}
