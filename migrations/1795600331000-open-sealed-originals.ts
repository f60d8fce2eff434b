import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const ME = '(SELECT app_staff())';
const ORG = '(SELECT acting_organisation())';
const BY_ME = `staff_id = ${ME} AND organisation_id = ${ORG}`;
const REQUESTED = `requested_by_staff_id = ${ME} AND requesting_organisation_id = ${ORG}`;
const NAMED = `approver_staff_id = ${ME} AND approver_organisation_id = ${ORG}`;
const AUDITED = `((SELECT platform_role()) = 'AUDITOR' AND case_id <> ALL((SELECT hidden_cases())::uuid[]))`;
const INSTANT = 'TIMESTAMP WITH TIME ZONE NOT NULL';

const TABLES: Record<string, string> = {
  sealed_opening: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "edition_id" uuid NOT NULL,
    "article" text NOT NULL,
    "sealed_reason" text NOT NULL,
    "sealed_necessity" text NOT NULL,
    "requested_by_staff_id" uuid NOT NULL,
    "requesting_organisation_id" uuid NOT NULL,
    "approver_staff_id" uuid NOT NULL,
    "approver_organisation_id" uuid NOT NULL,
    "requested_at" ${INSTANT},
    CONSTRAINT "sealed_opening_article" CHECK (article <> '' AND sealed_reason <> '' AND sealed_necessity <> ''),
    CONSTRAINT "sealed_opening_officers" CHECK (approver_staff_id <> requested_by_staff_id AND approver_organisation_id <> requesting_organisation_id),
    CONSTRAINT "PK_sealed_opening" PRIMARY KEY ("id")
  )`,
  sealed_opening_act: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "opening_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "at" ${INSTANT},
    CONSTRAINT "sealed_opening_act_kind_known" CHECK (kind IN ('APPROVED', 'ENDED')),
    CONSTRAINT "PK_sealed_opening_act" PRIMARY KEY ("id")
  )`,
};

const INDEXES = [
  `CREATE INDEX "openings_of_case" ON "sealed_opening" ("case_id")`,
  `CREATE INDEX "openings_of_requester" ON "sealed_opening" ("requested_by_staff_id")`,
  `CREATE INDEX "openings_of_approver" ON "sealed_opening" ("approver_staff_id")`,
  `CREATE UNIQUE INDEX "act_of_opening" ON "sealed_opening_act" ("opening_id", "kind")`,
];

/** With the caller's own rights: what the caller may not read does not count. */
const FUNCTIONS_OF_WRITERS = [
  // A paper of the case that was made and does not circulate any more.
  `CREATE FUNCTION sealed_original(edition uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_edition e WHERE e.id = edition AND e.case_id = of_case
      AND e.state = 'DONE' AND e.replaced_at < 'infinity')
  $$`,
  // Approved by the officer whom the request names, who manages there; ended by either of the two.
  `CREATE FUNCTION decides_opening(opening uuid, act text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM sealed_opening o WHERE o.id = opening AND o.case_id = ANY(readable_cases()) AND (
      (act = 'ENDED' AND o.requested_by_staff_id = app_staff() AND o.requesting_organisation_id = acting_organisation())
      OR ((act = 'ENDED' OR manages()) AND o.approver_staff_id = app_staff()
        AND o.approver_organisation_id = acting_organisation())))
  $$`,
];

/** For the acting person as one of the two officers, who reads the case. */
const OFFICER = `o.case_id = ANY(readable_cases()) AND (
      (o.requested_by_staff_id = app_staff() AND o.requesting_organisation_id = acting_organisation())
      OR (o.approver_staff_id = app_staff() AND o.approver_organisation_id = acting_organisation()))`;
const FROZEN = `EXISTS (SELECT 1 FROM case_freeze z WHERE z.case_id = o.case_id AND z.settled_at = 'infinity')`;
const ENDED = `EXISTS (SELECT 1 FROM sealed_opening_act e WHERE e.opening_id = o.id AND e.kind = 'ENDED')`;

const OPENED = `CREATE FUNCTION opened_originals() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(o.edition_id), '{}') FROM sealed_opening o
    JOIN sealed_opening_act a ON a.opening_id = o.id AND a.kind = 'APPROVED'
    WHERE ${OFFICER}
      AND app_now() < a.at + interval '24 hours' AND NOT ${ENDED} AND NOT ${FROZEN}
  $$`;

/** The facts from which the application decides the same by itself. */
const FACTS = `CREATE FUNCTION sealed_facts() RETURNS jsonb LANGUAGE sql ${OWNER_EYES} AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'editionId', o.edition_id, 'frozen', ${FROZEN},
      'ended', ${ENDED}, 'approvedAt', (SELECT micros(a.at) FROM sealed_opening_act a WHERE a.opening_id = o.id
        AND a.kind = 'APPROVED'))), '[]') FROM sealed_opening o
    WHERE ${OFFICER}
  $$`;

const RULES: Record<string, { seen: string; added: string }> = {
  sealed_opening: {
    seen: `(${READABLE} AND ((${REQUESTED}) OR (${NAMED}))) OR ${AUDITED}`,
    added: `${PRESENTED} AND ${REQUESTED} AND (SELECT manages()) AND sealed_original(edition_id, case_id)
      AND on_reader_list(case_id, approver_staff_id, approver_organisation_id)`,
  },
  sealed_opening_act: {
    seen: 'EXISTS (SELECT 1 FROM sealed_opening o WHERE o.id = sealed_opening_act.opening_id)',
    added: `${BY_ME} AND decides_opening(opening_id, kind)`,
  },
};

const CIRCULATING = `EXISTS (SELECT 1 FROM conference_edition e
  WHERE e.id = conference_edition_file.edition_id AND e.recipient_staff_id = ${ME}
    AND e.recipient_organisation_id = ${ORG} AND e.replaced_at = 'infinity'
    AND (e.${PRESENTED} OR (cardinality(e.part_ids) > 0
      AND e.part_ids <@ (SELECT open_sections() || open_entries())::uuid[])))`;
const ORIGINAL = `edition_id = ${any('opened_originals')}`;

/** A paper as it was issued is opened on a written ground in law by two officers of different houses (visibility rule 12). */
export class OpenSealedOriginals1795600331000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, ...FUNCTIONS_OF_WRITERS, OPENED, FACTS]) await runner.query(sql);
    for (const [table, { seen, added }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${seen})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
    }
    await runner.query(`ALTER POLICY seen ON conference_edition_file USING (${CIRCULATING} OR ${ORIGINAL})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY seen ON conference_edition_file USING (${CIRCULATING})`);
    for (const table of Object.keys(RULES).reverse())
      for (const policy of ['added', 'seen']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    for (const name of [
      'sealed_facts()',
      'opened_originals()',
      'decides_opening(uuid, text)',
      'sealed_original(uuid, uuid)',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
