import { CATEGORIES } from '../../libs/consent';
import type { Drawing, Values } from './drawing';
import { notSaid, isRuled } from './random-elsewhere';
import { drawRequest } from './random-requests';
import { drawEntry } from './random-results';
import { says, takesBack, type Scene } from './random-scenes';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

/** What was taken back before she agreed anew, by the instant; what else was taken back, of which it says nothing. */
const BACK = -30;
const TAKEN: readonly ((scene: Scene, other: unknown, elsewhere: string) => void)[] = [
  (scene) => takesBack(scene, BACK),
  ({ base, ...scene }) => takesBack({ ...scene, base: { ...base, category: 'ALL' } }, BACK),
  ({ base, ...scene }, other) => takesBack({ ...scene, base: { ...base, recipient_organisation_id: other } }, BACK + 2),
  ({ base, ...scene }, _, elsewhere) => takesBack({ ...scene, base: { ...base, category: elsewhere } }, BACK + 2),
];

/**
 * Recorded and asked just before, at and after the instant at which it was taken back; all of it is open again by what
 * she agreed to since, or would be.
 */
export function drawRevived(world: Drawing): void {
  const published = world
    .of('case_presentation')
    .filter((own) => own.publication === PUBLICATIONS && !isRuled(world, own));
  let next = 0;
  for (const own of published) {
    const conference = world
      .of('case_conference')
      .find(({ case_id, state }) => case_id === own.id && state !== 'CANCELLED');
    const readers = world
      .of('case_reader')
      .filter(
        ({ case_id, organisation_id, removed_at }) =>
          case_id === own.id && removed_at === 'infinity' && organisation_id !== own.presenting_organisation_id,
      );
    if (!conference) continue;
    const houses = [...new Map(readers.map((reader) => [reader.organisation_id, reader])).values()];
    for (const reader of houses) {
      const silent = CATEGORIES.filter((category) => notSaid(world, own.id, reader.organisation_id, category));
      const [category, elsewhere] = world.draw.some(silent, 2, 2);
      const other = world.of('organisation').find(({ id }) => id !== reader.organisation_id)?.id;
      if (!category || !elsewhere) continue;
      const scene: Scene = {
        world,
        base: { case_id: own.id, recipient_organisation_id: reader.organisation_id, category },
        by: { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id },
        conference_id: conference.id,
        partner: reader,
      };
      says(scene, {});
      TAKEN[next % TAKEN.length]?.(scene, other, elsewhere);
      next += 1;
      for (const hour of [BACK - 1, BACK, BACK + 1]) leave(world, own, conference, { reader, category, hour });
    }
  }
}

/** An entry and a request of one category, written at an hour. */
function leave(
  world: Drawing,
  own: Values,
  conference: Values,
  { reader, category, hour }: { reader: Values; category: string; hour: number },
): void {
  const at = hoursFromNow(hour);
  drawEntry(world, conference, reader, { categories: [category], publication: 1, recorded_at: at });
  const asked = { categories: [category], publication: 1, asked_at: at };
  drawRequest(world, own as never, conference as never, reader.organisation_id, asked);
}
