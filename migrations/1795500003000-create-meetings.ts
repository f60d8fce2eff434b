import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMeetings1795500003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "meeting" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "code" text NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "starts_at" text NOT NULL,
      "ends_at" text NOT NULL,
      "place" text NOT NULL DEFAULT '',
      "online" boolean NOT NULL DEFAULT false,
      "openness" text NOT NULL DEFAULT 'CLOSED',
      "openness_reason" text NOT NULL DEFAULT '',
      "state" text NOT NULL DEFAULT 'PLANNED',
      CONSTRAINT "meeting_starts_at_time" CHECK (starts_at ~ '^([01][0-9]|2[0-4]):[0-5][0-9]$'),
      CONSTRAINT "meeting_ends_at_time" CHECK (ends_at ~ '^([01][0-9]|2[0-4]):[0-5][0-9]$'),
      CONSTRAINT "meeting_openness_known" CHECK (openness IN ('OPEN', 'CLOSED', 'PARTIAL')),
      CONSTRAINT "meeting_state_known" CHECK (state IN ('PLANNED', 'NOTIFIED', 'HELD', 'CANCELLED')),
      CONSTRAINT "meeting_ends_after_it_starts" CHECK (starts_at < ends_at),
      CONSTRAINT "meeting_has_a_body" CHECK (cardinality(body_ids) > 0),
      CONSTRAINT "PK_dccaf9e4c0e39067d82ccc7bb83" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "meeting_for" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "body_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      "body_name" text NOT NULL,
      "body_short_name" text NOT NULL,
      "sub_group_id" uuid,
      "sub_group_name" text NOT NULL DEFAULT '',
      "fiscal_year" integer NOT NULL,
      "fiscal_ordinal" integer NOT NULL,
      "running_ordinal" integer NOT NULL,
      CONSTRAINT "PK_47b84bc3f89fbf96d32037b52ee" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "invitation" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "body_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "attendance" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "organisation_id" uuid NOT NULL,
      "staff_id" uuid,
      "label" text NOT NULL DEFAULT '',
      "status" text NOT NULL DEFAULT 'PRESENT',
      "part" text NOT NULL DEFAULT 'PARTICIPANT',
      "proxy_for_organisation_id" uuid,
      CONSTRAINT "attendance_status_known" CHECK (status IN ('PRESENT', 'ABSENT', 'PROXY', 'LEFT')),
      CONSTRAINT "attendance_part_known" CHECK (part IN ('PARTICIPANT', 'FACILITATOR', 'SECRETARIAT', 'OBSERVER')),
      CONSTRAINT "PK_ee0ffe42c1f1a01e72b725c0cb2" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "head_count" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "count" integer NOT NULL,
      "qualifier" text NOT NULL DEFAULT '',
      CONSTRAINT "head_count_positive" CHECK (count >= 0),
      CONSTRAINT "PK_183d0e13159e5acdfe881585af0" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "meeting_group" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "name" text NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      "facilitator_post" text NOT NULL DEFAULT '',
      "facilitator_organisation_id" uuid,
      CONSTRAINT "PK_0a9a82bd615840345ffbf4f27b7" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "group_participant" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "group_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      CONSTRAINT "PK_a56e6d31c63e36ee181b415672c" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "lecturer" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "label" text NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      CONSTRAINT "PK_e9647bfd5a4c128c9cc3e8cf99c" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_83bc0b634b8a49e57d277e2fe3" ON "meeting" ("code")`);
    await runner.query(`CREATE INDEX "IDX_0a2e33311a18d209d8cca7c7c8" ON "meeting" ("held_on", "id")`);
    await runner.query(`CREATE INDEX "IDX_197a484ef383246069df74fbb4" ON "meeting_for" ("body_id", "held_on")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_120879a95a00262dcfd40b279a" ON "meeting_for" ("meeting_id", "body_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_913833c1541e680e8112131222" ON "invitation" ("organisation_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_9a2ad799d1f662e0b10d27d2a1" ON "invitation" ("meeting_id", "organisation_id", "body_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_c06bf86431d22a5e7efaf3aacf" ON "attendance" ("organisation_id")`);
    await runner.query(`CREATE INDEX "IDX_fedd75244556b90cd6a92b7c14" ON "attendance" ("meeting_id")`);
    await runner.query(`CREATE INDEX "IDX_b026d154c7a38385dea5857945" ON "head_count" ("meeting_id")`);
    await runner.query(`CREATE INDEX "IDX_13d84301a3ead5e6e4ff88bcfa" ON "meeting_group" ("meeting_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_09ea2294b8e3c02d063b15f4fa" ON "group_participant" ("group_id", "organisation_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_6f38f7a49478b70d5dc8bf17d2" ON "group_participant" ("meeting_id")`);
    await runner.query(`CREATE INDEX "IDX_f83c4834479fe86a5cf4167c41" ON "lecturer" ("meeting_id")`);
    await runner.query(
      `ALTER TABLE "meeting_for" ADD CONSTRAINT "FK_7af23558dc0e44b4b3cc014c74d" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_for" ADD CONSTRAINT "FK_bc6d679d9b47d5b95927cc87105" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_for" ADD CONSTRAINT "FK_a8edfb7637bc02bc7e82b2b820f" FOREIGN KEY ("sub_group_id") REFERENCES "sub_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_a02ceea611cc47d262b0d0dc709" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_469a428d266b0e5b683802500b5" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_913833c1541e680e8112131222f" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attendance" ADD CONSTRAINT "FK_fedd75244556b90cd6a92b7c149" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attendance" ADD CONSTRAINT "FK_c06bf86431d22a5e7efaf3aacfb" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attendance" ADD CONSTRAINT "FK_99d7d43e6a69506c5f71095a108" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attendance" ADD CONSTRAINT "FK_3f3b5bca59fea13caad6b089b34" FOREIGN KEY ("proxy_for_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "head_count" ADD CONSTRAINT "FK_b026d154c7a38385dea58579459" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_group" ADD CONSTRAINT "FK_13d84301a3ead5e6e4ff88bcfae" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_group" ADD CONSTRAINT "FK_b77cbece58a5ff3474a3088a090" FOREIGN KEY ("facilitator_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_participant" ADD CONSTRAINT "FK_6f38f7a49478b70d5dc8bf17d20" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_participant" ADD CONSTRAINT "FK_328e5fbfcbc7677be17ac7890f2" FOREIGN KEY ("group_id") REFERENCES "meeting_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_participant" ADD CONSTRAINT "FK_8b48140f20cd376c9c82c694053" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lecturer" ADD CONSTRAINT "FK_f83c4834479fe86a5cf4167c41c" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "lecturer"`);
    await runner.query(`DROP TABLE "group_participant"`);
    await runner.query(`DROP TABLE "meeting_group"`);
    await runner.query(`DROP TABLE "head_count"`);
    await runner.query(`DROP TABLE "attendance"`);
    await runner.query(`DROP TABLE "invitation"`);
    await runner.query(`DROP TABLE "meeting_for"`);
    await runner.query(`DROP TABLE "meeting"`);
  }
}
