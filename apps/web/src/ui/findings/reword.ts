import type { FoundIn, PlacedFinding, Texts } from './finding';

/** What a rewording makes of the texts, and of the findings in them. */
export interface Reworded<Part extends string> {
  readonly texts: Texts<Part>;
  readonly found: FoundIn<Part>;
}

/** Puts other words in the places of some findings; the other findings move with the text. */
export function reword<Part extends string>(
  texts: Texts<Part>,
  findings: readonly PlacedFinding<Part>[],
  chosen: ReadonlySet<PlacedFinding<Part>>,
  by: string,
): Reworded<Part> {
  const [next, found]: [Record<Part, string>, Record<string, unknown[]>] = [{ ...texts }, {}];
  for (const part of Object.keys(texts) as Part[]) {
    let [text, at] = ['', 0];
    found[part] = [];
    for (const finding of findings.filter((one) => one.part === part)) {
      text += texts[part].slice(at, finding.start);
      const start = text.length;
      text += chosen.has(finding) ? by : finding.word;
      at = finding.end;
      const { kind, level } = finding;
      if (!chosen.has(finding)) found[part].push({ start, end: text.length, kind, level });
    }
    next[part] = text + texts[part].slice(at);
  }
  return { texts: next, found: found as unknown as FoundIn<Part> };
}
