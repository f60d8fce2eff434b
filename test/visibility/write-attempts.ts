import type { Draw } from './draw';
import { type Deed, writer, WRITES } from './oracle-writes';
import type { Reader } from './oracle-reader';
import { aboutInvitations, aimed, paperOrders } from './write-aims';
import { anApproval, aRequest } from './write-grounds';
import { aboutEvidence } from './write-evidence';
import { aboutOriginals } from './write-originals';
import { aboutResults } from './write-results';
import { eachMissed, OF_CASES, ofBegun } from './write-near-misses';
import { aboutRequests } from './write-requests';
import { KEYS, keySql, type Row, type World } from './world';

/** One try to write a row, and whether the rule allows it. */
export interface Attempt {
  readonly table: string;
  readonly deed: Deed;
  readonly sql: string;
  readonly allowed: boolean;
  /** Of a change that names no row: how many rows it must change. */
  readonly times?: number;
}

type Values = Record<string, unknown>;

/** Columns on which some rule for adding depends; one of them is exchanged to make a near miss. */
const DECISIVE = [
  'meeting_id held_on body_ids body_id organisation_id staff_id state role kind agenda_item_id series_id',
  'series_body_ids matrix_id pillar_id measure_id group_id recipient_organisation_id',
  'requester_organisation_id requester_staff_id convener_organisation_id platform_role',
  'edition_id case_id conference_id attestation_id subject_id presenting_organisation_id created_by_staff_id attested_by_staff_id',
  'requested_by_staff_id manager_staff_id partner_staff_id partner_organisation_id exception_id publication',
  'proposed_by_staff_id proposed_by_organisation_id confirmed_by_staff_id first_administrator administrator email invitation_id',
  'uploaded_by_organisation_id uploaded_by_staff_id',
  'recipient_staff_id request_id',
  'recipient_staff_id replaces_id entry_id result_id assignee_organisation_id lead_organisation_id',
].flatMap((names) => names.split(' '));
const STATES: Readonly<Record<string, string>> = {
  meeting_series: 'PROPOSED',
  agenda_item: 'PROPOSED',
  minutes_edition: 'QUEUED',
  conference_edition: 'QUEUED',
};
/** By which columns a part of a matrix hangs on its parents, and a paper on its meeting or item. */
const HUNG: Readonly<Record<string, readonly (keyof Row)[]>> = {
  pillar: ['body_id', 'matrix_id'],
  policy_measure: ['body_id', 'matrix_id', 'pillar_id'],
  matrix_row: ['body_id', 'matrix_id', 'measure_id'],
  paper: ['meeting_id', 'held_on', 'body_ids', 'agenda_item_id'],
};
/** Columns of tables whose change names no row: nobody needs to see what is changed then. */
const BLIND: Readonly<Record<string, string>> = {
  idempotency_record: 'replays = 0',
  organisation_setting: 'idle_minutes = 10',
  conference_edition: 'pages = 1',
  case_action: 'version = 1',
  access_exclusion: `added_at = '2026-03-01T00:00:00Z'`,
  case_freeze: `asked_at = '2026-03-01T00:00:00Z'`,
  conference_attendance: 'declared_alone = false',
  case_draft: `saved_at = '2026-03-01T00:00:00Z'`,
};
/** Tables of which somebody changes rows that are their own, but not those of a colleague. */
const OWN: readonly string[] = ['conference_attendance', 'recall_task', 'conference_edition', 'information_request'];
const TRIES = 24;

/** What rows that are there already hardly ever show: new bodies, merges of the reader's own bodies, open approvals. */
function elsewhere(world: World, table: string, reader: Reader, draw: Draw): Values {
  if (!draw.chance(0.6)) return {};
  const organisation = 'organisationId' in reader ? reader.organisationId : null;
  const own = world.where('membership', 'organisation_id', organisation).map(({ body_id }) => body_id);
  const anyBody = draw.pick(world.rows('meeting_body')).id;
  switch (table) {
    case 'meeting_series':
      return own.length > 0 ? { body_ids: draw.some([...new Set(own)], 1, 3) } : {};
    case 'membership':
      return organisation === null ? {} : { body_id: anyBody, organisation_id: organisation, role: 'SECRETARIAT' };
    case 'case_reader': {
      const begun = world
        .where('case_presentation', 'created_by_staff_id', 'staffId' in reader ? reader.staffId : null)
        .filter(({ id }) => world.where('case_reader', 'case_id', id).length === 0);
      return begun.length > 0 ? { case_id: draw.pick(begun).id } : {};
    }
    case 'disclosure_exception':
      return aRequest(world, organisation, draw);
    case 'exception_act':
      return anApproval(world, organisation, 'staffId' in reader ? reader.staffId : null, draw);
    case 'merge_approval': {
      const series = draw.pick(world.rows('meeting_series'));
      return { series_id: series.id, body_id: draw.pick(series.body_ids) };
    }
    default:
      return {};
  }
}

/** One decisive column exchanged for what stands in another row, or for what no row has. */
function nearMiss(world: World, table: string, values: Values, draw: Draw): Values {
  const meeting = world.one('meeting', values.meeting_id);
  const unheard: Values = {
    ...(table === 'job' && { kind: 'ANYTHING' }),
    ...(table === 'merge_approval' && { body_id: draw.pick(world.rows('meeting_body')).id }),
    ...('agenda_item_id' in values && meeting && { body_ids: draw.some(meeting.body_ids, 1, 3) }),
  };
  if (Object.keys(unheard).length > 0 && draw.chance(0.4)) return unheard;
  const columns = DECISIVE.filter((column) => column in values);
  if (columns.length === 0) return {};
  const column = draw.pick(columns);
  return { [column]: draw.pick(world.rows(table))[column as keyof Row] };
}

/** The row as this reader would write it: in the own name, and in the state in which such things begin. */
function inOwnName(world: World, table: string, row: Row, reader: Reader, draw: Draw): Values {
  const values: Values = { ...row, ...elsewhere(world, table, reader, draw) };
  const mine: Values = {
    ...(reader.kind === 'PERSON' && {
      staff_id: reader.staffId,
      requester_staff_id: reader.staffId,
      created_by_staff_id: reader.staffId,
      attested_by_staff_id: reader.staffId,
      uploaded_by_staff_id: reader.staffId,
      proposed_by_staff_id: reader.staffId,
      confirmed_by_staff_id: reader.staffId,
      requested_by_staff_id: reader.staffId,
    }),
    ...((reader.kind === 'PERSON' || reader.kind === 'JOB') && {
      ...(table !== 'job' && { organisation_id: reader.organisationId }),
      requester_organisation_id: reader.organisationId,
      convener_organisation_id: reader.organisationId,
      recipient_organisation_id: reader.organisationId,
      presenting_organisation_id: reader.organisationId,
      proposed_by_organisation_id: reader.organisationId,
      uploaded_by_organisation_id: reader.organisationId,
    }),
    ...(STATES[table] && { state: STATES[table] }),
    ...(table === 'membership' && draw.chance(0.3) && { role: 'SECRETARIAT' }),
    ...(table === 'staff' && { platform_role: 'NONE' }),
  };
  for (const [column, value] of Object.entries(mine)) if (column in values && draw.chance(0.7)) values[column] = value;
  return { ...values, ...aboutInvitations(world, table, reader, draw) };
}

/** A text as SQL writes it. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function insertSql(table: string, given: Values): string {
  const { key: _key, ...values } = given;
  const row = table === 'idempotency_record' ? { ...values, key: values.new_key } : values;
  const columns = Object.keys(row)
    .filter((name) => name !== 'new_key')
    .map((name) => `"${name}"`)
    .join(', ');
  return `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${table}", ${literal(JSON.stringify(row))}::jsonb)`;
}

function whereSql(table: string, row: Row): string {
  const [column = 'id', ...more] = KEYS[table] ?? [];
  return `${more.length > 0 ? keySql(table, `"${table}"`) : `"${column}"`} = ${literal(row.key)}`;
}

/** Rows to add as this reader: what the rule allows, near misses of it, and anything. */
function additions(world: World, table: string, reader: Reader, draw: Draw, may: (row: Row) => boolean): Values[] {
  const rows = world.rows(table);
  if (rows.length === 0) return [];
  const drafts = Array.from({ length: 40 }, () => inOwnName(world, table, draw.pick(rows), reader, draw));
  const fit = drafts.filter((values) => may(values as unknown as Row));
  const drawn = Array.from({ length: TRIES }, () => {
    const values = { ...draw.pick(fit.length > 0 && draw.chance(0.85) ? fit : drafts) };
    if (draw.chance(0.75)) Object.assign(values, nearMiss(world, table, values, draw));
    return values;
  });
  return [
    ...drawn,
    ...aimed(world, table, reader, draw),
    ...eachMissed(world, table, fit, DECISIVE, draw),
    ...ofBegun(world, table, fit),
    ...aboutRequests(world, table, reader, draw),
    ...aboutResults(world, table, reader, draw),
    ...aboutEvidence(world, table, reader, draw),
    ...aboutOriginals(world, table, reader, draw),
  ];
}

type May = (table: string, deed: Deed, row: Row) => boolean;

/** Rows to change without a change, and to remove. */
function changes(world: World, table: string, reader: Reader, draw: Draw, may: May): Attempt[] {
  const [column = 'id'] = KEYS[table] ?? [];
  const staffId = 'staffId' in reader ? reader.staffId : null;
  const organisationId = 'organisationId' in reader ? reader.organisationId : null;
  const decided = world
    .rows(table)
    .filter(
      (row) =>
        row.proposed_by_staff_id === staffId ||
        row.confirmed_by_staff_id === staffId ||
        (OWN.includes(table) &&
          [
            row.staff_id === staffId,
            row.organisation_id === organisationId,
            row.recipient_staff_id === staffId,
          ].includes(true)),
    );
  const allowed = OF_CASES.has(table)
    ? draw.some(
        world.rows(table).filter((row) => may(table, 'changed', row)),
        4,
        4,
      )
    : [];
  return (['changed', 'removed'] as const).flatMap((deed) =>
    [...draw.some(world.rows(table), 8, 8), ...decided, ...allowed].map((row) => ({
      table,
      deed,
      sql:
        deed === 'changed'
          ? `UPDATE "${table}" SET "${column}" = "${column}" WHERE ${whereSql(table, row)}`
          : `DELETE FROM "${table}" WHERE ${whereSql(table, row)}`,
      allowed: may(table, deed, row),
    })),
  );
}

const valueSql = (value: Row[keyof Row]): string =>
  value === null ? 'NULL' : literal(value instanceof Array ? `{${value.join()}}` : `${value}`);

/** Rows to hang elsewhere: they must be one's own before and after. */
function moves(world: World, table: string, draw: Draw, may: May): Attempt[] {
  const columns = HUNG[table];
  if (!columns) return [];
  const own = world.rows(table).filter((row) => may(table, 'changed', row));
  const ways = own.flatMap((row) =>
    columns.flatMap((column) =>
      [...new Map(world.rows(table).map((other) => [valueSql(other[column]), other[column]])).values()].map(
        (value) => ({ row, column, value }),
      ),
    ),
  );
  return draw.some(ways, 24, 24).map(({ row, column, value }) => ({
    table,
    deed: 'changed',
    sql: `UPDATE "${table}" SET "${column}" = ${valueSql(value)} WHERE ${whereSql(table, row)}`,
    allowed: may(table, 'changed', { ...row, [column]: value }),
  }));
}

/** A change of all rows without naming any: it must reach those that are the reader's to change. */
function blindly(world: World, table: string, may: May): Attempt[] {
  const set = BLIND[table];
  if (!set) return [];
  const times = world.rows(table).filter((row) => may(table, 'changed', row)).length;
  return [{ table, deed: 'changed', sql: `UPDATE "${table}" SET ${set}`, allowed: times > 0, times }];
}

/** Everything this reader tries to write, to one table or to all. */
export function attempts(world: World, reader: Reader, draw: Draw, tables = Object.keys(WRITES)): Attempt[] {
  const may = writer(world, reader);
  const adds = (table: string, values: Values): Attempt => ({
    table,
    deed: 'added',
    sql: insertSql(table, values),
    allowed: may(table, 'added', values as unknown as Row),
  });
  const tried = tables.flatMap((table) => {
    const added = additions(world, table, reader, draw, (row) => may(table, 'added', row)).map((values) => {
      const known = table === 'staff' && !world.one('staff', values.id);
      const fresh = 'id' in values && !known ? { ...values, id: draw.id() } : { ...values, new_key: draw.id() };
      return adds(table, fresh);
    });
    return [
      ...added,
      ...changes(world, table, reader, draw, may),
      ...moves(world, table, draw, may),
      ...blindly(world, table, may),
    ];
  });
  // Drawn without chance, so that all that was tried before stays as it was.
  return tables.includes('job') ? [...tried, ...paperOrders(world, reader).map((order) => adds('job', order))] : tried;
}
