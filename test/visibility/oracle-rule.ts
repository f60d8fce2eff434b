import { type Eyes, within } from './oracle-reader';
import type { Row, World } from './world';

/** Whether a reader sees a row. */
export type Rule = (row: Row, eyes: Eyes, world: World) => boolean;

export const nobody: Rule = () => false;

/** Somebody who holds, held or will hold a post in the reader's organisation. */
export const ofOwnHouse: Rule = ({ staff_id }, eyes, world) =>
  world.where('post', 'staff_id', staff_id).some((post) => post.organisation_id === eyes.organisation);

export const ofOwnStaff: Rule = ({ staff_id }, eyes) => eyes.staff !== null && staff_id === eyes.staff;

export const ofOwnOrganisation: Rule = ({ organisation_id }, eyes) =>
  eyes.organisation !== null && organisation_id === eyes.organisation;

/** The organisation sits today in a body in which the reader sits in one of the roles. */
export const sitsBeside = (organisation: string, eyes: Eyes, world: World, ...roles: string[]): boolean =>
  world
    .where('membership', 'organisation_id', organisation)
    .some((seat) => within(seat.valid_from, eyes.today, seat.valid_to) && eyes.sits(seat.body_id, ...roles));
