import type { Draw } from './draw';
import type { World } from './world';

const NOBODY = '00000000-0000-0000-0000-000000000000';

type Values = Record<string, unknown>;

/** A request that names readers of a case which the organisation presents. */
export function aRequest(world: World, organisation: string | null, draw: Draw): Values {
  const presented = world.where('case_presentation', 'presenting_organisation_id', organisation);
  const readers = presented.flatMap(({ id }) => world.where('case_reader', 'case_id', id));
  if (readers.length === 0) return {};
  const manager = draw.pick(readers);
  const partner = draw.pick(world.where('case_reader', 'case_id', manager.case_id));
  // Nobody is named beside the asker, in an emergency and otherwise.
  const alone = draw.chance(0.4) && { manager_staff_id: NOBODY, urgent: draw.chance(0.6) };
  return {
    case_id: manager.case_id,
    manager_staff_id: manager.staff_id,
    ...alone,
    presenting_organisation_id: manager.organisation_id,
    partner_staff_id: partner.staff_id,
    partner_organisation_id: partner.organisation_id,
  };
}

/** Something done to a request that names this person, or that is about a case which the organisation presents. */
export function anApproval(world: World, organisation: string | null, staff: string | null, draw: Draw): Values {
  const asked = world
    .rows('disclosure_exception')
    .filter((one) =>
      [
        one.manager_staff_id === staff,
        one.partner_staff_id === staff,
        one.presenting_organisation_id === organisation,
        one.partner_organisation_id === organisation,
      ].some(Boolean),
    );
  if (asked.length === 0) return {};
  const { id, case_id, manager_staff_id } = draw.pick(asked);
  // Who is named to decide for the presenting house tries just that more often.
  const own = manager_staff_id === staff ? ['MANAGER', 'MANAGER'] : [];
  return { exception_id: id, case_id, kind: draw.pick([...own, 'MANAGER', 'PARTNER', 'REVOKED']) };
}
