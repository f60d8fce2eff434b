import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRESENTED = 'case_id = ANY((SELECT presented_cases())::uuid[])';
const BY_ME = 'staff_id = (SELECT app_staff()) AND organisation_id = (SELECT acting_organisation())';

const TABLE = `CREATE TABLE "consent_evidence" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "consent_id" uuid NOT NULL,
    "media_type" text NOT NULL,
    "bytes" integer NOT NULL,
    "content_hash" text NOT NULL,
    "sealed" bytea NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "added_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "consent_evidence_media_type_known" CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    CONSTRAINT "consent_evidence_bytes" CHECK (bytes > 0),
    CONSTRAINT "PK_consent_evidence" PRIMARY KEY ("id")
  )`;

/** With the caller's own rights: what the caller may not read does not count. */
const SIGNED = `CREATE FUNCTION signed_consent(consent uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM consent k WHERE k.id = consent AND k.case_id = of_case AND k.form = 'WRITTEN')
  $$`;

const WALLS = [
  'ALTER TABLE consent_evidence ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE consent_evidence FORCE ROW LEVEL SECURITY',
  'CREATE POLICY owner ON consent_evidence TO CURRENT_USER USING (true) WITH CHECK (true)',
  `CREATE POLICY seen ON consent_evidence FOR SELECT USING (${PRESENTED})`,
  `CREATE POLICY added ON consent_evidence FOR INSERT
    WITH CHECK (${PRESENTED} AND ${BY_ME} AND signed_consent(consent_id, case_id))`,
];

/** Scans of signed forms, sealed under the key of their case, for who presents it (visibility rules 9 and 14). */
export class KeepEvidenceOfConsent1795600330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(`CREATE UNIQUE INDEX "evidence_once" ON "consent_evidence" ("consent_id", "content_hash")`);
    await runner.query(`CREATE INDEX "evidence_of_case" ON "consent_evidence" ("case_id")`);
    for (const sql of [SIGNED, ...WALLS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['added', 'seen', 'owner']) await runner.query(`DROP POLICY ${policy} ON consent_evidence`);
    await runner.query('DROP FUNCTION signed_consent(uuid, uuid)');
    await runner.query('DROP TABLE "consent_evidence"');
  }
}
