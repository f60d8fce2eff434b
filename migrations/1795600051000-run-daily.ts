import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** For whom daily tasks are done: ids alone, for the gate. */
const TO_SERVE = `CREATE FUNCTION organisations_to_serve() RETURNS TABLE (id uuid) LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT o.id FROM organisation o
  $$`;

/** What was done for an organisation on a day, so that nothing is done twice. A job alone may add its mark. */
export class RunDaily1795600051000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "daily_run" (
      "organisation_id" uuid NOT NULL,
      "name" text NOT NULL,
      "day" date NOT NULL,
      CONSTRAINT "PK_daily_run" PRIMARY KEY ("organisation_id", "name", "day")
    )`);
    await runner.query(`ALTER TABLE daily_run ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE daily_run FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY owner ON daily_run TO CURRENT_USER USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY added ON daily_run FOR INSERT WITH CHECK (
      organisation_id = (SELECT acting_organisation()) AND current_setting('app.principal', true) = 'JOB')`);
    // Only the gate role has rights to read and to forget.
    await runner.query(`CREATE POLICY seen ON daily_run FOR SELECT USING (true)`);
    await runner.query(`CREATE POLICY removed ON daily_run FOR DELETE USING (true)`);
    await runner.query(TO_SERVE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION organisations_to_serve()`);
    await runner.query(`DROP TABLE "daily_run"`);
  }
}
