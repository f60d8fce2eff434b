import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const ORG = '(SELECT acting_organisation())';
const CONVENED = '(SELECT convened_bodies())::uuid[]';

/** As an item of the agenda: through one of its bodies the reader was a member on that day, or was invited. */
const REACHED = `EXISTS (SELECT 1 FROM unnest(body_ids) AS way(body)
  WHERE held_on <@ (((SELECT seat_map()) ->> way.body::text)::datemultirange)
    OR (SELECT invited()) ? (meeting_id::text || ':' || way.body::text))`;

/** A paper belongs to some of the bodies of its meeting and to its day, or to an item and its bodies. */
const KEPT = `body_ids <@ ${CONVENED}
  AND EXISTS (SELECT 1 FROM meeting m WHERE m.id = paper.meeting_id AND m.body_ids @> paper.body_ids
    AND m.held_on = paper.held_on)
  AND (agenda_item_id IS NULL OR EXISTS (SELECT 1 FROM agenda_item a WHERE a.id = paper.agenda_item_id
    AND a.meeting_id = paper.meeting_id AND a.body_ids = paper.body_ids))`;

/** Names are those that the entities yield. */
const KEYS_AND_INDEXES: readonly string[] = [
  `CREATE INDEX "IDX_b0e5e4c71e960603d39ce6f6fa" ON "paper" ("meeting_id")`,
  `CREATE INDEX "IDX_6b60cbc0bb29c7f8e5a7004f88" ON "paper" ("agenda_item_id")`,
  `ALTER TABLE "paper" ADD CONSTRAINT "FK_b0e5e4c71e960603d39ce6f6fab" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id")`,
  `ALTER TABLE "paper" ADD CONSTRAINT "FK_6b60cbc0bb29c7f8e5a7004f88a" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id")`,
  `ALTER TABLE "paper" ADD CONSTRAINT "FK_4270a66a0acdc1a093952fcc138" FOREIGN KEY ("uploaded_by_organisation_id") REFERENCES "organisation"("id")`,
  `ALTER TABLE "paper" ADD CONSTRAINT "FK_4e73a9aa40a68e499898b6aeb6a" FOREIGN KEY ("uploaded_by_staff_id") REFERENCES "staff"("id")`,
  `ALTER TABLE "paper_file" ADD CONSTRAINT "FK_afb9443467a809e2f83d0d959c1" FOREIGN KEY ("paper_id") REFERENCES "paper"("id")`,
];

/** When a meeting moves to another day, or an item to other bodies, its papers follow, also those nobody sees any more. */
const FOLLOW = [
  `CREATE FUNCTION follow_papers_of_meeting() RETURNS trigger LANGUAGE plpgsql ${OWNER_EYES} AS $$
  BEGIN
    UPDATE paper SET held_on = NEW.held_on WHERE meeting_id = NEW.id;
    RETURN NULL;
  END $$`,
  `CREATE FUNCTION follow_papers_of_item() RETURNS trigger LANGUAGE plpgsql ${OWNER_EYES} AS $$
  BEGIN
    UPDATE paper SET body_ids = NEW.body_ids WHERE agenda_item_id = NEW.id;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER follow_papers_of_meeting AFTER UPDATE OF held_on ON meeting FOR EACH ROW
    WHEN (OLD.held_on IS DISTINCT FROM NEW.held_on) EXECUTE FUNCTION follow_papers_of_meeting()`,
  `CREATE TRIGGER follow_papers_of_item AFTER UPDATE OF body_ids ON agenda_item FOR EACH ROW
    WHEN (OLD.body_ids IS DISTINCT FROM NEW.body_ids) EXECUTE FUNCTION follow_papers_of_item()`,
];

/** Papers under the same walls as the items they belong to; their content is a row, for large objects know no walls. */
export class CreatePapers1795600070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "paper" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "meeting_id" uuid NOT NULL,
      "held_on" date NOT NULL,
      "body_ids" uuid array NOT NULL,
      "agenda_item_id" uuid,
      "number" text NOT NULL DEFAULT '',
      "title" text NOT NULL,
      "handling" text NOT NULL DEFAULT 'NORMAL',
      "class" text NOT NULL DEFAULT 'ADVANCE',
      "file_name" text NOT NULL,
      "media_type" text NOT NULL,
      "bytes" integer NOT NULL,
      "sha256" text NOT NULL,
      "uploaded_by_organisation_id" uuid NOT NULL,
      "uploaded_by_staff_id" uuid NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "withdrawn_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT 'infinity',
      CONSTRAINT "paper_handling_known" CHECK (handling IN ('NORMAL', 'NUMBERED', 'COLLECT', 'VIEW_ONLY')),
      CONSTRAINT "paper_for_someone" CHECK (cardinality(body_ids) > 0),
      CONSTRAINT "paper_class_known" CHECK (class IN ('ADVANCE', 'ON_DAY', 'REFERENCE')),
      CONSTRAINT "PK_paper" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "paper_file" (
      "paper_id" uuid NOT NULL,
      "content" bytea NOT NULL,
      CONSTRAINT "PK_paper_file" PRIMARY KEY ("paper_id")
    )`);
    for (const sql of KEYS_AND_INDEXES) await runner.query(sql);
    for (const table of ['paper', 'paper_file']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
    }
    await runner.query(`CREATE POLICY seen ON paper FOR SELECT USING (
      ${REACHED} AND (withdrawn_at = 'infinity' OR body_ids <@ ${CONVENED}))`);
    await runner.query(`CREATE POLICY added ON paper FOR INSERT WITH CHECK (${KEPT}
      AND uploaded_by_organisation_id = ${ORG} AND uploaded_by_staff_id = (SELECT app_staff()))`);
    await runner.query(`CREATE POLICY changed ON paper FOR UPDATE USING (${KEPT}) WITH CHECK (${KEPT})`);
    await runner.query(`CREATE POLICY seen ON paper_file FOR SELECT USING (
      EXISTS (SELECT 1 FROM paper p WHERE p.id = paper_file.paper_id))`);
    await runner.query(`CREATE POLICY added ON paper_file FOR INSERT WITH CHECK (
      EXISTS (SELECT 1 FROM paper p WHERE p.id = paper_file.paper_id AND p.body_ids <@ ${CONVENED}))`);
    for (const sql of FOLLOW) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER follow_papers_of_item ON agenda_item`);
    await runner.query(`DROP TRIGGER follow_papers_of_meeting ON meeting`);
    await runner.query(`DROP FUNCTION follow_papers_of_item()`);
    await runner.query(`DROP FUNCTION follow_papers_of_meeting()`);
    await runner.query(`DROP TABLE "paper_file"`);
    await runner.query(`DROP TABLE "paper"`);
  }
}
