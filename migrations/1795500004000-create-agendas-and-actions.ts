import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAgendasAndActions1795500004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "agenda_slot" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "number" text NOT NULL,
      "offset_minutes" integer,
      "planned_minutes" integer,
      "taken_for_label" text NOT NULL,
      CONSTRAINT "PK_54217bd54cdfd045bcfe755c87f" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "agenda_item" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "parent_id" uuid,
      "position" integer NOT NULL,
      "number" text NOT NULL,
      "kind" text NOT NULL,
      "state" text NOT NULL DEFAULT 'ACCEPTED',
      "title" text NOT NULL,
      "open_title" text NOT NULL DEFAULT '',
      "core" text NOT NULL DEFAULT '',
      "part" integer,
      "stage" text array NOT NULL DEFAULT '{}',
      "presenter_organisation_id" uuid,
      "presenter_label" text NOT NULL DEFAULT '',
      "planned_minutes" integer,
      "matrix_row_ids" uuid array NOT NULL DEFAULT '{}',
      "discussion" text NOT NULL DEFAULT '',
      CONSTRAINT "agenda_item_kind_known" CHECK (kind IN ('REPORT', 'CONSULTATION', 'INFORMATION_EXCHANGE', 'PROCEDURAL', 'WORKSHOP', 'LECTURE')),
      CONSTRAINT "agenda_item_state_known" CHECK (state IN ('PROPOSED', 'ACCEPTED', 'POSTPONED', 'WITHDRAWN')),
      CONSTRAINT "agenda_item_taken_for_someone" CHECK (cardinality(body_ids) > 0),
      CONSTRAINT "PK_413623e61232799619c2e0a1d42" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "decision" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "agenda_item_id" uuid NOT NULL,
      "position" integer NOT NULL DEFAULT '0',
      "text" text NOT NULL,
      "state" text NOT NULL DEFAULT 'DRAFT',
      CONSTRAINT "decision_state_known" CHECK (state IN ('DRAFT', 'CONFIRMED')),
      CONSTRAINT "PK_fa4cbd6abf1215054f13c27df5a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "action_item" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "agenda_item_id" uuid,
      "title" text NOT NULL,
      "assignee_organisation_id" uuid NOT NULL,
      "assignee_staff_id" uuid,
      "due_on" date NOT NULL DEFAULT 'infinity',
      "state" text NOT NULL DEFAULT 'OPEN',
      "matrix_row_id" uuid,
      CONSTRAINT "action_item_state_known" CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE')),
      CONSTRAINT "PK_1214f6f4d832c402751617361c0" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_55a898ec26d3efe5390624abef" ON "agenda_slot" ("meeting_id", "position")`);
    await runner.query(`CREATE INDEX "IDX_9c783bbc3bf749daff94b3ee42" ON "agenda_item" ("core")`);
    await runner.query(`CREATE INDEX "IDX_faa514e8be99c509572ad4337c" ON "agenda_item" ("meeting_id", "position")`);
    await runner.query(`CREATE INDEX "IDX_2f94d2220056fd79cfd6e0e898" ON "decision" ("meeting_id")`);
    await runner.query(`CREATE INDEX "IDX_aa9f50900900cd92171d1555b8" ON "decision" ("agenda_item_id")`);
    await runner.query(`CREATE INDEX "IDX_92c74b698f50501fde13a29b9a" ON "action_item" ("agenda_item_id")`);
    await runner.query(`CREATE INDEX "IDX_f77a02b2bac8df1a368c81281b" ON "action_item" ("meeting_id")`);
    await runner.query(
      `CREATE INDEX "IDX_b4f6cfe8aa2d25526592dcb771" ON "action_item" ("assignee_organisation_id", "state", "due_on", "id")`,
    );
    await runner.query(
      `ALTER TABLE "agenda_slot" ADD CONSTRAINT "FK_a7eee79caf2bc36c5612f5e96a2" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_4d88141b534e8aad85bb583eb3b" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_79252bd6b85d3ed8820654db280" FOREIGN KEY ("parent_id") REFERENCES "agenda_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_a35fd9fa21641fc99c826d94789" FOREIGN KEY ("presenter_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_2f94d2220056fd79cfd6e0e898c" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_aa9f50900900cd92171d1555b8b" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "action_item" ADD CONSTRAINT "FK_f77a02b2bac8df1a368c81281bf" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "action_item" ADD CONSTRAINT "FK_92c74b698f50501fde13a29b9aa" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "action_item" ADD CONSTRAINT "FK_b68911c697bc54c4e5e7210092b" FOREIGN KEY ("assignee_organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "action_item" ADD CONSTRAINT "FK_33c7db10b4974ac9f3c7ccb8fa1" FOREIGN KEY ("assignee_staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "action_item" ADD CONSTRAINT "FK_81e47355fe46609842d192635bf" FOREIGN KEY ("matrix_row_id") REFERENCES "matrix_row"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "action_item"`);
    await runner.query(`DROP TABLE "decision"`);
    await runner.query(`DROP TABLE "agenda_item"`);
    await runner.query(`DROP TABLE "agenda_slot"`);
  }
}
