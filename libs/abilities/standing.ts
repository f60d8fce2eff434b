import type { Category, Marked, RecipientFacts } from '#libs/consent';

/** A case that another organisation presents to the actor: what of it is published, and what decides about it. */
export interface CaseFacts extends RecipientFacts {
  readonly caseId: string;
  readonly sections: readonly { readonly id: string; readonly category: Category; readonly publishedIn: number }[];
}

/** What the acting organisation is asked about a case that it reads, and whether that was taken back. */
export interface CaseRequest extends Marked {
  readonly id: string;
  readonly caseId: string;
  readonly withdrawn: boolean;
}

/** Something recorded about a case that another organisation presents to the actor, and whether it was replaced since. */
export interface CaseEntry extends Marked {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly replaced: boolean;
}

/** A paper of the actor's own from a conference about a case that another organisation presents, while it circulates. */
export interface CasePaper {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly partIds: readonly string[];
}

/** A seat of the acting organisation in a body, for a half-open span of days (YYYY-MM-DD, '-infinity', 'infinity'). */
export interface Seat {
  readonly bodyId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
  /** The body lets a member of today read all earlier meetings. */
  readonly joinersSeePast: boolean;
  /** The body lets those who left keep what they attended. */
  readonly leaversKeep: boolean;
}

/** Everything about an actor on which a rule may depend: facts of the acting organisation, never of another. */
export interface Standing {
  /** Null for nobody, and for an edition made from the shell. */
  readonly organisationId: string | null;
  readonly organisationKind: string;
  readonly staffId: string | null;
  readonly platformRole: string;
  /** The organisation's own administrator. */
  readonly administers: boolean;
  /** Today in Asia/Tokyo. */
  readonly today: string;
  readonly seats: readonly Seat[];
  readonly invited: readonly { readonly meetingId: string; readonly bodyId: string }[];
  /** Bodies for which this actor may approve a merge, by the charter in force. */
  readonly approverOf: readonly string[];
  /** Organisations without an administrator who can sign in, told to those who have to find them one. */
  readonly unadministered: readonly string[];
  /** What a case asks of a person is there: agreement, pledge, a sign-in of more than a day, no platform role. */
  readonly takesPart: boolean;
  /** Cases on whose reader list the actor stands and from which nothing excludes the actor (rules 4 and 6). */
  readonly readableCases: readonly string[];
  /** Those of them that the acting organisation presents. */
  readonly presentedCases: readonly string[];
  /** Conferences about cases of others at which the acting organisation advises, and confirms nothing. */
  readonly advisedConferences: readonly string[];
  /** Cases that exclude the actor or the acting organisation: whatever is about them is hidden (rule 6). */
  readonly hiddenCases: readonly string[];
  /** Those of the readable cases that others present, with the facts about the acting organisation. */
  readonly caseFacts: readonly CaseFacts[];
  /** What the acting organisation is asked about these cases. */
  readonly caseRequests: readonly CaseRequest[];
  /** What was recorded about these cases. */
  readonly caseEntries: readonly CaseEntry[];
  /** The actor's own papers of conferences about them. */
  readonly casePapers: readonly CasePaper[];
  /** Requests to open a sealed original about which the actor decides as the second officer. */
  readonly openingsToDecide: readonly string[];
  /** Own such requests that open now: approved, in time, and both officers fit at this instant. */
  readonly openOriginals: readonly string[];
  /** The instant of the request in microseconds, as the facts count. */
  readonly nowMicros: number;
  /** Holds a managing post in the acting organisation today, or administers it. */
  readonly manages: boolean;
  /** Set while an edition for a body is made: the reader is what all its members have in common. */
  readonly editionBodyId: string | null;
}

/** '-infinity' sorts before and 'infinity' after every date as text, so that text order is day order. */
const holds = (seat: Seat, day: string): boolean => seat.from <= day && day < seat.to;

/** The ids of the bodies in which the actor sits today, in one of the given roles (any role when none is given). */
export function bodiesToday(standing: Standing, ...roles: readonly string[]): string[] {
  const seats = standing.seats.filter((seat) => holds(seat, standing.today));
  return [...new Set(seats.filter((seat) => !roles.length || roles.includes(seat.role)).map((seat) => seat.bodyId))];
}

/** The bodies that the actor convenes today; who has a platform role convenes none. */
export const convenedBy = (standing: Standing): string[] =>
  standing.platformRole === 'NONE' ? bodiesToday(standing, 'SECRETARIAT', 'CHAIR') : [];

/**
 * The spans of days on which meetings of a body are the actor's (visibility rule 2): those of its seats, but back to the
 * beginning where a seat of today opens the past, and nothing of an ended seat where leavers keep nothing. An
 * organisation that sits in the body again, or with another role, has not left.
 */
export function reachOf(standing: Standing): Pick<Seat, 'bodyId' | 'from' | 'to'>[] {
  const present = bodiesToday(standing);
  return standing.seats
    .filter((seat) => seat.leaversKeep || standing.today < seat.to || present.includes(seat.bodyId))
    .map((seat) => ({
      bodyId: seat.bodyId,
      from: seat.joinersSeePast && holds(seat, standing.today) ? '-infinity' : seat.from,
      to: seat.to,
    }));
}
