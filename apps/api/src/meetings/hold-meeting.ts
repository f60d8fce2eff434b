import { hold } from '../platform/database/hold';
import type { Actor, Visibility } from '../platform/visibility';
import { Meeting } from './meeting.entity';

/**
 * The meeting, if the actor may do `act` to it, held until the transaction ends and read anew: what is added to it must
 * be of the day and the bodies that it has now. `also` names more that is to be held with it.
 */
export async function holdMeeting(
  visibility: Visibility,
  actor: Actor,
  act: string,
  id: string,
  also: readonly string[] = [],
): Promise<Meeting> {
  await visibility.require(actor, act, Meeting, id);
  await hold(actor.manager, [id, ...also]);
  return visibility.require(actor, 'read', Meeting, id);
}
