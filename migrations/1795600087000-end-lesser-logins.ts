import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * Ends the logins for the acting organisation that were opened with less than it asks now. Where it asks for the
 * directory, whoever is not linked yet stays in by two factors, as at the door. It tells its caller nothing.
 */
const END = `CREATE FUNCTION end_lesser_logins() RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    DELETE FROM login_session s USING organisation_setting r
    WHERE administers() AND r.organisation_id = acting_organisation() AND s.organisation_id = r.organisation_id
      AND NOT CASE
        WHEN r.factor = 'PASSWORD' THEN true
        WHEN r.factor = 'DIRECTORY' AND EXISTS (SELECT 1 FROM directory_identity d WHERE d.staff_id = s.staff_id)
          THEN s.factor = 'DIRECTORY'
        ELSE s.factor IN ('TOTP', 'PASSKEY', 'RECOVERY')
      END
  $$`;

/** A stricter way to sign in holds for those who are in already, too. */
export class EndLesserLogins1795600087000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(END);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION end_lesser_logins()`);
  }
}
