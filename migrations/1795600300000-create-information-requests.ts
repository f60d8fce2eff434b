import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const CATEGORIES = `'BASIC', 'HEALTH', 'EDUCATION_EMPLOYMENT', 'FINANCIAL', 'WELFARE_USE', 'HISTORY_AND_NEEDS', 'VIOLENCE_SAFETY'`;
const ID = '"id" uuid NOT NULL DEFAULT gen_random_uuid()';
const INSTANT = 'TIMESTAMP WITH TIME ZONE NOT NULL';
const CHECKED = `"engine_version" text NOT NULL,
    "dismissed" integer NOT NULL DEFAULT 0,
    "sealed_reasons" text NOT NULL DEFAULT ''`;

const TABLES: Record<string, string> = {
  information_request: `(${ID},
    "version" integer NOT NULL DEFAULT '1',
    "case_id" uuid NOT NULL,
    "conference_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "categories" text array NOT NULL,
    "publication" integer NOT NULL,
    "article" text NOT NULL,
    "sealed_purpose" text NOT NULL,
    "sealed_wish" text NOT NULL,
    "answer_by" date NOT NULL DEFAULT 'infinity',
    ${CHECKED},
    "staff_id" uuid NOT NULL,
    "asked_at" ${INSTANT},
    "withdrawn_at" ${INSTANT} DEFAULT 'infinity',
    CONSTRAINT "information_request_categories" CHECK (cardinality(categories) > 0 AND categories <@ ARRAY[${CATEGORIES}]),
    CONSTRAINT "information_request_filled" CHECK (article <> '' AND sealed_purpose <> '' AND sealed_wish <> ''),
    CONSTRAINT "PK_information_request" PRIMARY KEY ("id"))`,
  request_answer: `(${ID},
    "case_id" uuid NOT NULL,
    "request_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "sealed_note" text NOT NULL DEFAULT '',
    ${CHECKED},
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "answered_at" ${INSTANT},
    CONSTRAINT "request_answer_kind_known" CHECK (kind IN ('ACCEPT', 'PARTIAL', 'DECLINE', 'CONSULTING', 'NIL')),
    CONSTRAINT "PK_request_answer" PRIMARY KEY ("id"))`,
};

const INDEXES = [
  `CREATE INDEX "requests_of_case" ON "information_request" ("case_id")`,
  `CREATE INDEX "requests_to_organisation" ON "information_request" ("organisation_id")`,
  `CREATE INDEX "answers_of_case" ON "request_answer" ("case_id")`,
  `CREATE INDEX "answers_to_request" ON "request_answer" ("request_id")`,
];

/**
 * What the acting organisation is asked about cases that others present, as far as it is open to the acting person: not
 * taken back, and every category of it open up to the publication that stood when it was asked.
 */
const OPEN = `CREATE FUNCTION open_requests() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
  WITH grounds AS MATERIALIZED (SELECT g.case_id, g.category, g.up_to FROM case_grounds() g)
  SELECT coalesce(array_agg(r.id), '{}') FROM information_request r
  WHERE r.organisation_id = acting_organisation() AND r.withdrawn_at = 'infinity'
    AND NOT EXISTS (SELECT 1 FROM unnest(r.categories) AS asked(category) WHERE NOT EXISTS (
      SELECT 1 FROM grounds g WHERE g.case_id = r.case_id AND g.category = asked.category AND r.publication <= g.up_to))
$$`;

/** The facts from which the application decides the same by itself. */
const FACTS = `CREATE FUNCTION request_facts() RETURNS jsonb LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'caseId', r.case_id, 'categories', r.categories,
    'publication', r.publication, 'withdrawn', r.withdrawn_at <> 'infinity')), '[]')
  FROM information_request r WHERE r.organisation_id = acting_organisation() AND r.case_id = ANY(readable_cases())
$$`;

/** With the caller's own rights: what the caller may not read does not count. */
const OF_WRITERS = [
  // Another organisation with somebody on the list who is not kept out of the case.
  `CREATE FUNCTION askable(of_case uuid, organisation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT organisation <> acting_organisation() AND EXISTS (SELECT 1 FROM case_reader r
      WHERE r.case_id = of_case AND r.organisation_id = organisation AND r.added_at <= app_now() AND app_now() < r.removed_at
        AND NOT EXISTS (SELECT 1 FROM access_exclusion e WHERE e.case_id = of_case AND e.added_at <= app_now()
          AND app_now() < e.ended_at AND e.subject_id IN (r.organisation_id, r.staff_id)))
  $$`,
  `CREATE FUNCTION request_of(request uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM information_request r WHERE r.id = request AND r.case_id = of_case)
  $$`,
];

const ME = '(SELECT app_staff())';
const RULES: Record<string, { seen: string; added: string; changed?: string }> = {
  information_request: {
    seen: `${PRESENTED} OR id = ${any('open_requests')}`,
    added: `${PRESENTED} AND staff_id = ${ME} AND conference_of(conference_id, case_id)
      AND published_as(case_id, publication) AND askable(case_id, organisation_id)`,
    changed: PRESENTED,
  },
  // Who presents the case asks and does not answer; of those who are asked each answers for itself.
  request_answer: {
    seen: `${PRESENTED} OR request_id = ${any('open_requests')}`,
    added: `staff_id = ${ME} AND organisation_id = (SELECT acting_organisation())
      AND request_id = ${any('open_requests')} AND request_of(request_id, case_id)`,
  },
};

/** What named organisations are asked for about a case, and what they answer to the asker alone. */
export class CreateInformationRequests1795600300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, OPEN, FACTS, ...OF_WRITERS]) await runner.query(sql);
    for (const [table, { seen, added, changed }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${seen})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
      if (changed)
        await runner.query(`CREATE POLICY changed ON ${table} FOR UPDATE USING (${changed}) WITH CHECK (${changed})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(RULES))
      for (const policy of ['seen', 'added', 'changed'])
        await runner.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
    for (const name of ['request_of(uuid, uuid)', 'askable(uuid, uuid)', 'request_facts()', 'open_requests()'])
      await runner.query(`DROP FUNCTION ${name}`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
