import type { AgendaItemModel } from '../agendas';
import type { Actor } from '../platform/visibility';
import { HOLDS, Paper } from './paper.entity';

interface Place {
  readonly meetingId: string;
  readonly heldOn: string;
  readonly bodyIds: readonly string[];
}

const paperFor = ({ bodyIds, ...place }: Partial<Place>): Paper =>
  Object.assign(new Paper(), { ...place, bodyIds: [...(bodyIds ?? [])], withdrawnAt: HOLDS });

/** Whether the actor may add a paper there: whoever convenes all of its bodies, and will see what was added. */
export function mayAdd({ ability }: Actor, place: Place): boolean {
  const paper = paperFor(place);
  return ability.can('create', paper) && ability.can('read', paper);
}

/** Whether the actor may add a paper to an item in sight; its paper is seen just as the item is. */
export const mayAddToItem = ({ ability }: Actor, { bodyIds }: AgendaItemModel): boolean =>
  ability.can('create', paperFor({ bodyIds }));

/** Those bodies of a meeting for which the actor may add a paper. */
export function bodiesFor(actor: Actor, meeting: Omit<Place, 'meetingId'> & { id: string }): string[] {
  const { id: meetingId, heldOn, bodyIds } = meeting;
  return bodyIds.filter((body) => mayAdd(actor, { meetingId, heldOn, bodyIds: [body] }));
}
