import type { AppAbility } from './ability';
import { bodiesToday, type Seat, type Standing } from './standing';

/** What opens a thing of a meeting to an organisation. */
export const SIGHT_REASONS = ['MEMBER', 'FORMER_MEMBER', 'JOINED_LATER', 'INVITED'] as const;
export type SightReason = (typeof SIGHT_REASONS)[number];

/** An organisation with all of it on which the rule for meetings depends. */
export interface Candidate {
  readonly organisationId: string;
  readonly seats: readonly Seat[];
  readonly invited: Standing['invited'];
}

/** A row that the rule decides by its day and its bodies, as the rule knows it: with its entity's name. */
export type DatedThing = object & { readonly heldOn: string; readonly bodyIds: readonly string[] };

/** An organisation that may see the thing, and through which bodies; never without a reason. */
export interface Sight {
  readonly organisationId: string;
  readonly reasons: readonly { readonly kind: SightReason; readonly bodyId: string }[];
}

const standingOf = ({ organisationId, seats, invited }: Candidate, today: string): Standing => ({
  organisationId,
  organisationKind: '',
  staffId: null,
  platformRole: 'NONE',
  administers: false,
  today,
  seats,
  invited,
  approverOf: [],
  unadministered: [],
  takesPart: false,
  readableCases: [],
  presentedCases: [],
  advisedConferences: [],
  hiddenCases: [],
  caseFacts: [],
  caseRequests: [],
  caseEntries: [],
  casePapers: [],
  openingsToDecide: [],
  openOriginals: [],
  nowMicros: 0,
  manages: false,
  editionBodyId: null,
});

/** A member on the day, one that has left since, or one to whom the body opens its past. */
function seatReason(standing: Standing, heldOn: string): SightReason {
  const thatDay = standing.seats.filter(({ from, to }) => from <= heldOn && heldOn < to);
  if (thatDay.length === 0) return 'JOINED_LATER';
  const there = bodiesToday(standing).length > 0 || thatDay.some(({ to }) => standing.today < to);
  return there ? 'MEMBER' : 'FORMER_MEMBER';
}

/**
 * Which of these organisations `rule` lets see a thing, and why: the rule is asked once for all that an organisation has,
 * and once for each way through each body alone. Days are YYYY-MM-DD.
 */
export function sightsBy(
  rule: (standing: Standing) => AppAbility,
  thing: DatedThing,
  candidates: readonly Candidate[],
  today: string,
): Sight[] {
  const opens = (standing: Standing): boolean => rule(standing).can('read', thing);
  return candidates.flatMap((candidate) => {
    if (!opens(standingOf(candidate, today))) return [];
    const reasons = thing.bodyIds.flatMap((bodyId) => {
      const seats = candidate.seats.filter((seat) => seat.bodyId === bodyId);
      const invited = candidate.invited.filter((guest) => guest.bodyId === bodyId);
      const seated = standingOf({ ...candidate, seats, invited: [] }, today);
      return [
        ...(opens(seated) ? [{ kind: seatReason(seated, thing.heldOn), bodyId }] : []),
        ...(opens(standingOf({ ...candidate, seats: [], invited }, today))
          ? [{ kind: 'INVITED' as const, bodyId }]
          : []),
      ];
    });
    return [{ organisationId: candidate.organisationId, reasons }];
  });
}
