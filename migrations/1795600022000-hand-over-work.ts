import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';

/** That work went from one person of an organisation to another: its own people see it. */
export class HandOverWork1795600022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "hand_over" (
      "id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "from_staff_id" uuid NOT NULL,
      "to_staff_id" uuid NOT NULL,
      "actions" integer NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_hand_over" PRIMARY KEY ("id"),
      CONSTRAINT "FK_650d95e8dbff6244d62ff498c7c" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id")
        ON DELETE NO ACTION ON UPDATE NO ACTION,
      CONSTRAINT "FK_c19c9c8e326a7aaefd42e2efd7f" FOREIGN KEY ("from_staff_id") REFERENCES "staff" ("id")
        ON DELETE NO ACTION ON UPDATE NO ACTION,
      CONSTRAINT "FK_3c500c0df70945a6d19a8ef1a7c" FOREIGN KEY ("to_staff_id") REFERENCES "staff" ("id")
        ON DELETE NO ACTION ON UPDATE NO ACTION
    )`);
    await runner.query(`CREATE INDEX "IDX_c99f8af56585eb194fe4b27e56" ON "hand_over" ("organisation_id", "at")`);
    await runner.query(`ALTER TABLE hand_over ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE hand_over FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY owner ON hand_over TO CURRENT_USER USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY seen ON hand_over FOR SELECT USING (organisation_id = ${ORG})`);
    await runner.query(
      `CREATE POLICY added ON hand_over FOR INSERT WITH CHECK ((SELECT administers()) AND organisation_id = ${ORG})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "hand_over"`);
  }
}
