import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written for a ground other than consent is checked for names; the check is kept beside it. */
export class KeepTheCheckOfGrounds1795600490000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE disclosure_exception
      ADD COLUMN "engine_version" text NOT NULL DEFAULT '',
      ADD COLUMN "dismissed" integer NOT NULL DEFAULT 0,
      ADD COLUMN "sealed_dismissals" text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE disclosure_exception DROP COLUMN engine_version, DROP COLUMN dismissed, DROP COLUMN sealed_dismissals',
    );
  }
}
