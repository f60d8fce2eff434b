import { CATEGORIES } from '../../libs/consent';
import type { Drawing, Values } from './drawing';
import { sealedWhy } from './random-consents';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

/** One category of one case for one recipient, of which nothing was said so far. */
export interface Scene {
  readonly world: Drawing;
  readonly base: Values;
  readonly by: Values;
  readonly conference_id: unknown;
  readonly partner: Values;
}

export const FORGOTTEN = ['consent', 'withdrawal', 'disclosure_exception'];

export function says({ world, base, by, conference_id }: Scene, more: Values): void {
  world.add('consent', {
    ...base,
    ...by,
    conference_id,
    purpose: 'CASE_CONFERENCE',
    decision: 'GRANTED',
    form: 'WRITTEN',
    language: 'ja',
    companion: false,
    explained_by_staff_id: by.staff_id,
    publication: PUBLICATIONS,
    valid_from: hoursFromNow(-40),
    valid_until: 'infinity',
    given_at: hoursFromNow(-20),
    ...more,
  });
}

export const takesBack = ({ world, base, by }: Scene, at: number): unknown =>
  world.add('withdrawal', { ...base, ...by, at: hoursFromNow(at) });

export function isAskedFor({ world, base, by, partner }: Scene, kinds: readonly string[], more: Values = {}): void {
  const exception = world.add('disclosure_exception', {
    ...base,
    ground: 'DUTY_TO_REPORT',
    article: world.text('disclosure_exception', 'article'),
    ...sealedWhy(world, base.case_id),
    urgent: false,
    requested_by_staff_id: by.staff_id,
    presenting_organisation_id: by.organisation_id,
    manager_staff_id: world.draw.id(),
    partner_staff_id: partner.staff_id,
    partner_organisation_id: partner.organisation_id,
    requested_at: hoursFromNow(-20),
    expires_at: hoursFromNow(100),
    ...more,
  });
  for (const kind of kinds)
    world.add('exception_act', {
      ...by,
      exception_id: exception.id,
      case_id: base.case_id,
      kind,
      at: hoursFromNow(-5),
    });
}

const BOTH = ['MANAGER', 'PARTNER'];
/** What decides by one single condition. */
const SCENES: readonly ((scene: Scene) => void)[] = [
  (scene) => says(scene, {}),
  (scene) => says(scene, { valid_from: hoursFromNow(1) }),
  (scene) => says(scene, { valid_until: hoursFromNow(0) }),
  (scene) => says(scene, { purpose: 'REFERRAL' }),
  (scene) => says(scene, { publication: 1 }),
  (scene) =>
    [-20, -19].forEach((hour, at) =>
      says(scene, { given_at: hoursFromNow(hour), ...(at === 1 && { decision: 'REFUSED' }) }),
    ),
  (scene) =>
    [-20, -19].forEach((hour, at) =>
      says(scene, { given_at: hoursFromNow(hour), ...(at === 0 && { decision: 'REFUSED' }) }),
    ),
  (scene) => [says(scene, {}), takesBack(scene, -20)],
  (scene) => [says(scene, {}), takesBack(scene, -21)],
  (scene) => takesBack(scene, -10),
  (scene) => isAskedFor(scene, BOTH),
  (scene) => isAskedFor(scene, [...BOTH, 'REVOKED']),
  (scene) => isAskedFor(scene, ['MANAGER']),
  (scene) => isAskedFor(scene, ['PARTNER']),
  (scene) => isAskedFor(scene, BOTH, { requested_at: hoursFromNow(1) }),
  (scene) => isAskedFor(scene, BOTH, { expires_at: hoursFromNow(0) }),
  (scene) => isAskedFor(scene, [], { urgent: true }),
  (scene) => isAskedFor(scene, [], { urgent: true, requested_at: hoursFromNow(-24) }),
  (scene) => [isAskedFor(scene, BOTH), takesBack(scene, -20)],
  (scene) => [isAskedFor(scene, BOTH), takesBack(scene, -21)],
];

/** Requests that name an auditor, who reads them in the register and may all the same approve nothing. */
function drawNamedAuditors(world: Drawing): void {
  const auditors = world.of('staff').filter(({ platform_role }) => platform_role === 'AUDITOR');
  const cases = world.of('case_presentation').filter(({ publication }) => publication === PUBLICATIONS);
  for (const post of world.of('post').filter(({ staff_id }) => auditors.some(({ id }) => id === staff_id))) {
    post.rank = 3;
    const { staff_id, organisation_id } = post;
    for (const own of cases) {
      const by = { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id };
      const recipient_organisation_id = world.draw.pick(world.of('organisation')).id;
      const base = { case_id: own.id, recipient_organisation_id, category: 'BASIC' };
      const scene = {
        world,
        base,
        by,
        conference_id: null,
        partner: { staff_id: world.draw.id(), organisation_id: world.draw.id() },
      };
      if (staff_id === by.staff_id) continue;
      isAskedFor(scene, [], { manager_staff_id: staff_id, presenting_organisation_id: organisation_id });
      if (organisation_id !== by.organisation_id)
        isAskedFor(scene, [], { partner_staff_id: staff_id, partner_organisation_id: organisation_id });
    }
  }
}

/** For each recipient of each case, two categories in which one condition alone decides. */
export function drawScenes(world: Drawing): void {
  const { draw } = world;
  drawNamedAuditors(world);
  for (const own of world.of('case_presentation')) {
    const readers = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
    const presenting = own.presenting_organisation_id;
    const partners = readers.filter(
      ({ staff_id, organisation_id }) => organisation_id !== presenting && staff_id !== own.created_by_staff_id,
    );
    const conferences = world.of('case_conference').filter(({ case_id }) => case_id === own.id);
    for (const recipient of new Set(partners.map(({ organisation_id }) => organisation_id)))
      for (const category of draw.some(CATEGORIES, 2, 2)) {
        for (const table of FORGOTTEN)
          world.rows[table] = world
            .of(table)
            .filter(
              (row) =>
                row.case_id !== own.id || row.recipient_organisation_id !== recipient || row.category !== category,
            );
        const kept = new Set(world.of('disclosure_exception').map(({ id }) => id));
        world.rows.exception_act = world.of('exception_act').filter((act) => kept.has(act.exception_id as string));
        draw.pick(SCENES)({
          world,
          base: { case_id: own.id, recipient_organisation_id: recipient, category },
          by: { staff_id: own.created_by_staff_id, organisation_id: presenting },
          conference_id: draw.pick(conferences).id,
          partner: draw.pick(partners),
        });
      }
  }
}
