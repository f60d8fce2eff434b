import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;

const TABLES: Record<string, string> = {
  case_conference: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "version" integer NOT NULL DEFAULT '1',
    "code" text NOT NULL,
    "case_id" uuid NOT NULL,
    "state" text NOT NULL DEFAULT 'PLANNED',
    "held_on" date NOT NULL,
    "starts_at" text NOT NULL,
    "ends_at" text NOT NULL,
    "place" text NOT NULL DEFAULT '',
    "call_address" text NOT NULL DEFAULT '',
    "emergency" boolean NOT NULL DEFAULT false,
    "called_by_staff_id" uuid NOT NULL,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "case_conference_state_known" CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    CONSTRAINT "case_conference_starts_at_time" CHECK (starts_at ~ '^([01][0-9]|2[0-4]):[0-5][0-9]$'),
    CONSTRAINT "case_conference_ends_at_time" CHECK (ends_at ~ '^([01][0-9]|2[0-4]):[0-5][0-9]$'),
    CONSTRAINT "case_conference_span" CHECK (starts_at < ends_at),
    CONSTRAINT "PK_case_conference" PRIMARY KEY ("id")
  )`,
  conference_body: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "conference_id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "body_id" uuid NOT NULL,
    CONSTRAINT "PK_conference_body" PRIMARY KEY ("id")
  )`,
  conference_attendance: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "version" integer NOT NULL DEFAULT '1',
    "conference_id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "staff_id" uuid NOT NULL DEFAULT ${NOBODY},
    "organisation_id" uuid NOT NULL DEFAULT ${NOBODY},
    "presence" text NOT NULL DEFAULT 'EXPECTED',
    "declared_alone" boolean NOT NULL DEFAULT false,
    "pledged_on_paper" boolean NOT NULL DEFAULT false,
    CONSTRAINT "conference_attendance_kind_known" CHECK (kind IN ('STAFF', 'PERSON', 'COMPANION', 'INTERPRETER')),
    CONSTRAINT "conference_attendance_presence_known" CHECK (presence IN ('EXPECTED', 'PRESENT', 'REMOTE', 'ABSENT')),
    CONSTRAINT "conference_attendance_account" CHECK ((kind = 'STAFF') = (staff_id <> ${NOBODY}) AND (kind = 'STAFF') = (organisation_id <> ${NOBODY})),
    CONSTRAINT "PK_conference_attendance" PRIMARY KEY ("id")
  )`,
};

const INDEXES = [
  `CREATE UNIQUE INDEX "conference_code" ON "case_conference" ("code")`,
  `CREATE INDEX "conference_of_case" ON "case_conference" ("case_id")`,
  `CREATE UNIQUE INDEX "body_of_conference" ON "conference_body" ("conference_id", "body_id")`,
  `CREATE INDEX "conference_bodies_of_case" ON "conference_body" ("case_id")`,
  `CREATE INDEX "attendance_of_conference" ON "conference_attendance" ("conference_id")`,
  `CREATE INDEX "attendances_of_case" ON "conference_attendance" ("case_id")`,
];

/** With the caller's own rights: what the caller may not read does not count. */
const FUNCTIONS = [
  `CREATE FUNCTION conference_of(conference uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM case_conference k WHERE k.id = conference AND k.case_id = of_case)
  $$`,
  // A body in which the caller sits and whose rule knows cases.
  `CREATE FUNCTION calls_cases(body uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM meeting_body b WHERE b.id = body AND b.consent_rule <> 'NO_CASES')
  $$`,
  `CREATE FUNCTION on_reader_list(of_case uuid, staff uuid, organisation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM case_reader r WHERE r.case_id = of_case AND r.staff_id = staff
      AND r.organisation_id = organisation AND r.added_at <= app_now() AND app_now() < r.removed_at)
  $$`,
];

const RULES: Record<string, { added: string; changed: string }> = {
  case_conference: { added: PRESENTED, changed: PRESENTED },
  conference_body: {
    added: `${PRESENTED} AND conference_of(conference_id, case_id) AND calls_cases(body_id)`,
    changed: PRESENTED,
  },
  // Whoever attends answers for themselves; the presenter keeps the list.
  conference_attendance: {
    added: `${PRESENTED} AND conference_of(conference_id, case_id)
      AND (kind <> 'STAFF' OR on_reader_list(case_id, staff_id, organisation_id))`,
    changed: `${PRESENTED} OR (${READABLE} AND staff_id = (SELECT app_staff())
      AND organisation_id = (SELECT acting_organisation()))`,
  },
};

/** Case conferences are meetings of their own (visibility rule 4): no row of them stands among other meetings. */
export class CreateCaseConferences1795600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, ...FUNCTIONS]) await runner.query(sql);
    for (const [table, { added, changed }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${READABLE})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
      await runner.query(`CREATE POLICY changed ON ${table} FOR UPDATE USING (${changed}) WITH CHECK (${changed})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(RULES))
      for (const policy of ['seen', 'added', 'changed'])
        await runner.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
    for (const name of ['on_reader_list(uuid, uuid, uuid)', 'calls_cases(uuid)', 'conference_of(uuid, uuid)'])
      await runner.query(`DROP FUNCTION ${name}`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
