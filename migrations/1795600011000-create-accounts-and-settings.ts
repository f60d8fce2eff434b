import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';
const OWN_SETTING = `organisation_id = ${ORG}`;
const KEEPS_SETTING = `(SELECT administers()) AND ${OWN_SETTING}`;

/** Functions that run with the owner's eyes, each for the gate role alone: one row by what the caller already knows. */
const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** What an organisation asks of its people's logins; the defaults where it has chosen nothing. */
const SIGN_IN_RULES = `CREATE FUNCTION sign_in_rules(organisation uuid)
  RETURNS TABLE (factor text, idle_minutes integer, session_hours integer, allowed_networks text[])
  LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(s.factor, 'SECOND_FACTOR'), coalesce(s.idle_minutes, 15), coalesce(s.session_hours, 12),
      coalesce(s.allowed_networks, '{}')
    FROM (SELECT 1) one LEFT JOIN organisation_setting s ON s.organisation_id = sign_in_rules.organisation
  $$`;

/** A sign-in is opened, or opened again. */
const OPEN_ACCOUNT = `CREATE FUNCTION open_account(staff uuid, at timestamptz) RETURNS void
  LANGUAGE sql ${OWNER_EYES} AS $$
    INSERT INTO account (staff_id, opened_at) VALUES (open_account.staff, open_account.at)
    ON CONFLICT (staff_id) DO UPDATE SET opened_at = excluded.opened_at, closed_at = 'infinity'
  $$`;

export class CreateAccountsAndSettings1795600011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "account" (
      "staff_id" uuid NOT NULL,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "closed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT 'infinity',
      CONSTRAINT "PK_account" PRIMARY KEY ("staff_id")
    )`);
    await runner.query(`CREATE TABLE "invitation_token" (
      "token_hash" text NOT NULL,
      "invitation_id" uuid NOT NULL,
      "staff_id" uuid NOT NULL,
      "email" text NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "used_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_invitation_token" PRIMARY KEY ("token_hash")
    )`);
    await runner.query(`CREATE TABLE "organisation_setting" (
      "organisation_id" uuid NOT NULL,
      "factor" text NOT NULL DEFAULT 'SECOND_FACTOR',
      "idle_minutes" integer NOT NULL DEFAULT '15',
      "session_hours" integer NOT NULL DEFAULT '12',
      "allowed_networks" text array NOT NULL DEFAULT '{}',
      "version" integer NOT NULL DEFAULT '1',
      CONSTRAINT "organisation_setting_factor_known" CHECK (factor IN ('PASSWORD', 'SECOND_FACTOR', 'DIRECTORY')),
      CONSTRAINT "organisation_setting_idle_minutes_span" CHECK (idle_minutes BETWEEN 5 AND 60),
      CONSTRAINT "organisation_setting_session_hours_span" CHECK (session_hours BETWEEN 1 AND 24),
      CONSTRAINT "PK_organisation_setting" PRIMARY KEY ("organisation_id"),
      CONSTRAINT "FK_180da78e539fe0ee2eb8c0d815b" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id")
        ON DELETE NO ACTION ON UPDATE NO ACTION
    )`);
    await runner.query(`CREATE INDEX "IDX_36996ae08fff1be8e603b20d5d" ON "invitation_token" ("invitation_id")`);
    for (const table of ['account', 'invitation_token', 'organisation_setting']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
    }
    // Whoever could sign in before has been able to for long.
    await runner.query(`INSERT INTO account (staff_id, opened_at) SELECT staff_id, '-infinity' FROM credential`);
    await runner.query(`CREATE POLICY seen ON account FOR SELECT USING (
      (staff_id = (SELECT app_staff()) AND ${ORG} IS NOT NULL)
      OR ((SELECT administers()) AND staff_id IN (SELECT p.staff_id FROM post p WHERE p.organisation_id = ${ORG})))`);
    await runner.query(`CREATE POLICY seen ON organisation_setting FOR SELECT USING (${OWN_SETTING})`);
    await runner.query(`CREATE POLICY added ON organisation_setting FOR INSERT WITH CHECK (${KEEPS_SETTING})`);
    await runner.query(`CREATE POLICY changed ON organisation_setting
      FOR UPDATE USING (${KEEPS_SETTING}) WITH CHECK (${KEEPS_SETTING})`);
    await runner.query(SIGN_IN_RULES);
    await runner.query(OPEN_ACCOUNT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION open_account(uuid, timestamptz)`);
    await runner.query(`DROP FUNCTION sign_in_rules(uuid)`);
    await runner.query(`DROP TABLE "organisation_setting"`);
    await runner.query(`DROP TABLE "invitation_token"`);
    await runner.query(`DROP TABLE "account"`);
  }
}
