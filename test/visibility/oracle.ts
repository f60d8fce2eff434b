import { CASE_RULES } from './oracle-cases';
import { CONSENT_RULES } from './oracle-consents';
import { EDITION_RULES } from './oracle-editions';
import { ORIGINAL_RULES } from './oracle-originals';
import { seesPaper } from './oracle-papers';
import { PEOPLE_RULES } from './oracle-people';
import { REQUEST_RULES } from './oracle-requests';
import { type Eyes, eyesOf, type Reader } from './oracle-reader';
import { RESULT_RULES } from './oracle-results';
import { nobody, ofOwnHouse, ofOwnStaff, type Rule, sitsBeside } from './oracle-rule';
import { type Row, TABLES, type World } from './world';

const bodiesOf = (world: World, meetingId: string): string[] =>
  world.where('meeting_for', 'meeting_id', meetingId).map(({ body_id }) => body_id);

/** The bodies through which the reader has a way to the meeting: a seat on its day, or an invitation by that body. */
function ways(meetingId: string, eyes: Eyes, world: World): string[] {
  const meeting = world.one('meeting', meetingId);
  if (!meeting) return [];
  return bodiesOf(world, meetingId).filter((body) => eyes.sat(body, meeting.held_on) || eyes.invited(meetingId, body));
}

const meets = (some: readonly string[], others: readonly string[]): boolean => some.some((id) => others.includes(id));

/** A point below an item is taken for the bodies of the item. */
function topItem(world: World, item: Row): Row {
  const parent = item.parent_id === null ? undefined : world.one('agenda_item', item.parent_id);
  return parent ? topItem(world, parent) : item;
}

const seesItem: Rule = (item, eyes, world) => meets(topItem(world, item).body_ids, ways(item.meeting_id, eyes, world));

const itemOf = (world: World, row: Row): Row | undefined =>
  row.agenda_item_id === null ? undefined : world.one('agenda_item', row.agenda_item_id);

const signedIn: Rule = (_, eyes) => eyes.organisation !== null || eyes.edition;
const ofOwnBody: Rule = ({ body_id }, eyes) => eyes.sits(body_id);
const ofMatrix: Rule = ({ matrix_id }, eyes, world) =>
  eyes.sits(world.one('policy_matrix', matrix_id)?.body_id ?? null);

/** Attendance and the like: of the reader's own bodies, and of those present for an item that the reader sees. */
const part: Rule = (row, eyes, world) =>
  meets(row.body_ids, ways(row.meeting_id, eyes, world)) ||
  world
    .where('agenda_item', 'meeting_id', row.meeting_id)
    .some((item) => item.state === 'ACCEPTED' && meets(item.body_ids, row.body_ids) && seesItem(item, eyes, world));

const bodiesOfSeries = (world: World, series: string): readonly string[] =>
  world.where('series_member', 'series_id', series).map(({ body_id }) => body_id);
const approvesSeries = (series: string, eyes: Eyes, world: World): boolean =>
  bodiesOfSeries(world, series).some((body) => eyes.approves(body));
/** Only the reader's own bodies are named; the approvers of its bodies see all of them. */
const namesBody: Rule = ({ body_id, series_id }, eyes, world) =>
  eyes.sits(body_id) || approvesSeries(series_id, eyes, world);

/** The rule of who sees what, table by table. What is not listed is seen by nobody. */
const RULES: Readonly<Record<string, Rule>> = {
  organisation: signedIn,
  staff: (row, eyes, world) => ofOwnHouse({ ...row, staff_id: row.id }, eyes, world),
  staff_name: (row, eyes, world) =>
    ofOwnHouse(row, eyes, world) ||
    world
      .where('post', 'staff_id', row.staff_id)
      .some((post) => sitsBeside(post.organisation_id, eyes, world, 'SECRETARIAT')),
  post: (row, eyes, world) => row.organisation_id === eyes.organisation || sitsBeside(row.organisation_id, eyes, world),

  meeting_body: ({ id }, eyes) => eyes.sits(id),
  legal_basis: ofOwnBody,
  charter: ofOwnBody,
  sub_group: ofOwnBody,
  membership: ofOwnBody,
  policy_matrix: ofOwnBody,
  pillar: ofMatrix,
  policy_measure: ofMatrix,
  matrix_row: ofMatrix,

  meeting: ({ id }, eyes, world) => ways(id, eyes, world).length > 0,
  meeting_for: ({ meeting_id, body_id }, eyes, world) => ways(meeting_id, eyes, world).includes(body_id),
  invitation: ({ meeting_id, body_id, organisation_id }, eyes, world) =>
    organisation_id === eyes.organisation || ways(meeting_id, eyes, world).includes(body_id),
  attendance: part,
  head_count: part,
  meeting_group: part,
  group_participant: part,
  lecturer: part,
  agenda_slot: ({ meeting_id }, eyes, world) => ways(meeting_id, eyes, world).length > 0,
  agenda_item: seesItem,
  decision: (row, eyes, world) => {
    const item = itemOf(world, row);
    return item !== undefined && seesItem(item, eyes, world);
  },
  paper: (row, eyes, world) => {
    const item = itemOf(world, row);
    return seesPaper(row, eyes, world) && (item === undefined || seesItem(item, eyes, world));
  },
  paper_file: ({ paper_id }, eyes, world) => {
    const paper = world.one('paper', paper_id);
    return paper !== undefined && seesPaper(paper, eyes, world);
  },
  action_item: (row, eyes, world) => {
    const item = itemOf(world, row);
    const bodies = item ? topItem(world, item).body_ids : bodiesOf(world, row.meeting_id);
    return (
      row.assignee_organisation_id === eyes.organisation ||
      bodies.some((body) => eyes.sits(body, 'SECRETARIAT')) ||
      (item !== undefined && seesItem(item, eyes, world))
    );
  },
  // The action itself, as far as this one body is a way to it.
  action_body: ({ action_id, body_id }, eyes, world) => {
    const action = world.one('action_item', action_id);
    const item = action && itemOf(world, action);
    const bodies = item ? topItem(world, item).body_ids : action ? bodiesOf(world, action.meeting_id) : [];
    return (
      action !== undefined &&
      bodies.includes(body_id) &&
      (eyes.sits(body_id, 'SECRETARIAT') || (item !== undefined && eyes.sat(body_id, action.held_on)))
    );
  },

  meeting_series: ({ id }, eyes, world) => bodiesOfSeries(world, id).some((body) => eyes.sits(body)),
  series_member: namesBody,
  merge_approval: namesBody,
  series_event: ({ series_id }, eyes, world) => approvesSeries(series_id, eyes, world),
  series_cover: ({ series_id }, eyes, world) =>
    bodiesOfSeries(world, series_id).every((body) => eyes.sits(body)) || approvesSeries(series_id, eyes, world),
  minutes_edition: ({ recipient_organisation_id, requester_organisation_id }, eyes) =>
    eyes.organisation !== null && [recipient_organisation_id, requester_organisation_id].includes(eyes.organisation),
  edition_file: ({ edition_id }, eyes, world) =>
    eyes.organisation !== null &&
    world.one('minutes_edition', edition_id)?.recipient_organisation_id === eyes.organisation,

  idempotency_record: ofOwnStaff,
  ...PEOPLE_RULES,
  ...CASE_RULES,
  ...CONSENT_RULES,
  ...RESULT_RULES,
  ...EDITION_RULES,
  ...ORIGINAL_RULES,
  ...REQUEST_RULES,
  // What the database was filled with stands on the welcome page, before anybody signs in.
  installation: () => true,
  credential: nobody,
  login_session: nobody,
  sign_in_attempt: nobody,
  totp_secret: nobody,
  passkey: nobody,
  recovery_code: nobody,
  sign_in_step: nobody,
  directory_identity: nobody,
  job: nobody,
  daily_run: nobody,
  import_key: nobody,
};

/** Tables about which the rule says something, be it that nobody sees a row. */
export const RULED: readonly string[] = Object.keys(RULES);

/** The oracle: table → keys of the rows that the reader sees. Written from the rule alone, beside both walls. */
export function seenBy(world: World, reader: Reader, tables: readonly string[] = TABLES): Map<string, Set<string>> {
  const eyes = eyesOf(world, reader);
  return new Map(
    tables.map((table) => {
      const rule = RULES[table] ?? nobody;
      return [
        table,
        new Set(
          world
            .rows(table)
            .filter((row) => rule(row, eyes, world))
            .map(({ key }) => key),
        ),
      ];
    }),
  );
}
