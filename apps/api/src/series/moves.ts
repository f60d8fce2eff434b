import { availableMoves, MERGE_STATES } from '#libs/states';
import type { Actor } from '../platform/visibility';
import { bodiesToday } from '#libs/abilities';
import type { SeriesState } from './meeting-series.entity';
import { approvalsOf } from './series.loaders';

interface Place {
  readonly id: string;
  readonly state: SeriesState;
  readonly bodyIds: readonly string[];
}

/** States in which the meetings are, or were, one series: minutes of it may be issued. */
export const REPORTED: ReadonlySet<SeriesState> = new Set<SeriesState>(['IN_EFFECT', 'UNDONE']);

/** The bodies of a series for which this actor may approve, by the charters in force. */
export const approverOf = (actor: Actor, { bodyIds }: Pick<Place, 'bodyIds'>): string[] =>
  bodyIds.filter((bodyId) => actor.standing.approverOf.includes(bodyId));

/** Those for which nobody has approved yet. */
export async function stillToApprove(actor: Actor, series: Place): Promise<string[]> {
  const given = new Set((await approvalsOf(actor, series.id)).map((approval) => approval.bodyId));
  return approverOf(actor, series).filter((bodyId) => !given.has(bodyId));
}

/** The next states of a series that this actor may bring about now. */
export async function movesOf(actor: Actor, series: Place): Promise<SeriesState[]> {
  if (approverOf(actor, series).length === 0) return [];
  const next = availableMoves(MERGE_STATES, series.state);
  const approves = next.includes('APPROVED') && (await stillToApprove(actor, series)).length > 0;
  return next.filter((state) => state !== 'APPROVED' || approves);
}

const ACT_OF: Readonly<Partial<Record<SeriesState, string>>> = {
  APPROVED: 'approve',
  IN_EFFECT: 'carryOut',
  UNDONE: 'undo',
  WITHDRAWN: 'withdraw',
};

/** Those of the bodies that this actor keeps, as secretariat, chair or approver. */
export function keptBodies(actor: Actor, bodyIds: readonly string[]): string[] {
  const kept = [...bodiesToday(actor.standing, 'SECRETARIAT', 'CHAIR'), ...actor.standing.approverOf];
  return bodyIds.filter((bodyId) => kept.includes(bodyId));
}

/** What this actor may do to a series now, by name. */
export async function abilitiesOf(actor: Actor, series: Place): Promise<string[]> {
  const moves = await movesOf(actor, series);
  const live = !['UNDONE', 'WITHDRAWN'].includes(series.state);
  return [
    ...moves.flatMap((state) => ACT_OF[state] ?? []),
    ...(live && approverOf(actor, series).length > 0 ? ['updateCover'] : []),
    ...(REPORTED.has(series.state) ? ['issueMinutes'] : []),
    ...(REPORTED.has(series.state) && keptBodies(actor, series.bodyIds).length > 0 ? ['issueForOthers'] : []),
  ];
}
