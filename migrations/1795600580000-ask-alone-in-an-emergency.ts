import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
const PRESENTED = `case_id = ANY((SELECT presented_cases())::uuid[])`;
const OWN = `${PRESENTED} AND requested_by_staff_id = (SELECT app_staff())
  AND presenting_organisation_id = (SELECT acting_organisation())`;
const MANAGED = 'on_reader_list(case_id, manager_staff_id, presenting_organisation_id)';
const ALONE = `(urgent AND manager_staff_id = ${NOBODY})`;
const PARTNERED = 'on_reader_list(case_id, partner_staff_id, partner_organisation_id)';

/**
 * An organisation of one person has nobody who could approve beside that person: in an emergency the presenter acts alone,
 * and without the second approval it closes after 24 hours (visibility rule 5).
 */
export class AskAloneInAnEmergency1795600580000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER POLICY added ON disclosure_exception WITH CHECK (${OWN} AND (${ALONE} OR ${MANAGED}) AND ${PARTNERED})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER POLICY added ON disclosure_exception WITH CHECK (${OWN} AND ${MANAGED} AND ${PARTNERED})`,
    );
  }
}
