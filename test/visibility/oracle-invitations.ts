import { type Eyes, within } from './oracle-reader';
import { ofOwnOrganisation, type Rule, sitsBeside } from './oracle-rule';
import type { Row, World } from './world';

/** Nobody who administers the organisation today has a sign-in. */
export const lacksAdministrator = (organisation: string, eyes: Eyes, world: World): boolean =>
  !world
    .where('post', 'organisation_id', organisation)
    .some(
      (post) =>
        post.administrator &&
        within(post.active_from, eyes.today, post.active_until) &&
        world.one('staff', post.staff_id)?.platform_role === 'NONE' &&
        world.where('account', 'staff_id', post.staff_id).length > 0,
    );

/** Operators are told of every such organisation, a secretariat of those that sit in one of its bodies today. */
export const toldLacking = (organisation: string, eyes: Eyes, world: World): boolean =>
  lacksAdministrator(organisation, eyes, world) &&
  (eyes.platformRole === 'OPERATOR' || sitsBeside(organisation, eyes, world, 'SECRETARIAT'));

export const isProposer: Rule = (row, eyes) =>
  eyes.staff !== null &&
  row.proposed_by_staff_id === eyes.staff &&
  row.proposed_by_organisation_id === eyes.organisation;

/** A first administrator, whom nobody inside the organisation could confirm, is for a person of some secretariat. */
export const firstForOthers: Rule = (row, eyes, world) =>
  eyes.staff !== null &&
  eyes.platformRole === 'NONE' &&
  row.first_administrator &&
  toldLacking(row.organisation_id, eyes, world);

/** For the own administrator, for whoever proposed, and of a first administrator for those who may confirm. */
export const seesInvitation: Rule = (row, eyes, world) =>
  (eyes.administers && ofOwnOrganisation(row, eyes, world)) ||
  isProposer(row, eyes, world) ||
  firstForOthers(row, eyes, world);

/** Has a post of today or later in this organisation and in no other. */
export function worksOnlyHere(staff: string, organisation: string, eyes: Eyes, world: World): boolean {
  const held = world
    .where('post', 'staff_id', staff)
    .filter((post) => post.active_until === 'infinity' || eyes.today < post.active_until);
  return held.length > 0 && held.every((post: Row) => post.organisation_id === organisation);
}
