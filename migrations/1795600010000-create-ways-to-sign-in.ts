import type { MigrationInterface, QueryRunner } from 'typeorm';

const FACTORS = `'PASSWORD', 'TOTP', 'PASSKEY', 'RECOVERY', 'DIRECTORY'`;

const TABLES: Record<string, string> = {
  totp_secret: `(
    "staff_id" uuid NOT NULL,
    "secret" text NOT NULL,
    "confirmed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "last_step" bigint NOT NULL,
    CONSTRAINT "PK_totp_secret" PRIMARY KEY ("staff_id")
  )`,
  passkey: `(
    "id" text NOT NULL,
    "staff_id" uuid NOT NULL,
    "public_key" bytea NOT NULL,
    "counter" bigint NOT NULL,
    "transports" text array NOT NULL DEFAULT '{}',
    "label" text NOT NULL,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "last_used_at" TIMESTAMP WITH TIME ZONE,
    CONSTRAINT "PK_passkey" PRIMARY KEY ("id")
  )`,
  recovery_code: `(
    "id" uuid NOT NULL,
    "staff_id" uuid NOT NULL,
    "code_hash" text NOT NULL,
    "used_at" TIMESTAMP WITH TIME ZONE,
    CONSTRAINT "PK_recovery_code" PRIMARY KEY ("id")
  )`,
  sign_in_step: `(
    "id" uuid NOT NULL,
    "token_hash" text NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "challenge" text NOT NULL DEFAULT '',
    "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "failures" integer NOT NULL DEFAULT '0',
    CONSTRAINT "sign_in_step_kind_known" CHECK (kind IN ('SECOND_FACTOR', 'ENROL', 'TOTP', 'PASSKEY', 'DIRECTORY')),
    CONSTRAINT "PK_sign_in_step" PRIMARY KEY ("id")
  )`,
  directory_identity: `(
    "issuer" text NOT NULL,
    "subject" text NOT NULL,
    "staff_id" uuid NOT NULL,
    CONSTRAINT "PK_directory_identity" PRIMARY KEY ("issuer", "subject")
  )`,
};

const INDEXES = [
  `CREATE INDEX "IDX_73b028bce4afdf29a941e948a6" ON "passkey" ("staff_id")`,
  `CREATE INDEX "IDX_eb7c0c393b85545d6cc9c4287a" ON "recovery_code" ("staff_id")`,
  `CREATE UNIQUE INDEX "IDX_9a752ffd9176c8c68de62f5d3e" ON "sign_in_step" ("token_hash")`,
  `CREATE INDEX "IDX_09427b9346f1a16676e231b85c" ON "directory_identity" ("staff_id")`,
];

/** Second factors, steps of a sign-in, and what a login remembers. Only the gate role has rights here. */
export class CreateWaysToSignIn1795600010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE login_session
      ADD COLUMN "factor" text NOT NULL DEFAULT 'PASSWORD',
      ADD COLUMN "fresh_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      ADD COLUMN "locked_at" TIMESTAMP WITH TIME ZONE,
      ADD COLUMN "agent" text NOT NULL DEFAULT '',
      ADD CONSTRAINT "login_session_factor_known" CHECK (factor IN (${FACTORS}))`);
    await runner.query(`ALTER TABLE sign_in_attempt RENAME COLUMN email_hash TO key_hash`);
    await runner.query(`ALTER TABLE sign_in_attempt
      ADD COLUMN "kind" text NOT NULL DEFAULT 'ADDRESS',
      ADD CONSTRAINT "sign_in_attempt_kind_known" CHECK (kind IN ('ADDRESS', 'FACTOR', 'NETWORK')),
      DROP CONSTRAINT "PK_sign_in_attempt",
      ADD CONSTRAINT "PK_sign_in_attempt" PRIMARY KEY ("kind", "key_hash")`);
    await runner.query(`ALTER TABLE sign_in_attempt ALTER COLUMN "kind" DROP DEFAULT`);
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE "${table}" ${columns}`);
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (true)`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (true)`);
      await runner.query(`CREATE POLICY changed ON ${table} FOR UPDATE USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY removed ON ${table} FOR DELETE USING (true)`);
    }
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
    await runner.query(`DELETE FROM sign_in_attempt WHERE kind <> 'ADDRESS'`);
    await runner.query(`ALTER TABLE sign_in_attempt
      DROP CONSTRAINT "PK_sign_in_attempt",
      ADD CONSTRAINT "PK_sign_in_attempt" PRIMARY KEY ("key_hash"),
      DROP COLUMN "kind"`);
    await runner.query(`ALTER TABLE sign_in_attempt RENAME COLUMN key_hash TO email_hash`);
    await runner.query(`ALTER TABLE login_session DROP COLUMN "factor", DROP COLUMN "fresh_at",
      DROP COLUMN "locked_at", DROP COLUMN "agent"`);
  }
}
