import type { Membership } from './membership.entity';

/** A seat's span as days; `validTo` is the first day without it, or `infinity`, which sorts after every day. */
type Seat = Pick<Membership, 'organisationId' | 'role' | 'validFrom' | 'validTo'>;

/** Whether the organisation would hold the same role twice on some day. */
export function doubled(seats: readonly Seat[], { organisationId, role, validFrom, validTo }: Seat): boolean {
  return seats.some(
    (seat) =>
      seat.organisationId === organisationId &&
      seat.role === role &&
      seat.validFrom < validTo &&
      validFrom < seat.validTo,
  );
}

/** Whether some day from `from` up to, not including, `until` has no secretariat among these seats. */
export function uncovered(seats: readonly Seat[], from: string, until: string): boolean {
  const offices = seats.filter(({ role }) => role === 'SECRETARIAT');
  let day = from;
  while (day < until) {
    const next = offices
      .filter((seat) => seat.validFrom <= day && day < seat.validTo)
      .map((seat) => seat.validTo)
      .sort()
      .at(-1);
    if (next === undefined) return true;
    day = next;
  }
  return false;
}
