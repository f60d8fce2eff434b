import type { Drawing } from './drawing';
import { hoursFromNow } from './world-now';

/** Which grounds other than consent an auditor has looked at. */
export function drawReviews(world: Drawing): void {
  const { draw } = world;
  const auditors = world.of('staff').filter(({ platform_role }) => platform_role === 'AUDITOR');
  if (auditors.length === 0) return;
  for (const exception of world.of('disclosure_exception'))
    if (draw.chance(0.4))
      world.add('exception_review', {
        exception_id: exception.id,
        case_id: exception.case_id,
        staff_id: draw.pick(auditors).id,
        organisation_id: draw.pick(world.of('organisation')).id,
        at: hoursFromNow(-1),
      });
}
