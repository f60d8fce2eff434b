import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts are counted per address before a password is looked at, so that parallel guesses and unknown addresses lock too. */
export class CountSignInAttempts1795500023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "sign_in_attempt" (
      "email_hash" text NOT NULL,
      "failures" integer NOT NULL,
      "last_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "locked_until" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_sign_in_attempt" PRIMARY KEY ("email_hash")
    )`);
    await runner.query(`ALTER TABLE sign_in_attempt ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE sign_in_attempt FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY owner ON sign_in_attempt TO CURRENT_USER USING (true) WITH CHECK (true)`);
    // Only the gate role has rights here.
    await runner.query(`CREATE POLICY seen ON sign_in_attempt FOR SELECT USING (true)`);
    await runner.query(`CREATE POLICY added ON sign_in_attempt FOR INSERT WITH CHECK (true)`);
    await runner.query(`CREATE POLICY changed ON sign_in_attempt FOR UPDATE USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY removed ON sign_in_attempt FOR DELETE USING (true)`);
    await runner.query(`ALTER TABLE credential DROP COLUMN failures, DROP COLUMN locked_until`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE credential ADD COLUMN failures integer NOT NULL DEFAULT 0,
      ADD COLUMN locked_until TIMESTAMP WITH TIME ZONE`);
    await runner.query(`DROP TABLE sign_in_attempt`);
  }
}
