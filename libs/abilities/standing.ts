/** A seat of the acting organisation in a body, for a half-open span of days (YYYY-MM-DD, '-infinity', 'infinity'). */
export interface Seat {
  readonly bodyId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
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
