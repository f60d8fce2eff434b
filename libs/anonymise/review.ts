import { hashOf } from './hash';
import type { Finding } from './finding';

/** What a presenter has decided about a finding: let stand with a reason, or (for a finding to review) dismissed. */
export interface Decision {
  readonly start: number;
  readonly end: number;
  readonly kind: 'JUSTIFIED' | 'DISMISSED';
  /** Why it gives nobody away; needed for `JUSTIFIED`. */
  readonly reason?: string;
}

/** Words that a presenter has dismissed wherever they stand in this check; kept in its memory only. */
export type DismissedWords = ReadonlySet<string>;

const settles = (decision: Decision, { start, end, level }: Finding): boolean =>
  decision.start === start &&
  decision.end === end &&
  ((decision.kind === 'JUSTIFIED' && (decision.reason ?? '').trim() !== '') ||
    (decision.kind === 'DISMISSED' && level === 'review'));

/**
 * Findings that still stand in the way of publication. A `must` goes by a change of the text or a justification, a
 * `review` by a dismissal too, of itself or of its word everywhere.
 */
export function openFindings(
  text: string,
  findings: readonly Finding[],
  decisions: readonly Decision[],
  words: DismissedWords = new Set(),
): Finding[] {
  return findings.filter(
    (finding) =>
      !(finding.level === 'review' && words.has(text.slice(finding.start, finding.end))) &&
      !decisions.some((decision) => settles(decision, finding)),
  );
}

/** A short hash of findings, to see whether a second check found the same; it tells nothing of the words. */
export const hashOfFindings = (findings: readonly Finding[]): string =>
  (hashOf(findings.map(({ start, end, kind, level }) => `${start}-${end}-${kind}-${level}`).join('|')) >>> 0)
    .toString(16)
    .padStart(8, '0');
