import type { Drawing } from './drawing';

const KINDS = ['WARD_DEPT', 'SCHOOL', 'NPO', 'STATE', 'CORP', 'POLICE', 'MEDICAL'];

/** Organisations, staff with past, present and coming posts, some in two houses, one operator and one auditor. */
export function drawPeople(world: Drawing): void {
  const { draw } = world;
  for (let at = 0; at < 5 + world.scale; at += 1)
    world.add('organisation', {
      name: world.text('organisation', 'name'),
      kind: at < 2 ? 'WARD_DEPT' : draw.pick(KINDS),
      sort_order: at,
      version: 1,
    });
  const organisations = world.of('organisation');
  for (let at = 0; at < 9 + 2 * world.scale; at += 1) {
    const staff = world.add('staff', { platform_role: ['OPERATOR', 'AUDITOR'][at] ?? 'NONE', version: 1 });
    world.add('staff_name', { staff_id: staff.id, name: world.text('staff_name', 'name') });
    world.add('credential', {
      staff_id: staff.id,
      email: `s${at}@ward.example`,
      password_hash: 'none',
      one_time: false,
    });
    for (const organisation of draw.some(organisations, 1, 2)) {
      const { from, to } = draw.chance(0.6) ? { from: '2020-04-01', to: 'infinity' } : world.span();
      world.add('post', {
        staff_id: staff.id,
        organisation_id: organisation.id,
        title: world.text('post', 'title'),
        rank: 0,
        administrator: draw.chance(0.5),
        active_from: from,
        active_until: to,
        version: 1,
      });
    }
  }
}
