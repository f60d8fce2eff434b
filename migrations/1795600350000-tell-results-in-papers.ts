import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A result says how many organisations know from the slip whom it is about; an edition knows which result it tells. */
export class TellResultsInPapers1795600350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE conference_result
      ADD COLUMN "identity_confirmed" smallint NOT NULL DEFAULT 0,
      ADD COLUMN "identity_asked" smallint NOT NULL DEFAULT 0,
      ADD CONSTRAINT "conference_result_identity"
        CHECK (identity_confirmed BETWEEN 0 AND identity_asked AND identity_asked <= 99)`);
    await runner.query(`ALTER TABLE conference_edition
      ADD COLUMN "result_id" uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE conference_edition DROP COLUMN "result_id"');
    await runner.query('ALTER TABLE conference_result DROP COLUMN "identity_asked", DROP COLUMN "identity_confirmed"');
  }
}
