import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const BY_ME = `staff_id = (SELECT app_staff()) AND organisation_id = (SELECT acting_organisation())`;
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
const CATEGORIES = `'BASIC', 'HEALTH', 'EDUCATION_EMPLOYMENT', 'FINANCIAL', 'WELFARE_USE', 'HISTORY_AND_NEEDS', 'VIOLENCE_SAFETY'`;

const TABLES: Record<string, string> = {
  conference_entry: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "conference_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "urgency" text NOT NULL DEFAULT 'NONE',
    "categories" text array NOT NULL,
    "publication" integer NOT NULL,
    "sealed" text NOT NULL,
    "engine_version" text NOT NULL,
    "dismissed" integer NOT NULL DEFAULT 0,
    "sealed_reasons" text NOT NULL DEFAULT '',
    "replaces_id" uuid NOT NULL DEFAULT ${NOBODY},
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "conference_entry_kind_known" CHECK (kind IN ('PERSONS_VIEW', 'DISCUSSION', 'DECISION', 'POLICY', 'ROLE')),
    CONSTRAINT "conference_entry_urgency_known" CHECK (urgency IN ('NONE', 'ORDINARY', 'HIGH', 'IMMEDIATE')),
    CONSTRAINT "conference_entry_urgent" CHECK ((kind = 'POLICY') = (urgency <> 'NONE')),
    CONSTRAINT "conference_entry_categories" CHECK (cardinality(categories) > 0 AND categories <@ ARRAY[${CATEGORIES}]),
    CONSTRAINT "PK_conference_entry" PRIMARY KEY ("id")
  )`,
  entry_confirmation: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "entry_id" uuid NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "PK_entry_confirmation" PRIMARY KEY ("id")
  )`,
};

const INDEXES = [
  `CREATE INDEX "entry_of_case" ON "conference_entry" ("case_id")`,
  `CREATE INDEX "entry_of_conference" ON "conference_entry" ("conference_id")`,
  `CREATE UNIQUE INDEX "entry_replaced_once" ON "conference_entry" ("replaces_id") WHERE replaces_id <> ${NOBODY}`,
  `CREATE INDEX "entry_confirmation_of_case" ON "entry_confirmation" ("case_id")`,
  `CREATE UNIQUE INDEX "confirmation_of_entry" ON "entry_confirmation" ("entry_id", "staff_id", "organisation_id")`,
];

/**
 * Entries of cases that others present, which are open to the acting person: not replaced since, and every category of
 * them open up to the publication that stood when they were written.
 */
const OPEN = `CREATE FUNCTION open_entries() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
  WITH grounds AS MATERIALIZED (SELECT g.case_id, g.category, g.up_to FROM case_grounds() g),
    cases AS MATERIALIZED (SELECT DISTINCT case_id FROM grounds)
  SELECT coalesce(array_agg(e.id), '{}') FROM cases JOIN conference_entry e USING (case_id)
  WHERE NOT EXISTS (SELECT 1 FROM conference_entry n WHERE n.replaces_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM unnest(e.categories) AS asked(category) WHERE NOT EXISTS (
      SELECT 1 FROM grounds g WHERE g.case_id = e.case_id AND g.category = asked.category AND e.publication <= g.up_to))
$$`;

/** The facts from which the application decides the same by itself. */
const FACTS = `CREATE FUNCTION entry_facts() RETURNS jsonb LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'caseId', e.case_id, 'categories', e.categories,
    'publication', e.publication, 'replaced', EXISTS (SELECT 1 FROM conference_entry n WHERE n.replaces_id = e.id))), '[]')
  FROM conference_entry e JOIN case_presentation c ON c.id = e.case_id
  WHERE c.id = ANY(readable_cases()) AND c.presenting_organisation_id <> acting_organisation()
$$`;

/** With the caller's own rights: what the caller may not read does not count. */
const OF_WRITERS = [
  // Nobody writes what they could not read.
  `CREATE FUNCTION entry_covered(of_case uuid, asked text[], number integer) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (SELECT 1 FROM unnest(asked) AS one(category) WHERE NOT EXISTS (
      SELECT 1 FROM case_grounds() g WHERE g.case_id = of_case AND g.category = one.category AND number <= g.up_to))
  $$`,
  // An entry of the same conference, by whoever wrote it or by a presenter.
  `CREATE FUNCTION replaceable(entry uuid, conference uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_entry e WHERE e.id = entry AND e.conference_id = conference
      AND (e.case_id = ANY(presented_cases()) OR (e.staff_id = app_staff() AND e.organisation_id = acting_organisation())))
  $$`,
  `CREATE FUNCTION entry_of(entry uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_entry e WHERE e.id = entry AND e.case_id = of_case)
  $$`,
];

const RULES: Record<string, { seen: string; added: string }> = {
  conference_entry: {
    seen: `${PRESENTED} OR id = ${any('open_entries')}`,
    added: `${BY_ME} AND conference_of(conference_id, case_id) AND published_as(case_id, publication)
      AND (${PRESENTED} OR entry_covered(case_id, categories, publication))
      AND (replaces_id = ${NOBODY} OR replaceable(replaces_id, conference_id))`,
  },
  entry_confirmation: {
    seen: `${PRESENTED} OR entry_id = ${any('open_entries')}`,
    added: `${BY_ME} AND entry_of(entry_id, case_id)`,
  },
};

/** What is recorded in a conference, and who confirmed it: read by its categories as sections are (visibility rule 8). */
export class CreateConferenceEntries1795600197000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, OPEN, FACTS, ...OF_WRITERS]) await runner.query(sql);
    for (const [table, { seen, added }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${seen})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(RULES))
      for (const policy of ['seen', 'added']) await runner.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
    for (const name of [
      'entry_of(uuid, uuid)',
      'replaceable(uuid, uuid)',
      'entry_covered(uuid, text[], integer)',
      'entry_facts()',
      'open_entries()',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
