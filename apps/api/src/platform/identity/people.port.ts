import type { Actor } from '../visibility/actor';

/** What the sign-in needs to know of people; the people feature fills it. */
export abstract class PeoplePort {
  /** The organisations for which the signed-in person may act today; the first is where a sign-in begins. */
  abstract organisationsOf(staffId: string): Promise<string[]>;

  /** Who is signed in, for the page's header. */
  abstract profile(actor: Actor): Promise<object>;
}
