import type { Client } from 'pg';

/**
 * A row of any table, by column names; days are YYYY-MM-DD, '-infinity' or 'infinity'. A rule names only columns that
 * its table has. `key` is the primary key as one text.
 */
export interface Row {
  readonly key: string;
  readonly id: string;
  readonly staff_id: string;
  readonly organisation_id: string;
  readonly body_id: string;
  readonly body_ids: readonly string[];
  readonly meeting_id: string;
  readonly matrix_id: string;
  readonly series_id: string;
  readonly edition_id: string;
  readonly group_id: string;
  readonly pillar_id: string;
  readonly measure_id: string;
  readonly subject_id: string;
  readonly series_body_ids: readonly string[];
  readonly action_id: string;
  readonly agenda_item_id: string | null;
  readonly parent_id: string | null;
  readonly held_on: string;
  readonly state: string;
  readonly role: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly active_from: string;
  readonly active_until: string;
  readonly effective_from: string;
  readonly number: number;
  readonly joiners_see_past: boolean;
  readonly leavers_keep: boolean;
  readonly merge_approver: string;
  readonly platform_role: string;
  readonly administrator: boolean;
  readonly kind: string;
  readonly convener_organisation_id: string | null;
  readonly assignee_organisation_id: string;
  readonly recipient_organisation_id: string;
  readonly requester_organisation_id: string;
  readonly requester_staff_id: string;
  readonly case_id: string;
  readonly conference_id: string;
  readonly attestation_id: string;
  readonly section: string;
  readonly category: string;
  readonly sealed: string;
  readonly sealed_reason: string;
  readonly sealed_necessity: string;
  readonly sealed_purpose: string;
  readonly sealed_wish: string;
  readonly sealed_note: string;
  readonly published_in: number;
  readonly publication: number;
  readonly purpose: string;
  readonly decision: string;
  readonly given_at: string;
  readonly valid_until: string;
  readonly at: string;
  readonly settled_at: string;
  readonly urgent: boolean;
  readonly requested_at: string;
  readonly expires_at: string;
  readonly exception_id: string;
  readonly requested_by_staff_id: string;
  readonly manager_staff_id: string;
  readonly recorded_at: string;
  readonly asked_at: string;
  readonly partner_staff_id: string;
  readonly partner_organisation_id: string;
  readonly rank: number;
  readonly consent_rule: string;
  readonly secrecy_basis: string;
  readonly presenting_organisation_id: string;
  readonly created_by_staff_id: string;
  readonly proposed_by_staff_id: string;
  readonly proposed_by_organisation_id: string;
  readonly confirmed_by_staff_id: string;
  readonly first_administrator: boolean;
  readonly accepted_at: string | null;
  readonly invitation_id: string;
  readonly to_kind: string;
  readonly email: string;
  readonly attested_by_staff_id: string;
  readonly added_at: string;
  readonly removed_at: string;
  readonly ended_at: string;
  readonly signed_at: string;
  readonly opened_at: string;
  readonly closed_at: string;
  readonly signed_on: string;
  readonly expires_on: string;
  readonly ended_on: string;
  readonly withdrawn_at: string;
  readonly uploaded_by_organisation_id: string;
  readonly uploaded_by_staff_id: string;
  readonly paper_id: string;
  readonly categories: readonly string[];
  readonly replaces_id: string;
  readonly entry_id: string;
  readonly result_id: string;
  readonly lead_organisation_id: string;
  readonly recipient_staff_id: string;
  readonly part_ids: readonly string[];
  readonly replaced_at: string;
  readonly request_id: string;
  readonly consent_id: string;
  readonly form: string;
  readonly opening_id: string;
  readonly requested_by_organisation_id: string;
}

/** Every table of the council and its primary key; the catalogue test fails when a table is missing here. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  organisation: ['id'],
  staff: ['id'],
  staff_name: ['staff_id'],
  post: ['id'],
  meeting_body: ['id'],
  legal_basis: ['id'],
  charter: ['id'],
  sub_group: ['id'],
  membership: ['id'],
  policy_matrix: ['id'],
  pillar: ['id'],
  policy_measure: ['id'],
  matrix_row: ['id'],
  meeting: ['id'],
  meeting_for: ['id'],
  invitation: ['id'],
  attendance: ['id'],
  head_count: ['id'],
  meeting_group: ['id'],
  group_participant: ['id'],
  lecturer: ['id'],
  agenda_slot: ['id'],
  agenda_item: ['id'],
  decision: ['id'],
  paper: ['id'],
  paper_file: ['paper_id'],
  action_item: ['id'],
  action_body: ['body_id', 'action_id'],
  meeting_series: ['id'],
  series_member: ['id'],
  series_cover: ['series_id'],
  merge_approval: ['id'],
  series_event: ['id'],
  minutes_edition: ['id'],
  edition_file: ['edition_id'],
  idempotency_record: ['key', 'staff_id'],
  audit_entry: ['id'],
  audit_head: ['id'],
  staff_invitation: ['id'],
  sharing_agreement: ['id'],
  confidentiality_pledge: ['id'],
  case_presentation: ['id'],
  case_reader: ['id'],
  access_exclusion: ['id'],
  case_conference: ['id'],
  conference_body: ['id'],
  conference_attendance: ['id'],
  case_key: ['case_id'],
  case_draft: ['id'],
  anonymity_attestation: ['id'],
  case_section: ['id'],
  section_version: ['id'],
  consent: ['id'],
  disclosure_exception: ['id'],
  exception_act: ['id'],
  exception_review: ['id'],
  withdrawal: ['id'],
  case_freeze: ['id'],
  recall_task: ['id'],
  consent_evidence: ['id'],
  information_request: ['id'],
  request_answer: ['id'],
  conference_entry: ['id'],
  entry_confirmation: ['id'],
  conference_result: ['id'],
  result_confirmation: ['id'],
  case_action: ['id'],
  conference_edition: ['id'],
  conference_edition_file: ['edition_id'],
  original_opening: ['id'],
  opening_act: ['id'],
  mail_message: ['id'],
  mail_link: ['mail_id'],
  installation: ['id'],
  credential: ['staff_id'],
  login_session: ['id'],
  sign_in_attempt: ['kind', 'key_hash'],
  totp_secret: ['staff_id'],
  passkey: ['id'],
  recovery_code: ['id'],
  sign_in_step: ['id'],
  directory_identity: ['issuer', 'subject'],
  account: ['staff_id'],
  invitation_token: ['token_hash'],
  organisation_setting: ['organisation_id'],
  staff_attestation: ['id'],
  hand_over: ['id'],
  job: ['id'],
  daily_run: ['organisation_id', 'name', 'day'],
  import_key: ['source', 'entity', 'key'],
};

export const TABLES: readonly string[] = Object.keys(KEYS);

/** SQL of a row's key as one text. */
export const keySql = (table: string, alias: string): string =>
  (KEYS[table] ?? ['id']).map((column) => `${alias}."${column}"::text`).join(` || ':' || `);

/** All rows of all tables, as the owner sees them. */
export class World {
  private readonly indexes = new Map<string, Map<string, Row[]>>();

  constructor(private readonly tables: Readonly<Record<string, readonly Row[]>>) {}

  /** The same with other rows of some tables. */
  with(tables: Readonly<Record<string, readonly Row[]>>): World {
    return new World({ ...this.tables, ...tables });
  }

  equals(other: World): boolean {
    return JSON.stringify(this.tables) === JSON.stringify(other.tables);
  }

  rows(table: string): readonly Row[] {
    return this.tables[table] ?? [];
  }

  keys(table: string): string[] {
    return this.rows(table).map(({ key }) => key);
  }

  /** Rows of a table that have this value in a column. */
  where(table: string, column: keyof Row, value: unknown): readonly Row[] {
    const name = `${table}.${column}`;
    let index = this.indexes.get(name);
    if (!index) {
      index = new Map();
      for (const row of this.rows(table)) {
        const at = String(row[column]);
        const there = index.get(at);
        if (there) there.push(row);
        else index.set(at, [row]);
      }
      this.indexes.set(name, index);
    }
    return index.get(String(value)) ?? [];
  }

  /** The row with this id. */
  one(table: string, id: unknown): Row | undefined {
    return this.where(table, 'id', id)[0];
  }
}

/** Reads a database whole; `owner` passes by the walls. */
export async function readWorld(owner: Client): Promise<World> {
  const tables: Record<string, Row[]> = {};
  for (const table of TABLES) {
    const { rows } = await owner.query<{ row: Row; key: string }>(
      `SELECT to_jsonb(t) AS row, ${keySql(table, 't')} AS key FROM "${table}" t`,
    );
    tables[table] = rows.map(({ row, key }) => ({ ...row, key }));
  }
  return new World(tables);
}
