import { seenBy } from './oracle';
import { type Eyes, eyesOf, type Reader } from './oracle-reader';
import { OFFICE_WRITES } from './oracle-writes-cases';
import { CONSENT_WRITES } from './oracle-writes-consents';
import { EDITION_WRITES } from './oracle-editions';
import { ORIGINAL_WRITES } from './oracle-originals';
import { PAPER_WRITES } from './oracle-papers';
import { PEOPLE_WRITES } from './oracle-writes-people';
import { REQUEST_WRITES } from './oracle-requests';
import { RESULT_WRITES } from './oracle-writes-results';
import { SECTION_WRITES } from './oracle-writes-sections';
import type { Row, World } from './world';

/** What a writer may do with a row that is, or would be, in a table. */
export type Deed = 'added' | 'changed' | 'removed';

/** Whoever writes: what the rule knows of them, which rows they see, and whether a job writes for them. */
interface Writer {
  readonly eyes: Eyes;
  readonly job: boolean;
  sees(table: string, id: unknown): boolean;
}

type Rule = (row: Row, writer: Writer, world: World) => boolean;

const CONVENERS = ['SECRETARIAT', 'CHAIR'];
const PROPOSERS = [...CONVENERS, 'MEMBER'];

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
const inside = (part: readonly string[], whole: readonly string[]): boolean => part.every((id) => whole.includes(id));

/** Convenes all of the bodies; whoever runs the platform or reads its log convenes nothing. */
const convenes = (bodies: readonly string[], { eyes }: Writer): boolean =>
  eyes.platformRole === 'NONE' && bodies.every((body) => eyes.sits(body, ...CONVENERS));

/** A meeting that the writer sees and convenes for every body. */
function convened(world: World, writer: Writer, id: string): Row | undefined {
  const meeting = writer.sees('meeting', id) ? world.one('meeting', id) : undefined;
  return meeting && convenes(meeting.body_ids, writer) ? meeting : undefined;
}

const ofConvened: Rule = (row, writer, world) => convened(world, writer, row.meeting_id) !== undefined;

/** A part belongs to some of the bodies of its meeting, and to its day. */
const partOfConvened: Rule = (row, writer, world) => {
  const meeting = convened(world, writer, row.meeting_id);
  return meeting !== undefined && meeting.held_on === row.held_on && inside(row.body_ids, meeting.body_ids);
};

const forBodyOfConvened: Rule = (row, writer, world) => {
  const meeting = convened(world, writer, row.meeting_id);
  return meeting !== undefined && meeting.held_on === row.held_on && meeting.body_ids.includes(row.body_id);
};

/** A result belongs to an item that the writer sees, of the same meeting and for the same bodies. */
const ofItem: Rule = (row, { sees }, world) => {
  const item = world.one('agenda_item', row.agenda_item_id);
  return (
    item !== undefined &&
    sees('agenda_item', item.id) &&
    item.meeting_id === row.meeting_id &&
    same(item.body_ids, row.body_ids)
  );
};

const proposed: Rule = (row, { eyes, sees }, world) => {
  const meeting = world.one('meeting', row.meeting_id);
  return (
    row.state === 'PROPOSED' &&
    meeting !== undefined &&
    sees('meeting', meeting.id) &&
    meeting.held_on === row.held_on &&
    ['PLANNED', 'NOTIFIED'].includes(meeting.state) &&
    inside(row.body_ids, meeting.body_ids) &&
    row.body_ids.every((body) => eyes.sits(body, ...PROPOSERS))
  );
};

const keeps: Rule = ({ body_id }, { eyes }) => eyes.sits(body_id, 'SECRETARIAT');

/** A part of a matrix belongs to the same body and matrix as what it hangs on. */
function keptBelow(parent: string, key: 'matrix_id' | 'pillar_id' | 'measure_id'): Partial<Record<Deed, Rule>> {
  const rule: Rule = (row, writer, world) => {
    const there = world.one(parent, row[key]);
    return (
      keeps(row, writer, world) &&
      there !== undefined &&
      there.body_id === row.body_id &&
      (key === 'matrix_id' || there.matrix_id === row.matrix_id)
    );
  };
  return { added: rule, changed: rule };
}

const founds: Rule = (row, { eyes }, world) =>
  row.role === 'SECRETARIAT' &&
  eyes.organisation !== null &&
  row.organisation_id === eyes.organisation &&
  world.one('meeting_body', row.body_id)?.convener_organisation_id === eyes.organisation &&
  world.where('membership', 'body_id', row.body_id).length === 0;

const approvesAny = (bodies: readonly string[], { eyes }: Writer): boolean =>
  bodies.some((body) => eyes.approves(body));

/** A part of a series that the writer sees and approves for, naming the same bodies. */
const ofSeries =
  (bodiesOf: (row: Row) => readonly string[]): Rule =>
  (row, writer, world) => {
    const series = world.one('meeting_series', row.series_id);
    return (
      series !== undefined &&
      writer.sees('meeting_series', series.id) &&
      same(series.body_ids, bodiesOf(row)) &&
      approvesAny(series.body_ids, writer)
    );
  };

const own: Rule = ({ staff_id }, { eyes }) => eyes.staff !== null && staff_id === eyes.staff;
const acts = (organisation: string, { eyes }: Writer): boolean =>
  eyes.organisation !== null && organisation === eyes.organisation;
const operator: Rule = (_, { eyes }) => eyes.platformRole === 'OPERATOR';

const replaced = (added: Rule): Partial<Record<Deed, Rule>> => ({ added, changed: ofConvened, removed: ofConvened });
const kept = { added: keeps, changed: keeps };

/** Who may write what. A deed that is not listed is refused to everybody. */
export const WRITES: Readonly<Record<string, Partial<Record<Deed, Rule>>>> = {
  organisation: { added: operator, changed: operator },
  ...PEOPLE_WRITES,
  meeting_body: {
    added: (row, writer, world) =>
      acts(row.convener_organisation_id ?? '', writer) &&
      writer.eyes.platformRole === 'NONE' &&
      world.one('organisation', writer.eyes.organisation)?.kind === 'WARD_DEPT',
    changed: ({ id }, { eyes }) => eyes.sits(id, 'SECRETARIAT'),
  },
  legal_basis: kept,
  charter: { added: keeps },
  sub_group: kept,
  membership: { added: (...args) => keeps(...args) || founds(...args), changed: keeps },
  policy_matrix: kept,
  pillar: keptBelow('policy_matrix', 'matrix_id'),
  policy_measure: keptBelow('pillar', 'pillar_id'),
  matrix_row: keptBelow('policy_measure', 'measure_id'),
  meeting: {
    added: ({ body_ids }, writer) => convenes(body_ids, writer),
    changed: ({ body_ids }, writer) => convenes(body_ids, writer),
  },
  meeting_for: { added: forBodyOfConvened, changed: ofConvened },
  invitation: { added: forBodyOfConvened, changed: ofConvened },
  attendance: replaced(partOfConvened),
  head_count: replaced(partOfConvened),
  meeting_group: replaced(partOfConvened),
  group_participant: replaced(
    (row, writer, world) =>
      partOfConvened(row, writer, world) &&
      writer.sees('meeting_group', row.group_id) &&
      world.one('meeting_group', row.group_id)?.meeting_id === row.meeting_id,
  ),
  lecturer: replaced(partOfConvened),
  agenda_slot: replaced(ofConvened),
  agenda_item: { added: (...args) => partOfConvened(...args) || proposed(...args), changed: ofConvened },
  decision: { added: (...args) => ofItem(...args) && partOfConvened(...args), changed: ofConvened },
  action_item: {
    added: (row, writer, world) =>
      partOfConvened(row, writer, world) && (row.agenda_item_id === null || ofItem(row, writer, world)),
    changed: (row, writer, world) => acts(row.assignee_organisation_id, writer) || ofConvened(row, writer, world),
  },
  meeting_series: {
    added: ({ body_ids, state }, writer) =>
      state === 'PROPOSED' && body_ids.every((body) => writer.eyes.sits(body)) && approvesAny(body_ids, writer),
    changed: ({ body_ids }, writer) => approvesAny(body_ids, writer),
  },
  series_member: {
    added: (row, writer, world) =>
      ofSeries((one) => one.series_body_ids)(row, writer, world) && row.series_body_ids.includes(row.body_id),
  },
  series_cover: {
    added: ofSeries((one) => one.body_ids),
    changed: ({ body_ids }, writer) => approvesAny(body_ids, writer),
  },
  merge_approval: {
    added: (row, writer, world) => {
      const series = world.one('meeting_series', row.series_id);
      return (
        own(row, writer, world) &&
        acts(row.organisation_id, writer) &&
        writer.eyes.approves(row.body_id) &&
        series?.state === 'PROPOSED' &&
        series.body_ids.includes(row.body_id)
      );
    },
  },
  series_event: {
    added: (row, writer, world) =>
      acts(row.organisation_id, writer) && ofSeries((one) => one.body_ids)(row, writer, world),
  },
  minutes_edition: {
    added: (row, writer) =>
      acts(row.requester_organisation_id, writer) &&
      row.requester_staff_id === writer.eyes.staff &&
      row.state === 'QUEUED' &&
      (row.series_id === null || writer.sees('meeting_series', row.series_id)) &&
      (row.meeting_id === null || writer.sees('meeting', row.meeting_id)),
    changed: (row, writer) => writer.job && acts(row.recipient_organisation_id, writer),
  },
  edition_file: {
    added: (row, writer, world) =>
      writer.job &&
      acts(row.recipient_organisation_id, writer) &&
      world.one('minutes_edition', row.edition_id)?.recipient_organisation_id === row.recipient_organisation_id,
  },
  idempotency_record: { added: own, changed: own },
  audit_entry: { added: (row, writer, world) => own(row, writer, world) && acts(row.organisation_id, writer) },
  ...OFFICE_WRITES,
  job: {
    added: (row, writer, world) => {
      const paper = row.kind === 'CONFERENCE_EDITION' && writer.sees('conference_edition', row.subject_id);
      const minutes = row.kind === 'MINUTES_EDITION';
      const edition = world.one(paper ? 'conference_edition' : 'minutes_edition', row.subject_id);
      return (
        (paper || minutes) &&
        edition?.state === 'QUEUED' &&
        edition.recipient_organisation_id === row.organisation_id &&
        acts(edition.requester_organisation_id, writer)
      );
    },
  },
  // Last, so that the tries of the other tables stay as they are.
  ...PAPER_WRITES,
  ...SECTION_WRITES,
  ...CONSENT_WRITES,
  ...RESULT_WRITES,
  ...EDITION_WRITES,
  ...ORIGINAL_WRITES,
  ...REQUEST_WRITES,
};

type May = (table: string, deed: Deed, row: Row) => boolean;
const asked = new WeakMap<Reader, May>();

/** The oracle of writing: whether this reader may do this to this row. To change or remove a row one must see it. */
export function writer(world: World, reader: Reader): May {
  const before = asked.get(reader);
  if (before) return before;
  const seen = seenBy(world, reader);
  const who: Writer = {
    eyes: eyesOf(world, reader),
    job: reader.kind === 'JOB',
    sees: (table, id) => seen.get(table)?.has(String(id)) ?? false,
  };
  const may: May = (table, deed, row) =>
    (deed === 'added' || (seen.get(table)?.has(row.key) ?? false)) &&
    (WRITES[table]?.[deed]?.(row, who, world) ?? false);
  asked.set(reader, may);
  return may;
}
