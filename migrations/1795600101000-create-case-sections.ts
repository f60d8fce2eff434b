import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const BY_ME = `staff_id = (SELECT app_staff()) AND organisation_id = (SELECT acting_organisation())`;

/** Section and category of decisions on consent, each section in one category. */
const SECTIONS: Record<string, string> = {
  BASIC: 'THEME AGE_BAND HOUSEHOLD PERSONS_VIEW POINTS_TO_DISCUSS INVOLVED_KINDS',
  HEALTH: 'HEALTH',
  EDUCATION_EMPLOYMENT: 'WORK_AND_SCHOOL',
  FINANCIAL: 'MONEY',
  WELFARE_USE: 'HOUSING SERVICES',
  HISTORY_AND_NEEDS: 'COURSE_OF_EVENTS RELATIONS CHILDREN WORKERS_VIEW',
  VIOLENCE_SAFETY: 'SAFETY CAUTIONS',
};
const PAIRS = Object.entries(SECTIONS).flatMap(([category, sections]) =>
  sections.split(' ').map((section) => ({ section, category })),
);
const KNOWN = `section IN (${PAIRS.map(({ section }) => `'${section}'`).join(', ')})`;
const PAIRED = `(section, category) IN (${PAIRS.map(({ section, category }) => `('${section}', '${category}')`).join(', ')})`;

const TABLES: Record<string, string> = {
  case_key: `(
    "case_id" uuid NOT NULL,
    "key_id" text NOT NULL,
    "wrapped" text NOT NULL,
    CONSTRAINT "PK_case_key" PRIMARY KEY ("case_id")
  )`,
  case_draft: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "version" integer NOT NULL DEFAULT '1',
    "case_id" uuid NOT NULL,
    "section" text NOT NULL,
    "sealed" text NOT NULL,
    "could_not_be_asked" boolean NOT NULL DEFAULT false,
    "saved_by_staff_id" uuid NOT NULL,
    "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "case_draft_section_known" CHECK (${KNOWN}),
    CONSTRAINT "case_draft_asked" CHECK (section = 'PERSONS_VIEW' OR NOT could_not_be_asked),
    CONSTRAINT "PK_case_draft" PRIMARY KEY ("id")
  )`,
  anonymity_attestation: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "engine_version" text NOT NULL,
    "text_hash" text NOT NULL,
    "dismissed" integer NOT NULL DEFAULT 0,
    "sealed_reasons" text NOT NULL DEFAULT '',
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "attested_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "PK_anonymity_attestation" PRIMARY KEY ("id")
  )`,
  case_section: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "section" text NOT NULL,
    "category" text NOT NULL,
    "sealed" text NOT NULL,
    "could_not_be_asked" boolean NOT NULL DEFAULT false,
    "published_in" integer NOT NULL,
    "published_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "case_section_section_known" CHECK (${KNOWN}),
    CONSTRAINT "case_section_category" CHECK (${PAIRED}),
    CONSTRAINT "case_section_asked" CHECK (section = 'PERSONS_VIEW' OR NOT could_not_be_asked),
    CONSTRAINT "PK_case_section" PRIMARY KEY ("id")
  )`,
  section_version: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "section" text NOT NULL,
    "publication" integer NOT NULL,
    "sealed" text NOT NULL,
    "could_not_be_asked" boolean NOT NULL DEFAULT false,
    "attestation_id" uuid NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "published_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "section_version_section_known" CHECK (${KNOWN}),
    CONSTRAINT "PK_section_version" PRIMARY KEY ("id")
  )`,
};

const INDEXES = [
  `CREATE UNIQUE INDEX "draft_of_section" ON "case_draft" ("case_id", "section")`,
  `CREATE INDEX "attestation_of_case" ON "anonymity_attestation" ("case_id")`,
  `CREATE UNIQUE INDEX "section_of_case" ON "case_section" ("case_id", "section")`,
  `CREATE UNIQUE INDEX "version_of_section" ON "section_version" ("case_id", "section", "publication")`,
];

/** With the caller's own rights. */
const ATTESTED = `CREATE FUNCTION attested(attestation uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM anonymity_attestation a WHERE a.id = attestation AND a.case_id = of_case)
  $$`;

const RULES: Record<string, { seen: string; added: string; changed?: string }> = {
  // Whoever reads the case needs its key for what is open to them; it opens nothing without the one that wraps it.
  case_key: { seen: READABLE, added: PRESENTED },
  case_draft: { seen: PRESENTED, added: PRESENTED, changed: PRESENTED },
  anonymity_attestation: { seen: PRESENTED, added: `${PRESENTED} AND ${BY_ME}` },
  case_section: { seen: PRESENTED, added: PRESENTED, changed: PRESENTED },
  section_version: { seen: PRESENTED, added: `${PRESENTED} AND ${BY_ME} AND attested(attestation_id, case_id)` },
};

/** What a case presentation says: one row per case and section, sealed under a key per case (visibility rules 5 and 14). */
export class CreateCaseSections1795600101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "case_presentation" ADD "publication" integer NOT NULL DEFAULT 0`);
    const own = `id = ${any('presented_cases')}`;
    await runner.query(`CREATE POLICY changed ON case_presentation FOR UPDATE USING (${own}) WITH CHECK (${own})`);
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, ATTESTED]) await runner.query(sql);
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
    await runner.query(`DROP FUNCTION attested(uuid, uuid)`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
    await runner.query(`DROP POLICY changed ON case_presentation`);
    await runner.query(`ALTER TABLE "case_presentation" DROP COLUMN "publication"`);
  }
}
