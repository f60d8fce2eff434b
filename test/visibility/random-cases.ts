import type { Drawing } from './drawing';
import { hoursFromNow } from './world-now';

const NO_CASE = '00000000-0000-0000-0000-000000000000';
const LONG_AGO = '2025-10-01';

/** From the earlier to the later day: an agreement ends after it was signed. */
function inForce(one: string, other: string): { signed_on: string; expires_on: string } {
  const [signed_on, expires_on] = one < other ? [one, other] : [other, one];
  return { signed_on, expires_on: signed_on === expires_on ? '2027-10-01' : expires_on };
}

/** Agreements in force, run out, ended early or not begun, and pledges of most people for most of their houses. */
function drawPapersOfTrust(world: Drawing): void {
  const { draw } = world;
  for (const { id } of world.of('organisation'))
    for (let left = draw.chance(0.8) ? draw.int(1, 2) : 0; left > 0; left -= 1)
      world.add('sharing_agreement', {
        organisation_id: id,
        text_version: world.text('sharing_agreement', 'text_version'),
        ...inForce(draw.chance(0.8) ? LONG_AGO : world.day(), draw.chance(0.6) ? '2027-10-01' : world.day()),
        signed_by_staff_id: draw.pick(world.of('staff')).id,
        ended_on: draw.chance(0.75) ? 'infinity' : world.day(),
        version: 1,
      });
  for (const post of world.of('post'))
    if (draw.chance(0.8))
      world.add('confidentiality_pledge', {
        staff_id: post.staff_id,
        organisation_id: post.organisation_id,
        text_version: world.text('confidentiality_pledge', 'text_version'),
        signed_at: hoursFromNow(-100),
      });
}

/** Somebody's span of being a reader or of being excluded: mostly now, sometimes over or still to come. */
function spell(world: Drawing): { added_at: string; until: string } {
  const { draw } = world;
  return {
    added_at: draw.chance(0.9) ? hoursFromNow(-50) : hoursFromNow(1),
    until: draw.chance(0.75) ? 'infinity' : hoursFromNow(draw.pick([-1, 0, 1])),
  };
}

/** Cases of some organisations, with readers of several, and exclusions of organisations and of people. */
export function drawCases(world: Drawing): void {
  const { draw } = world;
  drawPapersOfTrust(world);
  const posts = world.of('post');
  for (let at = 0; at < 3 + world.scale; at += 1) {
    const first = draw.pick(posts);
    const own = world.add('case_presentation', {
      code: draw.code(),
      presenting_organisation_id: first.organisation_id,
      created_by_staff_id: first.staff_id,
      state: draw.pick(['DRAFT', 'OPEN', 'CLOSED']),
      created_at: hoursFromNow(-60),
      version: 1,
    });
    for (const post of [first, ...draw.some(posts, 2, 7)]) {
      const { added_at, until } = spell(world);
      world.add('case_reader', {
        case_id: own.id,
        staff_id: post.staff_id,
        organisation_id: post.organisation_id,
        confirmed_by_staff_id: first.staff_id,
        added_at,
        removed_at: until,
      });
    }
    for (let left = draw.int(0, 3); left > 0; left -= 1) {
      const { added_at, until } = spell(world);
      const kind = draw.pick(['ORGANISATION', 'STAFF']);
      world.add('access_exclusion', {
        case_id: own.id,
        kind,
        subject_id: draw.pick(world.of(kind === 'STAFF' ? 'staff' : 'organisation')).id,
        added_by_staff_id: first.staff_id,
        added_at,
        ended_at: until,
      });
    }
  }
  drawLog(world);
}

/** Entries of the log, some about a case. */
function drawLog(world: Drawing): void {
  const { draw } = world;
  for (const { id: staffId } of world.of('staff'))
    for (let left = draw.int(1, 3); left > 0; left -= 1)
      world.add('audit_entry', {
        at: hoursFromNow(-5),
        staff_id: staffId,
        organisation_id: draw.pick(world.of('organisation')).id,
        kind: draw.pick(['READ', 'SEARCH', 'EXPORT', 'MISS', 'SIGN_IN', 'RIGHTS', 'CHANGE']),
        act: world.text('audit_entry', 'act'),
        subject: '',
        subject_ref: '',
        case_id: draw.chance(0.5) ? draw.pick(world.of('case_presentation')).id : NO_CASE,
        sequence: world.of('audit_entry').length + 1,
      });
}
