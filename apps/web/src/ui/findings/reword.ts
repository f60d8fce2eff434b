import type { Finding, Suggestion } from '#libs/anonymise';
import type { FoundIn, PlacedFinding, Texts } from './finding';

/** What a rewording makes of the texts, and of the findings in them. */
export interface Reworded<Part extends string> {
  readonly texts: Texts<Part>;
  readonly found: FoundIn<Part>;
}

/** What is put instead of each of some findings; it may stand for somewhat more than the finding. */
export type Instead<Part extends string> = ReadonlyMap<PlacedFinding<Part>, Suggestion>;

/** The changes of one text in their order, of those that reach into one another only the first. */
function apart(changes: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = [];
  for (const change of changes.toSorted((one, other) => one.start - other.start))
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
  return kept;
}

function changed(text: string, changes: readonly Suggestion[]): string {
  let [next, at] = ['', 0];
  for (const { start, end, by } of changes) {
    next += text.slice(at, start) + by;
    at = end;
  }
  return next + text.slice(at);
}

/** A finding as it stands after some changes; nothing of one that they touched. */
function moved(finding: Finding, changes: readonly Suggestion[]): Finding[] {
  if (changes.some(({ start, end }) => start < finding.end && end > finding.start)) return [];
  const before = changes.filter(({ end }) => end <= finding.start);
  const by = before.reduce((sum, { start, end, by: words }) => sum + words.length - (end - start), 0);
  const { start, end, kind, level } = finding;
  return [{ start: start + by, end: end + by, kind, level }];
}

/** Puts other words in the places of some findings; the other findings move with the text. */
export function reword<Part extends string>(
  texts: Texts<Part>,
  findings: readonly PlacedFinding<Part>[],
  instead: Instead<Part>,
): Reworded<Part> {
  const parts = (Object.keys(texts) as Part[]).map((part) => {
    const here = findings.filter((one) => one.part === part);
    const changes = apart(here.flatMap((one) => instead.get(one) ?? []));
    const rest = here.filter((one) => !instead.has(one)).flatMap((one) => one.parts);
    return { part, text: changed(texts[part], changes), found: rest.flatMap((one) => moved(one, changes)) };
  });
  return {
    texts: Object.fromEntries(parts.map(({ part, text }) => [part, text])) as Texts<Part>,
    found: Object.fromEntries(parts.map(({ part, found }) => [part, found])) as unknown as FoundIn<Part>,
  };
}
