import { groupBy } from './group';
import type { NumberedSitting, SittingFacts } from './series';
import type { Theme } from './themes';

export interface DecisionFacts {
  readonly id: string;
  readonly meetingId: string;
  /** Null when the decision belongs to the meeting as a whole. */
  readonly itemId: string | null;
  readonly bodyIds: readonly string[];
  readonly text: string;
  readonly state: 'DRAFT' | 'CONFIRMED';
  readonly matrixRowIds?: readonly string[];
}

/** One decision of the series; the same words decided twice are one decision with several sources. */
export interface MergedDecision<Decision> {
  readonly text: string;
  /** In the order of the meetings. */
  readonly sources: readonly { readonly decision: Decision; readonly running: number }[];
  readonly state: 'DRAFT' | 'CONFIRMED';
  /** Running number of the later meeting whose confirmed decision of the same body took its place; null otherwise. */
  readonly changedIn: number | null;
  /** Another body decided otherwise on the same theme: to be settled between them, never by date. */
  readonly conflict: boolean;
}

export interface ThemeDecisions<Decision> {
  /** Null for decisions outside every theme. */
  readonly theme: Theme | null;
  readonly decisions: readonly MergedDecision<Decision>[];
}

type Sourced<Decision> = MergedDecision<Decision>['sources'][number];

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const bodiesOf = (sources: readonly Sourced<DecisionFacts>[]) =>
  new Set(sources.flatMap(({ decision }) => decision.bodyIds));
const isConfirmed = (sources: readonly Sourced<DecisionFacts>[]) =>
  sources.some(({ decision }) => decision.state === 'CONFIRMED');

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id));
}

/** Confirmed decisions of each body, in the order of the meetings. */
type Confirmed = ReadonlyMap<string, readonly { readonly running: number; readonly text: string }[]>;

function confirmedByBody(group: readonly Sourced<DecisionFacts>[]): Confirmed {
  const rows = group
    .filter(({ decision }) => decision.state === 'CONFIRMED')
    .flatMap(({ decision, running }) => decision.bodyIds.map((id) => ({ id, running, text: folded(decision.text) })));
  return groupBy(rows, ({ id }) => id);
}

/** The first later meeting in which a body of these sources confirmed something else. */
function changedIn(sources: readonly Sourced<DecisionFacts>[], confirmed: Confirmed): number | null {
  const last = Math.max(...sources.map(({ running }) => running));
  const own = folded(sources[0]!.decision.text);
  const later = [...bodiesOf(sources)].flatMap(
    (id) => (confirmed.get(id) ?? []).find(({ running, text }) => running > last && text !== own) ?? [],
  );
  return later.length === 0 ? null : Math.min(...later.map(({ running }) => running));
}

function merge<Decision extends DecisionFacts>(group: readonly Sourced<Decision>[]): MergedDecision<Decision>[] {
  const confirmed = confirmedByBody(group);
  const merged = [...groupBy(group, ({ decision }) => folded(decision.text)).values()].map((sources) => ({
    sources,
    bodies: bodiesOf(sources),
    changedIn: changedIn(sources, confirmed),
  }));
  const standing = new Set(merged.filter((one) => one.changedIn === null && isConfirmed(one.sources)));
  return merged.map((one) => ({
    text: one.sources[0]!.decision.text,
    sources: one.sources,
    state: isConfirmed(one.sources) ? 'CONFIRMED' : 'DRAFT',
    changedIn: one.changedIn,
    conflict: standing.has(one) && [...standing].some((other) => other !== one && !share(one.bodies, other.bodies)),
  }));
}

/** An item that holds several topics (a workshop) names none of them: its decisions stand outside the themes. */
function themesByItem(themes: readonly Theme[]): ReadonlyMap<string, Theme> {
  const pairs = themes.flatMap((theme) => theme.parts.map(({ itemId }) => ({ itemId, theme })));
  const single = [...groupBy(pairs, ({ itemId }) => itemId)].filter(([, found]) => {
    return new Set(found.map(({ theme }) => theme)).size === 1;
  });
  return new Map(single.map(([itemId, found]) => [itemId, found[0]!.theme]));
}

/**
 * Decisions by theme (and policy matrix row, where they name one). A later confirmed decision takes the place of an
 * earlier one of the same body and both stay; bodies that decided differently are flagged; a draft replaces nothing.
 */
export function decisionsByTheme<Decision extends DecisionFacts>(
  sittings: readonly NumberedSitting<SittingFacts>[],
  themes: readonly Theme[],
  decisions: readonly Decision[],
): readonly ThemeDecisions<Decision>[] {
  const running = new Map(sittings.map(({ meeting, running: number }) => [meeting.id, number]));
  const themeOf = themesByItem(themes);
  const ordered = decisions
    .flatMap((decision) => ({ decision, running: running.get(decision.meetingId) ?? 0 }))
    .filter((sourced) => sourced.running > 0)
    .toSorted((a, b) => a.running - b.running);
  const byTheme = groupBy(ordered, ({ decision }) => (decision.itemId && themeOf.get(decision.itemId)) || null);
  return [...themes, null].flatMap((theme) => {
    const found = byTheme.get(theme) ?? [];
    if (found.length === 0) return [];
    // Outside the themes nothing says that two decisions speak of one thing: each stands alone, unless worded alike.
    const keyOf = (sourced: Sourced<Decision>) =>
      theme ? (sourced.decision.matrixRowIds ?? []).toSorted().join(' ') : folded(sourced.decision.text);
    return { theme, decisions: [...groupBy(found, keyOf).values()].flatMap(merge) };
  });
}
