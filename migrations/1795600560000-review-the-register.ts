import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `CREATE TABLE "exception_review" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "exception_id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "PK_exception_review" PRIMARY KEY ("id")
  )`;

const AUDITED = `(SELECT platform_role()) = 'AUDITOR' AND case_id <> ALL((SELECT hidden_cases())::uuid[])`;
const BY_ME = 'staff_id = (SELECT app_staff()) AND organisation_id = (SELECT acting_organisation())';

const WALLS = [
  'ALTER TABLE exception_review ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE exception_review FORCE ROW LEVEL SECURITY',
  'CREATE POLICY owner ON exception_review TO CURRENT_USER USING (true) WITH CHECK (true)',
  `CREATE POLICY seen ON exception_review FOR SELECT USING (${AUDITED})`,
  `CREATE POLICY added ON exception_review FOR INSERT
    WITH CHECK (${AUDITED} AND ${BY_ME} AND exception_of(exception_id, case_id))`,
];

/** Who of the auditors has looked at a ground other than consent, and when; to auditors alone, as the register is. */
export class ReviewTheRegister1795600560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(`CREATE INDEX "reviews_of_case" ON "exception_review" ("case_id")`);
    for (const sql of WALLS) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['added', 'seen', 'owner']) await runner.query(`DROP POLICY ${policy} ON exception_review`);
    await runner.query('DROP TABLE "exception_review"');
  }
}
