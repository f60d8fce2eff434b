import { Injectable } from '@nestjs/common';
import { fiscalYearOf } from '#libs/calendar';
import { findBodyRow, type MeetingBody, type Openness, OPENNESSES, SubGroup } from '../bodies';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { missing, refusal } from '../platform/graphql';
import { newId, publicCode } from '../platform/ids/ids';
import { type Actor, visibleById } from '../platform/visibility';
import { requireSeats, requireSpan } from './convened';
import { MeetingFor } from './meeting-for.entity';
import { Meeting } from './meeting.entity';
import type { CreateMeetingInput } from './meeting.inputs';

interface Ordinals {
  readonly fiscalOrdinal: number;
  readonly runningOrdinal: number;
}

/** From the most to the least restrictive. */
const STRICTEST_FIRST: readonly Openness[] = [...OPENNESSES].sort((a, b) => rank(a) - rank(b));

function rank(openness: Openness): number {
  return { CLOSED: 0, PARTIAL: 1, OPEN: 2 }[openness];
}

@Injectable()
export class PlanMeetingService {
  constructor(private readonly audit: Audit) {}

  /** Plans a meeting for bodies that the actor convenes, with the next numbers of each. Returns its id. */
  async plan(actor: Actor, input: CreateMeetingInput): Promise<string> {
    const bodies = await this.convenedBodies(actor, input.bodyIds);
    requireSpan(input.startsAt, input.endsAt);
    if (bodies.some((body) => input.heldOn < body.validFrom || input.heldOn >= body.validTo)) {
      throw refusal('DATE_INVALID', {}, { field: 'heldOn' });
    }
    const bodyIds = bodies.map((body) => body.id);
    requireSeats(actor, bodyIds, input.heldOn, 'heldOn');
    const subGroups = await this.subGroupsOf(actor, bodyIds, input.subGroupIds ?? []);
    const id = newId();
    const { heldOn, startsAt, endsAt } = input;
    await hold(actor.manager, bodyIds);
    const numbers = await nextOrdinals(actor, bodyIds, fiscalYearOf(heldOn));
    await add(actor.manager, Meeting, {
      id,
      code: publicCode(),
      heldOn,
      bodyIds,
      startsAt,
      endsAt,
      place: input.place ?? '',
      online: input.online ?? false,
      openness: input.openness ?? STRICTEST_FIRST.find((word) => bodies.some((body) => body.openness === word)),
      opennessReason: input.opennessReason ?? '',
    });
    await add(
      actor.manager,
      MeetingFor,
      bodies.map((body, position) => ({
        id: newId(),
        meetingId: id,
        bodyId: body.id,
        heldOn,
        position,
        bodyName: body.name,
        bodyShortName: body.shortName,
        subGroupId: subGroups.get(body.id)?.id ?? null,
        subGroupName: subGroups.get(body.id)?.name ?? '',
        fiscalYear: fiscalYearOf(heldOn),
        ...numbers.get(body.id)!,
      })),
    );
    await this.audit.record(actor, 'MEETING_PLANNED', 'Meeting', id);
    return id;
  }

  private async convenedBodies(actor: Actor, ids: readonly string[]): Promise<MeetingBody[]> {
    const asked = [...new Set(ids)];
    if (asked.length === 0) throw refusal('BODY_REQUIRED', {}, { field: 'bodyIds' });
    const found = await Promise.all(asked.map((id) => findBodyRow(actor, id)));
    const bodies = found.filter((body) => body !== null);
    if (bodies.length < asked.length) throw missing();
    if (bodies.some((body) => !actor.ability.can('convene', body))) throw refusal('MEETING_NOT_CONVENED');
    return bodies;
  }

  /** The sub-groups of origin by body; one that is hidden, or of another body, is missing. */
  private async subGroupsOf(
    actor: Actor,
    bodyIds: readonly string[],
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, SubGroup>> {
    const byBody = new Map<string, SubGroup>();
    for (const group of await visibleById(actor, SubGroup, [...new Set(ids)])) {
      if (!group || !bodyIds.includes(group.bodyId)) throw missing();
      if (byBody.has(group.bodyId)) throw refusal('SUB_GROUP_ONE_PER_BODY', {}, { field: 'subGroupIds' });
      byBody.set(group.bodyId, group);
    }
    return byBody;
  }
}

/** The next number of each body in a fiscal year and in all; hold the bodies first. Cancelled meetings keep theirs. */
export async function nextOrdinals(
  actor: Actor,
  bodyIds: readonly string[],
  fiscalYear: number,
): Promise<ReadonlyMap<string, Ordinals>> {
  const rows = (await actor.manager.query(
    `SELECT body_id AS "bodyId", fiscal_ordinal AS fiscal, running_ordinal AS running FROM latest_ordinals($1, $2)`,
    [bodyIds, fiscalYear],
  )) as { bodyId: string; fiscal: number; running: number }[];
  return new Map(
    rows.map(({ bodyId, fiscal, running }) => [bodyId, { fiscalOrdinal: fiscal + 1, runningOrdinal: running + 1 }]),
  );
}
