import { groupBy } from './group';
import { runningNumbers, type SittingFacts } from './series';
import { headingOf } from './title';
import { topicsOf, type ItemFacts, type Topic } from './topics';

export interface ThemePart extends Topic {
  /** The reader's running number of the meeting. */
  readonly running: number;
}

/** A gap in a body's own chain of parts, or a part that it recorded twice. */
export interface PartWarning {
  readonly code: 'PART_MISSING' | 'PART_REPEATED';
  readonly bodyId: string;
  readonly part: number;
}

/** One topic over all meetings of a series. */
export interface Theme {
  readonly core: string;
  /** The first title without part and stage. */
  readonly heading: string;
  /** In the order of the meetings and of their agendas. */
  readonly parts: readonly ThemePart[];
  readonly warnings: readonly PartWarning[];
}

function warningsOf(bodyId: string, parts: readonly number[]): PartWarning[] {
  const seen = new Set(parts);
  const upTo = Math.max(0, ...seen);
  const numbers = Array.from({ length: upTo }, (_, index) => index + 1);
  const missing = numbers.filter((part) => !seen.has(part));
  const repeated = numbers.filter((part) => parts.indexOf(part) !== parts.lastIndexOf(part));
  return [
    ...missing.map((part) => ({ code: 'PART_MISSING' as const, bodyId, part })),
    ...repeated.map((part) => ({ code: 'PART_REPEATED' as const, bodyId, part })),
  ];
}

/** Part numbers are a chain per body: two bodies may each have their own （1） and （2）. */
function chainWarnings(parts: readonly ThemePart[]): PartWarning[] {
  const bodyIds = new Set(parts.flatMap((part) => part.bodyIds));
  return [...bodyIds].flatMap((bodyId) => {
    const own = parts.filter((part) => part.bodyIds.includes(bodyId));
    return warningsOf(
      bodyId,
      own.flatMap(({ part }) => part ?? []),
    );
  });
}

/**
 * Joins the agenda items of a series into themes: topics with equal cores become one, in the order in which the
 * topic first came up. Items keep the order given within their meeting. Procedural items and cases are none, and
 * items of meetings that are not among the meetings given are left out.
 */
export function mergeThemes(meetings: readonly SittingFacts[], items: readonly ItemFacts[]): readonly Theme[] {
  const byMeeting = groupBy(items, ({ meetingId }) => meetingId);
  const parts = runningNumbers(meetings).flatMap(({ meeting, running }) =>
    topicsOf(byMeeting.get(meeting.id) ?? []).map((topic) => ({ ...topic, running })),
  );
  return [...groupBy(parts, ({ core }) => core)].map(([core, found]) => ({
    core,
    heading: headingOf(found[0]!.title),
    parts: found,
    warnings: chainWarnings(found),
  }));
}
