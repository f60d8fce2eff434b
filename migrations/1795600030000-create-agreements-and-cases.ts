import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const ORG = '(SELECT acting_organisation())';
const ME = '(SELECT app_staff())';
const TODAY = '(SELECT app_today())';
const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;

const TABLES: Record<string, string> = {
  sharing_agreement: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "version" integer NOT NULL DEFAULT '1',
    "organisation_id" uuid NOT NULL,
    "text_version" text NOT NULL,
    "signed_on" date NOT NULL,
    "expires_on" date NOT NULL,
    "signed_by_staff_id" uuid NOT NULL,
    "ended_on" date NOT NULL DEFAULT 'infinity',
    CONSTRAINT "sharing_agreement_span" CHECK (signed_on < expires_on),
    CONSTRAINT "PK_sharing_agreement" PRIMARY KEY ("id")
  )`,
  confidentiality_pledge: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "text_version" text NOT NULL,
    "signed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "PK_confidentiality_pledge" PRIMARY KEY ("id")
  )`,
  case_presentation: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "version" integer NOT NULL DEFAULT '1',
    "code" text NOT NULL,
    "presenting_organisation_id" uuid NOT NULL,
    "created_by_staff_id" uuid NOT NULL,
    "state" text NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "case_presentation_state_known" CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    CONSTRAINT "PK_case_presentation" PRIMARY KEY ("id")
  )`,
  case_reader: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "confirmed_by_staff_id" uuid NOT NULL,
    "added_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "removed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT 'infinity',
    CONSTRAINT "PK_case_reader" PRIMARY KEY ("id")
  )`,
  access_exclusion: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "subject_id" uuid NOT NULL,
    "added_by_staff_id" uuid NOT NULL,
    "added_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ended_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT 'infinity',
    CONSTRAINT "access_exclusion_kind_known" CHECK (kind IN ('ORGANISATION', 'STAFF')),
    CONSTRAINT "PK_access_exclusion" PRIMARY KEY ("id")
  )`,
};

const INDEXES = [
  `CREATE INDEX "agreement_of_organisation" ON "sharing_agreement" ("organisation_id")`,
  `CREATE INDEX "pledge_of_staff" ON "confidentiality_pledge" ("staff_id", "organisation_id")`,
  `CREATE UNIQUE INDEX "case_code" ON "case_presentation" ("code")`,
  `CREATE INDEX "reader_of_case" ON "case_reader" ("case_id")`,
  `CREATE INDEX "cases_of_reader" ON "case_reader" ("staff_id", "organisation_id")`,
  `CREATE INDEX "exclusion_of_case" ON "access_exclusion" ("case_id")`,
];

/** Each told of the acting person and organisation alone. */
const FUNCTIONS = [
  // The organisation's agreement is signed and in force today.
  `CREATE FUNCTION agrees() RETURNS boolean LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT EXISTS (SELECT 1 FROM sharing_agreement s WHERE s.organisation_id = acting_organisation()
      AND s.signed_on <= app_today() AND app_today() < s.expires_on AND app_today() < s.ended_on)
  $$`,
  `CREATE FUNCTION has_pledged() RETURNS boolean LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT EXISTS (SELECT 1 FROM confidentiality_pledge p WHERE p.staff_id = app_staff()
      AND p.organisation_id = acting_organisation() AND p.signed_at <= app_now())
  $$`,
  // A new or re-activated sign-in opens no case for 24 hours; what was never opened opens none at all.
  `CREATE FUNCTION is_settled() RETURNS boolean LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT EXISTS (SELECT 1 FROM account a WHERE a.staff_id = app_staff() AND acting_organisation() IS NOT NULL
      AND a.opened_at <= app_now() - interval '24 hours' AND app_now() < a.closed_at)
  $$`,
  // Visibility rule 4, what it asks of a person before any case is looked at; neither operator nor auditor takes part.
  `CREATE FUNCTION may_take_part() RETURNS boolean LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT platform_role() = 'NONE' AND agrees() AND has_pledged() AND is_settled()
  $$`,
  // Rule 6: exclusion beats everything.
  `CREATE FUNCTION excluded_from(of_case uuid) RETURNS boolean LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT EXISTS (SELECT 1 FROM access_exclusion e WHERE e.case_id = of_case
      AND e.added_at <= app_now() AND app_now() < e.ended_at
      AND ((e.kind = 'ORGANISATION' AND e.subject_id = acting_organisation())
        OR (e.kind = 'STAFF' AND e.subject_id = app_staff())))
  $$`,
  `CREATE FUNCTION readable_cases() RETURNS uuid[] LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(DISTINCT r.case_id), '{}') FROM case_reader r
    WHERE r.staff_id = app_staff() AND r.organisation_id = acting_organisation()
      AND r.added_at <= app_now() AND app_now() < r.removed_at
      AND may_take_part() AND NOT excluded_from(r.case_id)
  $$`,
  // Those of them that one's own organisation presents.
  `CREATE FUNCTION presented_cases() RETURNS uuid[] LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(c.id), '{}') FROM case_presentation c
    WHERE c.presenting_organisation_id = acting_organisation() AND c.id = ANY(readable_cases())
  $$`,
  // Cases just begun by the acting person, which nobody reads yet.
  `CREATE FUNCTION begun_cases() RETURNS uuid[] LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(c.id), '{}') FROM case_presentation c
    WHERE c.presenting_organisation_id = acting_organisation() AND c.created_by_staff_id = app_staff()
      AND may_take_part() AND NOT EXISTS (SELECT 1 FROM case_reader r WHERE r.case_id = c.id)
  $$`,
  // What the acting person must not know of, however it is asked: cases that exclude the person or the organisation.
  `CREATE FUNCTION hidden_cases() RETURNS uuid[] LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(DISTINCT e.case_id), '{}') FROM access_exclusion e
    WHERE acting_organisation() IS NOT NULL AND excluded_from(e.case_id)
  $$`,
];
const NAMES = `hidden_cases()|begun_cases()|presented_cases()|readable_cases()|
  excluded_from(uuid)|may_take_part()|is_settled()|has_pledged()|agrees()`;

const OF_ADMINISTRATOR = `(SELECT administers()) AND organisation_id = ${ORG}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const RULES: Record<string, { seen: string; added: string; changed?: string }> = {
  sharing_agreement: {
    seen: `organisation_id = ${ORG} OR organisation_id IN (SELECT m.organisation_id FROM membership m
      WHERE m.body_id = ${any('secretariat_bodies')} AND m.valid_from <= ${TODAY} AND ${TODAY} < m.valid_to)`,
    added: OF_ADMINISTRATOR,
    changed: OF_ADMINISTRATOR,
  },
  confidentiality_pledge: {
    seen: `(staff_id = ${ME} AND ${ORG} IS NOT NULL) OR (${OF_ADMINISTRATOR})`,
    added: `staff_id = ${ME} AND organisation_id = ${ORG} AND (SELECT platform_role()) = 'NONE'`,
  },
  case_presentation: {
    seen: `id = ${any('readable_cases')}`,
    added: `presenting_organisation_id = ${ORG} AND created_by_staff_id = ${ME} AND (SELECT may_take_part())`,
  },
  case_reader: {
    seen: `case_id = ${any('readable_cases')}`,
    added: `(case_id = ${any('begun_cases')} AND staff_id = ${ME} AND organisation_id = ${ORG}) OR ${PRESENTED}`,
    changed: PRESENTED,
  },
  // Hidden from the excluded by construction: only the presenters who read the case see who is kept out of it.
  access_exclusion: { seen: PRESENTED, added: PRESENTED, changed: PRESENTED },
};

/** What lets a person near a case, and who is kept from it; the case itself has no content yet. */
export class CreateAgreementsAndCases1795600030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const index of INDEXES) await runner.query(index);
    for (const made of FUNCTIONS) await runner.query(made);
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
    for (const name of NAMES.split('|')) await runner.query(`DROP FUNCTION ${name.trim()}`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
