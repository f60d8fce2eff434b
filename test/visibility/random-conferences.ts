import { hoursFromNow } from './world-now';
import type { Drawing, Values } from './drawing';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Bodies with every rule on consent, and seats with every basis of secrecy; nothing else looks at them. */
function drawRules(world: Drawing): void {
  const { draw } = world;
  for (const body of world.of('meeting_body'))
    body.consent_rule = draw.chance(0.5) ? 'NOT_REQUIRED_BY_LAW' : draw.pick(['NO_CASES', 'REQUIRED', 'UNDEFINED']);
  for (const seat of world.of('membership')) seat.secrecy_basis = draw.pick(['GOVERNMENT', 'PLEDGE', 'NONE']);
}

/** Those who come to a conference: readers of the case, at times somebody else, and guests without an account. */
function drawAttendance(world: Drawing, conference: { id: string; case_id?: unknown }): void {
  const { draw } = world;
  const readers = world.of('case_reader').filter(({ case_id }) => case_id === conference.case_id);
  const rows = [
    ...draw.some(readers, 1, 4).map(({ staff_id, organisation_id }) => ({ kind: 'STAFF', staff_id, organisation_id })),
    ...draw.some(world.of('post'), 0, 1).map(({ staff_id, organisation_id }) => ({
      kind: 'STAFF',
      staff_id,
      organisation_id,
    })),
    ...draw.some(['PERSON', 'COMPANION', 'INTERPRETER'], 0, 2).map((kind) => ({
      kind,
      staff_id: NOBODY,
      organisation_id: NOBODY,
    })),
  ];
  for (const row of rows)
    world.add('conference_attendance', {
      ...row,
      conference_id: conference.id,
      case_id: conference.case_id,
      presence: draw.pick(['EXPECTED', 'PRESENT', 'REMOTE', 'ABSENT']),
      declared_alone: draw.chance(0.3),
      pledged_on_paper: draw.chance(0.3),
      version: 1,
    });
}

/** What of a conference is drawn, in this order: the worlds stay the same. */
interface Drawn {
  readonly state: () => string;
  readonly emergency?: () => boolean;
}

/** A conference on a day of the world; `call` says about which case and who called it. */
export const addConference = (world: Drawing, call: Values, { state, emergency }: Drawn): Values & { id: string } =>
  world.add('case_conference', {
    code: world.draw.code(),
    state: state(),
    held_on: world.day(),
    starts_at: '10:00',
    ends_at: '11:00',
    place: world.text('case_conference', 'place'),
    call_address: world.text('case_conference', 'call_address'),
    emergency: emergency?.() ?? false,
    created_at: hoursFromNow(-40),
    version: 1,
    ...call,
  });

/** Conferences about cases, in every state, called under one body or several. */
export function drawConferences(world: Drawing): void {
  const { draw } = world;
  drawRules(world);
  const read = new Set(world.of('case_reader').map(({ case_id }) => case_id));
  for (const own of world.of('case_presentation').filter(({ id }) => read.has(id)))
    for (let left = draw.int(1, 2); left > 0; left -= 1) {
      const call = { case_id: own.id, called_by_staff_id: own.created_by_staff_id };
      const conference = addConference(world, call, {
        state: () => draw.pick(['PLANNED', 'HELD', 'CANCELLED']),
        emergency: () => draw.chance(0.3),
      });
      for (const body of draw.some(world.of('meeting_body'), 1, 2))
        world.add('conference_body', { conference_id: conference.id, case_id: own.id, body_id: body.id });
      drawAttendance(world, conference);
    }
}
