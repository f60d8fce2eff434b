import { groupBy } from './group';
import type { NumberedSitting, SittingFacts } from './series';

export interface ActionFacts {
  readonly id: string;
  readonly meetingId: string;
  readonly text: string;
  readonly organisationId: string | null;
  /** `YYYY-MM-DD`, or null without a date. */
  readonly due: string | null;
  readonly status: 'OPEN' | 'IN_PROGRESS' | 'DONE';
}

/** One task of the series: the same words given to the same organisation twice are one task with several sources. */
export interface MergedAction<Action> {
  readonly text: string;
  /** In the order of the meetings; the first names the owner. */
  readonly sources: readonly { readonly action: Action; readonly running: number }[];
  /** The earliest date among those still open, else among all. */
  readonly due: string | null;
  /** DONE only when all are, else the least advanced. */
  readonly status: ActionFacts['status'];
}

const LEAST_ADVANCED: readonly ActionFacts['status'][] = ['OPEN', 'IN_PROGRESS', 'DONE'];

function earliest(dates: readonly (string | null)[]): string | null {
  return dates.filter((date) => date !== null).toSorted()[0] ?? null;
}

/** Links equal tasks of the meetings of a series, earliest first. Tasks of other meetings are left out. */
export function mergeActions<Action extends ActionFacts>(
  sittings: readonly NumberedSitting<SittingFacts>[],
  actions: readonly Action[],
): readonly MergedAction<Action>[] {
  const running = new Map(sittings.map(({ meeting, running: number }) => [meeting.id, number]));
  const ordered = actions
    .map((action) => ({ action, running: running.get(action.meetingId) ?? 0 }))
    .filter((sourced) => sourced.running > 0)
    .toSorted((a, b) => a.running - b.running);
  const keyOf = ({ action }: (typeof ordered)[number]) =>
    `${action.organisationId ?? ''} ${action.text.normalize('NFKC').replace(/\s+/g, '')}`;
  return [...groupBy(ordered, keyOf).values()].map((sources) => {
    const open = sources.filter(({ action }) => action.status !== 'DONE');
    const dated = (open.length > 0 ? open : sources).map(({ action }) => action.due);
    const status = LEAST_ADVANCED.find((level) => sources.some(({ action }) => action.status === level))!;
    return { text: sources[0]!.action.text, sources, due: earliest(dated), status };
  });
}
