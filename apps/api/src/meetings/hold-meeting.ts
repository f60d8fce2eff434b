import { hold } from '../platform/database/hold';
import { refusal } from '../platform/graphql';
import type { Actor, Visibility } from '../platform/visibility';
import { requireSeats, sitsInAll } from './convened';
import { Meeting } from './meeting.entity';

/**
 * The meeting, if the actor may do `act` to it, held until the transaction ends and read anew: what is added to it must
 * be of the day and the bodies that it has now. Who keeps a meeting sat in all its bodies on its day: a part that is
 * hidden from its keeper could not be kept. `also` names more that is to be held with it.
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
  const meeting = await visibility.require(actor, 'read', Meeting, id);
  if (act === 'convene') requireSeats(actor, meeting.bodyIds, meeting.heldOn);
  return meeting;
}

/** The meeting, if the actor keeps it now, as `holdMeeting` asks of a writer; nothing is held. */
export async function requireKept(visibility: Visibility, actor: Actor, id: string): Promise<Meeting> {
  const meeting = await visibility.require(actor, 'convene', Meeting, id);
  if (!sitsInAll(actor, meeting.bodyIds, meeting.heldOn)) throw refusal('NOT_ALLOWED');
  return meeting;
}
