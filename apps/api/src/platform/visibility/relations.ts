/** How a condition may reach from one table to another: `alias` is the outer row, `inner` the alias of the related one. */
export interface RelationSql {
  readonly entity: string;
  readonly from: string;
  on(alias: string, inner: string): string;
}

/** Entity → relation name → SQL. A relation that is not listed cannot be used in a rule. */
const toItems = (): RelationSql => ({
  entity: 'AgendaItem',
  from: 'agenda_item',
  on: (alias, inner) => `${inner}.meeting_id = ${alias}.meeting_id AND ${inner}.body_ids && ${alias}.body_ids`,
});
const toMeeting = (): RelationSql => ({
  entity: 'Meeting',
  from: 'meeting',
  on: (alias, inner) => `${inner}.id = ${alias}.meeting_id`,
});
const toPosts = (staffColumn: string): RelationSql => ({
  entity: 'Post',
  from: 'post',
  on: (alias, inner) => `${inner}.staff_id = ${alias}.${staffColumn}`,
});

const toMemberships = (): RelationSql => ({
  entity: 'Membership',
  from: 'membership',
  on: (alias, inner) => `${inner}.organisation_id = ${alias}.organisation_id`,
});

export const RELATIONS: Readonly<Record<string, Readonly<Record<string, RelationSql>>>> = {
  Staff: { posts: toPosts('id') },
  Account: { posts: toPosts('staff_id') },
  StaffName: {
    posts: toPosts('staff_id'),
    memberships: {
      entity: 'Membership',
      from: 'membership',
      on: (alias, inner) =>
        `EXISTS (SELECT 1 FROM post held WHERE held.staff_id = ${alias}.staff_id AND held.organisation_id = ${inner}.organisation_id)`,
    },
  },
  Post: { memberships: toMemberships() },
  StaffAttestation: { memberships: toMemberships() },
  SharingAgreement: { memberships: toMemberships() },
  AgendaSlot: { meeting: toMeeting() },
  AgendaItem: { meeting: toMeeting() },
  Decision: { meeting: toMeeting() },
  PaperFile: {
    paper: { entity: 'Paper', from: 'paper', on: (alias, inner) => `${inner}.id = ${alias}.paper_id` },
  },
  ConferenceEditionFile: {
    edition: {
      entity: 'ConferenceEdition',
      from: 'conference_edition',
      on: (alias, inner) => `${inner}.id = ${alias}.edition_id`,
    },
  },
  OpeningAct: {
    opening: {
      entity: 'OriginalOpening',
      from: 'original_opening',
      on: (alias, inner) => `${inner}.id = ${alias}.opening_id`,
    },
  },
  ActionItem: { meeting: toMeeting() },
  Attendance: { items: toItems() },
  HeadCount: { items: toItems() },
  MeetingGroup: { items: toItems() },
  GroupParticipant: { items: toItems() },
  Lecturer: { items: toItems() },
  MergeApproval: {
    series: {
      entity: 'MeetingSeries',
      from: 'meeting_series',
      on: (alias, inner) => `${inner}.id = ${alias}.series_id`,
    },
  },
};
