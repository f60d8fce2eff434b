import type { Drawing } from './drawing';

/**
 * Readers of cases whose houses chair a body of the case's conferences, for who asks about chairs. Half of these cases
 * are heard by the rule of their bodies, and many of those who were asked do not come, or none of them, so that a chair
 * hears something.
 */
export function drawChairs(world: Drawing): void {
  const { draw } = world;
  for (const own of world.of('case_presentation')) {
    const called = world.of('conference_body').filter(({ case_id }) => case_id === own.id);
    const readers = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
    const others = readers.filter(({ organisation_id }) => organisation_id !== own.presenting_organisation_id);
    if (called.length === 0) continue;
    const sit = (organisation_id: unknown, from: ReturnType<Drawing['of']>): void => {
      world.add('membership', {
        body_id: draw.pick(from).body_id,
        organisation_id,
        staff_id: null,
        role: 'CHAIR',
        valid_from: '2020-04-01',
        valid_to: draw.chance(0.8) ? 'infinity' : '2026-04-01',
        secrecy_basis: 'GOVERNMENT',
        version: 1,
      });
    };
    for (const { organisation_id } of draw.some(others, 1, 3)) sit(organisation_id, called);
    // Somebody chairs a body that hears other cases, which is nothing here.
    const elsewhere = world
      .of('conference_body')
      .filter(({ body_id }) => called.every((one) => one.body_id !== body_id));
    if (elsewhere.length > 0 && others.length > 0) sit(draw.pick(others).organisation_id, elsewhere);
    if (draw.chance(0.5)) continue;
    const bodies = called.map(({ body_id }) => body_id);
    for (const body of world.of('meeting_body').filter(({ id }) => bodies.includes(id)))
      body.consent_rule = 'NOT_REQUIRED_BY_LAW';
    const alone = draw.chance(0.5);
    for (const seat of world.of('conference_attendance').filter(({ case_id }) => case_id === own.id))
      if (alone || draw.chance(0.6)) seat.presence = 'ABSENT';
  }
}
