import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tells those who present a case that was frozen within a span, and not settled since, by a mail that names nothing. It
 * tells its caller nothing, and does so for a job of the presenting organisation alone.
 */
const REMINDS = `CREATE FUNCTION remind_of_freezes(since timestamptz, until timestamptz, mail_state text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    INSERT INTO mail_message (organisation_id, to_kind, to_ref, kind, created_at, state, next_at)
    SELECT DISTINCT c.presenting_organisation_id, 'STAFF', r.staff_id::text, 'NOTICE', app_now(), mail_state, app_now()
    FROM case_freeze z JOIN case_presentation c ON c.id = z.case_id
      JOIN case_reader r ON r.case_id = c.id AND r.organisation_id = c.presenting_organisation_id
        AND r.added_at <= app_now() AND app_now() < r.removed_at
    WHERE z.settled_at = 'infinity' AND since <= z.asked_at AND z.asked_at < until
      AND c.presenting_organisation_id = acting_organisation() AND current_setting('app.principal', true) = 'JOB'
      AND NOT EXISTS (SELECT 1 FROM access_exclusion x WHERE x.case_id = c.id AND x.added_at <= app_now()
        AND app_now() < x.ended_at AND x.subject_id IN (r.staff_id, r.organisation_id))
  $$`;

/** On the day by which she is to be asked, those who present a frozen case hear of it once more. */
export class RemindOfFreezes1795600503000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REMINDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION remind_of_freezes(timestamptz, timestamptz, text)');
  }
}
