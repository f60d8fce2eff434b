import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const ME = '(SELECT app_staff())';
const ORG = '(SELECT acting_organisation())';
const MINE = `recipient_staff_id = ${ME} AND recipient_organisation_id = ${ORG}`;
/** Whoever presents the case; and its reader, while it circulates. */
const KNOWN = `${PRESENTED} OR (${READABLE} AND ${MINE} AND replaced_at = 'infinity')`;
const INSTANT = 'TIMESTAMP WITH TIME ZONE NOT NULL';

const TABLES: Record<string, string> = {
  conference_edition: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "conference_id" uuid NOT NULL,
    "recipient_staff_id" uuid NOT NULL,
    "recipient_organisation_id" uuid NOT NULL,
    "requester_staff_id" uuid NOT NULL,
    "requester_organisation_id" uuid NOT NULL,
    "state" text NOT NULL DEFAULT 'QUEUED',
    "number" integer NOT NULL,
    "section_ids" uuid array NOT NULL DEFAULT '{}',
    "pages" integer NOT NULL DEFAULT 0,
    "sha256_pdf" text NOT NULL DEFAULT '',
    "sha256_text" text NOT NULL DEFAULT '',
    "log_head" text NOT NULL DEFAULT '',
    "requested_at" ${INSTANT},
    "issued_at" TIMESTAMP WITH TIME ZONE,
    "replaced_at" ${INSTANT} DEFAULT 'infinity',
    CONSTRAINT "conference_edition_state_known" CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    CONSTRAINT "PK_conference_edition" PRIMARY KEY ("id")
  )`,
  conference_edition_file: `(
    "edition_id" uuid NOT NULL,
    "sealed_pdf" bytea NOT NULL,
    "sealed_text" bytea NOT NULL,
    CONSTRAINT "PK_conference_edition_file" PRIMARY KEY ("edition_id")
  )`,
};

const INDEXES = [
  `CREATE INDEX "editions_of_conference" ON "conference_edition" ("conference_id", "recipient_staff_id")`,
  `CREATE INDEX "editions_of_case" ON "conference_edition" ("case_id")`,
];

/** Told to a job of the recipient's organisation alone: for whom an edition is to be made. */
const EDITION_READER = `CREATE FUNCTION edition_reader(edition uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT e.recipient_staff_id FROM conference_edition e WHERE e.id = edition
      AND current_setting('app.principal', true) = 'JOB' AND e.recipient_organisation_id = acting_organisation()
  $$`;

const RULES: Record<string, { seen: string; added: string; changed?: string }> = {
  // What was replaced is there for its presenter alone, without its files.
  conference_edition: {
    seen: KNOWN,
    added: `${PRESENTED} AND requester_staff_id = ${ME} AND requester_organisation_id = ${ORG} AND state = 'QUEUED'
      AND conference_of(conference_id, case_id) AND on_reader_list(case_id, recipient_staff_id, recipient_organisation_id)`,
    changed: KNOWN,
  },
  // Only while every section in it is open to its reader; to the presenting organisation's own readers they all are.
  conference_edition_file: {
    seen: `EXISTS (SELECT 1 FROM conference_edition e WHERE e.id = conference_edition_file.edition_id
      AND e.${MINE.replace(' AND ', ' AND e.')} AND e.replaced_at = 'infinity'
      AND (e.${PRESENTED} OR (cardinality(e.section_ids) > 0 AND e.section_ids <@ (SELECT open_sections())::uuid[])))`,
    added: `EXISTS (SELECT 1 FROM conference_edition e WHERE e.id = conference_edition_file.edition_id
      AND e.${MINE.replace(' AND ', ' AND e.')})`,
  },
};

const MINUTES_JOB = `kind = 'MINUTES_EDITION' AND EXISTS (SELECT 1 FROM minutes_edition e WHERE e.id = job.subject_id
  AND e.recipient_organisation_id = job.organisation_id AND e.requester_organisation_id = ${ORG}
  AND e.state = 'QUEUED')`;
const CONFERENCE_JOB = `kind = 'CONFERENCE_EDITION' AND EXISTS (SELECT 1 FROM conference_edition e
  WHERE e.id = job.subject_id AND e.recipient_organisation_id = job.organisation_id
  AND e.requester_organisation_id = ${ORG} AND e.state = 'QUEUED')`;

/** The papers of a case conference, one edition per reader, sealed under the key of the case (visibility rules 8, 12, 14). */
export class CreateConferenceEditions1795600103100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, EDITION_READER]) await runner.query(sql);
    for (const [table, { seen, added, changed }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${seen})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
      if (changed)
        await runner.query(`CREATE POLICY changed ON ${table} FOR UPDATE USING (${changed}) WITH CHECK (${changed})`);
    }
    await runner.query(`ALTER POLICY added ON job WITH CHECK ((${MINUTES_JOB}) OR (${CONFERENCE_JOB}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY added ON job WITH CHECK (${MINUTES_JOB})`);
    for (const table of Object.keys(TABLES).reverse())
      for (const policy of ['seen', 'added', 'changed'])
        await runner.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
    await runner.query(`DROP FUNCTION edition_reader(uuid)`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
