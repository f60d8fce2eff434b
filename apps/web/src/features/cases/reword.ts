import type { CaseSectionName } from '../../graphql/generated/graphql';
import type { CaseFinding } from './findings';
import type { FoundIn, Texts } from './use-case-check';

/** What a rewording makes of the texts, and of the findings in them. */
export interface Reworded {
  readonly texts: Texts;
  readonly found: FoundIn;
}

/** Puts other words in the places of some findings; the other findings move with the text. */
export function reword(
  texts: Texts,
  findings: readonly CaseFinding[],
  chosen: ReadonlySet<CaseFinding>,
  by: string,
): Reworded {
  const [next, found]: [Record<CaseSectionName, string>, Record<string, unknown[]>] = [{ ...texts }, {}];
  for (const section of Object.keys(texts) as CaseSectionName[]) {
    let [text, at] = ['', 0];
    found[section] = [];
    for (const finding of findings.filter((one) => one.section === section)) {
      text += texts[section].slice(at, finding.start);
      const start = text.length;
      text += chosen.has(finding) ? by : finding.word;
      at = finding.end;
      const { kind, level } = finding;
      if (!chosen.has(finding)) found[section].push({ start, end: text.length, kind, level });
    }
    next[section] = text + texts[section].slice(at);
  }
  return { texts: next, found: found as FoundIn };
}
