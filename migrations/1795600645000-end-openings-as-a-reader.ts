import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const BY_ME = 'staff_id = (SELECT app_staff()) AND organisation_id = (SELECT acting_organisation())';
const OWN = `opening_id = ${any('own_openings')}`;

const added = (ends: string): string => `${BY_ME} AND opening_of(opening_id, case_id) AND (
  (kind <> 'ENDED' AND opening_id = ${any('openings_to_decide')})
  OR (kind = 'ENDED' AND (${PRESENTED} OR ${ends})))`;

/** Whoever asked to open a sealed original ends it as a reader of the case; who reads it no more leaves it to its span. */
export class EndOpeningsAsAReader1795600645000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY added ON opening_act WITH CHECK (${added(`(${READABLE} AND ${OWN})`)})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY added ON opening_act WITH CHECK (${added(OWN)})`);
  }
}
