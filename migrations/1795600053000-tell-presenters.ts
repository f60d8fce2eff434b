import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * Tells the presenters of open cases in which an organisation takes part that its people changed. It tells its caller
 * nothing: whoever invites somebody learns of no case.
 */
const TELL = `CREATE FUNCTION tell_presenters(organisation uuid, mail_state text) RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    INSERT INTO mail_message (organisation_id, to_kind, to_ref, kind, created_at, state, next_at)
    SELECT DISTINCT c.presenting_organisation_id, 'STAFF', told.staff_id::text, 'NOTICE', app_now(), mail_state, app_now()
    FROM case_presentation c
      JOIN case_reader r ON r.case_id = c.id AND r.organisation_id = tell_presenters.organisation
        AND r.added_at <= app_now() AND app_now() < r.removed_at
      JOIN case_reader told ON told.case_id = c.id AND told.organisation_id = c.presenting_organisation_id
        AND told.added_at <= app_now() AND app_now() < told.removed_at
    WHERE c.state = 'OPEN' AND acting_organisation() IS NOT NULL
  $$`;

const OPERATOR = `(SELECT platform_role()) = 'OPERATOR'`;

/** Presenters hear of new people near their cases; the operator's outbox does not show that somebody heard. */
export class TellPresenters1795600053000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TELL);
    await runner.query(`DROP POLICY seen ON mail_message`);
    await runner.query(`CREATE POLICY seen ON mail_message FOR SELECT USING (${OPERATOR} AND to_kind <> 'STAFF')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY seen ON mail_message`);
    await runner.query(`CREATE POLICY seen ON mail_message FOR SELECT USING (${OPERATOR})`);
    await runner.query(`DROP FUNCTION tell_presenters(uuid, text)`);
  }
}
