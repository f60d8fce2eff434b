import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `staff_id = (SELECT app_staff()) AND (SELECT acting_organisation()) IS NOT NULL`;
const AUDITOR = `(SELECT platform_role()) = 'AUDITOR'`;
const NO_CASE = `'00000000-0000-0000-0000-000000000000'`;

/** The log of a case is read by those who present and read it; nobody who is kept out of a case learns of it here. */
export class ReadTheLogOfOwnCases1795600063000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY seen ON audit_entry USING (
      ((${OWN}) OR ${AUDITOR} OR case_id = ANY((SELECT presented_cases())::uuid[]))
      AND (case_id = ${NO_CASE} OR case_id <> ALL((SELECT hidden_cases())::uuid[])))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY seen ON audit_entry USING ((${OWN}) OR ${AUDITOR})`);
  }
}
