import type { Row, World } from './world';

/** Who reads, and when. */
export type Reader = { readonly now: Date } & (
  | { readonly kind: 'NOBODY' }
  | { readonly kind: 'PERSON'; readonly staffId: string; readonly organisationId: string }
  | { readonly kind: 'JOB'; readonly organisationId: string }
  | { readonly kind: 'EDITION'; readonly bodyId: string }
);

/** What the rule asks about a reader. */
export interface Eyes {
  /** The organisation for which the reader acts; null for nobody and for an edition. */
  readonly organisation: string | null;
  readonly staff: string | null;
  readonly edition: boolean;
  readonly now: Date;
  readonly today: string;
  /** A member of the body for its meetings of that day. */
  sat(bodyId: string, day: string): boolean;
  /** A member of the body now, in one of the roles if any are named. */
  sits(bodyId: string | null, ...roles: string[]): boolean;
  invited(meetingId: string, bodyId: string): boolean;
  /** May approve a merge for the body: its chair, or its secretariat where the charter in force says so. */
  approves(bodyId: string): boolean;
  administers: boolean;
  platformRole: string;
}

const TOKYO_MS = 9 * 3_600_000;

/** The day in Tokyo at an instant. */
export const dayOf = (now: Date): string => new Date(now.getTime() + TOKYO_MS).toISOString().slice(0, 10);

const order = (day: string): number =>
  day === 'infinity' ? Infinity : day === '-infinity' ? -Infinity : Date.parse(`${day}T00:00:00Z`);

/** Milliseconds of an instant as the database writes it, which may be 'infinity'. */
export const instantOf = (at: string): number =>
  at === 'infinity' ? Infinity : at === '-infinity' ? -Infinity : Date.parse(at);

/** Half-open: the first day counts, the last does not. */
export const within = (from: string, day: string, to: string): boolean =>
  order(from) <= order(day) && order(day) < order(to);

const holdsOn = (seat: Row, day: string): boolean => within(seat.valid_from, day, seat.valid_to);

/**
 * Whether an organisation is a member of the body for its meetings of that day: by a seat on the day; by a seat of today
 * that has not ended by then, where joiners see the past; not by its former seats once it has left, where leavers keep
 * nothing.
 */
function memberFor(world: World, organisation: string, bodyId: string, day: string, today: string): boolean {
  const body = world.one('meeting_body', bodyId);
  const seats = world.where('membership', 'organisation_id', organisation).filter((seat) => seat.body_id === bodyId);
  const present = seats.some((seat) => holdsOn(seat, today));
  const left = !present && body?.leavers_keep === false;
  return seats.some((seat) => {
    if (left && order(seat.valid_to) <= order(today)) return false;
    if (body?.joiners_see_past === true && holdsOn(seat, today)) return order(day) < order(seat.valid_to);
    return holdsOn(seat, day);
  });
}

const postsToday = (world: World, staffId: string, organisationId: string, today: string): Row[] =>
  world
    .where('post', 'staff_id', staffId)
    .filter((post) => post.organisation_id === organisationId && within(post.active_from, today, post.active_until));

function charterInForce(world: World, bodyId: string, today: string): Row | undefined {
  return world
    .where('charter', 'body_id', bodyId)
    .filter((charter) => order(charter.effective_from) <= order(today))
    .sort((a, b) => order(b.effective_from) - order(a.effective_from) || b.number - a.number)[0];
}

/** The organisation for which this reader really acts: a person needs a post there today, a job only that it exists. */
function actsFor(world: World, reader: Reader, today: string): string | null {
  if (reader.kind === 'NOBODY' || reader.kind === 'EDITION') return null;
  const organisation = world.one('organisation', reader.organisationId);
  if (!organisation) return null;
  if (reader.kind === 'JOB') return organisation.id;
  return postsToday(world, reader.staffId, organisation.id, today).length > 0 ? organisation.id : null;
}

/** An edition reads as what every member organisation of the body has in common; a body that nobody sits in, as itself. */
function editionEyes(world: World, bodyId: string, now: Date, today: string): Eyes {
  const members = world.where('membership', 'body_id', bodyId).filter((seat) => holdsOn(seat, today));
  const sat = (body: string, day: string): boolean =>
    members.length === 0
      ? body === bodyId
      : members.every(({ organisation_id }) => memberFor(world, organisation_id, body, day, today));
  return {
    organisation: null,
    staff: null,
    edition: true,
    now,
    today,
    sat,
    sits: (body, ...roles) => body !== null && roles.length === 0 && sat(body, today),
    invited: () => false,
    approves: () => false,
    administers: false,
    platformRole: 'NONE',
  };
}

/** Learns from the world what the rule needs to know of a reader. */
export function eyesOf(world: World, reader: Reader): Eyes {
  const today = dayOf(reader.now);
  if (reader.kind === 'EDITION') return editionEyes(world, reader.bodyId, reader.now, today);
  const organisation = actsFor(world, reader, today);
  const staff = reader.kind === 'PERSON' && organisation !== null ? reader.staffId : null;
  const seats = organisation === null ? [] : world.where('membership', 'organisation_id', organisation);
  const invitations = organisation === null ? [] : world.where('invitation', 'organisation_id', organisation);
  const sits = (body: string | null, ...roles: string[]): boolean =>
    seats.some(
      (seat) => seat.body_id === body && holdsOn(seat, today) && (roles.length === 0 || roles.includes(seat.role)),
    );
  return {
    organisation,
    staff,
    edition: false,
    now: reader.now,
    today,
    sat: (body, day) => organisation !== null && memberFor(world, organisation, body, day, today),
    sits,
    invited: (meeting, body) => invitations.some((one) => one.meeting_id === meeting && one.body_id === body),
    approves: (body) =>
      sits(body, 'CHAIR') ||
      (sits(body, 'SECRETARIAT') && charterInForce(world, body, today)?.merge_approver === 'SECRETARIAT'),
    administers:
      staff !== null &&
      organisation !== null &&
      postsToday(world, staff, organisation, today).some(({ administrator }) => administrator),
    platformRole: staff === null ? 'NONE' : (world.one('staff', staff)?.platform_role ?? 'NONE'),
  };
}
