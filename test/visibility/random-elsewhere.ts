import { CATEGORIES } from '../../libs/consent';
import type { Drawing, Values } from './drawing';
import { FORGOTTEN, isAskedFor, says, takesBack, type Scene } from './random-scenes';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

/** What opens something in one case, and what was said of the other later and must not count here. */
const ELSEWHERE: readonly ((here: Scene, there: Scene) => void)[] = [
  (here, there) => [says(here, {}), says(there, { decision: 'REFUSED', given_at: hoursFromNow(-10) })],
  (here, there) => [says(here, {}), takesBack(there, -10)],
  (here, there) => [isAskedFor(here, ['MANAGER', 'PARTNER']), takesBack(there, -10)],
];

export const notSaid = (world: Drawing, caseId: unknown, house: unknown, category: string): boolean =>
  FORGOTTEN.flatMap((table) => world.of(table)).every(
    (row) => row.case_id !== caseId || row.recipient_organisation_id !== house || row.category !== category,
  );

/** Whether every body that hears the case needs no consent by law. */
export function isRuled(world: Drawing, own: Values): boolean {
  const bodies = world.of('conference_body').filter(({ case_id }) => case_id === own.id);
  return bodies.every(
    ({ body_id }) => world.of('meeting_body').find(({ id }) => id === body_id)?.consent_rule === 'NOT_REQUIRED_BY_LAW',
  );
}

/**
 * Somebody of a house who reads two cases of others: of kinds of which nothing was said, more is said in one than in the
 * other.
 */
export function drawElsewhere(world: Drawing): void {
  const published = world.of('case_presentation').filter(({ publication }) => publication === PUBLICATIONS);
  const sceneOf = (own: Values, reader: Values, category: string): Scene => ({
    world,
    base: { case_id: own.id, recipient_organisation_id: reader.organisation_id, category },
    by: { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id },
    conference_id: world.of('case_conference').find(({ case_id }) => case_id === own.id)?.id,
    partner: reader,
  });
  const isListed = (own: Values, { staff_id, organisation_id }: Values): boolean =>
    world
      .of('case_reader')
      .some((row) => row.case_id === own.id && row.staff_id === staff_id && row.organisation_id === organisation_id);

  /** A case that is not of the reader's house, which the reader reads as well from now on. */
  function another(here: Values, reader: Values): Values | undefined {
    const there = published.find(
      (one) => one.id !== here.id && one.presenting_organisation_id !== reader.organisation_id,
    );
    if (there && !isListed(there, reader))
      world.add('case_reader', { ...reader, id: world.draw.id(), case_id: there.id });
    return there;
  }
  const readersOf = (own: Values): Values[] =>
    world
      .of('case_reader')
      .filter(
        ({ case_id, organisation_id, removed_at }) =>
          case_id === own.id && removed_at === 'infinity' && organisation_id !== own.presenting_organisation_id,
      );

  for (const here of published.slice(0, 3))
    for (const reader of readersOf(here).slice(0, 1)) {
      const there = another(here, reader);
      if (!there) continue;
      const silent = CATEGORIES.filter((category) =>
        [here, there].every(({ id }) => notSaid(world, id, reader.organisation_id, category)),
      );
      for (const [at, category] of world.draw.some(silent, 3, 3).entries())
        ELSEWHERE[at]?.(sceneOf(here, reader, category), sceneOf(there, reader, category));
    }
  // Where the law opens something by itself, a refusal in another case closes nothing.
  for (const here of published.filter((own) => isRuled(world, own)))
    for (const reader of readersOf(here)) {
      const there = another(here, reader);
      const open = CATEGORIES.filter((category) => notSaid(world, here.id, reader.organisation_id, category));
      for (const category of open)
        if (there && notSaid(world, there.id, reader.organisation_id, category))
          says(sceneOf(there, reader, category), { decision: 'REFUSED' });
    }
}
