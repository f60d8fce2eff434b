import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOrganisationsAndPeople1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "organisation" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "name" text NOT NULL,
      "kind" text NOT NULL,
      "sort_order" integer NOT NULL DEFAULT '0',
      CONSTRAINT "organisation_kind_known" CHECK (kind IN ('WARD_DEPT', 'SCHOOL', 'NPO', 'STATE', 'CORP', 'POLICE', 'MEDICAL', 'CONSULTATION_CENTRE', 'MUNICIPALITY')),
      CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "staff" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "platform_role" text NOT NULL DEFAULT 'NONE',
      CONSTRAINT "staff_platform_role_known" CHECK (platform_role IN ('NONE', 'OPERATOR', 'AUDITOR')),
      CONSTRAINT "PK_e4ee98bb552756c180aec1e854a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "staff_name" (
      "staff_id" uuid NOT NULL,
      "name" text NOT NULL,
      CONSTRAINT "PK_cd9a2e04dc7f84b94685f2ec5af" PRIMARY KEY ("staff_id")
    )`);
    await runner.query(`CREATE TABLE "post" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "staff_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "title" text NOT NULL,
      "rank" integer NOT NULL DEFAULT '0',
      "administrator" boolean NOT NULL DEFAULT false,
      "active_from" date NOT NULL,
      "active_until" date NOT NULL DEFAULT 'infinity',
      CONSTRAINT "PK_be5fda3aac270b134ff9c21cdee" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "credential" (
      "staff_id" uuid NOT NULL,
      "email" text NOT NULL,
      "password_hash" text NOT NULL,
      "failures" integer NOT NULL DEFAULT '0',
      "locked_until" TIMESTAMP WITH TIME ZONE,
      "one_time" boolean NOT NULL DEFAULT false,
      CONSTRAINT "PK_fb187078df645c98b70cb643fa3" PRIMARY KEY ("staff_id")
    )`);
    await runner.query(`CREATE TABLE "login_session" (
      "id" uuid NOT NULL,
      "token_hash" text NOT NULL,
      "staff_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_705d252226d51c48c6368d52855" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_4cb647a4d413924e22493652cf" ON "post" ("organisation_id")`);
    await runner.query(`CREATE INDEX "IDX_06a26b455ea22e71d8b794256f" ON "post" ("staff_id", "organisation_id")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_f1ed1b21dc6939256ea7083518" ON "credential" ("email")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_c3757a2cd6f1ec3647be0aeda6" ON "login_session" ("token_hash")`);
    await runner.query(`CREATE INDEX "IDX_27edddd3479b567480cd1729ed" ON "login_session" ("staff_id")`);
    await runner.query(
      `ALTER TABLE "staff_name" ADD CONSTRAINT "FK_cd9a2e04dc7f84b94685f2ec5af" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "FK_c9625bd8f2114cc8932df1b8e6f" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "FK_4cb647a4d413924e22493652cfa" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "login_session"`);
    await runner.query(`DROP TABLE "credential"`);
    await runner.query(`DROP TABLE "post"`);
    await runner.query(`DROP TABLE "staff_name"`);
    await runner.query(`DROP TABLE "staff"`);
    await runner.query(`DROP TABLE "organisation"`);
  }
}
