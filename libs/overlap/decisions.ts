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

/** The first confirmed decision of a later meeting by which a body of these sources decided anew. */
function supersededIn<Decision extends DecisionFacts>(
  sources: readonly Sourced<Decision>[],
  rivals: readonly (readonly Sourced<Decision>[])[],
): number | null {
  const last = Math.max(...sources.map(({ running }) => running));
  const own = bodiesOf(sources);
  const later = rivals.flat().filter(({ decision, running }) => {
    return running > last && decision.state === 'CONFIRMED' && decision.bodyIds.some((id) => own.has(id));
  });
  return later.length === 0 ? null : Math.min(...later.map(({ running }) => running));
}

function merge<Decision extends DecisionFacts>(group: readonly Sourced<Decision>[]): MergedDecision<Decision>[] {
  const texts = [...groupBy(group, ({ decision }) => folded(decision.text)).values()];
  const drafts = texts.map((sources) => {
    const rivals = texts.filter((other) => other !== sources);
    return { sources, changedIn: supersededIn(sources, rivals) };
  });
  const standing = drafts.filter(({ sources, changedIn }) => changedIn === null && isConfirmed(sources));
  return drafts.map((draft) => ({
    text: draft.sources[0]!.decision.text,
    sources: draft.sources,
    state: isConfirmed(draft.sources) ? 'CONFIRMED' : 'DRAFT',
    changedIn: draft.changedIn,
    conflict:
      standing.includes(draft) &&
      standing.some((other) => other !== draft && !share(bodiesOf(draft.sources), bodiesOf(other.sources))),
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
