import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBodies1795500001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "meeting_body" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "code" text NOT NULL,
      "name" text NOT NULL,
      "short_name" text NOT NULL,
      "purpose" text NOT NULL DEFAULT '',
      "tier" text NOT NULL,
      "consent_rule" text NOT NULL DEFAULT 'UNDEFINED',
      "secrecy" text NOT NULL DEFAULT 'NONE',
      "openness" text NOT NULL DEFAULT 'CLOSED',
      "case_level" boolean NOT NULL DEFAULT false,
      "convener_organisation_id" uuid,
      "chair_rank" integer NOT NULL DEFAULT '0',
      "per_year" numeric(5,1) NOT NULL DEFAULT '0',
      "paper_number_template" text NOT NULL DEFAULT '',
      "valid_from" date NOT NULL,
      "valid_to" date NOT NULL DEFAULT 'infinity',
      CONSTRAINT "meeting_body_tier_known" CHECK (tier IN ('REPRESENTATIVE', 'PRACTITIONER', 'CASE', 'WG', 'LIAISON')),
      CONSTRAINT "meeting_body_consent_rule_known" CHECK (consent_rule IN ('NO_CASES', 'REQUIRED', 'NOT_REQUIRED_BY_LAW', 'UNDEFINED')),
      CONSTRAINT "meeting_body_secrecy_known" CHECK (secrecy IN ('STATUTORY', 'BY_RULE', 'NONE')),
      CONSTRAINT "meeting_body_openness_known" CHECK (openness IN ('OPEN', 'CLOSED', 'PARTIAL')),
      CONSTRAINT "PK_92ad2e68611c2f19bbaa5556206" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "legal_basis" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "body_id" uuid NOT NULL,
      "law" text NOT NULL,
      "article" text NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      CONSTRAINT "PK_055be854685d9f10c43d1e2d4a7" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "charter" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "body_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "title" text NOT NULL,
      "effective_from" date NOT NULL,
      "convening_rights" text array NOT NULL DEFAULT '{}',
      "merge_approver" text NOT NULL DEFAULT 'CHAIR',
      CONSTRAINT "charter_merge_approver_known" CHECK (merge_approver IN ('CHAIR', 'SECRETARIAT')),
      CONSTRAINT "PK_ba4ce818ba9f7093fa86f808f24" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "sub_group" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "body_id" uuid NOT NULL,
      "name" text NOT NULL,
      CONSTRAINT "PK_c447034fd51994aeac7ed6d8b88" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "membership" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "body_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "staff_id" uuid,
      "role" text NOT NULL,
      "secrecy_basis" text NOT NULL DEFAULT 'NONE',
      "valid_from" date NOT NULL,
      "valid_to" date NOT NULL DEFAULT 'infinity',
      CONSTRAINT "membership_role_known" CHECK (role IN ('SECRETARIAT', 'CHAIR', 'MEMBER', 'OBSERVER', 'SUPERVISOR')),
      CONSTRAINT "membership_secrecy_basis_known" CHECK (secrecy_basis IN ('GOVERNMENT', 'CORPORATION', 'INDIVIDUAL', 'PLEDGE', 'NONE')),
      CONSTRAINT "membership_span" CHECK (valid_from < valid_to),
      CONSTRAINT "PK_83c1afebef3059472e7c37e8de8" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_407717d8bd92104ac8811a28d5" ON "meeting_body" ("code")`);
    await runner.query(`CREATE INDEX "IDX_ff905abeaf498aedf3d739acae" ON "legal_basis" ("body_id")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_183ddf5877e585df28c7848d68" ON "charter" ("body_id", "number")`);
    await runner.query(`CREATE INDEX "IDX_89ccff56b2bcbbea1581767e6a" ON "sub_group" ("body_id")`);
    await runner.query(`CREATE INDEX "IDX_f899b288c84f00fced90b8f3b0" ON "membership" ("body_id")`);
    await runner.query(`CREATE INDEX "IDX_7a8fd43aa0c649abab9ae9cf3e" ON "membership" ("organisation_id", "body_id")`);
    await runner.query(
      `ALTER TABLE "meeting_body" ADD CONSTRAINT "FK_7224074fce36affdf31112a463d" FOREIGN KEY ("convener_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "legal_basis" ADD CONSTRAINT "FK_ff905abeaf498aedf3d739acae2" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "charter" ADD CONSTRAINT "FK_98719b133687cd075bc9f20bd66" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sub_group" ADD CONSTRAINT "FK_89ccff56b2bcbbea1581767e6a2" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_f899b288c84f00fced90b8f3b06" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_be659e88cd5ed71eef6d4122aac" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_19943fdb5b3831a735b48688723" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "membership"`);
    await runner.query(`DROP TABLE "sub_group"`);
    await runner.query(`DROP TABLE "charter"`);
    await runner.query(`DROP TABLE "legal_basis"`);
    await runner.query(`DROP TABLE "meeting_body"`);
  }
}
