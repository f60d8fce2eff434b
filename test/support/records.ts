import { publicCode } from '../../apps/api/src/platform/ids/ids';
import type { World } from './world';

type Values = Record<string, unknown>;

/** A body with seats as `{organisation id: role}`, held since the body began. */
export async function aBodyOf(world: World, seats: Record<string, string>, values: Values = {}): Promise<string> {
  const id = await world.aBody(values);
  for (const [organisationId, role] of Object.entries(seats)) await world.aSeat(id, organisationId, role);
  return id;
}

/** A meeting held for bodies in their order, with the number `no` in each of them. */
export async function aMeeting(
  world: World,
  bodyIds: readonly string[],
  heldOn: string,
  { no = 1, ...values }: Values & { no?: number } = {},
): Promise<string> {
  const row = { code: publicCode(), held_on: heldOn, body_ids: bodyIds, starts_at: '10:00', ends_at: '12:00' };
  const id = await world.add('meeting', { ...row, ...values });
  for (const [position, bodyId] of bodyIds.entries()) {
    await world.rows(
      `INSERT INTO meeting_for (meeting_id, body_id, held_on, position, body_name, body_short_name, fiscal_year,
         fiscal_ordinal, running_ordinal)
       SELECT $1, b.id, $3::date, $4, b.name, b.short_name, extract(year from $3::date - interval '3 months'), $5, $5
       FROM meeting_body b WHERE b.id = $2`,
      [id, bodyId, heldOn, position, no],
    );
  }
  return id;
}

/** A part of a meeting (attendance, agenda_item, decision …) for some of its bodies; for all of them when not told. */
export async function aPart(
  world: World,
  table: string,
  meetingId: string,
  values: Values,
  bodyIds?: readonly string[],
): Promise<string> {
  const [meeting] = await world.rows<{ held_on: string; body_ids: string[] }>(
    `SELECT held_on::text, body_ids FROM meeting WHERE id = $1`,
    [meetingId],
  );
  const of = { meeting_id: meetingId, held_on: meeting!.held_on, body_ids: bodyIds ?? meeting!.body_ids };
  return world.add(table, { ...of, ...values });
}

/** An accepted item at a place of the agenda, with its slot. */
export async function anItem(
  world: World,
  meetingId: string,
  title: string,
  position: number,
  { bodyIds, ...values }: Values & { bodyIds?: readonly string[] } = {},
): Promise<string> {
  const row = { title, position, number: String(position), kind: 'REPORT', ...values };
  const id = await aPart(world, 'agenda_item', meetingId, row, bodyIds);
  await world.rows(
    `INSERT INTO agenda_slot (id, meeting_id, position, number, planned_minutes, taken_for_label)
     SELECT a.id, a.meeting_id, a.position, a.number, a.planned_minutes,
       (SELECT string_agg(b.name, '・' ORDER BY array_position(a.body_ids, b.id)) FROM meeting_body b
         WHERE b.id = ANY(a.body_ids))
     FROM agenda_item a WHERE a.id = $1`,
    [id],
  );
  return id;
}
