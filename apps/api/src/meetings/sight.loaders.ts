import { type Candidate, type Seat, whoMaySee } from '#libs/abilities';
import { findBodyRow, membershipsOf } from '../bodies';
import { getOrganisation } from '../organisations';
import type { Actor } from '../platform/visibility';
import type { Meeting } from './meeting.entity';
import { heldForOf, invitationsOf } from './meetings.loaders';
import type { SightModel } from './sight.model';

/** The seats in a body as the rule knows them, by organisation, as far as the actor may know of them. */
async function seatsIn(actor: Actor, bodyId: string): Promise<(Seat & { organisationId: string })[]> {
  const [body, memberships] = await Promise.all([findBodyRow(actor, bodyId), membershipsOf(actor, bodyId)]);
  return memberships.map(({ organisationId, role, validFrom: from, validTo: to }) => ({
    organisationId,
    bodyId,
    role,
    from,
    to,
    joinersSeePast: body?.joinersSeePast ?? false,
    leaversKeep: body?.leaversKeep ?? true,
  }));
}

/**
 * Which organisations may see a thing of this meeting (the meeting itself, or a row that stands for its day and for some
 * of its bodies), in organisational order. Everything it is decided by is read with the actor's own eyes: who keeps the
 * meeting sits in all its bodies today and sat there on its day, so that this is all there is.
 */
export async function sightsOf(
  actor: Actor,
  meetingId: string,
  thing: Pick<Meeting, 'heldOn' | 'bodyIds'>,
): Promise<SightModel[]> {
  const [held, guests, ...seats] = await Promise.all([
    heldForOf(actor, meetingId),
    invitationsOf(actor, meetingId),
    ...thing.bodyIds.map((bodyId) => seatsIn(actor, bodyId)),
  ]);
  const seated = seats.flat();
  const ids = [...new Set([...seated, ...guests].map(({ organisationId }) => organisationId))];
  const candidates = ids.map((organisationId): Candidate => {
    const ofIt = (row: { organisationId: string }): boolean => row.organisationId === organisationId;
    return { organisationId, seats: seated.filter(ofIt), invited: guests.filter(ofIt) };
  });
  const names = new Map(held.map((row) => [row.bodyId, row.bodyName]));
  const sights = await Promise.all(
    whoMaySee(thing, candidates, actor.today).map(async ({ organisationId, reasons }) => ({
      place: (await getOrganisation(actor, organisationId)).sortOrder,
      organisationId,
      ways: reasons.map(({ kind, bodyId }) => ({ kind, bodyId, bodyName: names.get(bodyId) ?? '' })),
    })),
  );
  return sights
    .sort((a, b) => a.place - b.place || a.organisationId.localeCompare(b.organisationId))
    .map(({ place: _place, ...sight }) => sight);
}
