import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSeriesAndEditions1795500005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "meeting_series" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "code" text NOT NULL,
      "form" text NOT NULL,
      "state" text NOT NULL DEFAULT 'PROPOSED',
      "effective_from" date NOT NULL,
      "closed_on" date NOT NULL DEFAULT 'infinity',
      "body_ids" uuid array NOT NULL,
      CONSTRAINT "meeting_series_form_known" CHECK (form IN ('MULTI_BASIS', 'JOINT', 'BACK_TO_BACK', 'SUCCESSION')),
      CONSTRAINT "meeting_series_state_known" CHECK (state IN ('PROPOSED', 'APPROVED', 'IN_EFFECT', 'UNDONE', 'WITHDRAWN')),
      CONSTRAINT "meeting_series_merges" CHECK (cardinality(body_ids) > 1),
      CONSTRAINT "PK_4eca052972681e25409955b1774" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "series_member" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "series_id" uuid NOT NULL,
      "body_id" uuid NOT NULL,
      "series_body_ids" uuid array NOT NULL,
      "body_name" text NOT NULL,
      "body_short_name" text NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      CONSTRAINT "PK_3ca3551bb7cea00bd2f84324ad2" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "series_cover" (
      "series_id" uuid NOT NULL,
      "body_ids" uuid array NOT NULL,
      "title" text NOT NULL,
      "paper_number" text NOT NULL DEFAULT '',
      "report_date" date,
      "receiving_council" text NOT NULL DEFAULT '',
      "as_of_note" text NOT NULL DEFAULT '',
      "version" integer NOT NULL DEFAULT '1',
      CONSTRAINT "PK_2ac4ca08ec78a84477ee452fe40" PRIMARY KEY ("series_id")
    )`);
    await runner.query(`CREATE TABLE "merge_approval" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "series_id" uuid NOT NULL,
      "body_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "staff_id" uuid NOT NULL,
      "approved_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_a9584c96b20b51d080bf84605ba" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "series_event" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "series_id" uuid NOT NULL,
      "body_ids" uuid array NOT NULL,
      "kind" text NOT NULL,
      "organisation_id" uuid,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "series_event_kind_known" CHECK (kind IN ('IMPORTED', 'PROPOSED', 'APPROVED', 'CARRIED_OUT', 'COVER_CHANGED', 'WITHDRAWN', 'UNDONE')),
      CONSTRAINT "PK_59db970fd1f5752bf590c82ecc9" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "minutes_edition" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "kind" text NOT NULL,
      "series_id" uuid,
      "meeting_id" uuid,
      "recipient_organisation_id" uuid NOT NULL,
      "requester_organisation_id" uuid NOT NULL,
      "requester_staff_id" uuid NOT NULL,
      "state" text NOT NULL DEFAULT 'QUEUED',
      "number" integer NOT NULL,
      "pages_done" integer NOT NULL DEFAULT '0',
      "pages" integer,
      "sha256_pdf" text NOT NULL DEFAULT '',
      "sha256_text" text NOT NULL DEFAULT '',
      "failure_code" text NOT NULL DEFAULT '',
      "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "issued_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "minutes_edition_kind_known" CHECK (kind IN ('SERIES_REPORT', 'MEETING_MINUTES')),
      CONSTRAINT "minutes_edition_state_known" CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
      CONSTRAINT "minutes_edition_of_one_thing" CHECK (num_nonnulls(series_id, meeting_id) = 1),
      CONSTRAINT "PK_d42ab838980786805710a3f6d4a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "edition_file" (
      "edition_id" uuid NOT NULL,
      "recipient_organisation_id" uuid NOT NULL,
      "pdf" bytea NOT NULL,
      "text" bytea NOT NULL,
      CONSTRAINT "PK_fbeafd4df7a3ba564c62fbfdfae" PRIMARY KEY ("edition_id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_0d4f77d4b1d8b2c24f34d8374f" ON "meeting_series" ("code")`);
    await runner.query(`CREATE INDEX "IDX_2bed353dcd02527aeca87b6e24" ON "series_member" ("body_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_3c8995d72c9d68e63d5316adbb" ON "series_member" ("series_id", "body_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_6341ce95c6e32cf68d70589886" ON "merge_approval" ("series_id", "body_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_dd695ab9cf67ed668c5a5ed06e" ON "series_event" ("series_id")`);
    await runner.query(
      `CREATE INDEX "IDX_6ffefe8ffed7f9b1ee8199873d" ON "minutes_edition" ("requester_organisation_id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_9c1addb24682339f512fcbf7e9" ON "minutes_edition" ("recipient_organisation_id", "issued_at")`,
    );
    await runner.query(
      `ALTER TABLE "series_member" ADD CONSTRAINT "FK_6712b7430710ff80e8ca80cc8b6" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "series_member" ADD CONSTRAINT "FK_2bed353dcd02527aeca87b6e243" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "series_cover" ADD CONSTRAINT "FK_2ac4ca08ec78a84477ee452fe40" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merge_approval" ADD CONSTRAINT "FK_00157cb0fd3d5fb4a8ca17196a4" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merge_approval" ADD CONSTRAINT "FK_adf665d545f2f4e8d0168ff0a13" FOREIGN KEY ("body_id") REFERENCES "meeting_body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merge_approval" ADD CONSTRAINT "FK_55627228836ade10e26af7761ff" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merge_approval" ADD CONSTRAINT "FK_7d119bb4dd1666c06e12f7ad992" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "series_event" ADD CONSTRAINT "FK_dd695ab9cf67ed668c5a5ed06e1" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "series_event" ADD CONSTRAINT "FK_67d26e4bf8ada1b80746c1992dd" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_edition" ADD CONSTRAINT "FK_3e0f6ea6887ff03424b7c5e534a" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_edition" ADD CONSTRAINT "FK_54fb1a4040b1b69830a8d87f805" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_edition" ADD CONSTRAINT "FK_fd06d96797f5222d1a20e749535" FOREIGN KEY ("recipient_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_edition" ADD CONSTRAINT "FK_6ffefe8ffed7f9b1ee8199873d8" FOREIGN KEY ("requester_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_edition" ADD CONSTRAINT "FK_c46f9e4007e3e55bef54a1474b6" FOREIGN KEY ("requester_staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "edition_file" ADD CONSTRAINT "FK_fbeafd4df7a3ba564c62fbfdfae" FOREIGN KEY ("edition_id") REFERENCES "minutes_edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "edition_file" ADD CONSTRAINT "FK_f9dbee58edc3c4c1f5fad70c2eb" FOREIGN KEY ("recipient_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "edition_file"`);
    await runner.query(`DROP TABLE "minutes_edition"`);
    await runner.query(`DROP TABLE "series_event"`);
    await runner.query(`DROP TABLE "merge_approval"`);
    await runner.query(`DROP TABLE "series_cover"`);
    await runner.query(`DROP TABLE "series_member"`);
    await runner.query(`DROP TABLE "meeting_series"`);
  }
}
