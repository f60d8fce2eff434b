import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * Ends what a person has open for the acting organisation, where they hold no post any more: logins and sign-ins that
 * are half done. It tells its caller nothing; logins for other organisations stay.
 */
const END = `CREATE FUNCTION end_logins(staff uuid) RETURNS void LANGUAGE plpgsql ${OWNER_EYES} AS $$
  BEGIN
    IF NOT administers() OR EXISTS (SELECT 1 FROM post p WHERE p.staff_id = end_logins.staff
        AND p.organisation_id = acting_organisation() AND p.active_from <= app_today() AND app_today() < p.active_until) THEN
      RETURN;
    END IF;
    DELETE FROM login_session s WHERE s.staff_id = end_logins.staff AND s.organisation_id = acting_organisation();
    DELETE FROM sign_in_step s WHERE s.staff_id = end_logins.staff AND s.organisation_id = acting_organisation();
  END $$`;

/** Whoever leaves an organisation is out at once, also if the post should ever be there again. */
export class EndLoginsWithPosts1795600085000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(END);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION end_logins(uuid)`);
  }
}
