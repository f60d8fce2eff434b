import { isInForce } from '#libs/overlap';
import { membershipsOf } from '../bodies';
import { findMeetingRow, Invitation } from '../meetings';
import { type Actor, visible } from '../platform/visibility';
import { findSeriesRow, keptBodies } from '../series';
import type { Subject } from './documents';

/**
 * The organisations to which this actor may send an edition besides its own: those that see the thing through a body
 * that the actor keeps, and whose membership the actor therefore knows. Of all others nothing is told.
 */
export async function recipientsOf(actor: Actor, subject: Subject): Promise<Set<string>> {
  if (subject.seriesId !== null) return recipientsOfSeries(actor, subject.seriesId);
  return subject.meetingId === null ? new Set() : recipientsOfMeeting(actor, subject.meetingId);
}

async function membersOn(actor: Actor, bodyIds: readonly string[], day: string): Promise<string[]> {
  const seats = (await Promise.all(bodyIds.map((bodyId) => membershipsOf(actor, bodyId)))).flat();
  return seats
    .filter(({ validFrom, validTo }) => isInForce({ from: validFrom, to: validTo }, day))
    .map(({ organisationId }) => organisationId);
}

async function recipientsOfSeries(actor: Actor, seriesId: string): Promise<Set<string>> {
  const series = await findSeriesRow(actor, seriesId);
  return new Set(series ? await membersOn(actor, keptBodies(actor, series.bodyIds), actor.today) : []);
}

/** A meeting is seen by who sat in the body on its day, and by who was invited by it. */
async function recipientsOfMeeting(actor: Actor, meetingId: string): Promise<Set<string>> {
  const meeting = await findMeetingRow(actor, meetingId);
  if (!meeting) return new Set();
  const kept = keptBodies(actor, meeting.bodyIds);
  const invited = await visible(actor, Invitation, 'invitation')
    .andWhere('invitation.meetingId = :meetingId AND invitation.bodyId = ANY(:kept)', { meetingId, kept })
    .getMany();
  const members = await membersOn(actor, kept, meeting.heldOn);
  return new Set([...members, ...invited.map(({ organisationId }) => organisationId)]);
}
