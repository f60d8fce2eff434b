import type { Drawing } from './drawing';

const AT_MOST = 4;
const SPANS = [
  { valid_from: '2020-04-01', valid_to: 'infinity' },
  { valid_from: '2020-04-01', valid_to: 'infinity' },
  { valid_from: '2020-04-01', valid_to: '2026-04-01' },
  { valid_from: '2026-04-02', valid_to: 'infinity' },
];

/** Houses that read a case, its presenter too, sit as supervisors in a body under which its conference was called: now, once or soon. */
export function drawAdvisers(world: Drawing): void {
  const { draw } = world;
  const recorded = new Set(
    [...world.of('conference_entry'), ...world.of('conference_result')].map((row) => row.conference_id),
  );
  const called = world.of('conference_body').filter(({ conference_id }) => recorded.has(conference_id));
  for (const { body_id, case_id } of draw.some(called, AT_MOST, AT_MOST)) {
    const readers = world.of('case_reader').filter((reader) => reader.case_id === case_id);
    for (const reader of draw.some(readers, 1, 2))
      world.add('membership', {
        body_id,
        organisation_id: reader.organisation_id,
        staff_id: null,
        role: 'SUPERVISOR',
        secrecy_basis: 'NONE',
        ...draw.pick(SPANS),
        version: 1,
      });
  }
}
