import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const ORG = '(SELECT acting_organisation())';
const BY_ME = `staff_id = (SELECT app_staff()) AND organisation_id = ${ORG}`;
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;

const TABLES: Record<string, string> = {
  conference_result: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "conference_id" uuid NOT NULL,
    "lead_organisation_id" uuid NOT NULL DEFAULT ${NOBODY},
    "key_worker_staff_id" uuid NOT NULL DEFAULT ${NOBODY},
    "next_on" date NOT NULL DEFAULT 'infinity',
    "replaces_id" uuid NOT NULL DEFAULT ${NOBODY},
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "PK_conference_result" PRIMARY KEY ("id")
  )`,
  result_confirmation: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "result_id" uuid NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "PK_result_confirmation" PRIMARY KEY ("id")
  )`,
  case_action: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "version" integer NOT NULL DEFAULT '1',
    "case_id" uuid NOT NULL,
    "conference_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "entry_id" uuid NOT NULL DEFAULT ${NOBODY},
    "assignee_organisation_id" uuid NOT NULL,
    "assignee_staff_id" uuid NOT NULL DEFAULT ${NOBODY},
    "due_on" date NOT NULL DEFAULT 'infinity',
    "state" text NOT NULL DEFAULT 'OPEN',
    "added_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "case_action_kind_known" CHECK (kind IN ('ROLE', 'REPORT', 'CALL_AGAIN')),
    CONSTRAINT "case_action_state_known" CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
    CONSTRAINT "case_action_words" CHECK (kind <> 'ROLE' OR entry_id <> ${NOBODY}),
    CONSTRAINT "PK_case_action" PRIMARY KEY ("id")
  )`,
};

const INDEXES = [
  `CREATE INDEX "result_of_case" ON "conference_result" ("case_id")`,
  `CREATE UNIQUE INDEX "result_of_conference" ON "conference_result" ("conference_id", "replaces_id")`,
  `CREATE INDEX "result_confirmation_of_case" ON "result_confirmation" ("case_id")`,
  `CREATE UNIQUE INDEX "confirmation_of_result" ON "result_confirmation" ("result_id", "staff_id", "organisation_id")`,
  `CREATE INDEX "action_of_case" ON "case_action" ("case_id")`,
  `CREATE INDEX "action_of_assignee" ON "case_action" ("assignee_organisation_id", "state", "due_on")`,
];

/** With the caller's own rights: what the caller may not read does not count. */
const FUNCTIONS = [
  // Somebody reads the case for this organisation.
  `CREATE FUNCTION reads_for(of_case uuid, organisation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM case_reader r WHERE r.case_id = of_case AND r.organisation_id = organisation
      AND r.added_at <= app_now() AND app_now() < r.removed_at)
  $$`,
  `CREATE FUNCTION result_of(result uuid, conference uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_result x WHERE x.id = result AND x.conference_id = conference)
  $$`,
  // Only a result with a lead organisation is confirmed.
  `CREATE FUNCTION result_with_lead(result uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_result x WHERE x.id = result AND x.case_id = of_case
      AND x.lead_organisation_id <> ${NOBODY})
  $$`,
];

const RULES: Record<string, { added: string; changed?: string }> = {
  conference_result: {
    added: `${PRESENTED} AND ${BY_ME} AND conference_of(conference_id, case_id)
      AND (lead_organisation_id = ${NOBODY} OR reads_for(case_id, lead_organisation_id))
      AND (replaces_id = ${NOBODY} OR result_of(replaces_id, conference_id))`,
  },
  result_confirmation: { added: `${BY_ME} AND result_with_lead(result_id, case_id)` },
  case_action: {
    added: `${PRESENTED} AND conference_of(conference_id, case_id) AND reads_for(case_id, assignee_organisation_id)`,
    changed: `${PRESENTED} OR (${READABLE} AND assignee_organisation_id = ${ORG})`,
  },
};

const kinds = (...more: string[]): string[] => [
  'ALTER TABLE conference_entry DROP CONSTRAINT "conference_entry_kind_known"',
  `ALTER TABLE conference_entry ADD CONSTRAINT "conference_entry_kind_known"
    CHECK (kind IN (${['PERSONS_VIEW', 'DISCUSSION', 'DECISION', 'POLICY', 'ROLE', ...more].map((one) => `'${one}'`).join(', ')}))`,
];

/** What a conference ends with: who leads, who does what, when it is looked at again; known to the readers of the case. */
export class CreateConferenceResults1795600198000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, ...FUNCTIONS, ...kinds('NOT_TOLD')]) await runner.query(sql);
    for (const [table, { added, changed }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${READABLE})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
      if (changed)
        await runner.query(`CREATE POLICY changed ON ${table} FOR UPDATE USING (${changed}) WITH CHECK (${changed})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(RULES))
      for (const policy of ['seen', 'added', 'changed'])
        await runner.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
    for (const name of ['result_with_lead(uuid, uuid)', 'result_of(uuid, uuid)', 'reads_for(uuid, uuid)'])
      await runner.query(`DROP FUNCTION ${name}`);
    // The new kind goes with what needs it.
    await runner.query(`DELETE FROM conference_entry WHERE kind = 'NOT_TOLD'`);
    for (const sql of kinds()) await runner.query(sql);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
