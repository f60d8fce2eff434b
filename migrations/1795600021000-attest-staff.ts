import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';
const TODAY = '(SELECT app_today())';

/** An organisation's quarterly word on who works there: its own, and for secretariats of bodies in which it sits. */
export class AttestStaff1795600021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "staff_attestation" (
      "id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "attested_on" date NOT NULL,
      "due_quarter" text NOT NULL,
      "attested_by_staff_id" uuid NOT NULL,
      "post_ids" uuid array NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_staff_attestation" PRIMARY KEY ("id"),
      CONSTRAINT "FK_5244b073770949935ee9823a71d" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id")
        ON DELETE NO ACTION ON UPDATE NO ACTION,
      CONSTRAINT "FK_72793bdc40960d9d6e4d76915ef" FOREIGN KEY ("attested_by_staff_id") REFERENCES "staff" ("id")
        ON DELETE NO ACTION ON UPDATE NO ACTION
    )`);
    await runner.query(
      `CREATE INDEX "IDX_d9aad754b55d8787295bcff367" ON "staff_attestation" ("organisation_id", "attested_on")`,
    );
    await runner.query(`ALTER TABLE staff_attestation ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE staff_attestation FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY owner ON staff_attestation TO CURRENT_USER USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY seen ON staff_attestation FOR SELECT USING (organisation_id = ${ORG}
      OR organisation_id IN (SELECT m.organisation_id FROM membership m
        WHERE m.body_id = ANY((SELECT secretariat_bodies())::uuid[])
          AND m.valid_from <= ${TODAY} AND ${TODAY} < m.valid_to))`);
    await runner.query(`CREATE POLICY added ON staff_attestation FOR INSERT WITH CHECK (
      (SELECT administers()) AND organisation_id = ${ORG} AND attested_by_staff_id = (SELECT app_staff()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "staff_attestation"`);
  }
}
