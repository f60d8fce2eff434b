import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';
const A_JOB = `current_setting('app.principal', true) = 'JOB'`;

/** A job is added by whoever may ask for its effect; only the gate role has rights to read and to end one. */
const ADDED = `kind = 'MINUTES_EDITION' AND EXISTS (SELECT 1 FROM minutes_edition e WHERE e.id = job.subject_id
  AND e.recipient_organisation_id = job.organisation_id AND e.requester_organisation_id = ${ORG}
  AND e.state = 'QUEUED')`;

/** Editions of one thing are counted per recipient: the number tells nothing about what else that recipient was sent. */
const NUMBER_EDITION = `CREATE FUNCTION number_edition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('edition ' || NEW.recipient_organisation_id, 0));
    SELECT coalesce(max(e.number), 0) + 1 INTO NEW.number FROM minutes_edition e
      WHERE e.recipient_organisation_id = NEW.recipient_organisation_id
        AND e.series_id IS NOT DISTINCT FROM NEW.series_id AND e.meeting_id IS NOT DISTINCT FROM NEW.meeting_id;
    RETURN NEW;
  END $$`;

/** What an edition becomes is written by the job that makes it, never by a person. */
const policies = (jobOnly: boolean): string[] => {
  const own = `recipient_organisation_id = ${ORG}${jobOnly ? ` AND ${A_JOB}` : ''}`;
  return [
    `DROP POLICY changed ON minutes_edition`,
    `CREATE POLICY changed ON minutes_edition FOR UPDATE USING (${own}) WITH CHECK (${own})`,
    `DROP POLICY added ON edition_file`,
    `CREATE POLICY added ON edition_file FOR INSERT WITH CHECK (${own} AND EXISTS (SELECT 1 FROM minutes_edition e
      WHERE e.id = edition_file.edition_id AND e.recipient_organisation_id = edition_file.recipient_organisation_id))`,
  ];
};

export class CreateJobs1795500021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "job" (
      "id" uuid NOT NULL,
      "kind" text NOT NULL,
      "subject_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "state" text NOT NULL DEFAULT 'QUEUED',
      "attempts" integer NOT NULL DEFAULT '0',
      "run_after" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "ended_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "job_state_known" CHECK (state IN ('QUEUED', 'DONE', 'FAILED')),
      CONSTRAINT "PK_98ab1c14ff8d1cf80d18703b92f" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_716d8217f6388af6dc140f76c9" ON "job" ("state", "run_after")`);
    await runner.query(`ALTER TABLE job ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE job FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY owner ON job TO CURRENT_USER USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY seen ON job FOR SELECT USING (true)`);
    await runner.query(`CREATE POLICY added ON job FOR INSERT WITH CHECK (${ADDED})`);
    await runner.query(`CREATE POLICY changed ON job FOR UPDATE USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY removed ON job FOR DELETE USING (true)`);
    for (const sql of policies(true)) await runner.query(sql);
    await runner.query(NUMBER_EDITION);
    await runner.query(`CREATE TRIGGER number_edition BEFORE INSERT ON minutes_edition
      FOR EACH ROW EXECUTE FUNCTION number_edition()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER number_edition ON minutes_edition`);
    await runner.query(`DROP FUNCTION number_edition()`);
    for (const sql of policies(false)) await runner.query(sql);
    await runner.query(`DROP TABLE job`);
  }
}
