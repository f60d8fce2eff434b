import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatrix1795500002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "policy_matrix" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "body_id" uuid,
      "title" text NOT NULL DEFAULT '',
      "version_number" integer NOT NULL DEFAULT '1',
      "as_of" date NOT NULL,
      CONSTRAINT "PK_4eb00513764314d6b346ead3eaf" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "pillar" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "matrix_id" uuid NOT NULL,
      "body_id" uuid,
      "number" integer NOT NULL,
      "title" text NOT NULL,
      CONSTRAINT "PK_05b57455406be935cb5f33da524" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "policy_measure" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "matrix_id" uuid NOT NULL,
      "body_id" uuid,
      "pillar_id" uuid NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      "marker" text NOT NULL DEFAULT '',
      "title" text NOT NULL,
      CONSTRAINT "PK_f240be73da56d430073e789e38a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "matrix_row" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "matrix_id" uuid NOT NULL,
      "body_id" uuid,
      "measure_id" uuid NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      "marker" text NOT NULL DEFAULT '',
      "issue_title" text NOT NULL,
      "issue_bullets" text array NOT NULL DEFAULT '{}',
      "initiative_title" text NOT NULL DEFAULT '',
      "initiative_bullets" text array NOT NULL DEFAULT '{}',
      CONSTRAINT "PK_4eab54060f8882a1e4e73a82f10" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_cb02c075c7d65d6bc4e7fc2ad3" ON "policy_matrix" ("body_id")`);
    await runner.query(`CREATE INDEX "IDX_442915f21da15e2244436d8379" ON "pillar" ("matrix_id")`);
    await runner.query(`CREATE INDEX "IDX_f84bb95cb3a8cfd361858df5dc" ON "policy_measure" ("matrix_id")`);
    await runner.query(`CREATE INDEX "IDX_071004047d4c7d2973f318489f" ON "matrix_row" ("matrix_id")`);
    await runner.query(
      `ALTER TABLE "policy_matrix" ADD CONSTRAINT "FK_cb02c075c7d65d6bc4e7fc2ad37" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pillar" ADD CONSTRAINT "FK_442915f21da15e2244436d83798" FOREIGN KEY ("matrix_id") REFERENCES "policy_matrix"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pillar" ADD CONSTRAINT "FK_4422ea529700cfc50504d7875a3" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_measure" ADD CONSTRAINT "FK_f84bb95cb3a8cfd361858df5dc6" FOREIGN KEY ("matrix_id") REFERENCES "policy_matrix"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_measure" ADD CONSTRAINT "FK_4e487221e9420cf355c83633556" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_measure" ADD CONSTRAINT "FK_b20c62eb11c4eac29526b6b7262" FOREIGN KEY ("pillar_id") REFERENCES "pillar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "matrix_row" ADD CONSTRAINT "FK_071004047d4c7d2973f318489f2" FOREIGN KEY ("matrix_id") REFERENCES "policy_matrix"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "matrix_row" ADD CONSTRAINT "FK_5e3d37997b5b49e7cf7d24e6006" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "matrix_row" ADD CONSTRAINT "FK_10ab058f37f58c3d12dcd53950f" FOREIGN KEY ("measure_id") REFERENCES "policy_measure"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "matrix_row"`);
    await runner.query(`DROP TABLE "policy_measure"`);
    await runner.query(`DROP TABLE "pillar"`);
    await runner.query(`DROP TABLE "policy_matrix"`);
  }
}
