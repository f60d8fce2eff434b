import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * Writes a neutral mail to the address under which a person of the acting organisation signs in now, as it stands before
 * a reset gives another. It tells its caller nothing.
 */
const TELL = `CREATE FUNCTION tell_old_address(staff uuid, mail_state text) RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    INSERT INTO mail_message (organisation_id, to_kind, to_ref, kind, created_at, state, next_at)
    SELECT acting_organisation(), 'ADDRESS', c.email, 'ACCESS_RESET', app_now(), mail_state, app_now()
    FROM credential c
    WHERE c.staff_id = tell_old_address.staff AND administers() AND works_only_here(c.staff_id, acting_organisation())
  $$`;

const known = (kinds: string): string => `ALTER TABLE mail_message DROP CONSTRAINT "mail_message_kind_known",
  ADD CONSTRAINT "mail_message_kind_known" CHECK (kind IN (${kinds}))`;

/** Whoever loses a sign-in hears of it where they heard of everything so far, not only at the new address. */
export class TellTheOldAddress1795600086000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known(`'NOTICE', 'INVITATION', 'LOG_HEAD', 'ACCESS_RESET'`));
    await runner.query(TELL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION tell_old_address(uuid, text)`);
    await runner.query(`UPDATE mail_message SET kind = 'NOTICE' WHERE kind = 'ACCESS_RESET'`);
    await runner.query(known(`'NOTICE', 'INVITATION', 'LOG_HEAD'`));
  }
}
