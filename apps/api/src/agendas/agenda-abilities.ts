import { AGENDA_ITEM_STATES, availableMoves, DECISION_STATES } from '#libs/states';
import { loader } from '../platform/graphql';
import { type Actor, allowedIds } from '../platform/visibility';
import { AgendaItem } from './agenda-item.entity';
import type { AgendaItemModel, DecisionModel } from './agenda-item.model';
import { Decision } from './decision.entity';

const ACT_OF: Readonly<Record<string, string>> = { ACCEPTED: 'accept', WITHDRAWN: 'withdraw', CONFIRMED: 'confirm' };
const actsTo = (states: readonly string[]): string[] => states.flatMap((state) => ACT_OF[state] ?? []);

/** Whether the actor may change a row; asked once for all rows of a request. */
const mayUpdate = (actor: Actor, entity: typeof AgendaItem | typeof Decision, id: string): Promise<boolean> =>
  loader<string, boolean>(actor, `update-${entity.name}`, async (ids) => {
    const allowed = await allowedIds<AgendaItem | Decision>(actor, 'update', entity, ids);
    return ids.map((each) => allowed.has(each));
  }).load(id);

/** What the actor may do to an item now: update, accept, withdraw, recordDecision. */
export async function abilitiesOfItem(actor: Actor, { id, state }: AgendaItemModel): Promise<string[]> {
  if (!(await mayUpdate(actor, AgendaItem, id))) return [];
  const moves = actsTo(availableMoves(AGENDA_ITEM_STATES, state));
  return ['update', ...moves, ...(state === 'ACCEPTED' ? ['recordDecision'] : [])];
}

/** What the actor may do to a decision now: update and confirm a draft. */
export async function abilitiesOfDecision(actor: Actor, { id, state }: DecisionModel): Promise<string[]> {
  const moves = actsTo(availableMoves(DECISION_STATES, state));
  return moves.length > 0 && (await mayUpdate(actor, Decision, id)) ? ['update', ...moves] : [];
}
