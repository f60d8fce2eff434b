import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';
const FOUNDS = `convener_organisation_id = ${ORG}
  AND EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${ORG} AND o.kind = 'WARD_DEPT')`;
const CONVENES = `bodies_with_role(ARRAY['SECRETARIAT', 'CHAIR'])`;

/** Nobody with a platform role; a job has none. */
const NO_ROLE = `coalesce(platform_role(), 'NONE') = 'NONE'`;

/** Who runs the platform or reads its log does not convene and sets up no bodies, whatever their organisation may do. */
export class KeepPlatformRolesApart1795600023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION convened_bodies() RETURNS uuid[] LANGUAGE sql STABLE AS
      $$ SELECT CASE WHEN ${NO_ROLE} THEN ${CONVENES} ELSE '{}' END $$`);
    await runner.query(`DROP POLICY added ON meeting_body`);
    await runner.query(`CREATE POLICY added ON meeting_body FOR INSERT WITH CHECK (${FOUNDS} AND (SELECT ${NO_ROLE}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY added ON meeting_body`);
    await runner.query(`CREATE POLICY added ON meeting_body FOR INSERT WITH CHECK (${FOUNDS})`);
    await runner.query(`CREATE OR REPLACE FUNCTION convened_bodies() RETURNS uuid[] LANGUAGE sql STABLE AS
      $$ SELECT ${CONVENES} $$`);
  }
}
