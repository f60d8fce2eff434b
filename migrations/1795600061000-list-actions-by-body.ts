import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROWS = `SELECT DISTINCT b.id, a.id, a.state, a.due_on, a.held_on, a.agenda_item_id IS NOT NULL`;

const follow = (name: string, work: string): string => `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    ${work}
    INSERT INTO action_body (body_id, action_id, state, due_on, held_on, of_item)
      ${ROWS} FROM written a, unnest(a.body_ids) AS b(id);
    RETURN NULL;
  END $$`;

/** A body is a way to its actions: for its secretariat to all of them, for members of that day to those of an item. */
const SEEN = `body_id = ANY((SELECT secretariat_bodies())::uuid[])
  OR (of_item AND held_on <@ (((SELECT seat_map()) ->> body_id::text)::datemultirange))`;

/**
 * Each action once more under each of its bodies, kept by the database itself: an index by (body, state, day), which an
 * array of bodies cannot have, and which row security lets the planner use.
 */
export class ListActionsByBody1795600061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE "action_body" (
        "body_id" uuid NOT NULL,
        "action_id" uuid NOT NULL,
        "state" text NOT NULL,
        "due_on" date NOT NULL,
        "held_on" date NOT NULL,
        "of_item" boolean NOT NULL,
        CONSTRAINT "action_body_state_known" CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE')),
        CONSTRAINT "PK_3004f46307a6738f38a69bde4b1" PRIMARY KEY ("body_id", "action_id")
      )`,
      `INSERT INTO action_body (body_id, action_id, state, due_on, held_on, of_item)
        ${ROWS} FROM action_item a, unnest(a.body_ids) AS b(id)`,
      `CREATE INDEX "IDX_a20ea1dd4f8af5169a7b7e3925" ON "action_body" ("action_id")`,
      `CREATE INDEX "IDX_db12c848fbfa853e5562e50b2b" ON "action_body" ("body_id", "state", "due_on", "action_id")`,
      `ALTER TABLE "action_body" ADD CONSTRAINT "FK_a20ea1dd4f8af5169a7b7e3925b" FOREIGN KEY ("action_id") REFERENCES "action_item"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE action_body ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE action_body FORCE ROW LEVEL SECURITY`,
      `CREATE POLICY owner ON action_body TO CURRENT_USER USING (true) WITH CHECK (true)`,
      `CREATE POLICY seen ON action_body FOR SELECT USING (${SEEN})`,
      follow('list_added_actions', ''),
      follow('list_changed_actions', 'DELETE FROM action_body WHERE action_id IN (SELECT w.id FROM written w);'),
      `CREATE TRIGGER list_added_actions AFTER INSERT ON action_item REFERENCING NEW TABLE AS written
        FOR EACH STATEMENT EXECUTE FUNCTION list_added_actions()`,
      `CREATE TRIGGER list_changed_actions AFTER UPDATE ON action_item REFERENCING NEW TABLE AS written
        FOR EACH STATEMENT EXECUTE FUNCTION list_changed_actions()`,
    ])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [
      `DROP TRIGGER list_changed_actions ON action_item`,
      `DROP TRIGGER list_added_actions ON action_item`,
      `DROP FUNCTION list_changed_actions()`,
      `DROP FUNCTION list_added_actions()`,
      `DROP TABLE "action_body"`,
    ])
      await runner.query(sql);
  }
}
