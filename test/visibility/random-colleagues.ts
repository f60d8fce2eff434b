import type { Drawing, Values } from './drawing';
import { isAskedFor } from './random-scenes';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

export const EVER = { rank: 0, active_from: '2020-04-01', active_until: 'infinity' };
const FORMER = { rank: 3, active_from: '2020-04-01', active_until: '2026-03-31' };
const COMING = { rank: 3, active_from: '2026-04-10', active_until: 'infinity' };

export interface Case extends Values {
  readonly id: string;
}

const others = (world: Drawing, not: readonly unknown[]): { id: string }[] =>
  world.of('organisation').filter(({ id }) => !not.includes(id));

/** A further reader of a case for one house, with these posts. */
export function aColleague(world: Drawing, own: Case, house: unknown, posts: readonly Values[]): string {
  const { id } = world.add('staff', { platform_role: 'NONE', version: 1 });
  world.add('staff_name', { staff_id: id, name: world.text('staff_name', 'name') });
  world.add('account', { staff_id: id, opened_at: '-infinity', closed_at: 'infinity' });
  world.add('confidentiality_pledge', {
    staff_id: id,
    organisation_id: house,
    text_version: world.text('confidentiality_pledge', 'text_version'),
    signed_at: hoursFromNow(-100),
  });
  for (const post of posts)
    world.add('post', {
      staff_id: id,
      organisation_id: house,
      title: world.text('post', 'title'),
      administrator: false,
      version: 1,
      ...post,
    });
  world.add('case_reader', {
    case_id: own.id,
    staff_id: id,
    organisation_id: house,
    confirmed_by_staff_id: own.created_by_staff_id,
    added_at: hoursFromNow(-50),
    removed_at: 'infinity',
  });
  return id;
}

export const anAgreement = (world: Drawing, own: Case, house: unknown, span: Values = {}): unknown =>
  world.add('sharing_agreement', {
    organisation_id: house,
    text_version: world.text('sharing_agreement', 'text_version'),
    signed_on: '2025-10-01',
    expires_on: '2027-10-01',
    signed_by_staff_id: own.created_by_staff_id,
    ended_on: 'infinity',
    version: 1,
    ...span,
  });

/** Houses that lack nothing but an agreement of today: one has run out, one is to come, one was ended. */
function drawLapsed(world: Drawing, own: Case): void {
  for (const span of [{ expires_on: '2026-04-01' }, { signed_on: '2026-04-10' }, { ended_on: '2026-04-01' }]) {
    const name = world.text('organisation', 'name');
    const { id } = world.add('organisation', { name, kind: 'NPO', sort_order: 81, version: 1 });
    anAgreement(world, own, id, span);
    aColleague(world, own, id, [EVER]);
  }
}

/** A request about some part of the case for some organisation beside the presenting one. */
function isAsked(world: Drawing, own: Case, partner: Values, more: Values = {}): void {
  const house = own.presenting_organisation_id;
  const by = { staff_id: own.created_by_staff_id, organisation_id: house };
  const recipient_organisation_id = world.draw.pick(others(world, [house])).id;
  const base = { case_id: own.id, recipient_organisation_id, category: 'BASIC' };
  isAskedFor({ world, base, by, conference_id: null, partner }, [], more);
}

/** Requests that name them as the manager, as the partner, and the same in the name of a house that is not the own one. */
function isNamed(world: Drawing, own: Case, staff: string): void {
  const house = own.presenting_organisation_id;
  const [near, far] = world.draw.some(others(world, [house]), 2, 2);
  if (!near || !far) return;
  const partner = { staff_id: world.draw.id(), organisation_id: near.id };
  const elsewhere = { presenting_organisation_id: far.id };
  isAsked(world, own, partner, { manager_staff_id: staff });
  isAsked(world, own, { ...partner, staff_id: staff });
  isAsked(world, own, partner, { manager_staff_id: staff, ...elsewhere });
  isAsked(world, own, { staff_id: staff, organisation_id: house }, elsewhere);
}

/** A case that is still being written, begun by somebody, with the writer of another for its only reader. */
function isWritten(world: Drawing, own: Case, by: unknown): string {
  const { id } = world.add('case_presentation', {
    ...own,
    id: world.draw.id(),
    code: world.draw.code(),
    created_by_staff_id: by,
    publication: 0,
  });
  world.add('case_reader', {
    case_id: id,
    staff_id: own.created_by_staff_id,
    organisation_id: own.presenting_organisation_id,
    confirmed_by_staff_id: own.created_by_staff_id,
    added_at: hoursFromNow(-50),
    removed_at: 'infinity',
  });
  return id;
}

/** A case that its only reader has begun, with a conference called already. */
function isBegun(world: Drawing, own: Case): void {
  const id = isWritten(world, own, own.created_by_staff_id);
  const [conference] = world.of('case_conference').filter(({ case_id }) => case_id === own.id);
  if (conference)
    world.add('case_conference', { ...conference, id: world.draw.id(), code: world.draw.code(), case_id: id });
}

/**
 * Around a few published cases: in the presenting house some who manage and some who do not, did once, will or do
 * elsewhere; in another house two who read the case, one of whom no request names; a case that has just begun, and some
 * that one colleague began and another reads.
 */
export function drawColleagues(world: Drawing): void {
  const published = world.of('case_presentation').filter(({ publication }) => publication === PUBLICATIONS);
  const begun: { own: Case; staff: string }[] = [];
  for (const own of published.slice(0, 1)) drawLapsed(world, own);
  for (const own of published.slice(0, 3)) {
    const house = own.presenting_organisation_id;
    const other = world.draw.pick(others(world, [house])).id;
    anAgreement(world, own, house);
    anAgreement(world, own, other);
    const managing = { ...EVER, rank: 2 };
    const colleagues = [
      [managing],
      [EVER],
      [EVER, FORMER],
      [EVER, COMING],
      [{ ...EVER, administrator: true }],
      [EVER, { ...managing, organisation_id: other }],
    ].map((posts) => {
      const staff = aColleague(world, own, house, posts);
      isNamed(world, own, staff);
      return staff;
    });
    const named = aColleague(world, own, other, [EVER]);
    aColleague(world, own, other, [EVER]);
    for (const organisation_id of [other, world.draw.pick(others(world, [house, other])).id])
      isAsked(world, own, { staff_id: named, organisation_id });
    isBegun(world, own);
    begun.push(...colleagues.map((staff) => ({ own, staff })));
  }
  for (const { own, staff } of begun) isWritten(world, own, staff);
}
