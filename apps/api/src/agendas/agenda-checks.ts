import { parseTitle } from '#libs/overlap';
import { findMatrixRow } from '../matrix';
import { heldForOf, type Meeting } from '../meetings';
import { findOrganisation } from '../organisations';
import { missing, refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { AgendaItem } from './agenda-item.entity';

/**
 * The bodies an item is taken for, in the order of the meeting. Anything else than a body of the meeting answers alike,
 * whether it exists or not.
 */
export function requireTakenFor(allowed: readonly string[], asked: readonly string[]): string[] {
  const wrong = asked.length === 0 || asked.some((id) => !allowed.includes(id));
  if (wrong) throw refusal('TAKEN_FOR_INVALID', {}, { field: 'takenFor' });
  return allowed.filter((id) => asked.includes(id));
}

/** Refuses references to things that the actor does not see. */
export async function requireReferences(
  actor: Actor,
  input: { presenterOrganisationId?: string | null; matrixRowIds?: readonly string[] | null },
): Promise<void> {
  const { presenterOrganisationId } = input;
  if (presenterOrganisationId && !(await findOrganisation(actor, presenterOrganisationId))) throw missing();
  const rows = await Promise.all((input.matrixRowIds ?? []).map((id) => findMatrixRow(actor, id)));
  if (rows.includes(null)) throw missing();
}

/** What a title says of itself: equal cores are one topic. */
export function titleParts(title: string): Pick<AgendaItem, 'title' | 'core' | 'part' | 'stage'> {
  const { core, part, stage } = parseTitle(title);
  return { title, core, part, stage: [...stage] };
}

const JOINT = '\u30fb';

/** Names of the bodies, as every reader of the meeting may know them of another body's item. */
export async function takenForLabel(actor: Actor, meeting: Meeting, bodyIds: readonly string[]): Promise<string> {
  const rows = await heldForOf(actor, meeting.id);
  return rows
    .filter((row) => bodyIds.includes(row.bodyId))
    .map((row) => row.bodyName)
    .join(JOINT);
}
