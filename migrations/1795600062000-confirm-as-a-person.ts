import type { MigrationInterface, QueryRunner } from 'typeorm';

const HERE = `organisation_id = (SELECT acting_organisation()) AND (SELECT administers())`;
const PROPOSER = `proposed_by_staff_id = (SELECT app_staff()) AND proposed_by_organisation_id = (SELECT acting_organisation())`;
const FIRST = `first_administrator AND organisation_id = ANY((SELECT unadministered())::uuid[])
  AND cardinality((SELECT secretariat_bodies())::uuid[]) > 0`;

const seen = (first: string): string => `(${HERE}) OR (${PROPOSER}) OR (${first})`;
const changed = (first: string): string => `(${HERE} AND (state IN ('DECLINED', 'WITHDRAWN')
    OR (state = 'CONFIRMED' AND confirmed_by_staff_id = (SELECT app_staff())
      AND (proposed_by_organisation_id = organisation_id OR proposed_by_staff_id <> (SELECT app_staff())))))
  OR (${PROPOSER} AND state = 'WITHDRAWN')
  OR (${first} AND state IN ('CONFIRMED', 'DECLINED')
    AND confirmed_by_staff_id = (SELECT app_staff()) AND proposed_by_staff_id <> (SELECT app_staff()))`;

/**
 * A first administrator is confirmed by a person of a secretariat: by no job, and by nobody who runs the platform or
 * reads its log, who could else make a reader together with a colleague.
 */
export class ConfirmAsAPerson1795600062000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keep(runner, `${FIRST} AND (SELECT platform_role()) = 'NONE'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.keep(runner, FIRST);
  }

  private async keep(runner: QueryRunner, first: string): Promise<void> {
    await runner.query(`ALTER POLICY seen ON staff_invitation USING (${seen(first)})`);
    await runner.query(
      `ALTER POLICY changed ON staff_invitation USING (${seen(first)}) WITH CHECK (${changed(first)})`,
    );
  }
}
