import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

const MINE = `e.added_at <= app_now() AND app_now() < e.ended_at
      AND ((e.kind = 'ORGANISATION' AND e.subject_id = acting_organisation())
        OR (e.kind = 'STAFF' AND e.subject_id = app_staff()))`;

const EXCLUDED = `CREATE FUNCTION excluded_from(of_case uuid) RETURNS boolean LANGUAGE sql ${OWNER_EYES} AS $$
    SELECT EXISTS (SELECT 1 FROM access_exclusion e WHERE e.case_id = of_case
      AND ${MINE})
  $$`;

const hidden = (where: string): string => `CREATE OR REPLACE FUNCTION hidden_cases() RETURNS uuid[]
  LANGUAGE sql ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(DISTINCT e.case_id), '{}') FROM access_exclusion e
    WHERE acting_organisation() IS NOT NULL AND ${where}
  $$`;

const readable = (where: string): string => `CREATE OR REPLACE FUNCTION readable_cases() RETURNS uuid[]
  LANGUAGE sql ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(DISTINCT r.case_id), '{}') FROM case_reader r
    WHERE r.staff_id = app_staff() AND r.organisation_id = acting_organisation()
      AND r.added_at <= app_now() AND app_now() < r.removed_at
      AND ${where}
  $$`;

/**
 * The cases that are hidden from somebody are found by index, not by asking of every exclusion there is whether it is
 * theirs; and that, and whether they may take part at all, is asked once, not for each of their cases. The sections that
 * are open to them are found by index too.
 */
export class FindOwnCasesByIndex1795600310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "exclusion_of_subject" ON "access_exclusion" ("subject_id")`);
    await runner.query(hidden(MINE));
    await runner.query(readable('(SELECT may_take_part()) AND r.case_id <> ALL((SELECT hidden_cases())::uuid[])'));
    await runner.query('DROP FUNCTION excluded_from(uuid)');
    // The planner takes a function for a thousand rows, for which it would read all sections of the ward.
    await runner.query('ALTER FUNCTION case_grounds() ROWS 20');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER FUNCTION case_grounds() ROWS 1000');
    await runner.query(EXCLUDED);
    await runner.query(readable('may_take_part() AND NOT excluded_from(r.case_id)'));
    await runner.query(hidden('excluded_from(e.case_id)'));
    await runner.query(`DROP INDEX "exclusion_of_subject"`);
  }
}
