import { bodiesToday, reachOf } from '#libs/abilities';
import type { Actor } from '../platform/visibility';
import { ACTION_STATES, type ActionState } from './action-item.entity';

/**
 * The ways to an action (visibility rule 7), each read on its own in the order of the list, so that a page costs a few
 * steps in an index however many actions there are: as its organisation, through a body, by an invitation. Every way
 * narrows by itself (wall 1) and is narrowed again below (wall 2); the rows themselves are fetched as everywhere.
 * $1 organisation, $2 states, $3 to $6 bodies with since, until and itemless, $7 and $8 meetings with inviting bodies.
 */
const ways = (rest: (day: string, id: string) => string): string => `
  SELECT mine.id, mine.due_on FROM unnest($2::text[]) AS wanted(state) CROSS JOIN LATERAL (
    SELECT a.id, a.due_on FROM action_item a
    WHERE a.assignee_organisation_id = $1::uuid AND a.state = wanted.state ${rest('a.due_on', 'a.id')}) mine
  UNION
  SELECT through.id, through.due_on
  FROM unnest($3::uuid[], $4::date[], $5::date[], $6::boolean[]) AS way(body_id, since, until, itemless)
  CROSS JOIN unnest($2::text[]) AS wanted(state) CROSS JOIN LATERAL (
    SELECT b.action_id AS id, b.due_on FROM action_body b
    WHERE b.body_id = way.body_id AND b.state = wanted.state AND (b.of_item OR way.itemless)
      AND b.held_on >= way.since AND b.held_on < way.until ${rest('b.due_on', 'b.action_id')}) through
  UNION
  SELECT guest.id, guest.due_on
  FROM unnest($7::uuid[], $8::uuid[]) AS invited(meeting_id, body_id) CROSS JOIN LATERAL (
    SELECT a.id, a.due_on FROM action_item a
    WHERE a.meeting_id = invited.meeting_id AND invited.body_id = ANY(a.body_ids) AND a.agenda_item_id IS NOT NULL
      AND a.state = ANY($2::text[]) ${rest('a.due_on', 'a.id')}) guest`;

const PAGE = `${ways((day, id) => `AND (${day}, ${id}) > ($9::date, $10::uuid) ORDER BY ${day}, ${id} LIMIT $11`)}
  ORDER BY due_on, id LIMIT $11`;
// OFFSET 0 keeps each way to itself: otherwise the planner reads the open actions of everybody for a hub's many bodies.
const COUNT = `SELECT count(*)::int AS count FROM (${ways(() => 'OFFSET 0')}) AS visible`;

const FIRST = ['-infinity', '00000000-0000-0000-0000-000000000000'];

/** What the ways of this actor are, as parameters; the text is the same for everybody. */
function waysOf({ standing }: Actor, state: ActionState | undefined): unknown[] {
  const kept = bodiesToday(standing, 'SECRETARIAT');
  const through = [
    ...kept.map((bodyId) => ({ bodyId, from: '-infinity', to: 'infinity', itemless: true })),
    ...reachOf(standing)
      .filter(({ bodyId }) => !kept.includes(bodyId))
      .map((span) => ({ ...span, itemless: false })),
  ];
  return [
    standing.organisationId,
    state ? [state] : ACTION_STATES,
    through.map(({ bodyId }) => bodyId),
    through.map(({ from }) => from),
    through.map(({ to }) => to),
    through.map(({ itemless }) => itemless),
    standing.invited.map(({ meetingId }) => meetingId),
    standing.invited.map(({ bodyId }) => bodyId),
  ];
}

/** Ids of the next actions that the actor may read, by due day and id, after a place in that order. */
export async function nextVisible(
  actor: Actor,
  { state, after, limit }: { state?: ActionState; after?: readonly unknown[]; limit: number },
): Promise<string[]> {
  const rows = (await actor.manager.query(PAGE, [...waysOf(actor, state), ...(after ?? FIRST), limit])) as {
    id: string;
  }[];
  return rows.map(({ id }) => id);
}

/** How many actions the actor may read. */
export async function countVisible(actor: Actor, state?: ActionState): Promise<number> {
  const [row] = (await actor.manager.query(COUNT, waysOf(actor, state))) as { count: number }[];
  return row?.count ?? 0;
}
