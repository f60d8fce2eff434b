/** A stretch of the view that is read on its own. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

const LONGEST = 600;
const SHORTEST_CUT = 300;

/** Where a line that is too long is cut: after its last full stop, else after a comma or space, else where it is. */
function cutOf(line: string): number {
  if (line.length <= LONGEST) return line.length;
  const piece = line.slice(0, LONGEST);
  const stop = Math.max(piece.lastIndexOf('\u3002'), piece.lastIndexOf('.'));
  const comma = Math.max(piece.lastIndexOf('\u3001'), piece.lastIndexOf(' '));
  return Math.max(stop, SHORTEST_CUT) === stop ? stop + 1 : comma > SHORTEST_CUT ? comma + 1 : LONGEST;
}

/** Lines of a text: what stands between line breaks, long ones in pieces. Empty ones are left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    for (let from = 0; from < line.length;) {
      const length = cutOf(line.slice(from, from + LONGEST + 1));
      lines.push({ start: index + from, text: line.slice(from, from + length) });
      from += length;
    }
  }
  return lines;
}
