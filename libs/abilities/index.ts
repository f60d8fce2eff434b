import { type AppAbility, buildAbility } from './ability';
import { defineBodies } from './bodies';
import { defineCases } from './cases';
import { defineInvitations } from './invitations';
import { defineMeetings } from './meetings';
import { definePeople } from './people';
import { defineSeries } from './series';
import type { Standing } from './standing';

export type { Act, AppAbility } from './ability';
export { bodiesToday, convenedBy, reachOf, type Seat, type Standing } from './standing';

/** Wall 1: what an actor of this standing may do, as CASL rules; the one place where a rule is written in TypeScript. */
export function abilitiesFor(standing: Standing): AppAbility {
  return buildAbility((can) => {
    definePeople(can, standing);
    defineBodies(can, standing);
    defineInvitations(can, standing);
    defineCases(can, standing);
    defineMeetings(can, standing);
    defineSeries(can, standing);
  });
}
