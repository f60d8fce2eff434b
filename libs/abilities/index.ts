import { type AppAbility, buildAbility } from './ability';
import { defineBodies } from './bodies';
import { defineCases } from './cases';
import { defineInvitations } from './invitations';
import { defineMeetings } from './meetings';
import { definePapers } from './papers';
import { definePeople } from './people';
import { defineSeries } from './series';
import type { Standing } from './standing';
import { type Candidate, type DatedThing, type Sight, sightsBy } from './who-may-see';

export type { Act, AppAbility } from './ability';
export { bodiesToday, type CaseFacts, convenedBy, reachOf, type Seat, type Standing } from './standing';
export { type Candidate, type DatedThing, type Sight, SIGHT_REASONS, type SightReason } from './who-may-see';

/** Wall 1: what an actor of this standing may do, as CASL rules; the one place where a rule is written in TypeScript. */
export function abilitiesFor(standing: Standing): AppAbility {
  return buildAbility((can) => {
    definePeople(can, standing);
    defineBodies(can, standing);
    defineInvitations(can, standing);
    defineCases(can, standing);
    defineMeetings(can, standing);
    definePapers(can, standing);
    defineSeries(can, standing);
  });
}

/**
 * Which of these organisations may see a thing of a meeting today, and why (visibility rules 2 and 3). The rule itself is
 * asked, so that the answer cannot differ from what each of them sees.
 */
export const whoMaySee = (thing: DatedThing, candidates: readonly Candidate[], today: string): Sight[] =>
  sightsBy(abilitiesFor, thing, candidates, today);
