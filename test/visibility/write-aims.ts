import type { Draw } from './draw';
import type { Reader } from './oracle-reader';
import type { World } from './world';

type Values = Record<string, unknown>;

const NOBODY = '00000000-0000-0000-0000-000000000000';
const LAST = 24;

/** What only somebody who has confirmed an invitation, or who only proposes one, would write. */
export function aboutInvitations(world: World, table: string, reader: Reader, draw: Draw): Values {
  if (reader.kind !== 'PERSON' || draw.chance(0.4)) return {};
  const confirmed = world.where('staff_invitation', 'confirmed_by_staff_id', reader.staffId);
  if (table === 'staff_invitation')
    return draw.chance(0.6)
      ? { state: 'PROPOSED', kind: 'NEW', confirmed_by_staff_id: NOBODY }
      : { state: 'CONFIRMED', first_administrator: draw.chance(0.2) };
  if (confirmed.length === 0) return {};
  const { id, staff_id, organisation_id, email } = draw.pick(confirmed);
  switch (table) {
    case 'staff':
      return { id: staff_id };
    case 'staff_name':
      return { staff_id };
    case 'post':
      return { staff_id, organisation_id };
    case 'invitation_token':
      return { invitation_id: id, staff_id, email };
    default:
      return {};
  }
}

/**
 * What hardly any row that is there shows: proposals to each house, bodies that have just begun, cases that have, or that
 * this reader began and others read, and the last invitations that are this reader's or of first administrators, each
 * tried as if it gave the right.
 */
export function aimed(world: World, table: string, reader: Reader, draw: Draw): Values[] {
  if (reader.kind !== 'PERSON') return [];
  const own = { proposed_by_staff_id: reader.staffId, proposed_by_organisation_id: reader.organisationId };
  const begun = { ...own, kind: 'NEW', state: 'PROPOSED', confirmed_by_staff_id: NOBODY };
  const row = draw.pick(world.rows(table));
  if (table === 'case_reader')
    return world
      .where('case_presentation', 'presenting_organisation_id', reader.organisationId)
      .filter(({ id, created_by_staff_id }) => {
        const readers = world.where('case_reader', 'case_id', id).map(({ staff_id }) => staff_id);
        return readers.length === 0 || (created_by_staff_id === reader.staffId && !readers.includes(reader.staffId));
      })
      .map(({ id }) => ({ ...row, case_id: id, staff_id: reader.staffId, organisation_id: reader.organisationId }));
  if (table === 'membership')
    return world
      .rows('meeting_body')
      .filter(({ id }) => world.where('membership', 'body_id', id).length === 0)
      .flatMap(({ id }) =>
        [reader.organisationId, draw.pick(world.rows('organisation')).id].flatMap((organisation_id) =>
          ['SECRETARIAT', 'MEMBER'].map((role) => ({ ...row, body_id: id, organisation_id, role })),
        ),
      );
  if (table === 'staff_invitation')
    return world.keys('organisation').flatMap((organisation_id) =>
      [true, false].flatMap((first_administrator) =>
        [true, false].map((administrator) => ({
          ...row,
          ...begun,
          organisation_id,
          administrator,
          first_administrator,
        })),
      ),
    );
  const near = world
    .rows('staff_invitation')
    .filter((one) => one.first_administrator || one.confirmed_by_staff_id === reader.staffId)
    .slice(-LAST);
  return near.flatMap(({ id, staff_id, organisation_id, email }) => {
    const tried: Readonly<Record<string, Values>> = {
      staff: { id: staff_id, platform_role: 'NONE' },
      staff_name: { staff_id },
      post: { staff_id, organisation_id },
      invitation_token: { invitation_id: id, staff_id, email },
    };
    return tried[table] ? [{ ...row, ...tried[table] }] : [];
  });
}

/** Orders to make papers of conferences, as whoever issued or receives them would send them, and near misses of it. */
export function paperOrders(world: World, reader: Reader): Values[] {
  if (reader.kind !== 'PERSON') return [];
  const row = world.rows('job')[0];
  return world
    .rows('conference_edition')
    .filter(
      (one) =>
        one.requester_organisation_id === reader.organisationId ||
        one.recipient_organisation_id === reader.organisationId,
    )
    .slice(-LAST)
    .flatMap(({ id, recipient_organisation_id: to }) => {
      const order = { ...row, id, kind: 'CONFERENCE_EDITION', subject_id: id, organisation_id: to };
      return [order, { ...order, kind: 'ANYTHING' }, { ...order, organisation_id: NOBODY }];
    });
}
