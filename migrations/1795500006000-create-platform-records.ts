import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatformRecords1795500006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "idempotency_record" (
      "key" uuid NOT NULL,
      "staff_id" uuid NOT NULL,
      "operation" text NOT NULL,
      "input_hash" text NOT NULL,
      "result_ids" uuid array NOT NULL DEFAULT '{}',
      "replays" integer NOT NULL DEFAULT '0',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_1c2c20a1264798b66d054a7cf54" PRIMARY KEY ("key", "staff_id")
    )`);
    await runner.query(`CREATE TABLE "audit_entry" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "sequence" BIGSERIAL NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "staff_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "act" text NOT NULL,
      "subject" text NOT NULL DEFAULT '',
      "subject_ref" text NOT NULL DEFAULT '',
      CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "installation" (
      "id" integer NOT NULL DEFAULT '1',
      "filled_by" text NOT NULL,
      "filled_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "installation_filled_by_known" CHECK (filled_by IN ('SAMPLE', 'IMPORT', 'EMPTY')),
      CONSTRAINT "installation_is_one_row" CHECK (id = 1),
      CONSTRAINT "PK_f0cd0b17a45357b5e1da1da1680" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "import_key" (
      "source" text NOT NULL,
      "entity" text NOT NULL,
      "key" text NOT NULL,
      "id" uuid NOT NULL,
      "digest" text NOT NULL DEFAULT '',
      CONSTRAINT "PK_6c48dd4b4c91839cfe0696b4401" PRIMARY KEY ("source", "entity", "key")
    )`);
    await runner.query(`CREATE INDEX "IDX_dcbd12d360692195a2fbf60b02" ON "audit_entry" ("staff_id")`);
    await runner.query(`CREATE INDEX "IDX_af321d965da6fd0295663d7225" ON "import_key" ("id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "import_key"`);
    await runner.query(`DROP TABLE "installation"`);
    await runner.query(`DROP TABLE "audit_entry"`);
    await runner.query(`DROP TABLE "idempotency_record"`);
  }
}
