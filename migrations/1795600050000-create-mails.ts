import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const OF_ONES_OWN = 'organisation_id = (SELECT acting_organisation())';

/** Where a mail goes now: to an address, to a staff member's, or to those of an organisation's administrators. */
const ADDRESSES = `CREATE FUNCTION mail_addresses(to_kind text, to_ref text, at timestamptz) RETURNS text[]
  LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(DISTINCT found.address), '{}') FROM (
      SELECT mail_addresses.to_ref AS address WHERE mail_addresses.to_kind = 'ADDRESS'
      UNION ALL
      SELECT c.email FROM credential c WHERE mail_addresses.to_kind = 'STAFF' AND c.staff_id::text = mail_addresses.to_ref
      UNION ALL
      SELECT c.email FROM credential c JOIN post p ON p.staff_id = c.staff_id
        WHERE mail_addresses.to_kind = 'ADMINISTRATORS' AND p.organisation_id::text = mail_addresses.to_ref
          AND p.administrator AND p.active_from <= (mail_addresses.at AT TIME ZONE 'Asia/Tokyo')::date
          AND (mail_addresses.at AT TIME ZONE 'Asia/Tokyo')::date < p.active_until
    ) found
  $$`;

/** Takes the first mail that is due, counting the attempt before it is made; nobody else takes it meanwhile. */
const CLAIM = `CREATE FUNCTION claim_mail(at timestamptz)
  RETURNS TABLE (id uuid, addresses text[], kind text, detail text, link text, attempts integer)
  LANGUAGE sql ${OWNER_EYES} AS $$
    WITH due AS (
      SELECT m.id FROM mail_message m WHERE m.state = 'QUEUED' AND m.next_at <= claim_mail.at
      ORDER BY m.next_at, m.id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    UPDATE mail_message m SET attempts = m.attempts + 1, next_at = claim_mail.at + interval '5 minutes'
    FROM due WHERE m.id = due.id
    RETURNING m.id, mail_addresses(m.to_kind, m.to_ref, claim_mail.at), m.kind, m.detail, (SELECT l.link FROM mail_link l WHERE l.mail_id = m.id), m.attempts
  $$`;

/** Says how an attempt ended; a mail that waits no more loses its link. */
const SETTLE = `CREATE FUNCTION settle_mail(mail uuid, outcome text, at timestamptz, again timestamptz)
  RETURNS void LANGUAGE plpgsql ${OWNER_EYES} AS $$
  BEGIN
    UPDATE mail_message m SET state = settle_mail.outcome,
      next_at = coalesce(settle_mail.again, m.next_at),
      sent_at = CASE WHEN settle_mail.outcome = 'SENT' THEN settle_mail.at END
      WHERE m.id = settle_mail.mail AND m.state = 'QUEUED';
    IF settle_mail.outcome <> 'QUEUED' THEN
      DELETE FROM mail_link l WHERE l.mail_id = settle_mail.mail;
    END IF;
  END $$`;

/** Mails wait in the transaction that causes them; the operator sees that they went, never their links. */
export class CreateMails1795600050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "mail_message" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "organisation_id" uuid NOT NULL,
      "to_kind" text NOT NULL,
      "to_ref" text NOT NULL,
      "kind" text NOT NULL,
      "detail" text NOT NULL DEFAULT '',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "state" text NOT NULL,
      "attempts" integer NOT NULL DEFAULT '0',
      "next_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "sent_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "mail_message_kind_known" CHECK (kind IN ('NOTICE', 'INVITATION', 'LOG_HEAD')),
      CONSTRAINT "mail_message_to_kind_known" CHECK (to_kind IN ('ADDRESS', 'STAFF', 'ADMINISTRATORS')),
      CONSTRAINT "mail_message_state_known" CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'KEPT')),
      CONSTRAINT "PK_mail_message" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "mail_link" (
      "mail_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "link" text NOT NULL,
      CONSTRAINT "PK_mail_link" PRIMARY KEY ("mail_id")
    )`);
    for (const table of ['mail_message', 'mail_link']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${OF_ONES_OWN})`);
    }
    await runner.query(`CREATE POLICY seen ON mail_message FOR SELECT USING ((SELECT platform_role()) = 'OPERATOR')`);
    await runner.query(ADDRESSES);
    await runner.query(CLAIM);
    await runner.query(SETTLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION settle_mail(uuid, text, timestamptz, timestamptz)`);
    await runner.query(`DROP FUNCTION claim_mail(timestamptz)`);
    await runner.query(`DROP FUNCTION mail_addresses(text, text, timestamptz)`);
    await runner.query(`DROP TABLE "mail_link"`);
    await runner.query(`DROP TABLE "mail_message"`);
  }
}
