import type { Client } from 'pg';
import { Draw } from './draw';
import { drawBodies } from './random-bodies';
import { drawCases } from './random-cases';
import { drawConferences } from './random-conferences';
import { drawInvitations } from './random-invitations';
import { drawMeetings } from './random-meetings';
import { drawOffice } from './random-office';
import { drawPeople } from './random-people';
import { drawRare } from './random-rare';
import { drawSections } from './random-sections';
import { drawPlatform, drawSeries } from './random-series';
import { TABLES } from './world';

export type Values = Record<string, unknown>;

/** What is being drawn: rows by table, a source of chance, and strings that occur nowhere else. */
export class Drawing {
  readonly rows: Record<string, Values[]> = {};
  private texts = 0;

  constructor(
    readonly draw: Draw,
    readonly scale: number,
  ) {}

  add(table: string, values: Values): Values & { id: string } {
    const row = { id: this.draw.id(), ...values };
    (this.rows[table] ??= []).push(row);
    return row;
  }

  of(table: string): (Values & { id: string })[] {
    return (this.rows[table] ?? []) as (Values & { id: string })[];
  }

  /** A text that tells where it stands and is found nowhere else: a canary. */
  text(table: string, column: string): string {
    this.texts += 1;
    return `cny${String(this.texts).padStart(5, '0')}x${table}.${column}`;
  }

  /** A day near the others, so that ends of intervals and meetings often fall on the same day. */
  day(): string {
    const day = new Date(Date.UTC(2026, 2, 20) + this.draw.int(0, 24) * 86_400_000);
    return day.toISOString().slice(0, 10);
  }

  /** A half-open span of days, often open at its end, sometimes at its beginning. */
  span(): { from: string; to: string } {
    const [a, b] = [this.day(), this.day()].sort() as [string, string];
    const to = a === b || this.draw.chance(0.5) ? 'infinity' : b;
    return { from: this.draw.chance(0.4) ? '2020-04-01' : a, to };
  }
}

/** The instant at which random worlds are read; seats and meetings begin and end around its day. */
export const WORLD_NOW = new Date('2026-04-01T10:00:00+09:00');

/** Tables in the order in which rows can be written. */
const ORDER = [
  ['organisation', 'staff', 'staff_name', 'post', 'credential', 'login_session', 'sign_in_attempt'],
  ['meeting_body', 'legal_basis', 'charter', 'sub_group', 'membership'],
  ['policy_matrix', 'pillar', 'policy_measure', 'matrix_row'],
  ['meeting', 'meeting_for', 'invitation', 'agenda_slot', 'agenda_item', 'decision', 'action_item'],
  ['attendance', 'head_count', 'meeting_group', 'group_participant', 'lecturer'],
  ['meeting_series', 'series_member', 'series_cover', 'merge_approval', 'series_event'],
  ['minutes_edition', 'edition_file', 'idempotency_record', 'installation', 'job', 'import_key'],
  ['account', 'totp_secret', 'passkey', 'recovery_code', 'sign_in_step', 'directory_identity'],
  ['organisation_setting', 'staff_invitation', 'invitation_token', 'staff_attestation', 'hand_over'],
  ['mail_message', 'mail_link', 'daily_run', 'sharing_agreement', 'confidentiality_pledge'],
  ['case_presentation', 'case_reader', 'access_exclusion', 'audit_entry'],
  ['case_conference', 'conference_body', 'conference_attendance', 'case_key', 'case_draft'],
  ['anonymity_attestation', 'case_section', 'section_version'],
].flat();

/** Draws a whole council; the same seed gives the same rows. `scale` 1 is about 300 rows. */
export function drawWorld(seed: number, scale = 1): Drawing {
  const drawing = new Drawing(new Draw(seed), scale);
  drawPeople(drawing);
  drawBodies(drawing);
  drawMeetings(drawing);
  drawSeries(drawing);
  drawPlatform(drawing);
  // Last, so that what was drawn before stays as it was.
  drawOffice(drawing);
  drawCases(drawing);
  drawInvitations(drawing);
  drawRare(drawing);
  drawConferences(drawing);
  drawSections(drawing);
  return drawing;
}

/** Writes drawn rows as the owner, past the walls. */
export async function writeWorld(owner: Client, drawing: Drawing): Promise<void> {
  for (const table of ORDER) {
    const rows = drawing.of(table);
    if (!TABLES.includes(table)) continue;
    const columns = await owner.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
      [table],
    );
    const given = columns.rows.map(({ name }) => name).filter((name) => rows.some((row) => name in row));
    const list = given.map((name) => `"${name}"`).join(', ');
    if (rows.length > 0)
      await owner.query(
        `INSERT INTO "${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
        [JSON.stringify(rows)],
      );
  }
}
